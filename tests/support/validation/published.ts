import published from "../../published-cases/cases.json" with { type: "json" };
import type { EstimateAnswer } from "../estimate-answer";
import { type AskedCase, askedCase, isAsked } from "./asked-case";
import { estimatePath, type ValidationCase, type ValidationFigure } from "./figure";

type Numbers = Readonly<Record<string, number>>;

interface PublishedCase {
  readonly id: string;
  readonly topic: string;
  readonly source: string;
  readonly url: string | null;
  readonly confidence: string;
  readonly tolerance?: number;
  readonly note?: string;
  readonly [field: string]: unknown;
}

/** How each case of cases.json is asked of the API. */
const FIGURES: Readonly<Record<string, (given: PublishedCase) => ValidationFigure[]>> = {
  "energy-times-factor": ({ rows, tolerance = 0 }) =>
    (rows as Numbers[]).map(({ savedMwh = 0, emissionFactorTco2PerMwh = 0, printedTco2 = 0 }) => ({
      ...airConditioners(meteredPair(savedMwh * 2, savedMwh, emissionFactorTco2PerMwh)),
      what: `${savedMwh} MWh saved at ${emissionFactorTco2PerMwh} tCO2/MWh`,
      read: ({ annual }: EstimateAnswer) => annual.reductionTco2,
      printed: printedTco2,
      unit: "tCO2",
      tolerance,
    })),

  "round-down-to-whole-tonnes": ({ rows, tolerance = 0 }) =>
    (rows as Numbers[]).map(({ referenceTco2 = 0, projectTco2 = 0, printedTco2 = 0 }) => ({
      ...streetLights({
        electricity: { emissionFactorTco2PerMwh: 1 },
        groups: [tonnesOfLamps(referenceTco2, projectTco2)],
      }),
      what: `${referenceTco2} − ${projectTco2} t, creditable`,
      read: ({ annual }: EstimateAnswer) => annual.creditableTco2,
      printed: printedTco2,
      unit: "tCO2",
      tolerance,
    })),

  "ninghai-street-lights": ({ inputs, recomputedKwh }) => {
    const { luminaires = 0, connectedLoadCutKw = 0 } = inputs as Numbers;
    const cutWatts = (connectedLoadCutKw * 1000) / luminaires;
    const group = { quantity: luminaires, existing: { circuitWatts: 100 + cutWatts }, project: { systemWatts: 100 } };
    return [
      {
        ...streetLights({ groups: [group] }),
        what: "saved electricity (printed: more than 4 million kWh; recomputed from the printed inputs)",
        read: ({ annual }: EstimateAnswer) => annual.savedMwh * 1000,
        printed: recomputedKwh as number,
        unit: "kWh/yr",
        tolerance: 0.5,
      },
    ];
  },

  "korea-street-lights": ({ inputs, printedMwhPerYear, tolerance = 0 }) => {
    const { luminaires = 0, existingMwhPerYear = 0, savingFraction = 0 } = inputs as Numbers;
    const watts = (existingMwhPerYear * 1e6) / luminaires / FULL_NIGHT_HOURS;
    const project = { systemWatts: watts * (1 - savingFraction) };
    return [
      {
        ...streetLights({ groups: [{ quantity: luminaires, existing: { circuitWatts: watts }, project }] }),
        what: "saved electricity",
        read: ({ annual }: EstimateAnswer) => annual.savedMwh,
        printed: printedMwhPerYear as number,
        unit: "MWh/yr",
        tolerance,
      },
    ];
  },

  "jakarta-smart-led-payback": ({ inputs, recomputed, printed }) => {
    const { investmentIdr = 0, billBeforeIdrPerMonth = 0, billAfterIdrPerMonth = 0 } = inputs as Numbers;
    // Lamps whose bills at this tariff are the printed ones.
    const tariffIdrPerKwh = 1500;
    const quantity = 1_000_000;
    const watts = (billIdrPerMonth: number) =>
      (billIdrPerMonth * 12 * 1000) / tariffIdrPerKwh / quantity / FULL_NIGHT_HOURS;
    const asked = streetLights({
      electricity: { tariffIdrPerKwh },
      groups: [
        {
          quantity,
          existing: { circuitWatts: watts(billBeforeIdrPerMonth) },
          project: { systemWatts: watts(billAfterIdrPerMonth) },
        },
      ],
      investment: { total: { amount: investmentIdr, currency: "IDR" } },
    });
    return [
      {
        ...asked,
        what: "saving in the bill",
        read: ({ money }: EstimateAnswer) => (money?.billSavingPerYear.amount ?? Number.NaN) / 12,
        printed: (printed as Numbers).savingIdrPerMonth as number,
        unit: "IDR/month",
        tolerance: 1,
      },
      {
        ...asked,
        what: "simple payback",
        read: ({ money }: EstimateAnswer) => money?.simplePaybackYears,
        printed: (recomputed as Numbers).simplePaybackYears as number,
        unit: "yr",
        tolerance: 0.00005,
      },
    ];
  },

  "inverter-against-fixed-speed": ({ rows, tolerance = 0 }) =>
    (rows as Numbers[]).map(({ existing = 0, project = 0, printedSavingFraction = 0 }) => ({
      ...airConditioners(meteredPair(existing, project, 0.87)),
      what: `saving of ${existing} → ${project}`,
      read: ({ annual }: EstimateAnswer) => annual.savedMwh / annual.referenceMwh,
      printed: printedSavingFraction,
      unit: "1",
      tolerance,
    })),

  "jakarta-shopping-complex": ({ inputs, printedTco2, recomputedTco2, tolerance = 0 }) => {
    const { solarMwh = 0, coolingReductionMwh = 0, emissionFactorTco2PerMwh = 0 } = inputs as Numbers;
    const electricityMwhPerYear = 10_000;
    const cooling = 0.6;
    const savedShare = coolingReductionMwh / (electricityMwhPerYear * cooling);
    const asked = greenBuilding({
      electricity: { emissionFactorTco2PerMwh, solarEmissionFactorTco2PerMwh: emissionFactorTco2PerMwh },
      building: {
        type: "commercial",
        grossFloorAreaM2: 40_000,
        electricityMwhPerYear,
        endUseShares: { cooling, lighting: 0.2, other: 0.2 },
      },
      measures: {
        cooling: { referenceCop: 5.6, projectCop: 5.6 / (1 - savedShare) },
        solar: { capacityKwp: 1000, yieldKwhPerKwpYear: solarMwh },
      },
    });
    const read = ({ annual }: EstimateAnswer) => annual.reductionTco2;
    return [
      { ...asked, what: "reductions, as printed", read, printed: printedTco2 as number, unit: "tCO2/yr", tolerance },
      {
        ...asked,
        what: "reductions, recomputed from the printed inputs",
        read,
        printed: recomputedTco2 as number,
        unit: "tCO2/yr",
        tolerance: 0.005,
      },
    ];
  },

  "makassar-city-hall": ({ inputs, printed, tolerance = 0 }) => {
    const { kwhPerMonth, grossFloorAreaM2, airConditioned } = inputs as {
      kwhPerMonth: number;
      grossFloorAreaM2: number;
      airConditioned: boolean;
    };
    const { ikeKwhPerM2Month, class: ikeClass } = printed as { ikeKwhPerM2Month: number; class: string };
    const electricityMwhPerYear = (kwhPerMonth * 12) / 1000;
    const asked = greenBuilding({
      building: { type: "government-office", grossFloorAreaM2, electricityMwhPerYear, airConditioned },
      measures: {},
    });
    return [
      {
        ...asked,
        what: "energy use intensity (IKE)",
        read: ({ building }: EstimateAnswer) => building?.ratings.ike.kwhPerM2Month,
        printed: ikeKwhPerM2Month,
        unit: "kWh/m²/month",
        tolerance,
      },
      {
        ...asked,
        what: "IKE class",
        read: ({ building }: EstimateAnswer) => building?.ratings.ike.class,
        printed: ikeClass,
        unit: "",
        tolerance: 0,
      },
    ];
  },

  "shopping-centre-ike": ({ inputs, printed, tolerance = 0 }) => {
    const { kwhPerM2Year = 0 } = printed as Numbers;
    return [
      {
        ...greenBuilding({
          building: {
            type: "commercial",
            grossFloorAreaM2: 20_000,
            electricityMwhPerYear: ((inputs as Numbers).ikeKwhPerM2Month as number) * 12 * 20,
          },
          measures: {},
        }),
        what: "energy use intensity of a year",
        read: (answer: EstimateAnswer) => (answer.annual.referenceMwh * 1000) / 20_000,
        printed: kwhPerM2Year,
        unit: "kWh/m²/yr",
        tolerance,
      },
    ];
  },

  "captive-diesel-factor": ({ inputs, printedTco2PerMwh, tolerance = 0 }) => {
    const { fuelTco2PerGj, efficiency } = inputs as Numbers;
    const captive = {
      gridImportMwhPerYear: 0,
      generationMwhPerYear: 100,
      fuelTco2PerGj,
      generatorEfficiency: efficiency,
    };
    return [
      {
        ...streetLights({
          electricity: { captive },
          groups: [{ quantity: 10, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }],
        }),
        what: "emission factor",
        read: ({ assumptions }: EstimateAnswer) => assumptions.find(({ symbol }) => symbol === "EF")?.value,
        printed: printedTco2PerMwh as number,
        unit: "tCO2/MWh",
        tolerance,
      },
    ];
  },

  "tkdn-combined": ({ rows, tolerance = 0 }) =>
    (rows as { parts: { kind: string; tkdnPercent: number; share: number }[]; printedPercent: number }[]).map(
      ({ parts, printedPercent }) => ({
        path: "/v1/local-content-assessments",
        request: {
          items: parts.map(({ kind, ...part }) => ({ kind: kind === "goods" ? "certified-goods" : kind, ...part })),
        },
        what: parts.map(({ kind, tkdnPercent, share }) => `${tkdnPercent} % ${kind} × ${share}`).join(" + "),
        read: ({ tkdnPercent }: { tkdnPercent: number }) => tkdnPercent,
        printed: printedPercent,
        unit: "%",
        tolerance,
      }),
    ),

  "implausible-gwangju": ({ inputs }) => {
    const { luminaires = 0, printedTco2PerYear = 0 } = inputs as Numbers;
    const watts = (printedTco2PerYear * 1e6) / 0.87 / luminaires / FULL_NIGHT_HOURS + 120;
    return [
      {
        ...streetLights({
          groups: [{ quantity: luminaires, existing: { circuitWatts: watts }, project: { systemWatts: 120 } }],
        }),
        what: "warned of, not believed",
        read: ({ warnings }: EstimateAnswer) =>
          warnings.find(({ code }) => code === "implausible-reduction-per-luminaire")?.code,
        printed: "implausible-reduction-per-luminaire",
        unit: "",
        tolerance: 0,
      },
    ];
  },
};

