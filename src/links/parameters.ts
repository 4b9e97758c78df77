import { z } from "@hono/zod-openapi";
import { detailParameter } from "../estimates/detail-query";
import { FILE_FORMATS } from "../formats/file-types";
import { languageParameter } from "../http/language-query";
import type { FormDefinition } from "./field";

/** What every link takes beside the fields of its form. */
export const LINK_PARAMETERS = {
  lang: languageParameter,
  detail: detailParameter("summary"),
  format: z
    .enum(FILE_FORMATS)
    .optional()
    .openapi({
      param: { name: "format", in: "query" },
      description:
        "Form of the answer, for programs that cannot set `Accept`, which it outranks. `xlsx` is always full.",
      example: "json",
    }),
};

/** What a link may say, as text; numbers are read by `readLink`, and all is judged by the schema of the request. */
export function linkSchema(form: FormDefinition) {
  const text = z.string().optional();
  return z.strictObject({
    ...LINK_PARAMETERS,
    ...Object.fromEntries(form.fields.map(({ name }) => [name, text])),
  });
}
