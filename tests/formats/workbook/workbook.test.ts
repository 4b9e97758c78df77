import { describe, expect, test } from "vitest";
import { airConditioningExamples } from "../../../src/estimates/air-conditioning/examples";
import { answerEstimate } from "../../../src/estimates/answer-estimate";
import { greenBuildingExamples } from "../../../src/estimates/green-building/examples";
import { streetLightingExamples } from "../../../src/estimates/street-lighting/examples";
import { answerWorkbook } from "../../../src/formats/workbook/workbook";
import { LANGUAGES } from "../../../src/i18n/language";
import { catalogues } from "../../../src/i18n/message";
import { estimateAirConditioning } from "../../../src/measures/air-conditioning/estimate";
import type { AirConditioningRequest } from "../../../src/measures/air-conditioning/schema";
import { estimateGreenBuilding } from "../../../src/measures/green-building/estimate";
import type { GreenBuildingRequest } from "../../../src/measures/green-building/schema";
import { estimateStreetLighting } from "../../../src/measures/street-lighting/estimate";
import type { StreetLightingRequest } from "../../../src/measures/street-lighting/schema";
import { exampleAnswers } from "../example-answers";
import { Recalculated, toleranceOf } from "./recalculate";

const SUMMARY = 0;
const INPUTS = 1;
const CALCULATION = 2;

type Answer = ReturnType<typeof answerEstimate>;
const lights = (request: StreetLightingRequest): Answer =>
  answerEstimate(estimateStreetLighting(request), request, "en");
const cooling = (request: AirConditioningRequest): Answer =>
  answerEstimate(estimateAirConditioning(request), request, "en");
const building = (request: GreenBuildingRequest): Answer =>
  answerEstimate(estimateGreenBuilding(request), request, "en");

/** Equal as far as two programs can agree. */
function expectEqual(found: unknown, expected: number, what: string): void {
  expect(typeof found, what).toBe("number");
  expect(Math.abs((found as number) - expected), what).toBeLessThanOrEqual(toleranceOf(what, expected));
}

function expectCalculation(book: Recalculated, { calculation, annual, lifetime }: Answer): void {
  for (const { symbol, value } of calculation)
    expectEqual(book.value(CALCULATION, book.rowOf(CALCULATION, symbol), 2), value, symbol);
  const figures = [...Object.values(annual), ...Object.values(lifetime)];
  const live = book
    .shown(SUMMARY)
    .flatMap((_cells, row) => (book.formula(SUMMARY, row, 1) === undefined ? [] : [book.value(SUMMARY, row, 1)]));
  expect(live.length).toBeGreaterThanOrEqual(figures.length);
  for (const [index, figure] of figures.entries()) expectEqual(live[index], figure as number, `figure ${index}`);
}

describe.each(exampleAnswers("en"))("the workbook of $name", ({ answer }) => {
  test("shows the answer before and after a spreadsheet recalculates it", async () => {
    const book = new Recalculated(await answerWorkbook(answer, "en"));
    for (const { symbol, value } of answer.calculation) {
      expect(book.shown(CALCULATION)[book.rowOf(CALCULATION, symbol)]?.[2], symbol).toBe(value);
    }
    expectCalculation(book, answer);
  });

  test("computes every line by a formula and holds every input in one cell", async () => {
    const book = new Recalculated(await answerWorkbook(answer, "en"));
    for (const { symbol, formula } of answer.calculation) {
      const written = book.formula(CALCULATION, book.rowOf(CALCULATION, symbol), 2);
      expect(written, symbol).toBeDefined();
      if (formula === undefined) expect(written, symbol).toMatch(/^=(?:Inputs|'Inputs')!\$C\$\d+$/);
    }
  });
});

const arterial = streetLightingExamples.arterial.value;
const dimmed = streetLightingExamples.dimmed.value;
const hospital = airConditioningExamples.hospital.value;
const office = greenBuildingExamples.office.value;
const [arterialGroup] = arterial.groups as [StreetLightingRequest["groups"][number]];
const [dimmedGroup, alleys] = dimmed.groups as [
  StreetLightingRequest["groups"][number],
  StreetLightingRequest["groups"][number],
];
// A refrigerant charge taken by default follows the capacity, but is an input of its own in the calculation.
const withoutRefrigerant = (request: AirConditioningRequest): AirConditioningRequest => ({
  ...request,
  groups: request.groups.map(({ refrigerant: _default, ...group }) => group),
});
const [splitUnits] = hospital.groups as [AirConditioningRequest["groups"][number]];

