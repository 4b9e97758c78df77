import { completeEstimate } from "../../src/estimates/complete-estimate";
import type { EstimateOptions } from "../../src/estimates/options-schema";
import type { RequestByMeasure } from "../../src/estimates/request-schemas";
import type { Measure } from "../../src/ledger/measure";
import { estimateOf } from "../../src/measures/all";
import type { UncertaintySubject } from "../../src/uncertainty/assess-uncertainty";

/** What the service would shake for a request. */
export function subjectOf<M extends Measure>(
  measure: M,
  request: RequestByMeasure[M] & EstimateOptions,
): UncertaintySubject {
  const { steps, assumptions, investment } = completeEstimate(estimateOf(measure, request), request);
  return { steps, assumptions, subsidy: investment?.subsidy };
}

export const LIGHTS: RequestByMeasure["street-lighting"] = {
  groups: [
    { quantity: 1000, existing: { circuitWatts: 290, lamp: "HPS" }, project: { systemWatts: 120 } },
    {
      quantity: 400,
      existing: { circuitWatts: 140, lamp: "mercury" },
      existingOutageFraction: 0.1,
      project: { systemWatts: 40, controllerWatts: 1 },
      schedule: { preset: "evening-full-late-half" },
    },
  ],
  investment: { total: { amount: 300_000_000, currency: "JPY" }, eligible: { amount: 280_000_000, currency: "JPY" } },
};

export const COOLING: RequestByMeasure["air-conditioning"] = {
  groups: [
    {
      quantity: 500,
      capacity: { value: 9000, unit: "Btu/h" },
      existing: { value: 3.6, metric: "CSPF" },
      project: { value: 5, metric: "CSPF" },
    },
    { quantity: 200, capacity: { value: 1, unit: "PK" }, project: { value: 5.5, metric: "CSPF" }, facility: "school" },
  ],
  investment: { total: { amount: 20_000_000_000, currency: "IDR" } },
};

export const BUILDING: RequestByMeasure["green-building"] = {
  building: { type: "government-office", grossFloorAreaM2: 10_000, energyUseIntensityKwhPerM2Year: 150 },
  measures: {
    lighting: { savingFraction: 0.5 },
    cooling: { referenceCop: 2.8, projectCop: 4.2 },
    envelope: { ottvReductionFraction: 0.2 },
    controls: {},
    solar: { capacityKwp: 200 },
  },
  investment: { total: { amount: 900_000, currency: "USD" } },
};
