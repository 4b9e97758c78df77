import type { Problem } from "../../http/problem";
import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { catalogues, translate } from "../../i18n/message";
import type { FormDefinition } from "../../links/field";
import { fieldAt } from "../../links/field-at";
import type { FilledForm } from "./read-form";

/** A filled form with what the API found wrong, each beside the field it is about. */
export function placeErrors<Filled extends FilledForm>(filled: Filled, problem: Problem, language: Language): Filled {
  const errors: Record<string, string[]> = {};
  const generalErrors: string[] = [];
  for (const { pointer = "", code, detail, hint } of problem.errors ?? []) {
    const field = fieldAt(filled.form, pointer);
    // What is missing at a field is not to be added under the name it has in the API.
    const text =
      field !== undefined && code === "required"
        ? translate(language, "page", "required")
        : nameFields(filled.form, language, sentencesOf(detail, hint, language));
    if (field === undefined) generalErrors.push(text);
    else errors[field.name] = [...(errors[field.name] ?? []), text];
  }
  if (Object.keys(errors).length === 0 && generalErrors.length === 0) generalErrors.push(problem.title, problem.detail);
  return { ...filled, errors, generalErrors };
}

/** A detail as a sentence, and the hint after it. */
export function sentencesOf(detail: string, hint: string | undefined, language: Language): string {
  const sentence = `${detail.charAt(0).toUpperCase()}${detail.slice(1)}`;
  if (hint === undefined) return sentence;
  const { fullStop, sentenceSeparator } = LANGUAGE_FACTS[language];
  return sentence.replace(/[.。]$/, "") + fullStop + sentenceSeparator + hint;
}

/** Names of the API in a text, put in the words of the form. */
export function nameFields({ fields }: FormDefinition, language: Language, text: string): string {
  const labels: Readonly<Record<string, string>> = catalogues[language].pageFields;
  const [open, close] = LANGUAGE_FACTS[language].quotationMarks;
  return fields.reduce((sentence, { name, path }) => {
    const last = path.split(".").at(-1) as string;
    // Only a name no prose would hold; "lamp" and "type" are also words.
    if (!/[A-Z]/.test(last) || labels[name] === undefined) return sentence;
    return sentence.replace(new RegExp(`\\b(?:\\w+\\.)*${last}\\b`, "g"), `${open}${labels[name]}${close}`);
  }, text);
}
