import type { MonitoringRequest } from "./request-schema";

const airConditioners: MonitoringRequest = {
  measure: "air-conditioning",
  name: "Clinics, 2026",
  period: { from: "2026-01-01", to: "2026-12-31" },
  electricity: { emissionFactorTco2PerMwh: 0.814 },
  groups: [
    {
      name: "treatment rooms",
      meteredMwh: 135,
      reference: { value: 1.32, metric: "COP" },
      project: { value: 1.63, metric: "COP" },
      ratedInputKw: 60,
    },
  ],
  allocation: [
    { holder: "Government of Japan", share: 0.5 },
    { holder: "City of Bandung", share: 0.3 },
    { holder: "Representative participant", share: 0.2 },
  ],
};

const quarter = (mwh: number, from: string, to: string) => ({ from, to, mwh });

const streetLights: MonitoringRequest = {
  measure: "street-lighting",
  name: "Arterial roads, 2026",
  period: { from: "2026-01-01", to: "2026-12-31" },
  groups: [
    {
      name: "arterial",
      quantity: 1000,
      referenceCircuitWatts: 290,
      burningHours: 4371,
      projectSystemWatts: 120,
      readings: [
        quarter(127.4, "2026-01-01", "2026-03-31"),
        quarter(129.1, "2026-04-01", "2026-06-30"),
        quarter(130.6, "2026-07-01", "2026-09-30"),
        quarter(130.2, "2026-10-01", "2026-12-31"),
      ],
    },
    {
      name: "alleys",
      quantity: 400,
      referenceCircuitWatts: 84,
      burningHours: 4371,
      referenceOutageFraction: 0.06,
      meteredMwh: 69.2,
    },
  ],
  allocation: [
    { holder: "Government of Japan", share: 0.675 },
    { holder: "Government of Indonesia", share: 0.1 },
    { holder: "Japanese participant", share: 0.125 },
    { holder: "Indonesian participant", share: 0.1 },
  ],
  estimate: { annual: { reductionTco2: 690.3 } },
};

const building: MonitoringRequest = {
  measure: "green-building",
  name: "City hall, first half of 2026",
  period: { from: "2026-01-01", to: "2026-06-30" },
  groups: [
    { kind: "cooling", name: "chiller", meteredMwh: 255.3, referenceCop: 2.8, projectCop: 4.2 },
    { kind: "lighting", name: "offices", quantity: 2400, referenceWatts: 72, operatingHours: 1240, projectWatts: 36 },
    { kind: "solar", name: "roof", meteredMwh: 126.4, exportedMwh: 4.1, capacityKwp: 200 },
  ],
};

const lightsOf = (year: number, meteredMwh: number) => ({
  period: { from: `${year}-01-01`, to: `${year}-12-31` },
  groups: [{ name: "arterial", quantity: 1000, referenceCircuitWatts: 290, burningHours: 4371, meteredMwh }],
});

const years: MonitoringRequest = {
  measure: "street-lighting",
  name: "Arterial roads, 2026 to 2028",
  vintages: [lightsOf(2026, 517.3), lightsOf(2027, 521.9), lightsOf(2028, 524.6)],
  allocation: [
    { holder: "Government of Japan", ratio: 132_000_000 },
    { holder: "City of Bandung", ratio: 198_000_000 },
  ],
};

/** Requests of the document; the tests send each of them. */
export const monitoringExamples = {
  airConditioners: { summary: "Metered air conditioners, the credits shared by three", value: airConditioners },
  streetLights: {
    summary: "Two groups of street lights with quarterly readings, beside the estimate",
    value: streetLights,
  },
  years: { summary: "Three years, the credits shared by what each pays for the investment", value: years },
  building: { summary: "Half a year of a building: cooling, lighting and solar", value: building },
};
