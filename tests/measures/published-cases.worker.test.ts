import { describe, expect, it } from "vitest";
import published from "../published-cases/cases.json";
import { call } from "../support/contract";
import type { EstimateAnswer } from "../support/estimate-answer";

/** Published results, recomputed through the API. Cases of other operations are tested beside those. */

function caseOf<T>(id: string): T {
  const found = published.cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No published case ${id}`);
  return found as unknown as T;
}

async function estimate(measure: string, body: object): Promise<EstimateAnswer> {
  const { status, body: answer } = await call<EstimateAnswer>("POST", `/v1/estimates/${measure}`, body);
  expect(status).toBe(200);
  return answer;
}

/** An air-conditioning request whose reference and project electricity are given, MWh/yr. */
const meteredPair = (referenceMwh: number, projectMwh: number, emissionFactorTco2PerMwh: number) => ({
  electricity: { emissionFactorTco2PerMwh },
  groups: [
    {
      quantity: 1,
      capacity: { value: 100, unit: "kW" },
      existing: { value: 5, metric: "COP" },
      reference: { value: 5, metric: "COP" },
      project: { value: (5 * referenceMwh) / projectMwh, metric: "COP" },
      meteredProjectMwhPerYear: projectMwh,
    },
  ],
});

const lights = (quantity: number, existingWatts: number, systemWatts: number, options: object = {}) => ({
  ...options,
  groups: [{ quantity, existing: { circuitWatts: existingWatts }, project: { systemWatts } }],
});

describe("published case", () => {
  const energy = caseOf<{
    rows: { savedMwh: number; emissionFactorTco2PerMwh: number; printedTco2: number }[];
    tolerance: number;
  }>("energy-times-factor");
  it.each(energy.rows)(
    "energy-times-factor: $savedMwh MWh give $printedTco2 t",
    async ({ savedMwh, emissionFactorTco2PerMwh, printedTco2 }) => {
      const answer = await estimate("air-conditioning", meteredPair(savedMwh * 2, savedMwh, emissionFactorTco2PerMwh));
      expect(Math.abs(answer.annual.reductionTco2 - printedTco2)).toBeLessThanOrEqual(energy.tolerance);
    },
  );

  const rounding = caseOf<{ rows: { referenceTco2: number; projectTco2: number; printedTco2: number }[] }>(
    "round-down-to-whole-tonnes",
  );
  it.each(rounding.rows)(
    "round-down-to-whole-tonnes: $referenceTco2 − $projectTco2 credits $printedTco2",
    async ({ referenceTco2, projectTco2, printedTco2 }) => {
      // Watts and hours whose product is the tonnage at 1 tCO2/MWh; no project power where the source has none.
      const perWatt = 4380 / 1e6;
      const watts = (tonnes: number) => tonnes / perWatt / 100;
      const request =
        projectTco2 === 0
          ? {
              electricity: { emissionFactorTco2PerMwh: 1 },
              groups: [
                {
                  quantity: 100,
                  existing: { circuitWatts: watts(referenceTco2) },
                  project: { systemWatts: 1 },
                  meteredProjectMwhPerYear: 0,
                },
              ],
            }
          : lights(100, watts(referenceTco2), watts(projectTco2), { electricity: { emissionFactorTco2PerMwh: 1 } });
      expect((await estimate("street-lighting", request)).annual.creditableTco2).toBe(printedTco2);
    },
  );

  it("ninghai-street-lights: 982.10 kW less for 12 h a day save 4,301,598 kWh", async () => {
    const { inputs, recomputedKwh } = caseOf<{
      inputs: { luminaires: number; connectedLoadCutKw: number };
      recomputedKwh: number;
    }>("ninghai-street-lights");
    const cutWatts = (inputs.connectedLoadCutKw * 1000) / inputs.luminaires;
    const answer = await estimate("street-lighting", lights(inputs.luminaires, 100 + cutWatts, 100));
    expect(answer.annual.savedMwh * 1000).toBeCloseTo(recomputedKwh, 3);
  });

  it("korea-street-lights: 40 % of 2.79 TWh save 1.12 TWh", async () => {
    const { inputs, printedMwhPerYear, tolerance } = caseOf<{
      inputs: { luminaires: number; existingMwhPerYear: number; savingFraction: number };
      printedMwhPerYear: number;
      tolerance: number;
    }>("korea-street-lights");
    const watts = (inputs.existingMwhPerYear * 1e6) / inputs.luminaires / 4380;
    const answer = await estimate(
      "street-lighting",
      lights(inputs.luminaires, watts, watts * (1 - inputs.savingFraction)),
    );
    expect(answer.annual.referenceMwh).toBeCloseTo(inputs.existingMwhPerYear, 3);
    expect(Math.abs(answer.annual.savedMwh - printedMwhPerYear)).toBeLessThanOrEqual(tolerance);
  });

  const inverter = caseOf<{
    rows: { existing: number; project: number; unit: string; printedSavingFraction: number; recomputed: number }[];
    tolerance: number;
  }>("inverter-against-fixed-speed");
  it.each(inverter.rows)(
    "inverter-against-fixed-speed: $existing → $project $unit saves $recomputed",
    async ({ existing, project, printedSavingFraction, recomputed }) => {
      const { annual } = await estimate("air-conditioning", meteredPair(existing, project, 0.87));
      const saving = annual.savedMwh / annual.referenceMwh;
      expect(saving).toBeCloseTo(recomputed, 4);
      expect(Math.abs(saving - printedSavingFraction)).toBeLessThanOrEqual(inverter.tolerance);
    },
  );

  it("jakarta-shopping-complex: solar and cooling at one factor give 2,110 t", async () => {
    const { inputs, printedTco2, recomputedTco2, tolerance } = caseOf<{
      inputs: { solarMwh: number; coolingReductionMwh: number; emissionFactorTco2PerMwh: number };
      printedTco2: number;
      recomputedTco2: number;
      tolerance: number;
    }>("jakarta-shopping-complex");
    const electricityMwhPerYear = 10_000;
    const cooling = 0.6;
    const savedShare = inputs.coolingReductionMwh / (electricityMwhPerYear * cooling);
    const answer = await estimate("green-building", {
      electricity: {
        emissionFactorTco2PerMwh: inputs.emissionFactorTco2PerMwh,
        solarEmissionFactorTco2PerMwh: inputs.emissionFactorTco2PerMwh,
      },
      building: {
        type: "commercial",
        grossFloorAreaM2: 40_000,
        electricityMwhPerYear,
        endUseShares: { cooling, lighting: 0.2, other: 0.2 },
      },
      measures: {
        cooling: { referenceCop: 5.6, projectCop: 5.6 / (1 - savedShare) },
        solar: { capacityKwp: 1000, yieldKwhPerKwpYear: inputs.solarMwh },
      },
    });
    expect(answer.annual.reductionTco2).toBeCloseTo(recomputedTco2, 2);
    expect(Math.abs(answer.annual.reductionTco2 - printedTco2)).toBeLessThanOrEqual(tolerance);
  });

  it("makassar-city-hall: 63,661 kWh a month on 5,119 m² is 12.44 kWh/m² and efficient", async () => {
    const { inputs, printed, tolerance } = caseOf<{
      inputs: { kwhPerMonth: number; grossFloorAreaM2: number; airConditioned: boolean };
      printed: { ikeKwhPerM2Month: number; class: string };
      tolerance: number;
    }>("makassar-city-hall");
    const answer = await estimate("green-building", {
      building: {
        type: "government-office",
        grossFloorAreaM2: inputs.grossFloorAreaM2,
        electricityMwhPerYear: (inputs.kwhPerMonth * 12) / 1000,
        airConditioned: inputs.airConditioned,
      },
      measures: {},
    });
    const { ike } = answer.building?.ratings ?? ({} as never);
    expect(Math.abs(ike.kwhPerM2Month - printed.ikeKwhPerM2Month)).toBeLessThanOrEqual(tolerance);
    expect(ike.class).toBe(printed.class);
    expect(answer.annual.reductionTco2).toBe(0);
  });

  it("shopping-centre-ike: 23.11 kWh/m² a month are 277.3 a year", async () => {
    const { inputs, printed, tolerance } = caseOf<{
      inputs: { ikeKwhPerM2Month: number };
      printed: { kwhPerM2Year: number };
      tolerance: number;
    }>("shopping-centre-ike");
    const answer = await estimate("green-building", {
      building: { type: "commercial", grossFloorAreaM2: 20_000, energyUseIntensityKwhPerM2Year: printed.kwhPerM2Year },
      measures: {},
    });
    expect(
      Math.abs((answer.building?.ratings.ike.kwhPerM2Month ?? 0) * 12 - inputs.ikeKwhPerM2Month * 12),
    ).toBeLessThanOrEqual(tolerance);
  });

  it("captive-diesel-factor: 0.0726 tCO2/GJ at 49 % is 0.533 tCO2/MWh", async () => {
    const { inputs, printedTco2PerMwh, tolerance } = caseOf<{
      inputs: { fuelTco2PerGj: number; efficiency: number };
      printedTco2PerMwh: number;
      tolerance: number;
    }>("captive-diesel-factor");
    const captive = {
      gridImportMwhPerYear: 0,
      generationMwhPerYear: 100,
      fuelTco2PerGj: inputs.fuelTco2PerGj,
      generatorEfficiency: inputs.efficiency,
    };
    const answer = await estimate("street-lighting", lights(10, 290, 120, { electricity: { captive } }));
    const factor = answer.assumptions.find(({ symbol }) => symbol === "EF")?.value ?? 0;
    expect(Math.abs(factor - printedTco2PerMwh)).toBeLessThanOrEqual(tolerance);
  });

  it("implausible-gwangju: 10.5 t per luminaire earns a plausibility warning", async () => {
    const { inputs } = caseOf<{ inputs: { luminaires: number; printedTco2PerYear: number } }>("implausible-gwangju");
    const watts = (inputs.printedTco2PerYear * 1e6) / 0.87 / inputs.luminaires / 4380 + 120;
    const answer = await estimate("street-lighting", lights(inputs.luminaires, watts, 120));
    expect(answer.annual.reductionTco2).toBeCloseTo(inputs.printedTco2PerYear, 6);
    expect(answer.warnings.map(({ code }) => code)).toContain("implausible-reduction-per-luminaire");
  });
});
