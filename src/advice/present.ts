import type { Language } from "../i18n/language";
import { writeAdvice } from "./advice-text";
import type { Advice } from "./entry";
import { presentResult } from "./result";

/** `advice` of an answer, in one language. */
export function presentAdvice(advice: readonly Advice[], language: Language) {
  return advice.map(({ code, title, detail, for: goal, criteria, reaches, changes, result, request }) => ({
    code,
    title: writeAdvice(language, [title]),
    detail: writeAdvice(language, detail),
    for: goal,
    ...(criteria !== undefined && { criteria: [...criteria] }),
    reaches,
    changes: [...changes],
    ...(result !== undefined && { result: presentResult(result) }),
    ...(request !== undefined && { request }),
  }));
}
