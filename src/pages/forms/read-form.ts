import { cut } from "../../i18n/cut";
import type { Language } from "../../i18n/language";
import { translate } from "../../i18n/message";
import { closedUp } from "../../links/closed-up";
import type { Field, FormDefinition } from "../../links/field";
import { CURRENCY_PARAMETER } from "../../links/field";
import { type FieldFacts, factsOf } from "../../links/field-facts";
import { putAt } from "../../links/put-at";
import { readAmountText } from "./amount-text";
import { groupNumberText, type Notation, PLAIN_NUMBERS, readNumberText, writeNumberText } from "./number-text";

export type Query = Readonly<Record<string, string>>;

/** A form as somebody filled it in. */
export interface FilledForm<Form extends FormDefinition = FormDefinition> {
  readonly form: Form;
  /** What each field shows, by parameter. */
  readonly values: Query;
  /** What a link to it carries: numbers plain, which read the same in every language; what is no number stays as typed. */
  readonly link: Query;
  /** What is wrong, by parameter; shown beside the field. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** What is wrong and belongs to no field. */
  readonly generalErrors: readonly string[];
  /** The request of the API; judged by its schema, not here. */
  readonly request: object;
}

/** An empty form. */
export function emptyForm<Form extends FormDefinition>(form: Form): FilledForm<Form> {
  return { form, values: {}, link: {}, errors: {}, generalErrors: [], request: {} };
}

/**
 * Reads a form out of the query. Numbers are read in the notation of the query and shown in that of the reader, grouped, so
 * that a link means the same whoever opens it; what cannot be read is kept as typed.
 */
export function readForm<Form extends FormDefinition>(
  form: Form,
  typedIn: Query,
  notation: Notation,
  language: Language,
): FilledForm<Form> {
  const query = closedUp(form, typedIn, (value) => (value ?? "").trim() !== "");
  const request = structuredClone(form.skeleton) as Record<string, unknown>;
  const values: Record<string, string> = {};
  const link: Record<string, string> = {};
  const errors: Record<string, string[]> = {};
  for (const field of form.fields) {
    const typed = query[field.name]?.trim() ?? "";
    const facts = factsOf(form, field);
    if (typed === "") {
      if (facts.required && field.requires === undefined)
        errors[field.name] = [translate(language, "page", "required")];
      continue;
    }
    const read = readValue(typed, { field, facts, currency: query[CURRENCY_PARAMETER] }, notation, language);
    values[field.name] = read.decimal === undefined ? cut(typed) : groupNumberText(read.decimal, language);
    link[field.name] = read.decimal ?? cut(field.time ? timeOf(typed) : typed);
    if (field.requires !== undefined && (query[field.requires]?.trim() ?? "") === "") continue;
    if ("error" in read) {
      errors[field.name] = [read.error];
      continue;
    }
    putAt(request, field.path, read.value);
    if (field.money) putAt(request, field.path.replace(/amount$/, "currency"), query[CURRENCY_PARAMETER]);
  }
  const numbers = Object.keys(link).length === 0 ? {} : PLAIN_NUMBERS;
  return { form, values, link: { ...link, ...numbers }, errors, generalErrors: [], request };
}

/** `decimal` is there where a number was typed, whether it is taken or not. */
type Reading = { readonly decimal?: string } & ({ readonly value: unknown } | { readonly error: string });

interface Asked {
  readonly field: Field;
  readonly facts: FieldFacts;
  /** Of every amount of the form. */
  readonly currency: string | undefined;
}

function readValue(typed: string, asked: Asked, notation: Notation, language: Language): Reading {
  switch (asked.facts.kind) {
    case "boolean":
      return { value: typed === "yes" ? true : typed === "no" ? false : typed };
    case "integer":
    case "number":
      return readNumber(typed, asked, notation, language);
    default:
      return { value: asked.field.time ? timeOf(typed) : typed };
  }
}

/** A time of day as a request states it: 18.00 and 6:30 are 18:00 and 06:30. What is none stays as typed. */
function timeOf(typed: string): string {
  return typed.replace(
    /^(\d{1,2})[.:：](\d\d)$/,
    (_, hours: string, minutes: string) => `${hours.padStart(2, "0")}:${minutes}`,
  );
}

function readNumber(typed: string, asked: Asked, notation: Notation, language: Language): Reading {
  const { field, facts } = asked;
  const amount = field.money ? readAmountText(typed, notation) : undefined;
  const number = field.percent ? typed.replace(/\s*[%％]$/, "") : typed;
  const decimal = field.money ? amount?.decimal : readNumberText(number, notation);
  if (decimal === undefined) {
    const example = writeNumberText(1234.5, language);
    return { error: translate(language, "page", "notANumber", { typed: cut(typed), example }) };
  }
  if (amount?.currency !== undefined && amount.currency !== asked.currency) {
    return { error: translate(language, "page", "otherCurrency", { typed: cut(typed) }) };
  }
  // Shifted as text, because 6.3043 / 100 is not the number nearest to 0.063043.
  const value = Number(field.percent ? `${decimal}e-2` : decimal);
  const { minimum, maximum } = facts;
  const shownLimit = (limit: number) => writeNumberText(field.percent ? limit * 100 : limit, language);
  if (facts.kind === "integer" && !Number.isInteger(value)) {
    return { decimal, error: sentence(language, "notWhole", "") };
  }
  if (minimum !== undefined && value < minimum)
    return { decimal, error: sentence(language, "belowMinimum", shownLimit(minimum)) };
  if (maximum !== undefined && value > maximum)
    return { decimal, error: sentence(language, "aboveMaximum", shownLimit(maximum)) };
  return { decimal, value };
}

function sentence(language: Language, key: "notWhole" | "belowMinimum" | "aboveMaximum", limit: string): string {
  return translate(language, "page", key, { limit });
}
