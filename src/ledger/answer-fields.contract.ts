import { z } from "@hono/zod-openapi";
import { CONFIDENCES } from "./record";

/** No figure of this service comes near it; clients like bounds. */
const FIGURE_LIMIT = 1e24;

// Bounds are the same for hundreds of fields; a schema of its own for each would be felt at every start.
const boundedNumber = z.number().min(-FIGURE_LIMIT).max(FIGURE_LIMIT);
const stringUpTo = (maximum: number) => z.string().max(maximum);
const boundedStrings = new Map<number, ReturnType<typeof stringUpTo>>();

/** An unrounded number in an answer, its unit in the name and the description. */
export const figure = (description: string, example?: number) =>
  boundedNumber.openapi({ format: "double", description, ...(example === undefined ? {} : { example }) });

export function text(description: string, maximum = 4000) {
  const bounded = boundedStrings.get(maximum) ?? stringUpTo(maximum);
  boundedStrings.set(maximum, bounded);
  return bounded.openapi({ description });
}

export const confidenceSchema = z.enum(CONFIDENCES).openapi("Confidence", {
  description:
    "How far it can be relied on: `primary` text of the issuing body; `secondary` press, paper or other third party; `derived` computed from sourced values; `unverified` expert knowledge or the caller's own, to be checked.",
});

export const sourceFields = {
  source: text("Where it comes from.", 1000),
  url: text("Address of the source; null where it has none.", 4000).nullable(),
  confidence: confidenceSchema,
};

/** Where a source can be looked up: it has a record of its own wherever the reference data states it. */
export const recordField = {
  record: text(
    "Record of the reference data that states it, as `collection/id`; absent where none does.",
    200,
  ).optional(),
};

export const ratingSource = { source: sourceFields.source, confidence: confidenceSchema };

export const passOrFail = z.enum(["pass", "fail"]).openapi({ description: "Whether the requirement is met." });
