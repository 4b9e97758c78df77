import { expect, it } from "vitest";
import { estimateOf } from "../../../src/measures/all";
import type { ElectricityRequest } from "../../../src/measures/electricity/schema";
import { emissionFactorWarnings } from "../../../src/measures/electricity/slips";
import { codesOf, lights, reportOf } from "../../monitoring/support";
import { BUILDING, COOLING, LIGHTS } from "../../uncertainty/subjects";

const CODE = "emission-factor-implausible";
const pointersOf = (request: ElectricityRequest) => emissionFactorWarnings(request).map(({ pointer }) => pointer);

it("a factor stated in tCO2/kWh is remarked at its field; nought and 0.01 are not", () => {
  const at = (emissionFactorTco2PerMwh: number) => pointersOf({ emissionFactorTco2PerMwh });
  expect(at(0.00087)).toEqual(["#/electricity/emissionFactorTco2PerMwh"]);
  expect(at(0.00999)).toHaveLength(1);
  expect(at(0.01)).toEqual([]);
  expect(at(0)).toEqual([]);
  expect(pointersOf({})).toEqual([]);
});

it("so is that of solar panels and of a captive generator", () => {
  const captive = { gridImportMwhPerYear: 1, generationMwhPerYear: 1, emissionFactorTco2PerMwh: 0.0008 };
  expect(pointersOf({ solarEmissionFactorTco2PerMwh: 0.000619, captive })).toEqual([
    "#/electricity/solarEmissionFactorTco2PerMwh",
    "#/electricity/captive/emissionFactorTco2PerMwh",
  ]);
});

it("every measure and every report says so", () => {
  const electricity = { emissionFactorTco2PerMwh: 0.00087 };
  for (const estimate of [
    estimateOf("street-lighting", { ...LIGHTS, electricity }),
    estimateOf("air-conditioning", { ...COOLING, electricity }),
    estimateOf("green-building", { ...BUILDING, electricity }),
  ]) {
    expect(estimate.explain().warnings.map(({ code }) => code)).toContain(CODE);
  }
  expect(codesOf(reportOf(lights(100, 50, 0.00087)))).toContain(CODE);
  expect(codesOf(reportOf(lights(100, 50, 0.87)))).not.toContain(CODE);
});
