import { describe, expect, test } from "vitest";
import { cases } from "../published-cases/cases.json" with { type: "json" };
import { lights, reportOf, YEAR } from "./support";

const caseOf = (id: string) => {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no published case ${id}`);
  return found;
};

describe("published results come out of a monitoring report", () => {
  const rounding = caseOf("round-down-to-whole-tonnes").rows as {
    referenceTco2: number;
    projectTco2: number;
    printedTco2: number;
  }[];

  test.each(rounding.filter(({ projectTco2 }) => projectTco2 > 0))(
    "$referenceTco2 − $projectTco2 are $printedTco2 whole tonnes, by metered street lights",
    ({ referenceTco2, projectTco2, printedTco2 }) => {
      const { verified } = reportOf(lights(referenceTco2, projectTco2, 1));
      expect(verified.referenceTco2).toBeCloseTo(referenceTco2, 9);
      expect(verified.credits).toBe(printedTco2);
    },
  );

  test.each(rounding)(
    "$referenceTco2 − $projectTco2 are $printedTco2 whole tonnes, by groups of a building",
    ({ referenceTco2, projectTco2, printedTco2 }) => {
      // Solar alone where the project emits nothing; else a plant whose ratio of COPs gives the printed reference.
      const group =
        projectTco2 === 0
          ? { kind: "solar", meteredMwh: referenceTco2 }
          : {
              kind: "cooling",
              meteredMwh: projectTco2,
              referenceCop: 2,
              projectCop: (2 * referenceTco2) / projectTco2,
            };
      const { verified } = reportOf({
        measure: "green-building",
        period: YEAR,
        electricity: { emissionFactorTco2PerMwh: 1, solarEmissionFactorTco2PerMwh: 1 },
        groups: [group],
      });
      expect(verified.projectTco2).toBe(projectTco2);
      expect(verified.credits).toBe(printedTco2);
    },
  );

  test("Kyushu Electric: saved electricity times the factor", () => {
    const { rows, tolerance } = caseOf("energy-times-factor");
    for (const row of rows as { savedMwh: number; emissionFactorTco2PerMwh: number; printedTco2: number }[]) {
      const { verified } = reportOf(lights(row.savedMwh + 100, 100, row.emissionFactorTco2PerMwh));
      expect(verified.savedMwh).toBeCloseTo(row.savedMwh, 9);
      expect(Math.abs(verified.reductionTco2 - row.printedTco2)).toBeLessThanOrEqual(tolerance as number);
    }
  });

  test("the shopping complex in Jakarta: solar and cooling", () => {
    const { inputs, printedTco2, recomputedTco2, tolerance } = caseOf("jakarta-shopping-complex");
    const { solarMwh, coolingReductionMwh, emissionFactorTco2PerMwh } = inputs as Record<string, number>;
    const { verified, groups } = reportOf({
      measure: "green-building",
      period: YEAR,
      electricity: { emissionFactorTco2PerMwh, solarEmissionFactorTco2PerMwh: emissionFactorTco2PerMwh },
      groups: [
        // Twice the COP saves as much as the meter shows.
        { kind: "cooling", meteredMwh: coolingReductionMwh, referenceCop: 2.5, projectCop: 5 },
        { kind: "solar", meteredMwh: solarMwh },
      ],
    });
    expect(groups.map(({ savedMwh }) => savedMwh)).toEqual([1168, 1423]);
    expect(verified.reductionTco2).toBeCloseTo(recomputedTco2 as number, 2);
    expect(verified.credits).toBe(2109);
    expect(Math.abs(verified.credits - (printedTco2 as number))).toBeLessThanOrEqual(tolerance as number);
  });

  test.each([
    ["air-conditioning", { reference: { value: 1.32, metric: "COP" }, project: { value: 1.63, metric: "COP" } }],
    ["green-building", { kind: "cooling", referenceCop: 1.32, projectCop: 1.63 }],
  ])(
    "the design document of ID_AM003 as %s: 135 MWh, COP 1.32 → 1.63: RE 167 MWh and 136 t, ER 25 t",
    (measure, group) => {
      const { verified } = reportOf({
        measure,
        period: YEAR,
        electricity: { emissionFactorTco2PerMwh: 0.814 },
        groups: [{ meteredMwh: 135, ...group }],
      });
      expect(Math.round(verified.referenceMwh)).toBe(167);
      expect(Math.round(verified.referenceTco2)).toBe(136);
      expect(Math.round(verified.projectTco2)).toBe(110);
      expect(verified.reductionTco2).toBeCloseTo(25.81, 2);
      expect(verified.credits).toBe(25);
    },
  );

  test("the first Indonesian issuance: 40 t = 27 + 4 + 5 + 4", () => {
    const { verified, allocation } = reportOf({
      ...lights(94.6, 54.6, 1),
      allocation: [
        { holder: "Government of Japan", share: 0.675 },
        { holder: "Government of Indonesia", share: 0.1 },
        { holder: "Japanese participant", share: 0.125 },
        { holder: "Indonesian participant", share: 0.1 },
      ],
    });
    expect(verified.credits).toBe(40);
    expect(allocation?.map(({ credits }) => credits)).toEqual([27, 4, 5, 4]);
  });
});
