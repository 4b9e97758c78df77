import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import { presentEstimate } from "../../src/estimates/present-estimate";
import { estimateAirConditioning } from "../../src/measures/air-conditioning/estimate";
import type { Estimate } from "../../src/measures/estimate";
import { estimateGreenBuilding } from "../../src/measures/green-building/estimate";
import { estimateStreetLighting } from "../../src/measures/street-lighting/estimate";
import { replayFailures } from "../support/replay";
import { airConditioningRequest, greenBuildingRequest, streetLightingRequest } from "./arbitraries";

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
  expect(Number.isInteger(annual.creditableTco2)).toBe(true);
  expect(annual.creditableTco2).toBeGreaterThanOrEqual(0);
  expect(lifetime.creditableTco2).toBe(annual.creditableTco2 * lifetime.years);
}

function expectReplay(estimate: Estimate) {
  const { calculation } = presentEstimate(completeEstimate(estimate, INVESTED), undefined, "en");
  expect(replayFailures(calculation)).toEqual([]);
  expect(calculation.every(({ value }) => Number.isFinite(value))).toBe(true);
}

describe("every estimate", () => {
  it("of street lights adds up and replays in another evaluator, step by step", () => {
    fc.assert(
      fc.property(streetLightingRequest, (request) => {
        const estimate = estimateStreetLighting(request);
        expectConsistent(estimate);
        expectReplay(estimate);
      }),
      RUNS,
    );
  });

  it("of air conditioners adds up and replays in another evaluator, step by step", () => {
    fc.assert(
      fc.property(airConditioningRequest, (request) => {
        const estimate = estimateAirConditioning(request);
        expectConsistent(estimate);
        expectReplay(estimate);
      }),
      RUNS,
    );
  });

  it("of a green building adds up and replays in another evaluator, step by step", () => {
    fc.assert(
      fc.property(greenBuildingRequest, (request) => {
        const estimate = estimateGreenBuilding(request);
        expectConsistent(estimate);
        expectReplay(estimate);
      }),
      RUNS,
    );
  });

  it("states the very saving that, times the tariff, is the bill saving", () => {
    fc.assert(
      fc.property(streetLightingRequest, airConditioningRequest, greenBuildingRequest, (lights, cooling, building) => {
        const metered = { billing: "metered" as const };
        for (const estimate of [
          estimateStreetLighting({ ...lights, electricity: { ...lights.electricity, ...metered } }),
          estimateAirConditioning({ ...cooling, electricity: { ...cooling.electricity, ...metered } }),
          estimateGreenBuilding({ ...building, electricity: { ...building.electricity, ...metered } }),
        ]) {
          const answer = presentEstimate(completeEstimate(estimate, INVESTED), undefined, "en");
          const tariff = answer.assumptions.find(({ symbol }) => symbol === "tariff")?.value ?? Number.NaN;
          const expected = Math.round(answer.annual.businessAsUsualSavedMwh * 1000 * tariff);
          // Half a rupiah lies on either side, by the order of the factors.
          expect(Math.abs((answer.money?.billSavingPerYear.amount ?? Number.NaN) - expected)).toBeLessThanOrEqual(1);
          expectSame(
            answer.groups.reduce((sum, group) => sum + group.businessAsUsualSavedMwh, 0),
            answer.groups.length === 0 ? 0 : answer.annual.businessAsUsualSavedMwh,
          );
        }
      }),
      RUNS,
    );
  });

  it("answers the same request with the same bytes", () => {
    fc.assert(
      fc.property(streetLightingRequest, airConditioningRequest, greenBuildingRequest, (lights, cooling, building) => {
        const bytes = () =>
          JSON.stringify([
            presentEstimate(completeEstimate(estimateStreetLighting(structuredClone(lights)), INVESTED), "a", "ja"),
            presentEstimate(completeEstimate(estimateAirConditioning(structuredClone(cooling)), INVESTED), "b", "id"),
            presentEstimate(completeEstimate(estimateGreenBuilding(structuredClone(building)), INVESTED), "c", "en"),
          ]);
        expect(bytes()).toBe(bytes());
      }),
      { ...RUNS, numRuns: 50 },
    );
  });

  it("lists every input of its calculation among the assumptions, and never one without an origin", () => {
    fc.assert(
      fc.property(streetLightingRequest, airConditioningRequest, (lights, cooling) => {
        for (const estimate of [estimateStreetLighting(lights), estimateAirConditioning(cooling)]) {
          const { assumptions, calculation } = presentEstimate(completeEstimate(estimate, INVESTED), undefined, "en");
          const listed = new Set(assumptions.map(({ symbol }) => symbol));
          const inputs = calculation.filter(({ formula }) => formula === undefined).map(({ symbol }) => symbol);
          // Single steps of a schedule are told by the schedule as a whole, money as given by the same in whole units;
          // half a unit and one tonne are how rounding is written, and the rate of return is solved for, not assumed.
          const told = /^[tp]_s\d+|_given$|^h_|^t$|^IRR$/;
          expect(inputs.filter((symbol) => !listed.has(symbol) && !told.test(symbol))).toEqual([]);
          for (const { origin, source, confidence } of assumptions) {
            expect(source).not.toBe("");
            expect(["primary", "secondary", "derived", "unverified"]).toContain(confidence);
            expect(["request", "default", "derived"]).toContain(origin);
          }
        }
      }),
      { ...RUNS, numRuns: 100 },
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
