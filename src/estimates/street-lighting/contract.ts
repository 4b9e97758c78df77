import { FILE_REPRESENTATIONS } from "../../formats/representations.contract";
import { postContract } from "../../openapi/post-contract";
import { estimateSchema } from "../answer.contract";
import { streetLightingRequestSchema } from "../request-schema";
import { streetLightingExamples } from "./examples";

export const streetLightingContract = postContract({
  path: "/v1/estimates/street-lighting",
  operationId: "estimateStreetLighting",
  tag: "Estimates",
  summary: "Estimate smart LED street lights",
  description:
    "Reductions of replacing street lights by LED luminaires with dimming: business as usual, JCM reference and project; creditable whole tonnes; lifetime; by group. Energies in MWh per year, emissions in tCO2 per year.",
  body: streetLightingRequestSchema,
  bodyDescription: "Luminaires by group, with their schedule.",
  bodyExamples: streetLightingExamples,
  answer: estimateSchema,
  answerDescription: "The estimate with its assumptions and calculation.",
  representations: FILE_REPRESENTATIONS,
});
