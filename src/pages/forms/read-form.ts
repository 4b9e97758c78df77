import type { Language } from "../../i18n/language";
import { fill, translate } from "../../i18n/message";
import type { Field, FormDefinition } from "./field";
import { CURRENCY_PARAMETER } from "./field";
import { groupNumberText, readNumberText, writeNumberText } from "./number-text";
import { type FieldFacts, factsOf } from "./request-facts";

export type Query = Readonly<Record<string, string>>;

/** A form as somebody filled it in. */
export interface FilledForm<Form extends FormDefinition = FormDefinition> {
  readonly form: Form;
  /** What each field shows, by parameter. */
  readonly values: Query;
  /** What is wrong, by parameter; shown beside the field. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** What is wrong and belongs to no field. */
  readonly generalErrors: readonly string[];
  /** The request of the API; judged by its schema, not here. */
  readonly request: object;
}

/** An empty form. */
export function emptyForm<Form extends FormDefinition>(form: Form): FilledForm<Form> {
  return { form, values: {}, errors: {}, generalErrors: [], request: {} };
}

/**
 * Reads a form out of the query. Numbers are read in the notation of the link (its `lang`) and shown in that of the
 * reader, grouped, so that a link means the same whoever opens it; what cannot be read is kept as typed.
 */
export function readForm<Form extends FormDefinition>(
  form: Form,
  query: Query,
  notation: Language,
  language: Language,
): FilledForm<Form> {
  const request = structuredClone(form.skeleton) as Record<string, unknown>;
  const values: Record<string, string> = {};
  const errors: Record<string, string[]> = {};
  for (const field of form.fields) {
    const typed = query[field.name]?.trim() ?? "";
    const facts = factsOf(form, field);
    if (typed === "") {
      if (facts.required && field.requires === undefined)
        errors[field.name] = [translate(language, "page", "required")];
      continue;
    }
    values[field.name] = typed;
    if (field.requires !== undefined && (query[field.requires]?.trim() ?? "") === "") continue;
    const read = readValue(typed, field, facts, notation, language);
    if ("error" in read) {
      errors[field.name] = [read.error];
      continue;
    }
    if (read.shown !== undefined) values[field.name] = read.shown;
    put(request, field.path, read.value);
    if (field.money) put(request, field.path.replace(/amount$/, "currency"), query[CURRENCY_PARAMETER]);
  }
  return { form, values, errors, generalErrors: [], request };
}

type Reading = { readonly value: unknown; readonly shown?: string } | { readonly error: string };

function readValue(typed: string, field: Field, facts: FieldFacts, notation: Language, language: Language): Reading {
  switch (facts.kind) {
    case "boolean":
      return { value: typed === "yes" ? true : typed === "no" ? false : typed };
    case "integer":
    case "number":
      return readNumber(typed, field, facts, notation, language);
    default:
      return { value: typed };
  }
}

function readNumber(typed: string, field: Field, facts: FieldFacts, notation: Language, language: Language): Reading {
  const decimal = readNumberText(typed, notation);
  if (decimal === undefined) {
    const example = writeNumberText(1234.5, language);
    return { error: fill(language, translate(language, "page", "notANumber"), { typed, example }) };
  }
  // Shifted as text, because 6.3043 / 100 is not the number nearest to 0.063043.
  const value = Number(field.percent ? `${decimal}e-2` : decimal);
  const { minimum, maximum } = facts;
  const shownLimit = (limit: number) => writeNumberText(field.percent ? limit * 100 : limit, language);
  if (facts.kind === "integer" && !Number.isInteger(value)) {
    return { error: sentence(language, "notWhole", "") };
  }
  if (minimum !== undefined && value < minimum)
    return { error: sentence(language, "belowMinimum", shownLimit(minimum)) };
  if (maximum !== undefined && value > maximum)
    return { error: sentence(language, "aboveMaximum", shownLimit(maximum)) };
  return { value, shown: groupNumberText(decimal, language) };
}

function sentence(language: Language, key: "notWhole" | "belowMinimum" | "aboveMaximum", limit: string): string {
  return translate(language, "page", key, { limit });
}

function put(root: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split(".");
  const last = parts.pop() as string;
  let place = root;
  for (const part of parts) {
    place[part] ??= {};
    place = place[part] as Record<string, unknown>;
  }
  place[last] = value;
}
