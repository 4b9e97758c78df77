import { describe, expect, it } from "vitest";
import { call } from "../support/contract";
import type { EstimateAnswer } from "../support/estimate-answer";
import { airConditioners, building, lamps, schedule } from "../support/validation/worked";

/**
 * What the worked examples show besides their printed figures, which tests/validation holds the Worker to: which default
 * applies, what overrides it, and that both accounts are kept.
 */
async function estimate(measure: string, body: object): Promise<EstimateAnswer> {
  const { status, body: answer } = await call<EstimateAnswer>("POST", `/v1/estimates/${measure}`, body);
  expect(status).toBe(200);
  return answer;
}

describe("air conditioning", () => {
  const withCapacity = (capacity: object) => ({
    ...airConditioners,
    groups: airConditioners.groups.map((group) => ({ ...group, capacity })),
  });

  it("takes 1 PK from the table and gives the same as 9,000 Btu/h", async () => {
    const byPk = await estimate("air-conditioning", withCapacity({ value: 1, unit: "PK" }));
    const byBtu = await estimate("air-conditioning", airConditioners);
    expect(byPk.annual.reductionTco2).toBe(byBtu.annual.reductionTco2);
  });

  it("counts small equipment for 13 years and larger equipment for 15", async () => {
    expect((await estimate("air-conditioning", airConditioners)).lifetime.years).toBe(13);
    const large = await estimate("air-conditioning", withCapacity({ value: 23, unit: "kW" }));
    expect(large.lifetime.years).toBe(15);
  });
});

describe("street lighting", () => {
  const run = (changes: object, options: object = {}) => estimate("street-lighting", lamps(changes, options));

  it("credits 595 whole tonnes a year over 10 years", async () => {
    const answer = await run({});
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

  it("reports by either approach what the other would give", async () => {
    const efficacies = {
      schedule,
      existingEfficacyLmPerW: 120,
      project: { systemWatts: 120, efficacyLmPerW: 290 },
    };
    const byRatio = await run(efficacies, { approach: "efficacy-ratio" });
    expect(byRatio.crossChecks?.otherApproach).toMatchObject({ approach: "rated-power" });
    expect(byRatio.crossChecks?.otherApproach?.reductionTco2).toBeCloseTo(718.32, 9);
    const byPower = await run(efficacies);
    expect(byPower.crossChecks?.otherApproach?.reductionTco2).toBeCloseTo(421.94, 9);
  });

  it("sets the reference of mercury lamps to 0.60 of their power, and lets the caller override it", async () => {
    const mercury = { existing: { circuitWatts: 290, lamp: "mercury" } };
    const answer = await run(mercury);
    expect(answer.annual.businessAsUsualMwh).toBeCloseTo(1270.2, 9);
    expect(answer.annual.referenceMwh).toBeCloseTo(0.6 * 1270.2, 9);
    expect((await run({ ...mercury, reference: { circuitWatts: 200 } })).annual.referenceMwh).toBeCloseTo(876, 9);
  });
});

describe("green building", () => {
  it("keeps both accounts and credits the equipment account, whichever is asked for", async () => {
    const whole = await estimate("green-building", building);
    expect(whole.annual.reductionTco2).toBe(whole.building?.accounts.wholeBuilding.reductionTco2);
    expect(whole.annual.creditableTco2).toBe(494);
    expect(whole.lifetime.years).toBe(15);
    const equipment = await estimate("green-building", { ...building, accounting: "jcm-equipment" });
    expect(equipment.annual.reductionTco2).toBe(equipment.building?.accounts.jcmEquipment.reductionTco2);
    expect(equipment.annual.creditableTco2).toBe(494);
    expect(equipment.annual.referenceTco2 - equipment.annual.projectTco2).toBeCloseTo(
      equipment.annual.reductionTco2,
      9,
    );
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

  it("fails an envelope whose mean heat gain is above 35 W/m²", async () => {
    const { ottv } = (await estimate("green-building", building)).building?.ratings ?? {};
    expect(ottv?.wPerM2).toBeCloseTo((47.186 + 50.684 + 40.248 + 51.624) / 4, 3);
    expect(ottv?.status).toBe("fail");
  });
});
