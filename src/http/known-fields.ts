import type { z } from "@hono/zod-openapi";
import type { JsonPath } from "./json-pointer";

/** The parts of a zod definition this file reads; the kinds it does not know lead nowhere. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly getter?: () => Schema;
  readonly options?: readonly Schema[];
}
type Schema = z.core.$ZodType;

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The field names a schema knows at a path, for the hint about an unknown one. A union knows those of all its forms. */
export function knownFields(schema: Schema, path: JsonPath): string[] {
  let reached = alternativesOf(schema);
  for (const part of path) reached = reached.flatMap((place) => stepInto(place, part)).flatMap(alternativesOf);
  return [...new Set(reached.flatMap((place) => Object.keys(definitionOf(place).shape ?? {})))];
}

/** A schema without its wrappers (optional, default, pipe, lazy), or each form of a union. */
function alternativesOf(schema: Schema): Schema[] {
  const { innerType, in: input, getter, options } = definitionOf(schema);
  if (options !== undefined) return options.flatMap(alternativesOf);
  const inner = innerType ?? input ?? getter?.();
  return inner === undefined ? [schema] : alternativesOf(inner);
}

function stepInto(schema: Schema, part: PropertyKey): Schema[] {
  const { shape, element, valueType } = definitionOf(schema);
  const next = shape !== undefined && Object.hasOwn(shape, part) ? shape[String(part)] : (element ?? valueType);
  return next === undefined ? [] : [next];
}
