import { read, type Schema, wordOf } from "../schema/read";
import type { JsonPath } from "./json-pointer";

/**
 * The field names a schema knows at a path, for the hint about an unknown one. A union knows those of its forms that the
 * value can be: a field of the other measure would only be refused again.
 */
export function knownFields(schema: Schema, path: JsonPath, root: unknown): string[] {
  let reached = alternativesOf(schema, root);
  let value = root;
  for (const part of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
    reached = reached.flatMap((place) => stepInto(place, part)).flatMap((place) => alternativesOf(place, value));
  }
  const known = reached.map(read).flatMap((place) => (place.kind === "object" ? Object.keys(place.fields) : []));
  return [...new Set(known)];
}

/** A schema without its wrappers, or each form of a union that the value can be; all of them where it can be none. */
function alternativesOf(schema: Schema, value: unknown): Schema[] {
  const reading = read(schema);
  if (reading.kind === "union") {
    const forms = reading.forms.flatMap((form) => alternativesOf(form, value));
    const meant = forms.filter((form) => isMeant(form, value));
    return meant.length > 0 ? meant : forms;
  }
  return reading.kind === "optional" || reading.kind === "wrapper" ? alternativesOf(reading.inner, value) : [schema];
}

/** Whether no word of the value belongs to another form, as `measure` does. */
function isMeant(form: Schema, value: unknown): boolean {
  const reading = read(form);
  if (reading.kind !== "object") return true;
  return Object.entries(reading.fields).every(([name, field]) => {
    const word = wordOf(field);
    const stated = (value as Record<string, unknown> | null | undefined)?.[name];
    return word === undefined || stated === undefined || stated === word;
  });
}

function stepInto(schema: Schema, part: PropertyKey): Schema[] {
  const reading = read(schema);
  if (reading.kind === "object" && Object.hasOwn(reading.fields, part)) return [reading.fields[String(part)] as Schema];
  if (reading.kind === "array") return [reading.element];
  return reading.kind === "map" ? [reading.value] : [];
}
