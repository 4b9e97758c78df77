import type { RequestByMeasure } from "../request-schemas";

type Request = RequestByMeasure["street-lighting"];

const arterial: Request = {
  name: "Arterial roads of Bandung",
  groups: [
    {
      name: "arterial",
      quantity: 1000,
      existing: { lamp: "HPS", lampWatts: 250 },
      project: { systemWatts: 120, efficacyLmPerW: 140 },
      schedule: { preset: "full-night" },
    },
  ],
};

const dimmed: Request = {
  name: "Two kinds of road, dimmed at night",
  electricity: { emissionFactorTco2PerMwh: 0.8 },
  groups: [
    {
      name: "arterial",
      quantity: 1000,
      existing: { circuitWatts: 290, lamp: "HPS" },
      project: { systemWatts: 120, controllerWatts: 1 },
      schedule: {
        steps: [
          { from: "18:00", to: "23:00", level: 1 },
          { from: "23:00", to: "06:00", level: 0.5 },
        ],
      },
      road: {
        class: "arterial",
        widthM: 10,
        spacingM: 40,
        luminousFluxLm: 16_800,
        utilisationFactor: 0.4,
        maintenanceFactor: 0.8,
      },
    },
    { name: "alleys", quantity: 400, existing: { circuitWatts: 140, lamp: "mercury" }, project: { systemWatts: 40 } },
  ],
};

const outlook: Request = {
  name: "What could change it",
  groups: [{ quantity: 4000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
  investment: { total: { amount: 26_000_000_000, currency: "IDR" } },
  uncertainty: { samples: 1000, ranges: { watts: 0.03 } },
  scenarios: true,
};

const tooSmall: Request = {
  name: "What would make it pass",
  groups: [{ quantity: 1000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
  investment: { total: { amount: 5_500_000_000, currency: "IDR" } },
  advice: true,
};

const twoPart: Request = {
  name: "Peak hours and demand charge",
  electricity: {
    tariffIdrPerKwh: 1500,
    peakTariffIdrPerKwh: 2250,
    peakHours: { from: "18:00", to: "22:00" },
    demandChargeIdrPerKvaMonth: 40_000,
    demandReductionKva: 150,
  },
  groups: [{ quantity: 1000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
  investment: { total: { amount: 7_500_000_000, currency: "IDR" } },
  pin: true,
};

/** Requests of the document; the tests send each of them. */
export const streetLightingExamples = {
  arterial: { summary: "1,000 sodium lamps on arterial roads", value: arterial },
  dimmed: { summary: "Two groups, dimmed, with a road to check", value: dimmed },
  twoPart: {
    summary: "A two-part tariff; take prices and hours from the contract, these are made up. Pinned",
    value: twoPart,
  },
  advice: { summary: "Too small for a grant, with what would make it pass", value: tooSmall },
  outlook: { summary: "With its range, its drivers and scenarios side by side", value: outlook },
};
