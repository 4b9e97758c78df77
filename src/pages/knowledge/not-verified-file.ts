import type { z } from "@hono/zod-openapi";
import type { Language } from "../../i18n/language";
import type { recordSchema } from "../../reference/answer.contract";

/** A collection cut down to the records nobody has verified. */
export interface NotVerifiedCollection {
  readonly id: string;
  readonly title: string;
  readonly records: readonly z.input<typeof recordSchema>[];
}

/** The file that holds them in a language, among the files laid out beside the Worker. */
export function notVerifiedFile(language: Language): string {
  return `/pages/not-verified-${language}.json`;
}