const FULL_NIGHT_HOURS = 4380;

const airConditioners = (request: object) => ({ path: estimatePath("air-conditioning"), request });
const streetLights = (request: object) => ({ path: estimatePath("street-lighting"), request });
const greenBuilding = (request: object) => ({ path: estimatePath("green-building"), request });

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

/** Lamps that emit these tonnes at 1 tCO2/MWh; a meter that reads nothing where the project emits nothing. */
function tonnesOfLamps(referenceTco2: number, projectTco2: number): object {
  const quantity = 100;
  const watts = (tonnes: number) => (tonnes * 1e6) / FULL_NIGHT_HOURS / quantity;
  const existing = { circuitWatts: watts(referenceTco2) };
  return projectTco2 === 0
    ? { quantity, existing, project: { systemWatts: 1 }, meteredProjectMwhPerYear: 0 }
    : { quantity, existing, project: { systemWatts: watts(projectTco2) } };
}

/** Every published case, in the order of cases.json. A case nobody can ask for is an error. */
export const PUBLISHED_CASES: readonly ValidationCase[] = (
  published.cases as unknown as (PublishedCase | AskedCase)[]
).map((given) => {
  if (isAsked(given)) return askedCase(given);
  const figures = FIGURES[given.id];
  if (figures === undefined) throw new Error(`No request is known for the published case ${given.id}`);
  const { id, topic, source, url, confidence, note } = given;
  return { id, title: topic, source, url, confidence, ...(note !== undefined && { note }), figures: figures(given) };
});
