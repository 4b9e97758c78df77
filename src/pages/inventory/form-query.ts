import type { MeasureFormDefinition } from "../../links/field";
import { type Query, readForm } from "../forms/read-form";
import { writeForm } from "../forms/write-form";

/** The query of a request that the form filled in by hand could send too; undefined where it could not. */
export function formQuery(form: MeasureFormDefinition, request: object): Query | undefined {
  const query = writeForm(form, request);
  const { errors, request: again } = readForm(form, query, "plain", "en");
  return Object.keys(errors).length === 0 && inOrder(again) === inOrder(nameless(request)) ? query : undefined;
}

/** The form has no field for names, and no figure depends on them. */
function nameless(request: object): object {
  const { groups } = request as { groups?: readonly { readonly name?: string }[] };
  return { ...request, ...(groups && { groups: groups.map(({ name: _name, ...group }) => group) }) };
}

/** The same text for the same value, whatever the order of its members. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_field, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
