import type { z } from "@hono/zod-openapi";
import type { MessageKey } from "../i18n/message";

type LimitIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** Which text tells of a broken bound: of a length, of a count, or of a number with the bound included or not. */
export function limitKeyOf(issue: LimitIssue): MessageKey<"schemaIssues"> {
  const small = issue.code === "too_small";
  if (issue.origin === "string") return small ? "tooShort" : "tooLong";
  if (issue.origin === "array" || issue.origin === "set") return small ? "tooFewItems" : "tooManyItems";
  if (issue.inclusive === false) return small ? "notAbove" : "notBelow";
  return small ? "belowMinimum" : "aboveMaximum";
}
