import { fileRenderers } from "../../formats/renderers";
import { postRoute } from "../../http/post-route";
import { estimateStreetLighting } from "../../measures/street-lighting/estimate";
import { answerEstimate } from "../answer-estimate";
import { streetLightingRequestSchema } from "../request-schema";
import type { streetLightingContract } from "./contract";

export const streetLightingRoute = postRoute<typeof streetLightingContract>({
  path: "/v1/estimates/street-lighting",
  body: streetLightingRequestSchema,
  renderers: fileRenderers("street-lighting-estimate"),
  compute: (request, c) => answerEstimate(estimateStreetLighting(request), request, c.get("language")),
});
