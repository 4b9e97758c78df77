import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaledCount } from "../../src/advice/search/domain";
import { MOST_EVALUATIONS } from "../../src/advice/search/smallest-change";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import type { RequestByMeasure } from "../../src/estimates/request-schemas";
import { goalSeekExamples } from "../../src/goal-seek/examples";
import type { GoalSeekRequest } from "../../src/goal-seek/request-schema";
import { type GoalSeek, seekGoal } from "../../src/goal-seek/seek";
import { MEASURES, type Measure } from "../../src/ledger/measure";
import { estimateOf } from "../../src/measures/all";
import { PRICED_REQUESTS } from "../support/priced-requests";

const complete = <M extends Measure>(measure: M, input: RequestByMeasure[M]) =>
  completeEstimate(estimateOf(measure, input as never), input);
const minimumPasses = <M extends Measure>(measure: M, input: RequestByMeasure[M]) =>
  complete(measure, input).investment?.subsidy.criteria.find(({ id }) => id === "minimum-size")?.status === "pass";
const creditable = <M extends Measure>(measure: M, input: RequestByMeasure[M]) =>
  complete(measure, input).estimate.annual.creditableTco2;

const ask = (request: object) => seekGoal(request as GoalSeekRequest);
const found = (seek: GoalSeek) => {
  if (!seek.found) throw new Error(seek.reason);
  return seek;
};

describe("a goal seek over whole numbers", () => {
  it("finds 2,505 lamps for the minimum grant, where 2,504 are one too few", () => {
    const { outcome, changes } = found(ask(goalSeekExamples.lamps.value));
    expect(outcome.value).toBe(2.505);
    expect(outcome.complete.investment?.subsidy.figures.grant).toBe(50_008_000);
    expect(changes).toEqual([
      { pointer: "#/groups/0/quantity", from: 1000, to: 2505 },
      { pointer: "#/investment/total/amount", from: 5_500_000_000, to: 13_777_500_000 },
    ]);
  });

  it.each(["street-lighting", "air-conditioning"] as const)(
    "on random requests of %s it is what brute force over every factor finds",
    (measure) => {
      const arbitrary = PRICED_REQUESTS[measure] as fc.Arbitrary<RequestByMeasure["street-lighting"]>;
      fc.assert(
        fc.property(arbitrary, fc.integer({ min: 1, max: 400 }), (input, wanted) => {
          const counts = input.groups.map(({ quantity }) => quantity);
          const to = Math.min(20, 6000 / Math.max(...counts));
          const request = { measure, input, vary: { scale: "quantity" }, bounds: { from: 0.001, to } };
          const seek = ask({ ...request, until: { figure: "annual.creditableTco2", atLeast: wanted * 10 } });
          expect(seek.evaluations).toBeLessThanOrEqual(MOST_EVALUATIONS);
          const scaled = (factor: number) => ({
            ...input,
            groups: input.groups.map((group) => ({ ...group, quantity: scaledCount(group.quantity, factor) })),
          });
          const isEnough = (factor: number) => creditable(measure, scaled(factor) as never) >= wanted * 10;
          const factors = counts
            .flatMap((count) => Array.from({ length: Math.floor(count * to) }, (_, index) => (index + 1) / count))
            .filter((factor) => factor > 1)
            .sort((one, other) => one - other);
          if (isEnough(1)) {
            expect(seek).toMatchObject({ found: false, reason: "already-met" });
            return;
          }
          // Brute force in a search of its own would take hours: every tenth factor, then each one before it.
          const coarse = factors.findIndex((factor, index) => index % 10 === 9 && isEnough(factor));
          const last = coarse < 0 ? factors.length - 1 : coarse;
          const first = factors.slice(Math.max(0, last - 19), last + 1).find(isEnough);
          if (first === undefined) expect(seek).toMatchObject({ found: false, reason: "never-within-bounds" });
          else expect(found(seek).outcome.value).toBeCloseTo(first, 12);
        }),
        { numRuns: 12, seed: 5 },
      );
    },
    120_000,
  );

  it("a pointer to a count is searched lamp by lamp", () => {
    const { input } = goalSeekExamples.watts.value;
    const until = { figure: "annual.creditableTco2", atLeast: 1000 };
    const { outcome } = found(
      ask({ measure: "street-lighting", input, vary: { pointer: "#/groups/0/quantity" }, until }),
    );
    const withLamps = (quantity: number) =>
      creditable("street-lighting", { ...input, groups: [{ ...input.groups[0], quantity }] } as never);
    expect(withLamps(outcome.value)).toBe(1000);
    expect(withLamps(outcome.value - 1)).toBe(999);
  });
});

