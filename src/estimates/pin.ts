import type { Measure } from "../ledger/measure";
import type { Assumption } from "../ledger/sourced";
import { withDefaults } from "../ledger/with-defaults";
import { withValueAt } from "../ledger/with-value-at";
import { ALL_MEASURES } from "../measures/all";
import { RATIO_CAP as CAP, pinnedLocalContent } from "../subsidy/pin";
import type { CompleteEstimate } from "./complete-estimate";
import type { EstimateOptions } from "./options-schema";
import type { RequestByMeasure } from "./request-schemas";

/** What a measure or the money writes in its own words: an efficiency with its metric, an amount with its currency. */
const NOT_A_NUMBER_OF_ITS_OWN =
  /^(?:groups\.\d+\.(?:existing|reference|project|capacity|schedule|reference\.circuitWatts|refrigerant\.\w+ChargeKg)|electricity\.(?:billing|solarEmissionFactorTco2PerMwh)|investment\.(?:total|eligible|otherIncome|operationAndMaintenanceChangePerYear)|subsidy\.localContent\..*)$/;
const RATIO_CAP = `subsidy.${CAP}`;

/**
 * The same request with every default written in: the same figures in this edition and in any later one. What it asks
 * beside the figures stays as it is.
 */
export function pinnedRequest<M extends Measure>(
  measure: M,
  request: RequestByMeasure[M],
  complete: CompleteEstimate,
): Record<string, unknown> {
  const { pin: _asked, ...pinned } = ALL_MEASURES[measure].pin(request as never) as Record<string, unknown>;
  const numbers = withDefaults(pinned, complete.assumptions.filter(isOpen));
  return withSubsidy(withMoney(numbers, request, complete), measure, request, complete);
}

function isOpen({ name, origin }: Assumption): boolean {
  if (name === RATIO_CAP) return origin !== "request";
  return origin === "default" && !NOT_A_NUMBER_OF_ITS_OWN.test(name);
}

function withMoney(
  pinned: Record<string, unknown>,
  { investment, electricity }: EstimateOptions,
  { estimate }: CompleteEstimate,
): Record<string, unknown> {
  const billed = withValueAt(pinned, ["electricity", "billing"], electricity?.billing ?? estimate.tariff.billing);
  if (investment === undefined) return billed;
  const { total } = investment;
  return {
    ...billed,
    investment: {
      eligible: total,
      otherIncome: { ...total, amount: 0 },
      operationAndMaintenanceChangePerYear: { amount: 0, currency: "IDR" },
      ...(billed.investment as object),
    },
  };
}

function withSubsidy(
  pinned: Record<string, unknown>,
  measure: Measure,
  { subsidy }: EstimateOptions,
  { investment }: CompleteEstimate,
): Record<string, unknown> {
  const purchase = subsidy?.localContent;
  const place = ["subsidy", "localContent"];
  const bought =
    purchase === undefined
      ? pinned
      : withValueAt(pinned, place, pinnedLocalContent(purchase, measure, `#/${place.join("/")}`));
  if (investment === undefined) return bought;
  return withValueAt(bought, ["subsidy", "fiscalYear"], investment.subsidy.ruleSet.fiscalYear);
}
