import type { ProblemIssue } from "../http/problem-issue";
import type { Language } from "../i18n/language";
import { type MessageKey, translate } from "../i18n/message";
import { CURRENCY_PARAMETER, type MeasureFormDefinition } from "./field";
import { fieldAt } from "./field-at";
import { factsOf } from "./field-facts";

type Wording = Pick<ProblemIssue, "detail" | "hint">;

/** What a number in percent is told by when it is beyond an end of its range. */
const BOUNDS: Readonly<Record<string, readonly [MessageKey<"schemaIssues">, "minimum" | "maximum"]>> = {
  "below-minimum": ["belowMinimum", "minimum"],
  "not-above": ["notAbove", "minimum"],
  "above-maximum": ["aboveMaximum", "maximum"],
  "not-below": ["notBelow", "maximum"],
};

/** What is wrong with the request, at the parameter it came from, in the words and the unit of an address. */
export function atParameter(
  form: MeasureFormDefinition,
  { pointer, ...issue }: ProblemIssue,
  language: Language,
): ProblemIssue {
  const field = pointer === undefined ? undefined : fieldAt(form, pointer);
  if (field === undefined) return { ...(pointer !== undefined && { pointer }), ...issue };
  const isCurrency = pointer?.endsWith("/currency") ?? false;
  const parameter = isCurrency ? CURRENCY_PARAMETER : field.name;
  const word = (key: MessageKey<"schemaIssues">, of: Record<string, string> = {}): Wording => ({
    detail: translate(language, "schemaIssues", key, of),
    hint: translate(language, "schemaIssues", `${key}Hint` as MessageKey<"schemaIssues">, of),
  });
  const { kind, minimum, maximum } = factsOf(form, field);
  if (issue.code === "required") return { parameter, ...issue, ...word("required", { name: parameter }) };
  if (issue.code === "wrong-type" && !isCurrency) {
    if (kind === "boolean") return { parameter, ...issue, ...word("neitherYesNorNo") };
    if (kind === "number" || kind === "integer") return { parameter, ...issue, ...word("noNumberInAddress") };
  }
  const bound = field.percent && BOUNDS[issue.code];
  if (!bound) return { parameter, ...issue };
  const [key, end] = bound;
  const limit = { minimum, maximum }[end] ?? 0;
  return { parameter, ...issue, ...word(key, { limit: String(Number((limit * 100).toPrecision(12))) }) };
}
