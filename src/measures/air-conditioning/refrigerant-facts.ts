import { fromFact, type Sourced } from "../../ledger/sourced";
import { factOf, recordOf } from "../../reference/collections";

/** Refrigerants by their trade name, and the record of their global warming potential. */
const GWP_RECORDS = {
  "R-22": "hcfc-22",
  "R-32": "hfc-32",
  "R-125": "hfc-125",
  "R-134a": "hfc-134a",
  "R-410A": "r-410a",
  "R-290": "r-290",
} as const;

export type Refrigerant = keyof typeof GWP_RECORDS;
export const REFRIGERANTS = Object.keys(GWP_RECORDS) as [Refrigerant, ...Refrigerant[]];

/** R-22 depletes ozone and is governed by the Montreal Protocol: it is not reported under the UNFCCC. */
export function isReportedToUnfccc(refrigerant: Refrigerant): boolean {
  return refrigerant !== "R-22";
}

export function globalWarmingPotential(refrigerant: Refrigerant, set: "AR4" | "AR5" | "AR6"): Sourced {
  return fromFact(factOf("refrigerants", GWP_RECORDS[refrigerant], set.toLowerCase() as "ar4" | "ar5" | "ar6"));
}

const percentOf = (sourced: Sourced): Sourced => ({ ...sourced, value: sourced.value / 100 });

/** kg per kW of cooling capacity, split units below 20 kW. */
export const CHARGE_PER_KW = fromFact(factOf("refrigerant-charge-and-leak", "charge-split", "value"));
/** Above this capacity the source gives no default charge (“wide range”), kW. */
export const LARGEST_DEFAULT_CHARGE_KW = factOf("refrigerant-charge-and-leak", "charge-split", "belowKw").value;
export const ANNUAL_LEAK = percentOf(fromFact(factOf("refrigerant-charge-and-leak", "leak-split", "value")));
export const RECOVERY = fromFact(factOf("refrigerant-charge-and-leak", "indonesia-recovery-default", "value"));

/** The upper end of the range IPCC 2006 gives for what is left at the end of life: the careful choice for old units. */
export const REMAINING: Sourced = (() => {
  const record = recordOf("refrigerant-charge-and-leak", "ipcc2006-ac");
  const [, upper] = record.remainingAtEndOfLifePercent as unknown as [number, number];
  return { value: upper / 100, origin: "default", provenance: record };
})();
