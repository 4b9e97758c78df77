import type { EstimateAnswer } from "../ask-api";

type Assumption = EstimateAnswer["assumptions"][number];

/** An assumption, and of how many kinds of equipment it is made. */
export interface AssumptionLine {
  readonly assumption: Assumption;
  readonly kinds: number;
}

const OF_A_KIND = /^groups\.\d+\./;

/** Assumptions that are the same of several kinds of equipment once, in the place of the first. */
export function distinctAssumptions(assumptions: readonly Assumption[]): AssumptionLine[] {
  const lines = Map.groupBy(assumptions, keyOf);
  return [...lines.values()].map((same) => ({ assumption: same[0] as Assumption, kinds: same.length }));
}

function keyOf({ name, symbol: _symbol, ...told }: Assumption): string {
  const shared = OF_A_KIND.test(name) ? name.replace(OF_A_KIND, "groups.") : name;
  return JSON.stringify([shared, told]);
}
