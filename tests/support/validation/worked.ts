import type { EstimateAnswer } from "../estimate-answer";
import { estimatePath, stepValue, type ValidationCase, type ValidationFigure } from "./figure";

const SOURCE = "worked example of the method documentation";

type Line = readonly [
  what: string,
  read: (answer: EstimateAnswer) => number | undefined,
  printed: number,
  unit: string,
  tolerance: number,
];

/** Figures that one request gives. */
function figuresOf(measure: string, request: object, lines: readonly Line[]): ValidationFigure[] {
  return lines.map(([what, read, printed, unit, tolerance]) => ({
    path: estimatePath(measure),
    request,
    what,
    read,
    printed,
    unit,
    tolerance,
  }));
}

const step = (symbol: string) => (answer: EstimateAnswer) => stepValue(answer, symbol);
const annual =
  (field: keyof EstimateAnswer["annual"], factor = 1) =>
  (answer: EstimateAnswer) =>
    answer.annual[field] * factor;

export const airConditioners = {
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

export const lamps = (changes: object = {}, options: object = {}) => ({
  electricity: { emissionFactorTco2PerMwh: 0.8 },
  groups: [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 }, ...changes }],
  ...options,
});

export const schedule = {
  steps: [
    { from: "18:00", to: "23:00", level: 1 },
    { from: "23:00", to: "06:00", level: 0.5 },
  ],
};

const efficacies = {
  schedule,
  existingEfficacyLmPerW: 120,
  project: { systemWatts: 120, efficacyLmPerW: 290 },
};

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

const ottv = (orientation: string) => (answer: EstimateAnswer) =>
  answer.building?.ratings.ottv?.facades.find((each) => each.orientation === orientation)?.wPerM2;

export const building = {
  building: {
    type: "government-office",
    grossFloorAreaM2: 10_000,
    energyUseIntensityKwhPerM2Year: 150,
    endUseShares: { cooling: 0.57, lighting: 0.18, other: 0.25 },
    facades: ["N", "E", "S", "W"].map(facade),
  },
  measures: {
    lighting: { savingFraction: 0.5 },
    cooling: { referenceCop: 2.8, projectCop: 4.2 },
    envelope: { ottvReductionFraction: 0.2 },
    solar: { capacityKwp: 200, yieldKwhPerKwpYear: 1250, selfUseFraction: 1 },
  },
};

interface GrantRow {
  readonly what: string;
  readonly total: number;
  readonly other: number;
  readonly eligible: number;
  readonly ratioCap: number;
  readonly annualReductionTco2: number;
  readonly ratioLimit: number;
  readonly costEffectivenessLimit: number;
  readonly grant: number;
}

const GRANTS: readonly GrantRow[] = [
  {
    what: "limited by cost-effectiveness",
    total: 330e6,
    other: 0,
    eligible: 300e6,
    ratioCap: 0.4,
    annualReductionTco2: 1200,
    ratioLimit: 120e6,
    costEffectivenessLimit: 72e6,
    grant: 72e6,
  },
  {
    what: "limited by the project maximum",
    total: 6.5e9,
    other: 0,
    eligible: 6e9,
    ratioCap: 0.5,
    annualReductionTco2: 60_000,
    ratioLimit: 3e9,
    costEffectivenessLimit: 3.6e9,
    grant: 2e9,
  },
  {
    what: "with other income",
    total: 330e6,
    other: 60e6,
    eligible: 300e6,
    ratioCap: 0.4,
    annualReductionTco2: 3000,
    ratioLimit: 108e6,
    costEffectivenessLimit: 180e6,
    grant: 108e6,
  },
  {
    what: "rounded down to 1,000 JPY",
    total: 123_456_789,
    other: 0,
    eligible: 123_456_789,
    ratioCap: 0.4,
    annualReductionTco2: 2000,
    ratioLimit: 49_382_000,
    costEffectivenessLimit: 120e6,
    grant: 49_382_000,
  },
];

const yen = (amount: number) => ({ amount, currency: "JPY" });

function grantFigures(row: GrantRow): ValidationFigure[] {
  const asked = {
    path: "/v1/subsidy-assessments",
    request: {
      totalCost: yen(row.total),
      otherIncome: yen(row.other),
      eligibleCost: yen(row.eligible),
      ratioCap: row.ratioCap,
      annualReductionTco2: row.annualReductionTco2,
      usefulLifeYears: 15,
      costEffectivenessCeilingJpyPerTco2: 4000,
    },
    unit: "JPY",
    tolerance: 0,
  };
  return (["ratioLimit", "costEffectivenessLimit", "grant"] as const).map((field) => ({
    ...asked,
    what: `${row.what}: ${field}`,
    read: (answer: Record<typeof field, { amount: number }>) => answer[field].amount,
    printed: row[field],
  }));
}

const worked = (id: string, title: string, figures: ValidationFigure[]): ValidationCase => ({
  id,
  title,
  source: SOURCE,
  url: null,
  confidence: "derived",
  figures,
});

