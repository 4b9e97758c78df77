import { fileRenderers } from "../formats/renderers";
import { postRoute } from "../http/post-route";
import { byMeasure, type Measure } from "../ledger/measure";
import { estimateOf } from "../measures/all";
import { answerEstimate } from "./answer-estimate";
import type { estimateContract } from "./estimate.contract";
import { REQUEST_SCHEMAS } from "./request-schemas";

/** The estimate of each measure. */
export const ESTIMATE_ROUTES = byMeasure((measure) =>
  postRoute<ReturnType<typeof estimateContract<Measure>>>({
    path: `/v1/estimates/${measure}`,
    body: REQUEST_SCHEMAS[measure],
    renderers: fileRenderers(`${measure}-estimate`),
    compute: (request, c) => answerEstimate(estimateOf(measure, request), request, c.get("language")),
  }),
);
