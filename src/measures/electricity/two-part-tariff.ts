import { InputError, type InputIssue } from "../../ledger/input-error";
import { assumptionOf } from "../../ledger/quantity";
import { type Assumption, fromRequest } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import { peakByShare } from "../../methods/two-part-tariff";
import type { TwoPartTariff } from "../estimate";
import { type DailyWindow, hoursBetween } from "../time-of-day";
import { SUPPLY } from "./inputs";
import type { ElectricityRequest } from "./schema";

/** Electricity saved in the peak hours, and how that was reckoned. */
export interface PeakSaving {
  /** MWh/yr. */
  readonly savedMwh: number;
  place(calculation: Calculation): void;
}

/** What is saved in some hours of the day; undefined where the hours of use are not known. */
export type SavingInHours = (window: DailyWindow, hours: number) => PeakSaving | undefined;

const unknownHours: SavingInHours = () => undefined;

/**
 * Peak hours and demand of a tariff, where the request states them: no source has them for the city, so nothing stands for
 * what is left out. Throws InputError for half of a part.
 */
export function twoPartTariffOf(
  request: ElectricityRequest,
  savedMwh: number,
  inHours: SavingInHours = unknownHours,
): TwoPartTariff | undefined {
  const { peakTariffIdrPerKwh, demandChargeIdrPerKvaMonth: charge, demandReductionKva: saved } = request;
  assertWhole(request);
  const peak = peakTariffIdrPerKwh === undefined ? undefined : peakSavingOf(request, savedMwh, inHours);
  const demand =
    charge === undefined || saved === undefined ? undefined : { chargeIdrPerKvaMonth: charge, savedKva: saved };
  if (peak === undefined && demand === undefined) return undefined;
  return {
    bill: {
      ...(peak !== undefined && {
        peak: { savedMwh: peak.savedMwh, tariffIdrPerKwh: peakTariffIdrPerKwh as number },
      }),
      ...(demand !== undefined && { demand }),
    },
    assumptions: assumptionsOf(request),
    place: (calculation) => peak?.place(calculation),
  };
}

/** Each part is asked whole, and the hours of the peak once. */
function assertWhole(request: ElectricityRequest): void {
  const { peakTariffIdrPerKwh, peakHours, peakSavingFraction } = request;
  const { demandChargeIdrPerKvaMonth: charge, demandReductionKva: saved } = request;
  const issues: InputIssue[] = [];
  const at = (field: string, key: InputIssue["key"]) => issues.push({ pointer: `#/electricity/${field}`, key });
  if (peakTariffIdrPerKwh === undefined && (peakHours !== undefined || peakSavingFraction !== undefined))
    at("peakTariffIdrPerKwh", "peakNeedsTariff");
  if (peakHours !== undefined && peakSavingFraction !== undefined) at("peakSavingFraction", "peakTwice");
  if (peakHours !== undefined && peakHours.from === peakHours.to) at("peakHours/to", "peakHoursEmpty");
  if (charge === undefined && saved !== undefined) at("demandChargeIdrPerKvaMonth", "demandNeedsBoth");
  if (charge !== undefined && saved === undefined) at("demandReductionKva", "demandNeedsBoth");
  if (issues.length > 0) throw new InputError(...issues);
}

function peakSavingOf(
  { peakHours, peakSavingFraction }: ElectricityRequest,
  savedMwh: number,
  inHours: SavingInHours,
): PeakSaving {
  if (peakSavingFraction !== undefined) {
    const run = peakByShare.evaluate({ E_bill: savedMwh, s_pk: peakSavingFraction });
    return { savedMwh: run.value("E_pk"), place: (calculation) => void calculation.add(run) };
  }
  const byHours = peakHours && inHours(peakHours, hoursBetween(peakHours.from, peakHours.to));
  if (byHours === undefined)
    throw new InputError({ pointer: "#/electricity/peakSavingFraction", key: "peakShareNeeded" });
  return byHours;
}

function assumptionsOf(request: ElectricityRequest): Assumption[] {
  const { peakTariffIdrPerKwh, peakHours, peakSavingFraction } = request;
  const { demandChargeIdrPerKvaMonth, demandReductionKva } = request;
  const stated = [
    [SUPPLY.peakTariff, peakTariffIdrPerKwh],
    [SUPPLY.peakWindow, peakHours && hoursBetween(peakHours.from, peakHours.to)],
    [SUPPLY.peakShare, peakSavingFraction],
    [SUPPLY.demandCharge, demandChargeIdrPerKvaMonth],
    [SUPPLY.demandSaved, demandReductionKva],
  ] as const;
  return stated.flatMap(([quantity, value]) =>
    value === undefined ? [] : [assumptionOf(quantity, fromRequest(value))],
  );
}
