import { getRoute } from "../../http/get-route";
import { ProblemError } from "../../http/problem";
import { isProblemSlug, PROBLEMS, problemType } from "../../http/problem-registry";
import { translate } from "../../i18n/message";
import type { problemDescriptionContract } from "./contract";
import { problemParameters } from "./request-schema";

/** What the `type` of a problem leads to. */
export const problemDescriptionRoute = getRoute<typeof problemDescriptionContract>({
  path: "/problems/{slug}",
  parameters: problemParameters,
  read({ parameters: { slug } }, c) {
    if (!isProblemSlug(slug)) throw new ProblemError("not-found", "noSuchPath");
    const language = c.get("language");
    return {
      type: problemType(slug),
      title: translate(language, "problems", slug),
      status: PROBLEMS[slug].status,
      meaning: translate(language, "problemMeanings", slug),
    };
  },
});
