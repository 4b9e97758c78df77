import { estimateContract } from "../estimate.contract";
import { streetLightingExamples } from "./examples";

export const streetLightingContract = estimateContract("street-lighting", {
  operationId: "estimateStreetLighting",
  summary: "Estimate smart LED street lights",
  description:
    "Reductions of replacing street lights by LED luminaires with dimming: business as usual, JCM reference and project; creditable whole tonnes; lifetime; by group. Energies in MWh per year, emissions in tCO2 per year.",
  bodyDescription: "Luminaires by group, with their schedule.",
  bodyExamples: streetLightingExamples,
});
