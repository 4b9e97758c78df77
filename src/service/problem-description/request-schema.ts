import { z } from "@hono/zod-openapi";
import { PROBLEM_SLUGS, type ProblemSlug } from "../../http/problem-registry";

const SAMPLE: ProblemSlug = "validation-failed";

export const problemParameters = z.strictObject({
  slug: z
    .string()
    .min(1)
    .max(64)
    .openapi({
      param: { name: "slug", in: "path" },
      description: `The last part of a problem's \`type\`: ${PROBLEM_SLUGS.join(", ")}.`,
      example: SAMPLE,
    }),
});
