import { evaluator } from "./formula-language";

/** One published line of a calculation. */
export interface PublishedStep {
  readonly symbol: string;
  readonly formula?: string | undefined;
  readonly value: number;
}

/** Relative difference that independent orders of floating-point operations may show. */
const TOLERANCE = 1e-12;

/** Where the published calculation does not follow from its own lines; empty when every step replays. */
export function replayFailures(steps: readonly PublishedStep[]): string[] {
  const scope = new Map<string, unknown>();
  const failures: string[] = [];
  for (const { symbol, formula, value } of steps) {
    if (scope.has(symbol)) failures.push(`${symbol} is published twice`);
    if (formula !== undefined) {
      const replayed = evaluator.evaluate(formula, scope as unknown as object) as number;
      const difference = Math.abs(replayed - value);
      if (!(difference <= TOLERANCE * Math.max(1, Math.abs(value))))
        failures.push(`${symbol} = ${formula}: ${replayed} is not ${value}`);
    }
    scope.set(symbol, value);
  }
  return failures;
}
