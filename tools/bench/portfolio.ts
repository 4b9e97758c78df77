import { ask } from "../worker/ask.ts";
import type { Bundle } from "../worker/build.ts";
import { serve } from "../worker/serve.ts";
import { median } from "./statistics.ts";

/** One portfolio of 200 measures, planned within a budget. */
export interface PortfolioTime {
  readonly name: string;
  readonly application: "separate" | "joint";
  readonly creditableTco2PerYear: number;
  readonly exact: boolean;
  /** Of a whole exchange: 200 estimates, totals, ranking, plan. */
  readonly milliseconds: { readonly median: number; readonly lowest: number; readonly highest: number };
  /** Of the Worker's process for each request; absent where the system does not tell. */
  readonly cpuMilliseconds?: number;
}

const MEASURES = 200;
const APPLICATIONS = ["separate", "joint"] as const;
const BUDGET_SHARE = 0.4;

/** Cost of a measure with so many lamps, rupiah. The harder the costs follow the tonnes, the harder the choice. */
const FAMILIES: Readonly<Record<string, (lamps: number, draw: () => number) => number>> = {
  "costs of all kinds": (_, draw) => 1e8 + draw() * 2e10,
  "costs near the tonnes": (lamps, draw) => lamps * 5_000_000 * (0.8 + 0.4 * draw()),
  "one price a lamp": (lamps) => lamps * 5_000_000,
  "a fixed cost beside the price": (lamps) => lamps * 4_000_000 + 200_000_000,
};

/** The plan of 200 measures over HTTP: its time is to stay well under a second, in one application for all under two. */
export async function measurePortfolios(bundle: Bundle, rounds: number): Promise<PortfolioTime[]> {
  const worker = await serve(bundle);
  try {
    const found: PortfolioTime[] = [];
    const cases = APPLICATIONS.flatMap((application) =>
      Object.entries(FAMILIES).map(([name, costOf]) => ({ name, application, body: bodyOf(costOf, application) })),
    );
    for (const { name, application, body } of cases) {
      const request = { path: "/v1/portfolios", contentType: "application/json", body };
      const answer = JSON.parse(await ask(worker.origin, request)) as Answer;
      const before = worker.cpuSeconds();
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        await ask(worker.origin, request);
        times.push(performance.now() - start);
      }
      const after = worker.cpuSeconds();
      found.push({
        name,
        application,
        creditableTco2PerYear: answer.totals.creditableTco2PerYear,
        exact: answer.plan.exact,
        milliseconds: { median: median(times), lowest: Math.min(...times), highest: Math.max(...times) },
        ...(before !== undefined && after !== undefined && { cpuMilliseconds: ((after - before) / rounds) * 1000 }),
      });
    }
    return found;
  } finally {
    await worker.stop();
  }
}

interface Answer {
  readonly totals: { readonly creditableTco2PerYear: number };
  readonly plan: { readonly exact: boolean };
}

function bodyOf(costOf: (lamps: number, draw: () => number) => number, application: string): string {
  const draw = drawing(1);
  const measures = Array.from({ length: MEASURES }, (_, index) => {
    const quantity = 20 + Math.floor(draw() * 3000);
    return {
      id: `measure-${index}`,
      measure: "street-lighting",
      input: { groups: [{ quantity, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] },
      investment: { total: { amount: Math.round(costOf(quantity, draw)), currency: "IDR" } },
    };
  });
  const total = measures.reduce((sum, { investment }) => sum + investment.total.amount, 0);
  return JSON.stringify({
    budget: { amount: Math.floor(total * BUDGET_SHARE), currency: "IDR" },
    application,
    measures,
  });
}

/** The same portfolio in every run (a linear congruential generator, from 0 up to, not including, 1). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
