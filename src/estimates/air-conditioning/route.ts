import { fileRepresentations } from "../../formats/representations";
import type { App } from "../../http/environment";
import { estimateAirConditioning } from "../../measures/air-conditioning/estimate";
import { answers } from "../../openapi/answers";
import { registerPost } from "../../openapi/operation";
import { answerEstimate } from "../answer-estimate";
import { airConditioningRequestSchema } from "../request-schema";
import { airConditioningExamples } from "./examples";

export function registerAirConditioning(app: App): void {
  registerPost(app, {
    path: "/v1/estimates/air-conditioning",
    operationId: "estimateAirConditioning",
    tag: "Estimates",
    summary: "Estimate high-efficiency air conditioners",
    description:
      "Reductions of high-efficiency air conditioners in public facilities: business as usual, JCM reference and project; creditable whole tonnes; lifetime; by group; refrigerant as a co-benefit. Energies in MWh per year, emissions in tCO2 per year.",
    body: airConditioningRequestSchema,
    bodyDescription: "Air conditioners by group.",
    bodyExamples: airConditioningExamples,
    answer: answers?.estimate,
    representations: fileRepresentations("air-conditioning-estimate"),
    answerDescription: "The estimate with its assumptions and calculation.",
    handle: (request, c) => answerEstimate(estimateAirConditioning(request), request, c.get("language")),
  });
}
