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

const hoursByFacility = Object.fromEntries(
  FACILITIES.map((facility) => [
    facility,
    fromFact(factOf("operating-hours", HOURS_RECORDS[facility], "hoursPerYear")),
  ]),
) as Readonly<Record<Facility, Sourced>>;

export function defaultHours(facility: Facility): Sourced {
  return hoursByFacility[facility];
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
