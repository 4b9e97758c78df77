import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Method } from "../../../src/methods/method";
import { buildBundle } from "../../worker/build.ts";
import { interleave, type Ratio, ratioOf } from "../statistics.ts";
import { airConditioners, streetLights } from "./handwritten.ts";
import { spreadsheetOf } from "./spreadsheet.ts";

/** One sheet against another way to compute it; nanoseconds an evaluation. */
export interface CoreComparison {
  readonly sheet: string;
  readonly against: "hand-written" | "HyperFormula";
  readonly nanoseconds: Ratio;
}

type Sheets = Pick<typeof import("./sheets"), "ratedPower" | "capacityPath">;
type Values = Readonly<Record<string, number>>;

interface Subject {
  readonly method: Method;
  readonly inputs: readonly Values[];
  readonly byHand: (values: Values) => Values;
}

export interface CoreEffort {
  readonly rounds: number;
  readonly evaluations: number;
}

/** The formula sheets of the product against plain arithmetic and against a spreadsheet engine. */
export async function compareCore({ rounds, evaluations }: CoreEffort): Promise<CoreComparison[]> {
  const found: CoreComparison[] = [];
  for (const { method, inputs, byHand } of subjectsOf(await sheets())) {
    const byEngine = spreadsheetOf(method);
    assertEqual({ method, inputs, byHand }, byEngine);
    const ours = (count: number) => () => timeOf(count, inputs, method.evaluate, (run) => run.value("PE"));
    const hand = await interleave(rounds, ours(evaluations), () =>
      timeOf(evaluations, inputs, byHand, (lines) => lines.PE as number),
    );
    found.push({ sheet: method.id, against: "hand-written", nanoseconds: ratioOf(hand) });
    // The engine is far slower; fewer evaluations take as long.
    const fewer = Math.max(1, Math.round(evaluations / 200));
    const engine = await interleave(rounds, ours(fewer), () =>
      timeOf(fewer, inputs, byEngine, (lines) => lines.at(-1) as number),
    );
    found.push({ sheet: method.id, against: "HyperFormula", nanoseconds: ratioOf(engine) });
  }
  return found;
}

/** The three must agree on every line, or the race is not about the same thing. */
export function assertEqual({ method, inputs, byHand }: Subject, byEngine: (values: Values) => number[]): void {
  for (const values of inputs) {
    const run = method.evaluate(values);
    const hand = byHand(values);
    const engine = byEngine(values);
    for (const [index, { symbol }] of method.steps.entries()) {
      const ours = run.value(symbol);
      for (const other of [hand[symbol] as number, engine[index] as number]) {
        if (!(Math.abs(ours - other) <= 1e-12 * Math.abs(ours))) {
          throw new Error(`${method.id}: ${symbol} is ${ours} here and ${other} there`);
        }
      }
    }
  }
}

/**
 * Nanoseconds an evaluation. Every result is kept for a while and one line of it read, so that a compiler may leave
 * nothing out: all seven lines are what a caller of a sheet gets.
 */
function timeOf<Values, Result>(
  count: number,
  inputs: readonly Values[],
  compute: (values: Values) => Result,
  read: (result: Result) => number,
): number {
  const kept = inputs.map(compute);
  let sum = 0;
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index++) {
    const place = index % inputs.length;
    const result = compute(inputs[place] as Values);
    kept[place] = result;
    sum += read(result);
  }
  const elapsed = Number(process.hrtime.bigint() - start);
  if (Number.isNaN(sum) || kept.length === 0) throw new Error("No number came out");
  return elapsed / count;
}

/** Each sheet, the same by hand, and inputs that are new each time. */
export function subjectsOf({ ratedPower, capacityPath }: Sheets): Subject[] {
  const many = <T>(of: (index: number) => T) => Array.from({ length: 64 }, (_, index) => of(index));
  return [
    {
      method: ratedPower,
      byHand: streetLights as unknown as Subject["byHand"],
      inputs: many((index) => ({
        n: 1000 + index,
        P_BAU: 290 + index,
        h_night: 12 - index / 64,
        SOF_RE: index / 1000,
        EF: 0.87,
        P_RE: 290,
        n_PJ: 1000 - index,
        P_PJ: 120 - index,
        D: 1 - index / 128,
        SOF_PJ: 0.01,
        P_c: index / 64,
      })),
    },
    {
      method: capacityPath,
      byHand: airConditioners as unknown as Subject["byHand"],
      inputs: many((index) => ({
        n: 10 + index,
        Phi: 2.63764 + index / 10,
        H: 2500 - index,
        LF: 0.4,
        eta_BAU: 3.1,
        eta_RE: 3.4,
        eta_PJ: 5 + index / 100,
        EF: 0.814,
      })),
    },
  ];
}

/** The product's own code, bundled as for a Worker and run here: workerd has no clock that runs while it computes. */
async function sheets(): Promise<Sheets> {
  const directory = mkdtempSync(join(tmpdir(), "jcm-core-"));
  try {
    const file = join(directory, "sheets.mjs");
    const [script] = buildBundle({ entry: "tools/bench/core/sheets.ts" }).modules;
    writeFileSync(file, script?.content ?? "");
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
