import type { z } from "@hono/zod-openapi";
import { EDITION } from "../ledger/edition";

/** The edition as every answer carries it, whatever its form. */
export const EDITION_HEADERS = {
  "jcm-edition": `release=${EDITION.release}; reference-data=${EDITION.referenceData}`,
} as const;

/** What a route computes: its answer, to which the edition is added at one place. */
export type Computed<Answer extends z.ZodType> = WithoutEdition<z.input<Answer>>;

/** Of each form of an answer that has several. */
type WithoutEdition<Answer> = Answer extends unknown ? Omit<Answer, "edition"> : never;

export function withEdition<Answer extends z.ZodType>(answer: Computed<Answer>): z.input<Answer> {
  return { ...answer, edition: EDITION } as z.input<Answer>;
}
