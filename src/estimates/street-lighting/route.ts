import { fileRepresentations } from "../../formats/representations";
import type { App } from "../../http/environment";
import { estimateStreetLighting } from "../../measures/street-lighting/estimate";
import { answers } from "../../openapi/answers";
import { registerPost } from "../../openapi/operation";
import { answerEstimate } from "../answer-estimate";
import { streetLightingRequestSchema } from "../request-schema";
import { streetLightingExamples } from "./examples";

export function registerStreetLighting(app: App): void {
  registerPost(app, {
    path: "/v1/estimates/street-lighting",
    operationId: "estimateStreetLighting",
    tag: "Estimates",
    summary: "Estimate smart LED street lights",
    description:
      "Reductions of replacing street lights by LED luminaires with dimming: business as usual, JCM reference and project; creditable whole tonnes; lifetime; by group. Energies in MWh per year, emissions in tCO2 per year.",
    body: streetLightingRequestSchema,
    bodyDescription: "Luminaires by group, with their schedule.",
    bodyExamples: streetLightingExamples,
    answer: answers?.estimate,
    representations: fileRepresentations("street-lighting-estimate"),
    answerDescription: "The estimate with its assumptions and calculation.",
    handle: (request, c) => answerEstimate(estimateStreetLighting(request), request, c.get("language")),
  });
}
