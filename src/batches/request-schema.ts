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
});
