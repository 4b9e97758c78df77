import { describe, expect, it } from "vitest";
import { call } from "../support/contract";
import type { EstimateAnswer } from "../support/estimate-answer";

/** The worked examples of the method documentation, through HTTP, to the digits printed there. */
async function estimate(measure: string, body: object): Promise<EstimateAnswer> {
  const { status, body: answer } = await call<EstimateAnswer>("POST", `/v1/estimates/${measure}`, body);
  expect(status).toBe(200);
  return answer;
}

const step = (answer: EstimateAnswer, symbol: string) =>
  answer.calculation.find((each) => each.symbol === symbol)?.value ?? Number.NaN;

describe("air conditioning: 10 × 9,000 Btu/h, 2,500 h, load factor 0.40, CSPF 3.4 → 5.0, EF 0.814", () => {
  const request = {
    electricity: { emissionFactorTco2PerMwh: 0.814 },
    groups: [
      {
        quantity: 10,
        capacity: { value: 9000, unit: "Btu/h" },
        hoursPerYear: 2500,
        loadFactor: 0.4,
        existing: { value: 3.4, metric: "CSPF" },
        project: { value: 5, metric: "CSPF" },
      },
    ],
  };

  it("gives 26,376.4 kWh of cooling, 7.7578 → 5.2753 MWh, 2.0208 t and 2 creditable tonnes", async () => {
    const answer = await estimate("air-conditioning", request);
    expect(step(answer, "Phi")).toBeCloseTo(2.63764, 5);
    expect(step(answer, "Q")).toBeCloseTo(26_376.4, 1);
    expect(answer.annual.referenceMwh).toBeCloseTo(7.7578, 4);
    expect(answer.annual.projectMwh).toBeCloseTo(5.2753, 4);
    // Printed 2.0208 from energies rounded to four places; unrounded it is 2.02074.
    expect(answer.annual.reductionTco2).toBeCloseTo((7.7578 - 5.2753) * 0.814, 3);
    expect(answer.annual.creditableTco2).toBe(2);
    expect(answer.lifetime.years).toBe(13);
  });

  it("takes 1 PK from the table and gives the same", async () => {
    const [group] = request.groups;
    const byPk = await estimate("air-conditioning", {
      ...request,
      groups: [{ ...group, capacity: { value: 1, unit: "PK" } }],
    });
    expect(byPk.annual.reductionTco2).toBe((await estimate("air-conditioning", request)).annual.reductionTco2);
  });

  it("counts larger equipment for 15 years", async () => {
    const [group] = request.groups;
    const large = await estimate("air-conditioning", {
      ...request,
      groups: [{ ...group, capacity: { value: 23, unit: "kW" } }],
    });
    expect(large.lifetime.years).toBe(15);
  });
});

