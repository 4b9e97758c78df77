import { fileRenderers } from "../../formats/renderers";
import { postRoute } from "../../http/post-route";
import { estimateGreenBuilding } from "../../measures/green-building/estimate";
import { answerEstimate } from "../answer-estimate";
import { greenBuildingRequestSchema } from "../request-schema";
import type { greenBuildingContract } from "./contract";

export const greenBuildingRoute = postRoute<typeof greenBuildingContract>({
  path: "/v1/estimates/green-building",
  body: greenBuildingRequestSchema,
  renderers: fileRenderers("green-building-estimate"),
  compute: (request, c) => answerEstimate(estimateGreenBuilding(request), request, c.get("language")),
});
