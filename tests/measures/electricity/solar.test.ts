import { describe, expect, it } from "vitest";
import { estimateGreenBuilding } from "../../../src/measures/green-building/estimate";
import type { GreenBuildingRequest } from "../../../src/measures/green-building/schema";
import { codesOf, reportOf, YEAR } from "../../monitoring/support";

const CODE = "solar-factor-above-electricity";

const BUILDING: GreenBuildingRequest = {
  building: { type: "government-office", grossFloorAreaM2: 1000, energyUseIntensityKwhPerM2Year: 150 },
  measures: { solar: { capacityKwp: 100, yieldKwhPerKwpYear: 1250, selfUseFraction: 1 } },
};
const withFactors = (electricity: GreenBuildingRequest["electricity"]) =>
  estimateGreenBuilding({ ...BUILDING, electricity });
const warned = (electricity: GreenBuildingRequest["electricity"]) =>
  withFactors(electricity)
    .explain()
    .warnings.filter(({ code }) => code === CODE)
    .map(({ pointer }) => pointer);

describe("solar panels of an estimate", () => {
  it("avoid no more than the electricity they replace emits: 125 MWh at 0.1, not at 0.619", () => {
    const { annual } = withFactors({ emissionFactorTco2PerMwh: 0.1 });
    expect(annual.reductionTco2).toBeCloseTo(12.5, 9);
    expect(annual.projectTco2).toBeCloseTo(2.5, 9);
    expect(withFactors({}).annual.reductionTco2).toBeCloseTo(125 * 0.619, 9);
  });

  it("are remarked where the factor for renewables is the higher one, and not where it is not", () => {
    const pointer = "#/electricity/solarEmissionFactorTco2PerMwh";
    expect(warned({ emissionFactorTco2PerMwh: 0.6189 })).toEqual([pointer]);
    expect(warned({ emissionFactorTco2PerMwh: 0.619 })).toEqual([]);
    expect(warned({})).toEqual([]);
  });

  it("take a stated factor as stated, with the remark", () => {
    const stated = { emissionFactorTco2PerMwh: 0.1, solarEmissionFactorTco2PerMwh: 0.2 };
    expect(withFactors(stated).annual.reductionTco2).toBeCloseTo(25, 9);
    expect(warned(stated)).toHaveLength(1);
  });

  it("the choice is a line of the calculation", () => {
    const steps = withFactors({ emissionFactorTco2PerMwh: 0.1 }).explain().calculation.steps();
    expect(steps.find(({ name }) => name === "EF_RE")).toMatchObject({ formula: "min(EF_sol, EF)", value: 0.1 });
  });
});

describe("metered solar panels", () => {
  const report = (electricity: object, others: object[] = []) =>
    reportOf({
      measure: "green-building",
      period: YEAR,
      electricity,
      groups: [{ kind: "solar", meteredMwh: 100, capacityKwp: 100 }, ...others],
    });

  it("avoid no more than a stated factor of the electricity says", () => {
    expect(report({ emissionFactorTco2PerMwh: 0.1 }).verified.reductionTco2).toBeCloseTo(10, 9);
    expect(codesOf(report({ emissionFactorTco2PerMwh: 0.1 }))).toContain(CODE);
    expect(report({}).verified.reductionTco2).toBeCloseTo(61.9, 9);
    expect(codesOf(report({}))).not.toContain(CODE);
  });

  it("are not refused on a grid that has no factor for efficiency", () => {
    expect(report({ grid: "barito" }).verified.reductionTco2).toBeCloseTo(65.3, 9);
  });
});
