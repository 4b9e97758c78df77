import { factOf } from "../../reference/collections";
import { type Assumption, fromFact, given, type Sourced } from "./sourced";

const lifeOf = (id: "cooling-le-22kw" | "cooling-other" | "lighting-building" | "street-lights"): Sourced =>
  fromFact(factOf("useful-lives", id, "years"));

/** Statutory useful lives by kind of equipment, years. */
export const USEFUL_LIVES = {
  smallCooling: lifeOf("cooling-le-22kw"),
  largeCooling: lifeOf("cooling-other"),
  building: lifeOf("lighting-building"),
  streetLights: lifeOf("street-lights"),
} as const;

export function resolveLifetime(years: number | undefined, fallback: Sourced): Assumption {
  return { ...given(years, fallback), name: "lifetimeYears", symbol: "T", unit: "yr" };
}
