import type { Fact, Provenance } from "./record";

export type Origin = "request" | "default" | "derived";

/** A number that knows where it comes from. */
export interface Sourced {
  readonly value: number;
  readonly origin: Origin;
  readonly provenance: Provenance;
}

/** What the caller states is taken as stated; it is theirs to prove. */
export const CALLER: Provenance = { source: "request", url: null, year: null, confidence: "unverified" };

export function fromRequest(value: number): Sourced {
  return { value, origin: "request", provenance: CALLER };
}

export function fromFact(fact: Fact, origin: Origin = "default"): Sourced {
  return { value: fact.value, origin, provenance: fact };
}

/** The caller's number, or the default where none is given. Zero is a value, not a missing one. */
export function given(value: number | undefined, fallback: Sourced): Sourced {
  return value === undefined ? fallback : fromRequest(value);
}

/** One line of `assumptions`, before a language is chosen. */
export interface Assumption extends Sourced {
  /** Path of the request field that would override it, e.g. `groups.0.loadFactor`. */
  readonly name: string;
  /** Its symbol in `calculation`. */
  readonly symbol: string;
  readonly unit: string;
  /** English label; needed only where no formula of the calculation reads the symbol. */
  readonly label?: string;
}

/** One input, one line, however many groups or parts of the calculation read it. */
export function uniqueBySymbol(assumptions: readonly Assumption[]): Assumption[] {
  const seen = new Set<string>();
  return assumptions.filter(({ symbol }) => !seen.has(symbol) && seen.add(symbol));
}
