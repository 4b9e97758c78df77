import { describe, expect, test } from "vitest";
import { completeEstimate } from "../../src/estimates/complete-estimate";
import { TECHNOLOGIES } from "../../src/ledger/technology";
import { estimateAirConditioning } from "../../src/measures/air-conditioning/estimate";
import { estimateGreenBuilding } from "../../src/measures/green-building/estimate";
import { estimateStreetLighting } from "../../src/measures/street-lighting/estimate";
import { yen } from "../../src/money/money";
import { findRecord } from "../../src/reference/collections";
import { assessSubsidy, type SubsidyAssessment } from "../../src/subsidy/assessment";
import { CEILING_CASE } from "./support";

const rowsOf = ({ readings }: SubsidyAssessment) =>
  readings.map(({ id, grant, asUsed, grantStatus }) => [id, grant, asUsed, grantStatus]);

describe("the grant under other readings of the rules", () => {
  test("moves one rule at a time, through the sheet of the answer", () => {
    const rich = { ...CEILING_CASE, annualReductionTco2: 1800 };
    expect(rowsOf(assessSubsidy(rich))).toEqual([
      ["ratio-cap-30", 90_000_000, false, "payable"],
      ["ratio-cap-40", 108_000_000, true, "payable"],
      ["ratio-cap-50", 108_000_000, false, "payable"],
      ["cost-effectiveness-ceiling-2500", 67_500_000, false, "payable"],
      ["cost-effectiveness-ceiling-3000", 81_000_000, false, "payable"],
      ["cost-effectiveness-ceiling-4000", 108_000_000, true, "payable"],
    ]);
  });

  test("has the answer's own grant in every reading that is used", () => {
    for (const annualReductionTco2 of [-1, 0, 500, 1200, 9000]) {
      const { readings, figures, grantStatus } = assessSubsidy({ ...CEILING_CASE, annualReductionTco2 });
      const used = readings.filter(({ asUsed }) => asUsed);
      expect(used).toHaveLength(2);
      for (const reading of used) {
        expect(reading).toMatchObject({
          grant: figures.grant,
          cityShare: figures.cityShare,
          bindingLimit: figures.bindingLimit,
          grantStatus,
        });
      }
    }
  });

  test("is the grant of the assessment that is asked so", () => {
    const { readings } = assessSubsidy(CEILING_CASE);
    for (const { rule, value, grant } of readings) {
      const asked = rule === "ratio-cap" ? { ratioCap: value } : { costEffectivenessCeilingJpyPerTco2: value };
      expect(assessSubsidy({ ...CEILING_CASE, ...asked }).figures.grant).toBe(grant);
    }
  });

  test("has no reading that is used where the caller states another number", () => {
    const { readings } = assessSubsidy({ ...CEILING_CASE, ratioCap: 0.35, costEffectivenessCeilingJpyPerTco2: 3500 });
    expect(readings.filter(({ asUsed }) => asUsed)).toEqual([]);
  });

  test("names a record that states it, for every row", () => {
    const { readings } = assessSubsidy({ ...CEILING_CASE, measure: "air-conditioning", usefulLifeYears: 6 });
    expect(readings.map(({ id }) => id)).toEqual(expect.arrayContaining(["useful-life-6", "useful-life-13"]));
    for (const { source } of readings) {
      const [collection = "", id = ""] = source.record?.split("/") ?? [];
      expect(findRecord(collection, id), source.record).toBeDefined();
    }
  });

  test("of a life counts the tonnes of that life", () => {
    const { readings } = assessSubsidy({ ...CEILING_CASE, measure: "air-conditioning", usefulLifeYears: 6 });
    const grantOf = (id: string) => readings.find((reading) => reading.id === id)?.grant;
    expect(grantOf("useful-life-6")).toBe(28_800_000);
    expect(grantOf("useful-life-13")).toBe(62_400_000);
  });

  test("has no life where the equipment is none of the room units", () => {
    const ids = assessSubsidy({ ...CEILING_CASE, measure: "air-conditioning" }).readings.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("useful-life"))).toEqual([]);
  });
});

test("every technology has its record of similar projects", () => {
  for (const id of TECHNOLOGIES) expect(findRecord("similar-technology-counts", id)).toBeDefined();
});

