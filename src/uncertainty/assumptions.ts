import type { Assumption } from "../ledger/sourced";
import { fromRequest } from "../ledger/sourced";
import type { Uncertainty } from "./assess-uncertainty";
import type { Driver } from "./driver";
import { HALF_WIDTHS } from "./ranges";

/** A width that was used: for a kind the caller's, else one for each way its values are known. */
export interface RangeAssumption extends Assumption {
  readonly kind: Driver["kind"];
  readonly basis?: Driver["basis"];
}

/** Every width that was used, each once, in the order of the calculation. */
export function rangeAssumptions({ drivers }: Uncertainty): RangeAssumption[] {
  const found = new Map<string, RangeAssumption>();
  for (const { kind, basis, halfWidth } of drivers) {
    const symbol = basis === undefined ? `u_${kind}` : `u_${kind}_${basis}`;
    if (found.has(symbol)) continue;
    const sourced = basis === undefined ? fromRequest(halfWidth) : HALF_WIDTHS[basis];
    found.set(symbol, {
      ...sourced,
      name: `uncertainty.ranges.${kind}`,
      symbol,
      unit: "1",
      kind,
      ...(basis !== undefined && { basis }),
    });
  }
  return [...found.values()];
}
