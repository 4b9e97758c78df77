import { fromFact, type Sourced } from "../../ledger/sourced";
import { factOf, recordsOf } from "../../reference/collections";

/** Facilities by the name of the contract, and the record of operating hours behind each. */
const HOURS_RECORDS = {
  office: "office",
  school: "school",
  clinic: "outpatient",
  "hospital-ward": "ward",
} as const;

export type Facility = keyof typeof HOURS_RECORDS;
export const FACILITIES = Object.keys(HOURS_RECORDS) as [Facility, ...Facility[]];

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

const hoursByFacility = Object.fromEntries(
  FACILITIES.map((facility) => [
    facility,
    fromFact(factOf("operating-hours", HOURS_RECORDS[facility], "hoursPerYear")),
  ]),
) as Readonly<Record<Facility, Sourced>>;

export function defaultHours(facility: Facility): Sourced {
  return hoursByFacility[facility];
}

export function globalWarmingPotential(refrigerant: Refrigerant, set: "AR4" | "AR5" | "AR6"): Sourced {
  return fromFact(factOf("refrigerants", GWP_RECORDS[refrigerant], set.toLowerCase() as "ar4" | "ar5" | "ar6"));
}

export const LOAD_FACTOR = fromFact(factOf("cooling-season", "load-factor", "recommendedDefault"));
export const FIXED_SPEED_CSPF_PER_EER = fromFact(
  factOf("cooling-season", "fixed-speed-cspf-per-eer", "value"),
  "derived",
);
export const MARKET_MINIMUM_CSPF = fromFact(factOf("minimum-performance", "min-cspf-2023", "minimum"));
/** What is replaced where the caller does not say: the least the market may sell, the conservative choice. */
export const MARKET_BUSINESS_AS_USUAL_CSPF = fromFact(factOf("market-facts", "bau-proxy", "value"));
/** Largest unit the market minimum speaks of, kW (unverified). */
export const MARKET_MINIMUM_SCOPE_KW = factOf("minimum-performance", "scope", "maxKw").value;
export const BTU_PER_HOUR_PER_WATT = fromFact(factOf("unit-conversions", "eer-btu-per-cop", "factor"), "derived");
export const WATTS_PER_BTU_PER_HOUR = fromFact(factOf("unit-conversions", "btu-per-hour-to-watt", "factor"), "derived");
export const KW_PER_TON = fromFact(factOf("unit-conversions", "refrigeration-ton", "kwPerRt"), "derived");

/** Capacity in Btu/h by PK class: nominal cooling capacity, not motor power. */
export const BTU_PER_HOUR_BY_PK: ReadonlyMap<number, Sourced> = new Map(
  recordsOf("capacity-classes").map(({ id, pk }) => [
    pk as number,
    fromFact(factOf("capacity-classes", id as "pk-1", "btuPerHour"), "derived"),
  ]),
);

const percentOf = (sourced: Sourced): Sourced => ({ ...sourced, value: sourced.value / 100 });

/** kg per kW of cooling capacity, split units below 20 kW. */
export const CHARGE_PER_KW = fromFact(factOf("refrigerant-charge-and-leak", "charge-split", "value"));
/** Above this capacity the source gives no default charge (“wide range”), kW. */
export const LARGEST_DEFAULT_CHARGE_KW = 20;
export const ANNUAL_LEAK = percentOf(fromFact(factOf("refrigerant-charge-and-leak", "leak-split", "value")));
export const RECOVERY = fromFact(factOf("refrigerant-charge-and-leak", "indonesia-recovery-default", "value"));