describe("after an input is changed, the workbook equals the answer to the changed request", () => {
  test.each<[string, number, StreetLightingRequest]>([
    ["n", 1234, { ...arterial, groups: [{ ...arterialGroup, quantity: 1234 }] }],
    [
      "P_PJ",
      97.5,
      { ...arterial, groups: [{ ...arterialGroup, project: { ...arterialGroup.project, systemWatts: 97.5 } }] },
    ],
    [
      "P_c",
      1.5,
      { ...arterial, groups: [{ ...arterialGroup, project: { ...arterialGroup.project, controllerWatts: 1.5 } }] },
    ],
    ["P_BAU", 301, { ...arterial, groups: [{ ...arterialGroup, existing: { circuitWatts: 301 } }] }],
    ["SOF_RE", 0.063043, { ...arterial, groups: [{ ...arterialGroup, existingOutageFraction: 0.063043 }] }],
    ["EF", 0.675, { ...arterial, electricity: { emissionFactorTco2PerMwh: 0.675 } }],
    ["T", 7, { ...arterial, lifetimeYears: 7 }],
  ])("street lights: %s = %d", async (symbol, value, changed) => {
    const book = new Recalculated(await answerWorkbook(lights(arterial), "en"));
    book.type(INPUTS, symbol, value);
    expectCalculation(book, lights(changed));
  });

  test.each<[string, number, StreetLightingRequest]>([
    ["n_2", 999, { ...dimmed, groups: [dimmedGroup, { ...alleys, quantity: 999 }] }],
    [
      "P_BAU_2",
      123,
      { ...dimmed, groups: [dimmedGroup, { ...alleys, existing: { lamp: "mercury", circuitWatts: 123 } }] },
    ],
    [
      "p_s2_1",
      0.3,
      {
        ...dimmed,
        groups: [
          {
            ...dimmedGroup,
            schedule: {
              steps: [
                { from: "18:00", to: "23:00", level: 1 },
                { from: "23:00", to: "06:00", level: 0.3 },
              ],
            },
          },
          alleys,
        ],
      },
    ],
  ])("two groups, dimmed: %s = %d", async (symbol, value, changed) => {
    const book = new Recalculated(await answerWorkbook(lights(dimmed), "en"));
    book.type(INPUTS, symbol, value);
    expectCalculation(book, lights(changed));
  });

  test.each<[string, number, AirConditioningRequest]>([
    ["Phi_Btu", 12_000, { ...hospital, groups: [{ ...splitUnits, capacity: { value: 12_000, unit: "Btu/h" } }] }],
    ["H", 3111, { ...hospital, groups: [{ ...splitUnits, hoursPerYear: 3111 }] }],
    ["LF", 0.55, { ...hospital, groups: [{ ...splitUnits, loadFactor: 0.55 }] }],
    [
      "EER_BAU",
      3.3,
      { ...hospital, groups: [{ ...splitUnits, existing: { value: 3.3, metric: "EER", fixedSpeed: true } }] },
    ],
    ["eta_PJ", 6.2, { ...hospital, groups: [{ ...splitUnits, project: { value: 6.2, metric: "CSPF" } }] }],
  ])("air conditioners: %s = %d", async (symbol, value, changed) => {
    const book = new Recalculated(await answerWorkbook(cooling(withoutRefrigerant(hospital)), "en"));
    book.type(INPUTS, symbol, value);
    expectCalculation(book, cooling(withoutRefrigerant(changed)));
  });

  test.each<[string, number, GreenBuildingRequest]>([
    ["GFA", 12_345, { ...office, building: { ...office.building, grossFloorAreaM2: 12_345 } }],
    ["EUI", 133, { ...office, building: { ...office.building, energyUseIntensityKwhPerM2Year: 133 } }],
    ["s_li", 0.35, { ...office, measures: { ...office.measures, lighting: { savingFraction: 0.35 } } }],
    ["COP_PJ", 5.1, { ...office, measures: { ...office.measures, cooling: { referenceCop: 2.8, projectCop: 5.1 } } }],
    ["CF", 0.5, { ...office, measures: { ...office.measures, lightingHeatShare: 0.5 } }],
    [
      "PV_kWp",
      900,
      {
        ...office,
        measures: { ...office.measures, solar: { capacityKwp: 900, yieldKwhPerKwpYear: 1250, selfUseFraction: 1 } },
      },
    ],
  ])("green building: %s = %d", async (symbol, value, changed) => {
    const book = new Recalculated(await answerWorkbook(building(office), "en"));
    book.type(INPUTS, symbol, value);
    expectCalculation(book, building(changed));
  });
});

describe("every workbook", () => {
  test("is the same bytes for the same answer, whatever the time", async () => {
    const first = await answerWorkbook(lights(arterial), "en");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await answerWorkbook(lights(arterial), "en")).toEqual(first);
  });

  test.each(LANGUAGES)("names its sheets and columns in %s", async (language) => {
    const { workbook: texts } = catalogues[language];
    const book = new Recalculated(await answerWorkbook(lights(dimmed), language));
    expect(book.sheetNames).toEqual([texts.summary, texts.inputs, texts.calculation, texts.sources]);
    expect(book.shown(INPUTS)[2]).toEqual(
      [
        "parameter",
        "symbol",
        "value",
        "unit",
        "monitoringOption",
        "source",
        "confidence",
        "origin",
        "address",
        "field",
      ].map((column) => texts[column as keyof typeof texts]),
    );
    expectCalculation(book, lights(dimmed));
  });

  test("keeps a text that looks like a formula a text", async () => {
    const request = { ...arterial, name: "=1+1" };
    const book = new Recalculated(await answerWorkbook(lights(request), "en"));
    expect(book.formula(SUMMARY, 0, 0)).toBeUndefined();
    expect(book.shown(SUMMARY)[0]?.[0]).toBe("=1+1");
  });
});
