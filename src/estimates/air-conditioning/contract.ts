import { FILE_REPRESENTATIONS } from "../../formats/representations.contract";
import { postContract } from "../../openapi/post-contract";
import { estimateSchema } from "../answer.contract";
import { airConditioningRequestSchema } from "../request-schema";
import { airConditioningExamples } from "./examples";

export const airConditioningContract = postContract({
  path: "/v1/estimates/air-conditioning",
  operationId: "estimateAirConditioning",
  tag: "Estimates",
  summary: "Estimate high-efficiency air conditioners",
  description:
    "Reductions of high-efficiency air conditioners in public facilities: business as usual, JCM reference and project; creditable whole tonnes; lifetime; by group; refrigerant as a co-benefit. Energies in MWh per year, emissions in tCO2 per year.",
  body: airConditioningRequestSchema,
  bodyDescription: "Air conditioners by group.",
  bodyExamples: airConditioningExamples,
  answer: estimateSchema,
  answerDescription: "The estimate with its assumptions and calculation.",
  representations: FILE_REPRESENTATIONS,
});
