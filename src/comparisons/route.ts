import { fileRenderers } from "../formats/renderers";
import type { Computed } from "../http/edition";
import { postRoute } from "../http/post-route";
import type { comparisonAnswerSchema } from "./answer.contract";
import { compareVariants } from "./compare";
import type { comparisonContract } from "./contract";
import { comparisonRequestSchema } from "./request-schema";

/** Variants side by side, of which one will be built. */
export const comparisonRoute = postRoute<typeof comparisonContract>({
  path: "/v1/comparisons",
  body: comparisonRequestSchema,
  renderers: fileRenderers("comparison"),
  compute: (request) => compareVariants(request) as Computed<typeof comparisonAnswerSchema>,
});