describe("street lighting: 1,000 × 290 W → 120 W, 4,380 h, EF 0.8", () => {
  const group = { quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } };
  const run = (changes: object, options: object = {}) =>
    estimate("street-lighting", {
      electricity: { emissionFactorTco2PerMwh: 0.8 },
      groups: [{ ...group, ...changes }],
      ...options,
    });
  const dimmed = {
    steps: [
      { from: "18:00", to: "23:00", level: 1 },
      { from: "23:00", to: "06:00", level: 0.5 },
    ],
  };

  it("saves 744,600 kWh and 595.68 t undimmed, over 10 years", async () => {
    const answer = await run({});
    expect(answer.annual.savedMwh).toBeCloseTo(744.6, 9);
    expect(answer.annual.reductionTco2).toBeCloseTo(595.68, 9);
    expect(answer.annual.creditableTco2).toBe(595);
    expect(answer.lifetime.years).toBe(10);
  });

  it("reads HPS 250 W as 290 W of circuit power on 220 V mains", async () => {
    const answer = await run({ existing: { lamp: "HPS", lampWatts: 250 } });
    expect(answer.annual.savedMwh).toBeCloseTo(744.6, 9);
    expect(answer.assumptions.find(({ symbol }) => symbol === "P_BAU")).toMatchObject({
      value: 290,
      confidence: "secondary",
      origin: "derived",
    });
  });

  it("with 100 % for 5 h and 50 % for 7 h has D 0.708333, uses 372,300 kWh, saves 897,900 kWh and 718.32 t", async () => {
    const answer = await run({ schedule: dimmed });
    expect(step(answer, "D")).toBeCloseTo(0.708333, 6);
    expect(answer.annual.projectMwh).toBeCloseTo(372.3, 9);
    expect(answer.annual.savedMwh).toBeCloseTo(897.9, 9);
    expect(answer.annual.reductionTco2).toBeCloseTo(718.32, 9);
  });

  it("by the ratio of efficacies 290/120 on the dimmed project has RE 899,725 kWh and ER 421.94 t", async () => {
    const efficacies = {
      schedule: dimmed,
      existingEfficacyLmPerW: 120,
      project: { systemWatts: 120, efficacyLmPerW: 290 },
    };
    const answer = await run(efficacies, { approach: "efficacy-ratio" });
    expect(answer.annual.referenceMwh).toBeCloseTo(899.725, 9);
    expect(answer.annual.reductionTco2).toBeCloseTo(421.94, 9);
    expect(answer.crossChecks?.otherApproach).toMatchObject({ approach: "rated-power" });
    expect(answer.crossChecks?.otherApproach?.reductionTco2).toBeCloseTo(718.32, 9);
    const rated = await run(efficacies);
    expect(rated.crossChecks?.otherApproach?.reductionTco2).toBeCloseTo(421.94, 9);
  });

  it("with a 1 W controller all year saves 735,840 kWh and 588.67 t", async () => {
    const answer = await run({ project: { systemWatts: 120, controllerWatts: 1 } });
    expect(answer.annual.savedMwh).toBeCloseTo(735.84, 9);
    expect(answer.annual.reductionTco2).toBeCloseTo(588.67, 2);
  });

  it("with 6.3043 % of the existing lamps dark saves 664,522 kWh", async () => {
    const answer = await run({ existingOutageFraction: 2900 / 46_000 });
    expect(answer.annual.savedMwh * 1000).toBeCloseTo(664_522, -1);
    const printed = await run({ existingOutageFraction: 0.063043 });
    expect(printed.annual.savedMwh * 1000).toBeCloseTo(664_522.8, 1);
  });

  it("sets the reference of mercury lamps to 0.60 of their power, and lets the caller override it", async () => {
    const mercury = { existing: { circuitWatts: 290, lamp: "mercury" } };
    const answer = await run(mercury);
    expect(answer.annual.businessAsUsualMwh).toBeCloseTo(1270.2, 9);
    expect(answer.annual.referenceMwh).toBeCloseTo(0.6 * 1270.2, 9);
    expect((await run({ ...mercury, reference: { circuitWatts: 200 } })).annual.referenceMwh).toBeCloseTo(876, 9);
  });
});

