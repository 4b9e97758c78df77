import type { ProblemIssue } from "../http/problem-issue";
import type { Language } from "../i18n/language";
import { type MessageKey, translate } from "../i18n/message";
import { CURRENCY_PARAMETER, type MeasureFormDefinition } from "./field";
import { fieldAt } from "./field-at";
import { factsOf } from "./field-facts";

type Wording = Pick<ProblemIssue, "detail" | "hint">;

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
  const inPercent = (limit: number | undefined) => ({ limit: String(Number(((limit ?? 0) * 100).toPrecision(12))) });
  switch (issue.code) {
    case "required":
      return { parameter, ...issue, ...word("required", { name: parameter }) };
    case "wrong-type":
      if (isCurrency || (kind !== "number" && kind !== "integer" && kind !== "boolean")) break;
      return { parameter, ...issue, ...word(kind === "boolean" ? "neitherYesNorNo" : "noNumberInAddress") };
    case "below-minimum":
      if (field.percent) return { parameter, ...issue, ...word("belowMinimum", inPercent(minimum)) };
      break;
    case "not-above":
      if (field.percent) return { parameter, ...issue, ...word("notAbove", inPercent(minimum)) };
      break;
    case "above-maximum":
      if (field.percent) return { parameter, ...issue, ...word("aboveMaximum", inPercent(maximum)) };
      break;
    case "not-below":
      if (field.percent) return { parameter, ...issue, ...word("notBelow", inPercent(maximum)) };
      break;
  }
  return { parameter, ...issue };
}
