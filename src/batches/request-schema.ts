import { z } from "@hono/zod-openapi";
import { languageParameter } from "../http/language-query";
import { MEASURES } from "../ledger/measure";

export const batchParameters = z.strictObject({
  measure: z.enum(MEASURES).openapi({
    param: { name: "measure", in: "path" },
    description: "Which measure the rows are about.",
    example: "street-lighting",
  }),
});

/** A measure as an address names it; one that is none is answered 404. */
export const measureParameters = z.strictObject({
  measure: z
    .string()
    .min(1)
    .max(64)
    .openapi({
      param: { name: "measure", in: "path" },
      description: `Which measure: ${MEASURES.join(", ")}.`,
      example: "street-lighting",
    }),
});

export const batchQuery = z.strictObject({
  lang: languageParameter,
  detail: z
    .enum(["figures", "full"])
    .optional()
    .openapi({
      param: { name: "detail", in: "query" },
      description:
        "`figures` answers each row with the figures of the year and the lifetime; `full` with the whole estimate, as NDJSON only. Default `figures`.",
      example: "figures",
    }),
  totals: z
    .enum(["true", "false"])
    .optional()
    .openapi({
      param: { name: "totals", in: "query" },
      description:
        "`true` adds a last line with the sums of all rows, and the tonnes credited where they are one project; as NDJSON only. Default `false`.",
      example: "true",
    }),
});
