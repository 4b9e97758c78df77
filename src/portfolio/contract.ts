import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import { postContract } from "../openapi/post-contract";
import { portfolioAnswerSchema } from "./answer.contract";
import { portfolioExamples } from "./examples";
import { portfolioRequestSchema } from "./request-schema";

export const portfolioContract = postContract({
  path: "/v1/portfolios",
  operationId: "assessPortfolio",
  tag: "Portfolios",
  summary: "Assess several measures together and plan a budget",
  description:
    "Estimates up to 200 measures with one set of rates: totals, grant and city share of each, the marginal abatement cost curve, and for a budget the set of measures with the most creditable tonnes whose city shares fit it, with what is left and what the next measure would need.",
  body: portfolioRequestSchema,
  bodyDescription: "The measures, their costs and the rates they share.",
  bodyExamples: portfolioExamples,
  answer: portfolioAnswerSchema,
  representations: FILE_REPRESENTATIONS,
  answerDescription: "The portfolio with its assumptions.",
});
