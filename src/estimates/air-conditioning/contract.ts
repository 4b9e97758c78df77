import { estimateContract } from "../estimate.contract";
import { airConditioningExamples } from "./examples";

export const airConditioningContract = estimateContract("air-conditioning", {
  operationId: "estimateAirConditioning",
  summary: "Estimate high-efficiency air conditioners",
  description:
    "Reductions of high-efficiency air conditioners in public facilities: business as usual, JCM reference and project; creditable whole tonnes; lifetime; by group; refrigerant as a co-benefit. Energies in MWh per year, emissions in tCO2 per year.",
  bodyDescription: "Air conditioners by group.",
  bodyExamples: airConditioningExamples,
});
