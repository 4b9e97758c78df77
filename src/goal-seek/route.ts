import { MOST_EVALUATIONS } from "../advice/search/smallest-change";
import { trialWork } from "../estimates/work";
import type { Computed } from "../http/edition";
import { postRoute } from "../http/post-route";
import type { goalSeekAnswerSchema } from "./answer.contract";
import type { goalSeekContract } from "./contract";
import { presentGoalSeek } from "./present";
import { goalSeekRequestSchema } from "./request-schema";
import { seekGoal } from "./seek";

/** The smallest change of a request with which a criterion passes or a figure is reached. */
export const goalSeekRoute = postRoute<typeof goalSeekContract>({
  path: "/v1/goal-seeks",
  body: goalSeekRequestSchema,
  renderers: {},
  work: ({ input }) => trialWork(input, MOST_EVALUATIONS),
  compute: (request) => presentGoalSeek(request, seekGoal(request)) as Computed<typeof goalSeekAnswerSchema>,
});
