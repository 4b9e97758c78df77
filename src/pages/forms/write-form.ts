import type { Language } from "../../i18n/language";
import type { FormDefinition } from "./field";
import { writeNumberText } from "./number-text";
import type { Query } from "./read-form";

/** The query that fills a form with a request, in the notation of a language; what the form has no field for is left out. */
export function writeForm(form: FormDefinition, request: object, language: Language): Query {
  const query: Record<string, string> = {};
  for (const { name, path, percent } of form.fields) {
    const value = valueAt(request, path);
    if (typeof value === "boolean") query[name] = value ? "yes" : "no";
    else if (typeof value === "number") query[name] = writeNumberText(percent ? Number(`${value}e2`) : value, language);
    else if (typeof value === "string") query[name] = value;
  }
  return query;
}

function valueAt(root: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((place, part) => (place as Record<string, unknown> | undefined)?.[part], root);
}
