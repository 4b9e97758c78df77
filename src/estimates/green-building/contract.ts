import { FILE_REPRESENTATIONS } from "../../formats/representations.contract";
import { postContract } from "../../openapi/post-contract";
import { estimateSchema } from "../answer.contract";
import { greenBuildingRequestSchema } from "../request-schema";
import { greenBuildingExamples } from "./examples";

export const greenBuildingContract = postContract({
  path: "/v1/estimates/green-building",
  operationId: "estimateGreenBuilding",
  tag: "Estimates",
  summary: "Estimate a green building",
  description:
    "Reductions of lighting, cooling, envelope, controls and solar on one building, with their interaction, in two accounts: what the city saves and what approved methodologies credit. Ratings: IKE, EDGE, minimum COP, OTTV. Energies in MWh per year, emissions in tCO2 per year.",
  body: greenBuildingRequestSchema,
  bodyDescription: "The building and what is done to it.",
  bodyExamples: greenBuildingExamples,
  answer: estimateSchema,
  answerDescription: "The estimate with its assumptions and calculation.",
  representations: FILE_REPRESENTATIONS,
});