describe("a goal seek over real numbers", () => {
  it.each(MEASURES)(
    "on random requests of %s the least cost with the minimum grant is what bisection finds, to a millionth of the bounds",
    (measure) => {
      fc.assert(
        fc.property(PRICED_REQUESTS[measure] as fc.Arbitrary<RequestByMeasure[Measure]>, (input) => {
          const bounds = { from: 0.01, to: 100 };
          const seek = ask({ measure, input, vary: { scale: "cost" }, bounds, until: { criterion: "minimum-size" } });
          expect(seek.evaluations).toBeLessThanOrEqual(MOST_EVALUATIONS);
          if (minimumPasses(measure, input as never)) {
            expect(seek).toMatchObject({ found: false, reason: "already-met" });
            return;
          }
          const costing = (factor: number) => {
            const { total, eligible } = input.investment as {
              total: { amount: number };
              eligible?: { amount: number };
            };
            const times = (money: { amount: number }) => ({ ...money, amount: Math.round(money.amount * factor) });
            return { ...input, investment: { total: times(total), ...(eligible && { eligible: times(eligible) }) } };
          };
          if (!minimumPasses(measure, costing(100) as never)) {
            expect(seek).toMatchObject({ found: false, reason: "never-within-bounds" });
            return;
          }
          let [short, enough] = [1, 100];
          for (let step = 0; step < 60; step++) {
            const middle = (short + enough) / 2;
            if (minimumPasses(measure, costing(middle) as never)) enough = middle;
            else short = middle;
          }
          const { outcome } = found(seek);
          expect(minimumPasses(measure, outcome.request as never)).toBe(true);
          expect(Math.abs(outcome.value - enough)).toBeLessThanOrEqual(1e-6 * 100);
        }),
        { numRuns: 25, seed: 6 },
      );
    },
    120_000,
  );

  it("scales a building by area and solar capacity, cost and all", () => {
    const [input] = fc.sample(PRICED_REQUESTS["green-building"], { numRuns: 1, seed: 7 });
    const seek = ask({
      measure: "green-building",
      input,
      vary: { scale: "quantity" },
      until: { figure: "annual.creditableTco2", atLeast: 5000 },
    });
    const { outcome, changes } = found(seek);
    expect(changes.map(({ pointer }) => pointer)).toEqual([
      "#/building/grossFloorAreaM2",
      "#/measures/solar/capacityKwp",
      "#/investment/total/amount",
    ]);
    for (const { from, to } of changes) expect((to as number) / (from as number)).toBeCloseTo(outcome.value, 6);
    expect(creditable("green-building", outcome.request as never)).toBe(5000);
  });

  it("takes a figure down as well as up, and writes the value with few digits", () => {
    const { outcome } = found(ask(goalSeekExamples.watts.value));
    const watts = outcome.value;
    expect(outcome.figure).toBe(700);
    const { input } = goalSeekExamples.watts.value;
    const at = (systemWatts: number) =>
      creditable("street-lighting", { ...input, groups: [{ ...input.groups[0], project: { systemWatts } }] } as never);
    expect(at(watts)).toBe(700);
    expect(at(watts + 170e-6)).toBe(699);
  });

  it("varies a field the request is silent about, from the default the answer names", () => {
    const { input } = goalSeekExamples.watts.value;
    const seek = ask({
      measure: "street-lighting",
      input,
      vary: { pointer: "#/electricity/tariffIdrPerKwh" },
      until: { figure: "money.billSavingPerYear.amount", atLeast: 2_000_000_000 },
    });
    const { outcome, changes } = found(seek);
    expect(seek.present).toBeGreaterThan(500);
    expect(changes).toEqual([{ pointer: "#/electricity/tariffIdrPerKwh", from: seek.present, to: outcome.value }]);
    expect(outcome.figure).toBeGreaterThanOrEqual(2_000_000_000);
    expect(outcome.figure).toBeLessThan(2_000_002_000);
  });
});

describe("a goal that is not found", () => {
  const { input } = goalSeekExamples.lamps.value;
  const seek = (vary: object, until: object, bounds?: object) =>
    ask({ measure: "street-lighting", input, vary, until, bounds });

  it("already met: nothing is searched", () => {
    const until = { figure: "annual.creditableTco2", atLeast: 1 };
    expect(seek({ scale: "quantity" }, until)).toMatchObject({ found: false, reason: "already-met", evaluations: 1 });
  });

  it("never within the bounds: both ends are told", () => {
    const result = seek({ scale: "quantity" }, { criterion: "minimum-size" }, { from: 0.5, to: 2 });
    expect(result).toMatchObject({ found: false, reason: "never-within-bounds" });
    if (result.found) return;
    expect(result.atBounds.map(({ value }) => value)).toEqual([0.5, 2]);
  });

  it("a figure that falls in the year of a large payment and rises before and after is not monotone", () => {
    const otherCashFlows = [{ year: 20, amount: { amount: 60_000_000_000, currency: "IDR" } }];
    const lasting = { ...input, investment: { ...input.investment, otherCashFlows } };
    const until = { figure: "money.npv.amount", atLeast: 1_000_000_000_000 };
    const result = ask({ measure: "street-lighting", input: lasting, vary: { pointer: "#/lifetimeYears" }, until });
    expect(result).toMatchObject({ found: false, reason: "not-monotone" });
  });
});
