import type { Language } from "../i18n/language";
import { catalogues, fill } from "../i18n/message";
import type { InputError } from "../ledger/input-error";
import { codeOf, type ProblemIssue } from "./problem-issue";

/**
 * The issues a measure found, in the reader's language. A key of `inputIssues` gives the detail; the same key with
 * `Hint` appended, where the catalogue has it, gives the hint.
 */
export function inputProblemErrors(issues: InputError["issues"], language: Language): ProblemIssue[] {
  const texts: Readonly<Record<string, string>> = catalogues[language].inputIssues;
  return issues.map(({ pointer, key, parameters }) => {
    const hint = texts[`${key}Hint`];
    return {
      pointer,
      code: codeOf(key),
      detail: fill(language, texts[key] ?? key, parameters),
      ...(hint !== undefined && { hint: fill(language, hint, parameters) }),
    };
  });
}