/** The worked examples, to the digits printed there. */
export const WORKED_EXAMPLES: readonly ValidationCase[] = [
  worked(
    "worked-air-conditioning",
    "air conditioning: 10 × 9,000 Btu/h, 2,500 h, load factor 0.40, CSPF 3.4 → 5.0, EF 0.814",
    figuresOf("air-conditioning", airConditioners, [
      ["capacity of a unit", step("Phi"), 2.63764, "kW", 0.000005],
      ["cooling delivered", step("Q"), 26_376.4, "kWh/yr", 0.05],
      ["reference electricity", annual("referenceMwh"), 7.7578, "MWh/yr", 0.00005],
      ["project electricity", annual("projectMwh"), 5.2753, "MWh/yr", 0.00005],
      // Printed from energies that were rounded to four places before.
      ["reductions", annual("reductionTco2"), 2.0208, "tCO2/yr", 0.0001],
      ["creditable", annual("creditableTco2"), 2, "tCO2/yr", 0],
    ]),
  ),
  worked("worked-street-lighting", "street lighting: 1,000 × 290 W → 120 W, 4,380 h, EF 0.8", [
    ...figuresOf("street-lighting", lamps(), [
      ["undimmed: saved", annual("savedMwh", 1000), 744_600, "kWh/yr", 0.5],
      ["undimmed: reductions", annual("reductionTco2"), 595.68, "tCO2/yr", 0.005],
    ]),
    ...figuresOf("street-lighting", lamps({ schedule }), [
      ["dimming factor of 5 h at 100 %, 7 h at 50 %", step("D"), 0.708333, "1", 0.0000005],
      ["dimmed: project", annual("projectMwh", 1000), 372_300, "kWh/yr", 0.5],
      ["dimmed: saved", annual("savedMwh", 1000), 897_900, "kWh/yr", 0.5],
      ["dimmed: reductions", annual("reductionTco2"), 718.32, "tCO2/yr", 0.005],
    ]),
    ...figuresOf("street-lighting", lamps(efficacies, { approach: "efficacy-ratio" }), [
      [
        "ratio of efficacies 290/120 on the dimmed project: reference",
        annual("referenceMwh", 1000),
        899_725,
        "kWh/yr",
        0.5,
      ],
      ["ratio of efficacies: reductions", annual("reductionTco2"), 421.94, "tCO2/yr", 0.005],
    ]),
    ...figuresOf("street-lighting", lamps({ project: { systemWatts: 120, controllerWatts: 1 } }), [
      ["controller of 1 W all year: saved", annual("savedMwh", 1000), 735_840, "kWh/yr", 0.5],
      ["controller of 1 W: reductions", annual("reductionTco2"), 588.67, "tCO2/yr", 0.005],
    ]),
    ...figuresOf("street-lighting", lamps({ existingOutageFraction: 0.063043 }), [
      // Printed without its last digit: 664,522.8.
      ["6.3043 % of the existing lamps dark: saved", annual("savedMwh", 1000), 664_522, "kWh/yr", 1],
    ]),
  ]),
  worked(
    "worked-green-building",
    "green building: 10,000 m², EUI 150, all measures",
    figuresOf("green-building", building, [
      ["lighting after", step("E_li1"), 135_000, "kWh/yr", 0.5],
      ["cooling load", step("L"), 2_144_812.5, "kWh_th/yr", 0.05],
      ["cooling after", step("E_ac1"), 510_669.64, "kWh/yr", 0.005],
      ["total after", step("E1"), 1_020_669.64, "kWh/yr", 0.005],
      ["saving by efficiency", (answer) => (step("s")(answer) ?? Number.NaN) * 100, 31.955, "%", 0.0005],
      ["grid import", step("E_import"), 770_669.64, "kWh/yr", 0.005],
      ["net saving", (answer) => (step("s_net")(answer) ?? Number.NaN) * 100, 48.622, "%", 0.0005],
      [
        "whole building, efficiency",
        (answer) => answer.building?.accounts.wholeBuilding.efficiencyTco2,
        417.017,
        "tCO2/yr",
        0.0005,
      ],
      [
        "whole building, solar",
        (answer) => answer.building?.accounts.wholeBuilding.solarTco2,
        154.75,
        "tCO2/yr",
        0.0005,
      ],
      [
        "equipment, cooling",
        (answer) => answer.building?.accounts.jcmEquipment.coolingTco2,
        222.141,
        "tCO2/yr",
        0.0005,
      ],
      [
        "equipment, lighting",
        (answer) => answer.building?.accounts.jcmEquipment.lightingTco2,
        117.45,
        "tCO2/yr",
        0.0005,
      ],
      [
        "equipment, efficiency",
        (answer) => answer.building?.accounts.jcmEquipment.efficiencyTco2,
        339.591,
        "tCO2/yr",
        0.0005,
      ],
      [
        "interacting saving",
        (answer) => (answer.crossChecks?.interaction?.interactingSavingMwh ?? Number.NaN) * 1000,
        479_330.36,
        "kWh/yr",
        0.005,
      ],
      [
        "naive sum of single savings",
        (answer) => (answer.crossChecks?.interaction?.sumOfSingleSavingsMwh ?? Number.NaN) * 1000,
        511_189.29,
        "kWh/yr",
        0.005,
      ],
      ["OTTV, north", ottv("N"), 47.186, "W/m²", 0.0005],
      ["OTTV, east", ottv("E"), 50.684, "W/m²", 0.0005],
      ["OTTV, south", ottv("S"), 40.248, "W/m²", 0.0005],
      ["OTTV, west", ottv("W"), 51.624, "W/m²", 0.0005],
    ]),
  ),
  worked("worked-grant", "the grant of the subsidy programme", GRANTS.flatMap(grantFigures)),
];
