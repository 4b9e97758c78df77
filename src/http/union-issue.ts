import type { z } from "@hono/zod-openapi";

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/**
 * The issues of the form the client most probably meant, so that the pointer leads to the field and not to the whole
 * union. Undefined where no form fits better than another, because the value is not even of the right type.
 */
export function issuesOfNearestForm(issue: UnionIssue): readonly Issue[] | undefined {
  const forms = issue.errors.filter((issues) => !issues.some(missesTheForm));
  if (forms.length === 0) return undefined;
  return forms.reduce((nearest, issues) => (distanceOf(issues) < distanceOf(nearest) ? issues : nearest));
}

/** A wrong type or value at the root of the union says that this form was not meant at all. */
function missesTheForm(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code !== "unrecognized_keys" && issue.code !== "custom";
}

/** Every unknown field counts, so that the form sharing most fields with the value is nearest. */
function distanceOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}

/** What the forms of a union are, for the hint: the types or values each would take. */
export function formsOf(issue: UnionIssue): string[] {
  const forms = issue.errors.flatMap((issues) =>
    issues.flatMap((form) => {
      if (form.path.length > 0) return [];
      if (form.code === "invalid_type") return [form.expected];
      if (form.code === "invalid_value") return form.values.map((value) => JSON.stringify(value));
      return form.code === "invalid_union" ? formsOf(form) : [];
    }),
  );
  return [...new Set(forms)];
}
