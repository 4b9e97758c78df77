import type { PortfolioMeasure, PortfolioRequest } from "../../../src/portfolio/request-schema";

/** MWh a year that 1,000 luminaires save when 250 W less burn for 12 hours a night. */
const SAVED_MWH = 1095;

const measure = (id: string, quantity: number, total: number): PortfolioMeasure => ({
  id,
  measure: "street-lighting",
  input: {
    groups: [
      {
        quantity,
        existing: { circuitWatts: 300 },
        project: { systemWatts: 50 },
        schedule: { steps: [{ from: "18:00", to: "06:00", level: 1 }] },
      },
    ],
    electricity: { emissionFactorTco2PerMwh: 1000 / SAVED_MWH },
    lifetimeYears: 10,
  },
  investment: { total: { amount: total, currency: "JPY" } },
});

/** The worked example of a joint application: A of 1,000 t a year for JPY 300 million, B of 2,000 t for 50 million. */
export const pooledPair: PortfolioRequest = {
  subsidy: { ratioCap: 0.4, costEffectivenessCeilingJpyPerTco2: 4000 },
  exchangeRate: { idrPerJpy: 110.2013, idrPerUsd: 16_000 },
  measures: [measure("A", 1000, 300_000_000), measure("B", 2000, 50_000_000)],
};
