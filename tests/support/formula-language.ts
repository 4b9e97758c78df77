import { all, create, type FactoryFunctionMap, type MathJsInstance } from "mathjs";

/** Halves a stretch in which `worth` falls through nought, or rises through it. */
function crossing(worth: (rate: number) => number, low: number, high: number): number {
  if (worth(0) === 0) return 0;
  const falls = worth(low) > 0;
  for (let step = 0; step < 300; step++) {
    const middle = (low + high) / 2;
    if (worth(middle) > 0 === falls) low = middle;
    else high = middle;
  }
  return low;
}

const floor = (x: number) => Math.floor(x + Math.min(0.25, Math.max(1e-9, 1e-14 * Math.abs(x))));

/** The functions of the formula language as they are published, sharing no code with the product. */
const FUNCTIONS = {
  floor,
  ceil: (x: number) => -floor(-x),
  when: (condition: number, then: number, otherwise: number) => (condition === 0 ? otherwise : then),
  irr: (...flows: number[]) => {
    const worth = (i: number) => flows.reduce((sum, flow, year) => sum + flow / (1 + i) ** year, 0);
    return worth(0) > 0 === worth(1e9) > 0 ? crossing(worth, -1 + 1e-6, 0) : crossing(worth, 0, 1e9);
  },
  rank: (place: number, ...values: number[]) => {
    const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
    return 1 + sorted.findIndex(({ index }) => index === place - 1);
  },
};

/** An evaluator that shares no code with the product; `min`, `max` and `sum` are its own. */
export const evaluator: MathJsInstance = create(all as FactoryFunctionMap, {});
evaluator.import(FUNCTIONS, { override: true });
