import { type Assumption, fromFact, fromRequest, type Sourced } from "../ledger/sourced";
import { factOf } from "../reference/collections";

const asLifetime = (years: Sourced): Assumption => ({ ...years, name: "lifetimeYears", symbol: "T", unit: "yr" });
const lifeOf = (
  id: "cooling-room-units" | "cooling-le-22kw" | "cooling-other" | "lighting-building" | "street-lights",
) => asLifetime(fromFact(factOf("useful-lives", id, "years")));

/** Statutory useful lives by kind of equipment, years. */
export const USEFUL_LIVES = {
  roomUnits: lifeOf("cooling-room-units"),
  smallDuctedCooling: lifeOf("cooling-le-22kw"),
  otherCooling: lifeOf("cooling-other"),
  building: lifeOf("lighting-building"),
  streetLights: lifeOf("street-lights"),
} as const;

export function resolveLifetime(years: number | undefined, fallback: Assumption): Assumption {
  return years === undefined ? fallback : asLifetime(fromRequest(years));
}
