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

  const withEquipment = (kilowatts: number, stated: object) => ({
    ...airConditioners,
    groups: airConditioners.groups.map((group) => ({
      ...group,
      capacity: { value: kilowatts, unit: "kW" },
      ...stated,
    })),
  });

  it.each([
    // [kW of cooling, what is stated, years, field that was assumed, years of the other class]
    [14, {}, 6, "equipment", 13],
    [14.001, {}, 13, "equipment", 15],
    [99.9, {}, 13, "equipment", 15],
    [100, {}, 15, "equipment", 13],
    [80, { compressorMotorKw: 22 }, 13, "equipment", 15],
    [80, { compressorMotorKw: 22.1 }, 15, "equipment", 13],
    [5, { equipment: "ducted" }, 13, "compressorMotorKw", 15],
    [300, { equipment: "ducted" }, 13, "compressorMotorKw", 15],
    [5, { equipment: "room-unit", compressorMotorKw: 30 }, 6, undefined, undefined],
    [5, { equipment: "ducted", compressorMotorKw: 22 }, 13, undefined, undefined],
    [5, { equipment: "ducted", compressorMotorKw: 22.1 }, 15, undefined, undefined],
    [28, { equipment: "vrf" }, 15, undefined, undefined],
    [28, { equipment: "chiller", compressorMotorKw: 5 }, 15, undefined, undefined],
  ])(
    "counts units of %d kW with %j for %d years, and says which class was assumed",
    async (kw, stated, years, field, other) => {
      const { lifetime, warnings } = await estimate("air-conditioning", withEquipment(kw, stated));
      expect(lifetime.years).toBe(years);
      const assumed = warnings.filter(({ code }) => code === "life-class-assumed");
      expect(assumed.map(({ pointer }) => pointer)).toEqual(field === undefined ? [] : [`#/groups/0/${field}`]);
      if (other !== undefined) expect(assumed[0]?.message).toContain(`of ${other} years`);
    },
  );

  it("counts the shortest life of several kinds, and assumes none where the years are stated", async () => {
    const [group] = withEquipment(5, { equipment: "room-unit" }).groups;
    const [chiller] = withEquipment(500, { equipment: "chiller" }).groups;
    const mixed = await estimate("air-conditioning", { groups: [chiller, group] });
    expect(mixed.lifetime.years).toBe(6);
    const stated = await estimate("air-conditioning", { ...airConditioners, lifetimeYears: 9 });
    expect(stated.lifetime.years).toBe(9);
    expect(stated.warnings.map(({ code }) => code)).not.toContain("life-class-assumed");
  });
});

describe("street lighting", () => {
  const run = (changes: object, options: object = {}) => estimate("street-lighting", lamps(changes, options));

  it("credits 595 whole tonnes a year over 10 years", async () => {
    const answer = await run({});
    expect(answer.annual.creditableTco2).toBe(595);
    expect(answer.lifetime.years).toBe(10);
  });

  it("reads HPS 250 W as 276 W of circuit power, the lowest row for 220 V mains, and ranges over the other, 290 W", async () => {
    const answer = await run({ existing: { lamp: "HPS", lampWatts: 250 } }, { uncertainty: { samples: 100 } });
    expect(answer.annual.savedMwh).toBeCloseTo((1000 * (276 - 120) * 4380) / 1e6, 9);
    expect(answer.assumptions.find(({ symbol }) => symbol === "P_BAU")).toMatchObject({
      value: 276,
      confidence: "unverified",
      origin: "derived",
    });
    const { drivers } = answer.uncertainty as { drivers: { input: string; inputLow: number; inputHigh: number }[] };
    const range = drivers.find(({ input }) => input === "groups.0.existing.circuitWatts");
    expect(range?.inputLow).toBeLessThan(276);
    expect(range?.inputHigh).toBeGreaterThanOrEqual(290);
  });

  it.each([
    ["HPS", 70, 83],
    ["HPS", 400, 435],
    ["MH", 250, 295],
    ["mercury", 80, 89],
    ["mercury", 125, 137],
    ["mercury", 250, 266],
    ["mercury", 400, 425],
  ])("reads %s of %d W as %d W of circuit power", async (lamp, lampWatts, circuitWatts) => {
    const answer = await run({ existing: { lamp, lampWatts } });
    expect(answer.annual.businessAsUsualMwh).toBeCloseTo((1000 * circuitWatts * 4380) / 1e6, 9);
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
