import { fileRepresentations } from "../../formats/representations";
import type { App } from "../../http/environment";
import { estimateGreenBuilding } from "../../measures/green-building/estimate";
import { answers } from "../../openapi/answers";
import { registerPost } from "../../openapi/operation";
import { answerEstimate } from "../answer-estimate";
import { greenBuildingRequestSchema } from "../request-schema";
import { greenBuildingExamples } from "./examples";

export function registerGreenBuilding(app: App): void {
  registerPost(app, {
    path: "/v1/estimates/green-building",
    operationId: "estimateGreenBuilding",
    tag: "Estimates",
    summary: "Estimate a green building",
    description:
      "Reductions of lighting, cooling, envelope, controls and solar on one building, with their interaction, in two accounts: what the city saves and what approved methodologies credit. Ratings: IKE, EDGE, minimum COP, OTTV. Energies in MWh per year, emissions in tCO2 per year.",
    body: greenBuildingRequestSchema,
    bodyDescription: "The building and what is done to it.",
    bodyExamples: greenBuildingExamples,
    answer: answers?.estimate,
    representations: fileRepresentations("green-building-estimate"),
    answerDescription: "The estimate with its assumptions and calculation.",
    handle: (request, c) => answerEstimate(estimateGreenBuilding(request), request, c.get("language")),
  });
}