describe("green building: 10,000 m², EUI 150, all measures", () => {
  const request = {
    building: {
      type: "government-office",
      grossFloorAreaM2: 10_000,
      energyUseIntensityKwhPerM2Year: 150,
      endUseShares: { cooling: 0.57, lighting: 0.18, other: 0.25 },
    },
    measures: {
      lighting: { savingFraction: 0.5 },
      cooling: { referenceCop: 2.8, projectCop: 4.2 },
      envelope: { ottvReductionFraction: 0.2 },
      solar: { capacityKwp: 200, yieldKwhPerKwpYear: 1250, selfUseFraction: 1 },
    },
  };

  it("interacts as worked: lighting, load, cooling, E1, import, and their shares", async () => {
    const answer = await estimate("green-building", request);
    expect(step(answer, "E_li1")).toBeCloseTo(135_000, 6);
    expect(step(answer, "L")).toBeCloseTo(2_144_812.5, 6);
    expect(step(answer, "E_ac1")).toBeCloseTo(510_669.64, 2);
    expect(step(answer, "E1")).toBeCloseTo(1_020_669.64, 2);
    expect(step(answer, "s") * 100).toBeCloseTo(31.955, 3);
    expect(step(answer, "E_import")).toBeCloseTo(770_669.64, 2);
    expect(step(answer, "s_net") * 100).toBeCloseTo(48.622, 3);
    expect(answer.annual.referenceMwh).toBe(1500);
    expect(answer.annual.projectMwh).toBeCloseTo(770.66964, 5);
    expect(answer.lifetime.years).toBe(15);
  });

  it("keeps both accounts: 417.017 + 154.750 t for the city, 222.141 + 117.450 + 154.750 t for credits", async () => {
    const answer = await estimate("green-building", request);
    const { wholeBuilding, jcmEquipment } = answer.building?.accounts ?? ({} as never);
    expect(wholeBuilding.efficiencyTco2).toBeCloseTo(417.017, 3);
    expect(wholeBuilding.solarTco2).toBeCloseTo(154.75, 9);
    expect(wholeBuilding.reductionTco2).toBeCloseTo(417.017 + 154.75, 3);
    expect(jcmEquipment.coolingTco2).toBeCloseTo(222.141, 3);
    expect(jcmEquipment.lightingTco2).toBeCloseTo(117.45, 9);
    expect(jcmEquipment.efficiencyTco2).toBeCloseTo(339.591, 3);
    expect(answer.annual.reductionTco2).toBe(wholeBuilding.reductionTco2);
    expect(answer.annual.creditableTco2).toBe(494);
  });

  it("shows the account asked for and always credits the equipment account", async () => {
    const answer = await estimate("green-building", { ...request, accounting: "jcm-equipment" });
    expect(answer.annual.reductionTco2).toBe(answer.building?.accounts.jcmEquipment.reductionTco2);
    expect(answer.annual.creditableTco2).toBe(494);
    expect(answer.annual.referenceTco2 - answer.annual.projectTco2).toBeCloseTo(answer.annual.reductionTco2, 9);
  });

  it("shows that the naive sum 511,189.29 kWh exceeds the interacting 479,330.36 kWh", async () => {
    const { crossChecks } = await estimate("green-building", request);
    expect((crossChecks?.interaction?.sumOfSingleSavingsMwh ?? 0) * 1000).toBeCloseTo(511_189.29, 2);
    expect((crossChecks?.interaction?.interactingSavingMwh ?? 0) * 1000).toBeCloseTo(479_330.36, 2);
  });

  it("assumes 135 kWh/m² for a government office, derived from the efficient band", async () => {
    const answer = await estimate("green-building", {
      building: { type: "government-office", grossFloorAreaM2: 5000 },
      measures: {},
    });
    expect(answer.assumptions.find(({ symbol }) => symbol === "EUI")).toMatchObject({
      value: 135,
      confidence: "derived",
      origin: "default",
    });
  });

  it("rates the envelope: OTTV N 47.186, E 50.684, S 40.248, W 51.624 W/m²", async () => {
    const facade = (orientation: string) => ({
      orientation,
      areaM2: 100,
      wallAbsorptance: 0.58,
      wallUWPerM2K: 2.6,
      windowToWallRatio: 0.4,
      equivalentTemperatureDifferenceK: 10,
      glazingUWPerM2K: 5.8,
      temperatureDifferenceK: 5,
      shadingCoefficient: 0.5,
    });
    const facades = ["N", "E", "S", "W"].map(facade);
    const answer = await estimate("green-building", { ...request, building: { ...request.building, facades } });
    const { ottv } = answer.building?.ratings ?? {};
    expect(ottv?.facades.map(({ wPerM2 }) => Number(wPerM2.toFixed(3)))).toEqual([47.186, 50.684, 40.248, 51.624]);
    expect(ottv?.wPerM2).toBeCloseTo((47.186 + 50.684 + 40.248 + 51.624) / 4, 3);
    expect(ottv?.status).toBe("fail");
  });
});
