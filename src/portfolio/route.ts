import { fileRenderers } from "../formats/renderers";
import type { Computed } from "../http/edition";
import { postRoute } from "../http/post-route";
import type { portfolioAnswerSchema } from "./answer.contract";
import type { portfolioContract } from "./contract";
import { assessPortfolio } from "./portfolio";
import { presentPortfolio } from "./present";
import { type PortfolioRequest, portfolioRequestSchema } from "./request-schema";
import { portfolioWork } from "./work";
import { workbookParts } from "./workbook-parts";

type Answer = Parameters<typeof workbookParts>[1];

/** Several measures together: totals, ranking and the best use of a budget. */
export const portfolioRoute = postRoute<typeof portfolioContract>({
  path: "/v1/portfolios",
  body: portfolioRequestSchema,
  renderers: fileRenderers<Answer, PortfolioRequest>("portfolio", workbookParts),
  work: portfolioWork,
  compute: (request, c) =>
    presentPortfolio(assessPortfolio(request), c.get("language")) as Computed<typeof portfolioAnswerSchema>,
});
