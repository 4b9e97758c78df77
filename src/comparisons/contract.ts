import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import { postContract } from "../openapi/post-contract";
import { comparisonAnswerSchema } from "./answer.contract";
import { comparisonExamples } from "./examples";
import { comparisonRequestSchema } from "./request-schema";

export const comparisonContract = postContract({
  path: "/v1/comparisons",
  operationId: "compareVariants",
  tag: "Advice",
  summary: "Compare variants of which one will be built",
  description:
    "Two to six estimate requests side by side, of one measure or of several: the deciding figures of each and, per figure, the difference to the first. Nothing is added up; measures that are all built belong in a portfolio.",
  body: comparisonRequestSchema,
  bodyDescription: "The variants.",
  bodyExamples: comparisonExamples,
  answer: comparisonAnswerSchema,
  answerDescription: "The variants with their differences.",
  representations: FILE_REPRESENTATIONS,
});
