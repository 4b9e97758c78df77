import type { MeasureFormDefinition } from "../../links/field";
import { type Query, readForm } from "./read-form";
import { requestText } from "./request-text";
import { writeForm } from "./write-form";

/** The query of a request that the form filled in by hand could send too; undefined where it could not. */
export function formQuery(form: MeasureFormDefinition, request: object): Query | undefined {
  const query = writeForm(form, request);
  const { errors, request: again } = readForm(form, query, "plain", "en");
  return Object.keys(errors).length === 0 && requestText(again) === requestText(nameless(request)) ? query : undefined;
}

/** The form has no field for names, and no figure depends on them. */
function nameless(request: object): object {
  const { groups } = request as { groups?: readonly { readonly name?: string }[] };
  return { ...request, ...(groups && { groups: groups.map(({ name: _name, ...group }) => group) }) };
}
