import { z } from "@hono/zod-openapi";
import { LANGUAGES } from "../i18n/language";

/** `?lang=`, which every operation takes. */
export const languageParameter = z
  .enum(LANGUAGES)
  .optional()
  .openapi({
    param: { name: "lang", in: "query" },
    description: "Language of titles, labels, warnings and remedies; outranks Accept-Language. English without either.",
    example: "en",
  });

/** The query of an operation that takes no other parameter; an unknown one is refused. */
export const languageQuery = z.strictObject({ lang: languageParameter });
