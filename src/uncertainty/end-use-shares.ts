import type { CalculationStep } from "../methods/calculation";

const SHARE = /^f_(ac|li|hw|ot)$/;

/** Slots of the end-use shares of a building. */
export function endUseShareSlots(steps: readonly CalculationStep[]): number[] {
  return steps.flatMap(({ symbol, formula }, slot) => (formula === undefined && SHARE.test(symbol) ? [slot] : []));
}

/** What one end use loses the others gain: brings shares that were moved back to the sum they had. */
export function keepSum(slots: Float64Array, shares: readonly number[], values: Float64Array): void {
  let before = 0;
  let after = 0;
  for (const slot of shares) {
    before += values[slot] as number;
    after += slots[slot] as number;
  }
  if (after === before) return;
  for (const slot of shares) slots[slot] = ((slots[slot] as number) * before) / after;
}
