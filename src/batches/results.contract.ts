import { z } from "@hono/zod-openapi";
import { annualSchema, lifetimeSchema } from "../ledger/answer.contract";
import { figure } from "../ledger/answer-fields.contract";
import { problemSchema } from "../openapi/problem-schema";

const count = (description: string) =>
  z.int().min(0).max(Number.MAX_SAFE_INTEGER).openapi({ format: "int64", description });
const index = count("Number of the row, from 0; blank rows do not count.");

export const batchAnswerSchema = z
  .strictObject({
    index,
    status: z.literal(200).openapi({ description: "The row was answered." }),
    annual: annualSchema,
    lifetime: lifetimeSchema,
  })
  .openapi("BatchAnswer", {
    description:
      "A line of results: the figures of a row. With `detail=full` the fields of a whole estimate follow instead.",
  });

export const batchRefusalSchema = z
  .strictObject({
    index,
    line: count("The line it began on, from 1."),
    status: z.int().min(400).max(599).openapi({ format: "int32", description: "The status the row would have alone." }),
    problem: problemSchema,
  })
  .openapi("BatchRefusal", { description: "A line of results: what is wrong with a row." });

export const batchTotalSchema = z
  .strictObject({
    total: z
      .strictObject({
        lines: count("Rows read."),
        answered: count("Rows answered."),
        refused: count("Rows that were wrong, and are in no sum."),
        annual: annualSchema.openapi({ description: "The figures of all rows answered, added up." }),
        creditedTogetherTco2: figure(
          "Whole tonnes that could be credited where all rows are one project: rounded down once, tCO2/yr.",
          2591,
        ),
        creditableOfRowsTco2: figure("Whole tonnes where every row is a project of its own, tCO2/yr.", 2588),
      })
      .openapi("BatchTotals", { description: "What the rows of a batch come to." }),
  })
  .openapi("BatchTotal", { description: "The last line of results where `totals=true` was asked for." });
