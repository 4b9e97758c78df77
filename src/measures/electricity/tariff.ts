import { assumptionOf } from "../../ledger/quantity";
import { type Assumption, fromFact, fromRequest, type Sourced } from "../../ledger/sourced";
import { factOf } from "../../reference/collections";
import type { Tariff } from "../estimate";
import { SUPPLY } from "./inputs";
import type { ElectricityRequest } from "./schema";
import { type SavingInHours, twoPartTariffOf } from "./two-part-tariff";

const asTariff = (tariff: Sourced): Assumption => assumptionOf(SUPPLY.tariff, tariff);
const tariffOf = (
  id:
    | "street-lighting"
    | "office-le-200kva"
    | "office-gt-200kva"
    | "public-hospital-school-le-200kva"
    | "public-hospital-school-gt-200kva"
    | "mall-hotel-gt-200kva",
): Assumption => asTariff(fromFact(factOf("tariff-defaults", id, "rpPerKwh")));

/** Default tariffs by use, IDR/kWh. For whole buildings the class above 200 kVA: it is the lower, so savings are not overstated. */
export const TARIFFS = {
  streetLighting: tariffOf("street-lighting"),
  office: tariffOf("office-le-200kva"),
  officeBuilding: tariffOf("office-gt-200kva"),
  publicService: tariffOf("public-hospital-school-le-200kva"),
  publicServiceBuilding: tariffOf("public-hospital-school-gt-200kva"),
  businessBuilding: tariffOf("mall-hotel-gt-200kva"),
} as const;

/** The tariff of an estimate that saves `savedMwh` a year; `inHours` says how much of it in some hours of the day. */
export function resolveTariff(
  request: ElectricityRequest = {},
  fallback: Assumption,
  savedMwh: number,
  inHours?: SavingInHours,
): Tariff {
  const { tariffIdrPerKwh } = request;
  const twoPart = twoPartTariffOf(request, savedMwh, inHours);
  return {
    assumption: tariffIdrPerKwh === undefined ? fallback : asTariff(fromRequest(tariffIdrPerKwh)),
    billing: request.billing ?? "metered",
    billingIsStated: request.billing !== undefined,
    ...(twoPart !== undefined && { twoPart }),
  };
}
