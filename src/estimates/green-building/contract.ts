import { estimateContract } from "../estimate.contract";
import { greenBuildingExamples } from "./examples";

export const greenBuildingContract = estimateContract("green-building", {
  operationId: "estimateGreenBuilding",
  summary: "Estimate a green building",
  description:
    "Reductions of lighting, cooling, envelope, controls and solar on one building, with their interaction, in two accounts: what the city saves and what approved methodologies credit. Ratings: IKE, EDGE, minimum COP, OTTV. Energies in MWh per year, emissions in tCO2 per year.",
  bodyDescription: "The building and what is done to it.",
  bodyExamples: greenBuildingExamples,
});
