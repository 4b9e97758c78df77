import { fileRenderers } from "../formats/renderers";
import type { Computed } from "../http/edition";
import { postRoute } from "../http/post-route";
import { workOfLists } from "../ledger/lines";
import type { localContentAnswerSchema } from "./answer.contract";
import { assessLocalContent } from "./assessment";
import type { localContentContract } from "./contract";
import { pinnedAssessment } from "./pin";
import { presentLocalContent } from "./present";
import { localContentRequestSchema } from "./request-schema";

/** TKDN of goods, services and their combination, the step that applies, and what would make it pass. */
export const localContentRoute = postRoute<typeof localContentContract>({
  path: "/v1/local-content-assessments",
  body: localContentRequestSchema,
  renderers: fileRenderers("local-content-assessment"),
  work: workOfLists,
  compute: (body, c) =>
    ({
      ...presentLocalContent(assessLocalContent(body), c.get("language")),
      ...(body.pin === true && { pinnedRequest: pinnedAssessment(body) }),
    }) as Computed<typeof localContentAnswerSchema>,
});
