import { fileRenderers } from "../formats/renderers";
import { postRoute } from "../http/post-route";
import { assessLocalContent } from "./assessment";
import type { localContentContract } from "./contract";
import { presentLocalContent } from "./present";
import { localContentRequestSchema } from "./request-schema";

/** TKDN of goods, services and their combination, the step that applies, and what would make it pass. */
export const localContentRoute = postRoute<typeof localContentContract>({
  path: "/v1/local-content-assessments",
  body: localContentRequestSchema,
  renderers: fileRenderers("local-content-assessment"),
  compute: (body, c) => presentLocalContent(assessLocalContent(body), c.get("language")),
});