const COST = { investment: { total: yen(200_000_000) } };
const subsidyOf = (complete: ReturnType<typeof completeEstimate>) => complete.investment?.subsidy as SubsidyAssessment;
const units = (capacity: number) => ({
  groups: [
    {
      quantity: 50,
      capacity: { value: capacity, unit: "kW" as const },
      existing: { value: 3, metric: "COP" as const },
      project: { value: 5, metric: "COP" as const },
    },
  ],
});
const building = (measures: Parameters<typeof estimateGreenBuilding>[0]["measures"]) => ({
  building: { type: "government-office" as const, grossFloorAreaM2: 10_000, energyUseIntensityKwhPerM2Year: 150 },
  measures,
});

describe("a technology whose own record reads otherwise", () => {
  const found = (assessment: SubsidyAssessment) => ({
    technologies: Object.fromEntries(
      assessment.readings
        .filter(({ technologies }) => technologies.length > 0)
        .map((row) => [row.id, row.technologies]),
    ),
    warnings: assessment.warnings.map(({ code }) => code).filter((code) => code.startsWith("ratio-of-")),
  });

  test("is a chiller by its capacity: 30 %", () => {
    expect(found(subsidyOf(completeEstimate(estimateAirConditioning(units(200)), COST)))).toEqual({
      technologies: { "ratio-cap-30": ["chillers"] },
      warnings: ["ratio-of-chillers"],
    });
  });

  test("is a room unit: 40 %, or 30 % where all cooling counts as one", () => {
    const subsidy = subsidyOf(completeEstimate(estimateAirConditioning(units(5)), COST));
    expect(found(subsidy)).toEqual({
      technologies: { "ratio-cap-30": ["inverter-ac"], "ratio-cap-40": ["inverter-ac"] },
      warnings: ["ratio-of-inverter-ac"],
    });
    expect(subsidy.readings.map(({ id }) => id)).toContain("useful-life-13");
  });

  test("is not a street light, whose record reads the default", () => {
    const request = { groups: [{ quantity: 100, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }] };
    expect(found(subsidyOf(completeEstimate(estimateStreetLighting(request), COST)))).toEqual({
      technologies: { "ratio-cap-40": ["smart-led-street"] },
      warnings: [],
    });
  });

  test("is solar: 30 % or nothing, then only the tonnes of the rest count", () => {
    const measures = { lighting: { savingFraction: 0.5 }, solar: { capacityKwp: 200 } };
    const estimate = estimateGreenBuilding(building(measures));
    const subsidy = subsidyOf(completeEstimate(estimate, COST));
    expect(found(subsidy)).toEqual({
      technologies: {
        "ratio-cap-30": ["solar-pv"],
        "ratio-cap-40": ["led-indoor"],
        "solar-support-none": ["solar-pv"],
      },
      warnings: ["ratio-of-solar-pv"],
    });
    // 117.45 t a year of lighting over 15 years, at 4,000 yen.
    const without = subsidy.readings.find(({ id }) => id === "solar-support-none");
    expect(without?.grant).toBe(Math.floor((117.45 * 15 * 4000) / 1000) * 1000);
    expect(without?.grant).toBeLessThan(subsidy.figures.grant);
  });

  test("brings solar panels alone nothing", () => {
    const subsidy = subsidyOf(completeEstimate(estimateGreenBuilding(building({ solar: { capacityKwp: 200 } })), COST));
    const without = subsidy.readings.find(({ id }) => id === "solar-support-none");
    expect(without).toMatchObject({ grant: 0, grantStatus: "none", bindingLimit: "no-reduction" });
  });

  test("before fiscal year 2025 had no limit for solar panels", () => {
    const options = { ...COST, subsidy: { fiscalYear: 2023 } };
    const complete = completeEstimate(estimateGreenBuilding(building({ solar: { capacityKwp: 200 } })), options);
    expect(subsidyOf(complete).readings.map(({ id }) => id)).not.toContain("solar-support-none");
  });

  test.each([{ ratioCap: 0.4 }, { similarProjectCount: 2 }])("is not remarked where the caller says %o", (subsidy) => {
    const complete = completeEstimate(estimateAirConditioning(units(200)), { ...COST, subsidy });
    expect(found(subsidyOf(complete)).warnings).toEqual([]);
  });

  test("has a remark wherever its record reads less than the default", () => {
    for (const id of TECHNOLOGIES) {
      const { readings, terms, warnings } = assessSubsidy({ ...CEILING_CASE, technologies: [{ id }] });
      const lower = readings.some((row) => row.value < terms.ratioCap.value && row.technologies.includes(id));
      expect(
        warnings.some(({ code }) => code === `ratio-of-${id}`),
        id,
      ).toBe(lower);
    }
  });
});
