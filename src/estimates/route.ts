import { fileRenderers } from "../formats/renderers";
import { postRoute } from "../http/post-route";
import { byMeasure, type Measure } from "../ledger/measure";
import { workOfAll } from "../ledger/work";
import { estimateOf } from "../measures/all";
import { answerEstimate, answerSummary } from "./answer-estimate";
import { estimateQuery } from "./detail-query";
import type { estimateContract } from "./estimate.contract";
import { REQUEST_SCHEMAS } from "./request-schemas";
import { workParts } from "./work";

/** The estimate of each measure. */
export const ESTIMATE_ROUTES = byMeasure((measure) =>
  postRoute<ReturnType<typeof estimateContract<Measure>>>({
    path: `/v1/estimates/${measure}`,
    body: REQUEST_SCHEMAS[measure],
    query: estimateQuery,
    renderers: fileRenderers(`${measure}-estimate`),
    work: (request) => workOfAll(workParts(request)),
    compute: (request, c, { detail }) => {
      const estimate = estimateOf(measure, request);
      return detail === "summary"
        ? answerSummary(estimate, request)
        : answerEstimate(estimate, request, c.get("language"));
    },
  }),
);
