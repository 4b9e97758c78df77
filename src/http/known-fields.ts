import { read, type Schema } from "../schema/read";
import type { JsonPath } from "./json-pointer";

/** The field names a schema knows at a path, for the hint about an unknown one. A union knows those of all its forms. */
export function knownFields(schema: Schema, path: JsonPath): string[] {
  let reached = alternativesOf(schema);
  for (const part of path) reached = reached.flatMap((place) => stepInto(place, part)).flatMap(alternativesOf);
  const known = reached.map(read).flatMap((place) => (place.kind === "object" ? Object.keys(place.fields) : []));
  return [...new Set(known)];
}

/** A schema without its wrappers, or each form of a union. */
function alternativesOf(schema: Schema): Schema[] {
  const reading = read(schema);
  if (reading.kind === "union") return reading.forms.flatMap(alternativesOf);
  return reading.kind === "optional" || reading.kind === "wrapper" ? alternativesOf(reading.inner) : [schema];
}

function stepInto(schema: Schema, part: PropertyKey): Schema[] {
  const reading = read(schema);
  if (reading.kind === "object" && Object.hasOwn(reading.fields, part)) return [reading.fields[String(part)] as Schema];
  if (reading.kind === "array") return [reading.element];
  return reading.kind === "map" ? [reading.value] : [];
}
