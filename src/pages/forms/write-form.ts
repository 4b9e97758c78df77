import { plainDecimal } from "../../i18n/decimal";
import type { FormDefinition } from "../../links/field";
import { PLAIN_NUMBERS } from "./number-text";
import type { Query } from "./read-form";

/** The query of a link that fills a form with a request; what the form has no field for is left out. */
export function writeForm(form: FormDefinition, request: object): Query {
  const query: Record<string, string> = {};
  for (const { name, path, percent } of form.fields) {
    const value = valueAt(request, path);
    if (typeof value === "boolean") query[name] = value ? "yes" : "no";
    else if (typeof value === "number") query[name] = plainDecimal(percent ? Number(`${value}e2`) : value);
    else if (typeof value === "string") query[name] = value;
  }
  return { ...query, ...PLAIN_NUMBERS };
}

function valueAt(root: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((place, part) => (place as Record<string, unknown> | undefined)?.[part], root);
}
