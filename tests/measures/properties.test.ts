import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import { presentEstimate } from "../../src/estimates/present-estimate";
import { LANGUAGES } from "../../src/i18n/language";
import { MEASURES, type Measure } from "../../src/ledger/measure";
import { estimateAirConditioning } from "../../src/measures/air-conditioning/estimate";
import { estimateOf, type MeasureRequests } from "../../src/measures/all";
import type { Estimate } from "../../src/measures/estimate";
import { estimateGreenBuilding } from "../../src/measures/green-building/estimate";
import { estimateStreetLighting } from "../../src/measures/street-lighting/estimate";
import { replayFailures } from "../support/replay";
import { airConditioningRequest, greenBuildingRequest, REQUESTS, streetLightingRequest } from "./arbitraries";

/** A cost, so that subsidy and money join the calculation. */
const INVESTED = {
  investment: {
    total: { amount: 7_500_000_000, currency: "IDR" as const },
    otherIncome: { amount: 20_000, currency: "USD" as const },
  },
};
const RUNS = { seed: 20261124, numRuns: 300 };

/** Two sums of the same terms in another order differ by rounding only. */
function expectSame(found: number, expected: number) {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

function expectConsistent({ annual, lifetime }: Estimate) {
  expectSame(annual.savedMwh, annual.referenceMwh - annual.projectMwh);
  expectSame(annual.businessAsUsualSavedMwh, annual.businessAsUsualMwh - annual.projectMwh);
  expectSame(annual.reductionTco2, annual.referenceTco2 - annual.projectTco2);
  expectSame(annual.businessAsUsualReductionTco2, annual.businessAsUsualTco2 - annual.projectTco2);
  expectSame(lifetime.reductionTco2, annual.reductionTco2 * lifetime.years);
  expect(annual.projectTco2).toBeGreaterThanOrEqual(0);
  expect(Number.isInteger(annual.creditableTco2)).toBe(true);
  expect(annual.creditableTco2).toBeGreaterThanOrEqual(0);
  expect(lifetime.creditableTco2).toBe(annual.creditableTco2 * lifetime.years);
}

function expectReplay(estimate: Estimate) {
  const { calculation } = presentEstimate(completeEstimate(estimate, INVESTED), undefined, "en");
  expect(replayFailures(calculation)).toEqual([]);
  expect(calculation.every(({ value }) => Number.isFinite(value))).toBe(true);
}

/** Holds for any request of a measure. */
function always<M extends Measure>(measure: M, holds: (request: MeasureRequests[M]) => void, runs = RUNS.numRuns) {
  fc.assert(fc.property<[MeasureRequests[M]]>(REQUESTS[measure], holds), { ...RUNS, numRuns: runs });
}

describe.each(MEASURES)("every estimate of %s", (measure) => {
  it("adds up and replays in another evaluator, step by step", () => {
    always(measure, (request) => {
      const estimate = estimateOf(measure, request);
      expectConsistent(estimate);
      expectReplay(estimate);
    });
  });

  it("states the very saving that, times the tariff, is the bill saving", () => {
    always(measure, (request) => {
      const metered = { ...request, electricity: { ...request.electricity, billing: "metered" as const } };
      const estimate = estimateOf(measure, metered);
      const answer = presentEstimate(completeEstimate(estimate, INVESTED), undefined, "en");
      const tariff = answer.assumptions.find(({ symbol }) => symbol === "tariff")?.value ?? Number.NaN;
      const expected = Math.round(answer.annual.businessAsUsualSavedMwh * 1000 * tariff);
      // Half a rupiah lies on either side, by the order of the factors.
      expect(Math.abs((answer.money?.billSavingPerYear.amount ?? Number.NaN) - expected)).toBeLessThanOrEqual(1);
      expectSame(
        answer.groups.reduce((sum, group) => sum + group.businessAsUsualSavedMwh, 0),
        answer.groups.length === 0 ? 0 : answer.annual.businessAsUsualSavedMwh,
      );
    });
  });

  it.each(LANGUAGES)("answers the same request with the same bytes in %s", (language) => {
    const bytesOf = (request: MeasureRequests[Measure]) =>
      JSON.stringify(
        presentEstimate(completeEstimate(estimateOf(measure, structuredClone(request)), INVESTED), "a", language),
      );
    const holds = (request: MeasureRequests[Measure]) => {
      expect(bytesOf(request)).toBe(bytesOf(request));
    };
    always(measure, holds, 50);
  });

  it("lists every input of its calculation among the assumptions, and never one without an origin", () => {
    always(
      measure,
      (request) => {
        const complete = completeEstimate(estimateOf(measure, request), INVESTED);
        const { assumptions, calculation } = presentEstimate(complete, undefined, "en");
        const listed = new Set(assumptions.map(({ symbol }) => symbol));
        const inputs = calculation.filter(({ formula }) => formula === undefined).map(({ symbol }) => symbol);
        // Single steps of a schedule are told by the schedule as a whole, money as given by the same in whole units;
        // half a unit and one tonne are how rounding is written.
        const told = /^[tp]_s\d+|_given$|^h_|^one_t$/;
        expect(inputs.filter((symbol) => !listed.has(symbol) && !told.test(symbol))).toEqual([]);
        for (const { origin, source, confidence } of assumptions) {
          expect(source).not.toBe("");
          expect(["primary", "secondary", "derived", "unverified"]).toContain(confidence);
          expect(["request", "default", "derived"]).toContain(origin);
        }
      },
      100,
    );
  });
});

describe("street lighting", () => {
  it("never reduces less when the project luminaire needs fewer watts, by rated power", () => {
    fc.assert(
      fc.property(streetLightingRequest, fc.double({ min: 0.2, max: 1, noNaN: true }), (request, factor) => {
        const rated = { ...request, approach: "rated-power" as const };
        const better = {
          ...rated,
          groups: rated.groups.map((group) => ({
            ...group,
            project: { ...group.project, systemWatts: Math.max(1, group.project.systemWatts * factor) },
          })),
        };
        expect(estimateStreetLighting(better).annual.reductionTco2).toBeGreaterThanOrEqual(
          estimateStreetLighting(rated).annual.reductionTco2 - 1e-9,
        );
      }),
      RUNS,
    );
  });

  it("never reduces less when the lamps are dimmed further, by rated power", () => {
    fc.assert(
      fc.property(streetLightingRequest, fc.double({ min: 0, max: 1, noNaN: true }), (request, level) => {
        const withLevel = (second: number) => ({
          ...request,
          approach: "rated-power" as const,
          groups: request.groups.map((group) => ({
            ...group,
            schedule: {
              steps: [
                { from: "18:00", to: "22:00", level: 1 },
                { from: "22:00", to: "06:00", level: second },
              ],
            },
          })),
        });
        expect(estimateStreetLighting(withLevel(level * 0.9)).annual.reductionTco2).toBeGreaterThanOrEqual(
          estimateStreetLighting(withLevel(level)).annual.reductionTco2 - 1e-9,
        );
      }),
      RUNS,
    );
  });

  it("has business as usual at or above the reference, whatever reference is stated", () => {
    fc.assert(
      fc.property(streetLightingRequest, (request) => {
        const { annual } = estimateStreetLighting({ ...request, approach: "rated-power" });
        expect(annual.businessAsUsualTco2).toBeGreaterThanOrEqual(annual.referenceTco2 - 1e-9);
      }),
      RUNS,
    );
  });

  it("scales with quantity", () => {
    fc.assert(
      fc.property(streetLightingRequest, fc.integer({ min: 2, max: 50 }), (request, factor) => {
        const scaled = {
          ...request,
          groups: request.groups.map((group) => ({ ...group, quantity: group.quantity * factor })),
        };
        expectSame(
          estimateStreetLighting(scaled).annual.reductionTco2,
          estimateStreetLighting(request).annual.reductionTco2 * factor,
        );
      }),
      RUNS,
    );
  });

  it("does not depend on the order of groups", () => {
    fc.assert(
      fc.property(streetLightingRequest, (request) => {
        const turned = { ...request, groups: request.groups.toReversed() };
        expectSame(
          estimateStreetLighting(turned).annual.reductionTco2,
          estimateStreetLighting(request).annual.reductionTco2,
        );
      }),
      RUNS,
    );
  });

  it("splits a group without changing the total", () => {
    fc.assert(
      fc.property(streetLightingRequest, (request) => {
        const [first, ...rest] = request.groups;
        if (first === undefined || first.quantity < 2) return;
        const half = Math.floor(first.quantity / 2);
        const split = {
          ...request,
          groups: [{ ...first, quantity: half }, { ...first, quantity: first.quantity - half }, ...rest],
        };
        expectSame(
          estimateStreetLighting(split).annual.reductionTco2,
          estimateStreetLighting(request).annual.reductionTco2,
        );
      }),
      RUNS,
    );
  });
});

describe("air conditioning", () => {
  it("never reduces less when the project units get more efficient", () => {
    fc.assert(
      fc.property(airConditioningRequest, fc.double({ min: 1, max: 3, noNaN: true }), (request, factor) => {
        const better = {
          ...request,
          groups: request.groups.map((group) => ({
            ...group,
            project: { ...group.project, value: group.project.value * factor },
          })),
        };
        expect(estimateAirConditioning(better).annual.reductionTco2).toBeGreaterThanOrEqual(
          estimateAirConditioning(request).annual.reductionTco2 - 1e-9,
        );
      }),
      RUNS,
    );
  });

  it("has business as usual at or above the reference, whatever reference is stated", () => {
    fc.assert(
      fc.property(airConditioningRequest, (request) => {
        const { annual } = estimateAirConditioning(request);
        expect(annual.businessAsUsualTco2).toBeGreaterThanOrEqual(annual.referenceTco2 - 1e-9);
      }),
      RUNS,
    );
  });

  it("scales with quantity and does not depend on the order of groups", () => {
    fc.assert(
      fc.property(airConditioningRequest, fc.integer({ min: 2, max: 50 }), (request, factor) => {
        const unmetered = {
          ...request,
          groups: request.groups.map(({ meteredProjectMwhPerYear: _, ...group }) => group),
        };
        const scaled = {
          ...unmetered,
          groups: unmetered.groups.map((group) => ({ ...group, quantity: group.quantity * factor })).toReversed(),
        };
        expectSame(
          estimateAirConditioning(scaled).annual.reductionTco2,
          estimateAirConditioning(unmetered).annual.reductionTco2 * factor,
        );
      }),
      RUNS,
    );
  });
});

describe("a green building", () => {
  const saves = (request: Parameters<typeof estimateGreenBuilding>[0]) =>
    estimateGreenBuilding(request).annual.reductionTco2;

  it("never saves less when any measure goes further, in the account of the city", () => {
    fc.assert(
      fc.property(greenBuildingRequest, fc.double({ min: 0, max: 1, noNaN: true }), (request, more) => {
        // Without solar, whose use is capped by what the efficient building still needs.
        const { solar: _, ...measures } = request.measures;
        const before = { ...request, measures, accounting: "whole-building" as const };
        const nearer = (value = 0) => Math.max(value, value + (0.99 - value) * more);
        const changes = [
          { lighting: { savingFraction: nearer(measures.lighting?.savingFraction) } },
          { envelope: { ottvReductionFraction: nearer(measures.envelope?.ottvReductionFraction) } },
          {
            controls: {
              ...measures.controls,
              otherSavingFraction: nearer(measures.controls?.otherSavingFraction),
              coolingSavingFraction: measures.controls?.coolingSavingFraction ?? 0,
            },
          },
          {
            cooling: {
              ...measures.cooling,
              projectCop: Math.min(20, (measures.cooling?.projectCop ?? 4) * (1 + more)),
              referenceCop: measures.cooling?.referenceCop ?? 3,
            },
          },
        ];
        const base = {
          ...before,
          measures: {
            ...measures,
            controls: { coolingSavingFraction: 0, ...measures.controls },
            cooling: { referenceCop: 3, projectCop: 4, ...measures.cooling },
          },
        };
        for (const change of changes) {
          expect(saves({ ...base, measures: { ...base.measures, ...change } })).toBeGreaterThanOrEqual(
            saves(base) - 1e-6,
          );
        }
      }),
      RUNS,
    );
  });

  it("never saves more by interacting measures than by their plain sum", () => {
    fc.assert(
      fc.property(greenBuildingRequest, (request) => {
        const measures = {
          ...request.measures,
          cooling: { referenceCop: 2.8, projectCop: Math.max(2.8, request.measures.cooling?.projectCop ?? 4) },
        };
        const { interaction } = presentEstimate(
          completeEstimate(estimateGreenBuilding({ ...request, measures }), {}),
          undefined,
          "en",
        ).crossChecks as {
          interaction: { interactingSavingMwh: number; sumOfSingleSavingsMwh: number };
        };
        expect(interaction.interactingSavingMwh).toBeLessThanOrEqual(interaction.sumOfSingleSavingsMwh + 1e-6);
      }),
      RUNS,
    );
  });

  it("uses no more solar electricity on site than it needs, and imports nothing below nought", () => {
    fc.assert(
      fc.property(greenBuildingRequest, (request) => {
        expect(estimateGreenBuilding(request).annual.projectMwh).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});
