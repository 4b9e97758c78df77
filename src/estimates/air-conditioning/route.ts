import { fileRenderers } from "../../formats/renderers";
import { postRoute } from "../../http/post-route";
import { estimateAirConditioning } from "../../measures/air-conditioning/estimate";
import { answerEstimate } from "../answer-estimate";
import { airConditioningRequestSchema } from "../request-schema";
import type { airConditioningContract } from "./contract";

export const airConditioningRoute = postRoute<typeof airConditioningContract>({
  path: "/v1/estimates/air-conditioning",
  body: airConditioningRequestSchema,
  renderers: fileRenderers("air-conditioning-estimate"),
  compute: (request, c) => answerEstimate(estimateAirConditioning(request), request, c.get("language")),
});
