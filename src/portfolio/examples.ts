import type { PortfolioRequest } from "./request-schema";

const bandung: PortfolioRequest = {
  name: "All three together",
  exchangeRate: { idrPerJpy: 105, idrPerUsd: 16_000 },
  budget: { amount: 30_000_000_000, currency: "IDR" },
  measures: [
    {
      id: "lights",
      measure: "street-lighting",
      input: {
        groups: [{ quantity: 4000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
      },
      investment: { total: { amount: 26_000_000_000, currency: "IDR" } },
    },
    {
      id: "city-hall",
      measure: "green-building",
      input: {
        building: { type: "government-office", grossFloorAreaM2: 10_000, energyUseIntensityKwhPerM2Year: 150 },
        measures: {
          lighting: { savingFraction: 0.5 },
          cooling: { referenceCop: 2.8, projectCop: 4.2 },
          solar: { capacityKwp: 200 },
        },
      },
      investment: { total: { amount: 14_000_000_000, currency: "IDR" } },
    },
    {
      id: "clinics",
      measure: "air-conditioning",
      input: {
        groups: [
          {
            quantity: 300,
            facility: "clinic",
            capacity: { value: 9000, unit: "Btu/h" },
            project: { value: 5, metric: "CSPF" },
          },
        ],
      },
      investment: { total: { amount: 2_400_000_000, currency: "IDR" } },
    },
  ],
};

const together: PortfolioRequest = { ...bandung, name: "One application for all", application: "joint", advice: true };

/** Requests of the document; the tests send each of them. */
export const portfolioExamples = {
  bandung: { summary: "Street lights, a city hall and clinics within Rp 30 billion", value: bandung },
  together: { summary: "The same in one application, with what would make it pass", value: together },
};
