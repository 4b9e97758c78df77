import { z } from "@hono/zod-openapi";
import { changedRequestSchema, changeResultSchema, changesSchema } from "../advice/answer.contract";
import { MOST_EVALUATIONS, REASONS } from "../advice/search/smallest-change";
import { figure } from "../ledger/answer-fields.contract";
import { editionSchema } from "../ledger/edition.contract";
import { MEASURES } from "../ledger/measure";

const atBoundSchema = z
  .strictObject({
    value: figure("Least or most value that could be computed.", 0.01),
    figure: figure("The figure asked for, there.", 7).optional(),
    result: changeResultSchema,
  })
  .openapi("AtBound", { description: "What an end of the bounds gives." });

export const goalSeekAnswerSchema = z
  .strictObject({
    measure: z.enum(MEASURES).openapi({ description: "Which measure." }),
    found: z.boolean().openapi({ description: "Whether a change within the bounds is enough." }),
    value: figure(
      "The value nearest to the present one that is enough: of a field in its unit, of a scale a factor.",
      2.505,
    ).optional(),
    from: figure("The present value; absent where the request is silent and takes none.", 1).optional(),
    reason: z.enum(REASONS).optional().openapi({
      description:
        "Why none was found. `not-monotone`: the figure rises and falls within the bounds, so that no smallest change can be told; narrower bounds may do.",
    }),
    changes: changesSchema.optional(),
    figure: figure("The figure asked for, with that value.", 1000).optional(),
    result: changeResultSchema.optional(),
    request: changedRequestSchema.optional(),
    atBounds: z
      .array(atBoundSchema)
      .max(2)
      .optional()
      .openapi({ description: "Where none was found: what the ends of the bounds give." }),
    evaluations: z.int().min(1).max(MOST_EVALUATIONS).openapi({
      format: "int32",
      description: "How many requests were estimated.",
      example: 31,
    }),
    edition: editionSchema,
  })
  .openapi("GoalSeek", {
    description: "The smallest change that is enough, checked by estimating the changed request; or why there is none.",
  });
