import type { z } from "@hono/zod-openapi";
import { fileRepresentations } from "../formats/representations";
import type { App } from "../http/environment";
import { answers } from "../openapi/answers";
import { registerPost } from "../openapi/operation";
import type { portfolioAnswerSchema } from "./answer-schema";
import { portfolioExamples } from "./examples";
import { assessPortfolio } from "./portfolio";
import { presentPortfolio } from "./present";
import { portfolioRequestSchema } from "./request-schema";

/** Several measures together: totals, ranking and the best use of a budget. */
export function registerPortfolios(app: App): void {
  registerPost(app, {
    path: "/v1/portfolios",
    operationId: "assessPortfolio",
    tag: "Portfolios",
    summary: "Assess several measures together and plan a budget",
    description:
      "Estimates up to 200 measures with one set of rates: totals, grant and city share of each, the marginal abatement cost curve, and for a budget the set of measures with the most creditable tonnes whose city shares fit it, with what is left and what the next measure would need.",
    body: portfolioRequestSchema,
    bodyDescription: "The measures, their costs and the rates they share.",
    bodyExamples: portfolioExamples,
    answer: answers?.portfolio,
    representations: fileRepresentations("portfolio"),
    answerDescription: "The portfolio with its assumptions.",
    handle: (request, c) =>
      presentPortfolio(assessPortfolio(request), c.get("language")) as z.input<typeof portfolioAnswerSchema>,
  });
}
