import { postContract } from "../openapi/post-contract";
import { goalSeekAnswerSchema } from "./answer.contract";
import { goalSeekExamples } from "./examples";
import { goalSeekRequestSchema } from "./request-schema";

export const goalSeekContract = postContract({
  path: "/v1/goal-seeks",
  operationId: "seekGoal",
  tag: "Advice",
  summary: "Find the smallest change that is enough",
  description:
    "Looks for the value of one input, or the factor of size or cost, nearest to the present one at which a criterion of the subsidy passes or a figure of the answer is reached. Whole numbers are found exactly, real numbers to a millionth of the bounds. Every value tried is a changed request, estimated like any other; at most 60 are.",
  body: goalSeekRequestSchema,
  bodyDescription: "The estimate request, what may change, and when it is enough.",
  bodyExamples: goalSeekExamples,
  answer: goalSeekAnswerSchema,
  answerDescription: "The change with what it comes to, or why there is none.",
  representations: {},
});
