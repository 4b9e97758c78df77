import { fileRenderers } from "../formats/renderers";
import { postRoute } from "../http/post-route";
import { exchangeRateOf } from "../money/exchange-rate";
import { assessSubsidy } from "./assessment";
import type { subsidyContract } from "./contract";
import { presentSubsidyAnswer } from "./present";
import { subsidyRequestSchema } from "./request-schema";

/** Grant, limits, criteria and verdict from a cost and a reduction, without a measure. */
export const subsidyRoute = postRoute<typeof subsidyContract>({
  path: "/v1/subsidy-assessments",
  body: subsidyRequestSchema,
  renderers: fileRenderers("subsidy-assessment"),
  compute: ({ exchangeRate, ...body }, c) =>
    presentSubsidyAnswer(assessSubsidy({ ...body, rate: exchangeRateOf(exchangeRate) }), c.get("language")),
});
