import { closedUp } from "./closed-up";
import type { MeasureFormDefinition } from "./field";
import { CURRENCY_PARAMETER, type Field } from "./field";
import { factsOf } from "./field-facts";
import { putAt } from "./put-at";

type Query = Readonly<Record<string, unknown>>;

/** A number as JSON writes it; what is none stays a text, and the schema says so. */
const NUMBER = /^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][-+]?\d{1,3})?$/;
const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** The request a link stands for. Empty parameters are absent ones, as in a form; nothing else is passed over. */
export function readLink(form: MeasureFormDefinition, parameters: Query): unknown {
  const query = closedUp(form, parameters, (value) => typeof value === "string" && value.trim() !== "");
  const request = structuredClone(form.skeleton) as Record<string, unknown>;
  for (const field of form.fields) {
    const text = query[field.name];
    if (typeof text !== "string" || text.trim() === "") continue;
    putAt(request, field.path, readValue(form, field, text.trim()));
    const currency = query[CURRENCY_PARAMETER];
    if (field.money && currency !== undefined) putAt(request, field.path.replace(/amount$/, "currency"), currency);
  }
  return request;
}

function readValue(form: MeasureFormDefinition, field: Field, text: string): unknown {
  const { kind } = factsOf(form, field);
  if (kind === "boolean") return Object.hasOwn(YES_OR_NO, text) ? YES_OR_NO[text] : text;
  if ((kind !== "number" && kind !== "integer") || !NUMBER.test(text)) return text;
  return field.percent ? percent(text) : Number(text);
}

/** Shifted as text, because 6.3043 / 100 is not the number nearest to 0.063043. */
function percent(text: string): number {
  const [digits, exponent = "0"] = text.toLowerCase().split("e");
  return Number(`${digits}e${Number(exponent) - 2}`);
}
