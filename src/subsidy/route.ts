import { fileRenderers } from "../formats/renderers";
import type { Computed } from "../http/edition";
import { postRoute } from "../http/post-route";
import { exchangeRateOf } from "../money/exchange-rate";
import type { subsidyAnswerSchema } from "./answer.contract";
import { assessSubsidy } from "./assessment";
import type { subsidyContract } from "./contract";
import { pinnedAssessment } from "./pin";
import { presentSubsidyAnswer } from "./present";
import { subsidyRequestSchema } from "./request-schema";

/** Grant, limits, criteria and verdict from a cost and a reduction, without a measure. */
export const subsidyRoute = postRoute<typeof subsidyContract>({
  path: "/v1/subsidy-assessments",
  body: subsidyRequestSchema,
  renderers: fileRenderers("subsidy-assessment"),
  compute: (body, c) => {
    const { exchangeRate, pin, ...input } = body;
    const assessment = assessSubsidy({ ...input, rate: exchangeRateOf(exchangeRate) });
    return {
      ...presentSubsidyAnswer(assessment, c.get("language")),
      ...(pin === true && { pinnedRequest: pinnedAssessment(body, assessment) }),
    } as Computed<typeof subsidyAnswerSchema>;
  },
});
