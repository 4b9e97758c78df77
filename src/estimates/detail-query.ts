import { z } from "@hono/zod-openapi";
import { languageParameter } from "../http/language-query";

export const DETAILS = ["full", "summary"] as const;
export type Detail = (typeof DETAILS)[number];

/** `?detail=`, with what is answered without it. */
export const detailParameter = (byDefault: Detail) =>
  z
    .enum(DETAILS)
    .optional()
    .openapi({
      param: { name: "detail", in: "query" },
      description: `\`summary\` answers with the deciding figures alone, under 3 kB; \`full\` with every input and line of the calculation. A workbook is always \`full\`. Default \`${byDefault}\`.`,
      example: byDefault,
    });

export const estimateQuery = z.strictObject({ lang: languageParameter, detail: detailParameter("full") });
