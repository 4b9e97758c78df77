import type { z } from "@hono/zod-openapi";
import { once } from "./once";

export type Schema = z.core.$ZodType;

/**
 * What a schema asks of a value. `exact` where it asks nothing else and gives the value back as it was: what is read here
 * then tells alone whether zod would take it.
 */
export type Reading =
  | { readonly kind: "object"; readonly fields: Readonly<Record<string, Schema>>; readonly exact: boolean }
  | { readonly kind: "array"; readonly element: Schema; readonly length: Bounds; readonly exact: boolean }
  | { readonly kind: "number"; readonly bounds: Bounds; readonly whole: boolean; readonly exact: boolean }
  | { readonly kind: "text"; readonly length: Bounds; readonly patterns: readonly RegExp[]; readonly exact: boolean }
  | { readonly kind: "boolean"; readonly exact: boolean }
  | { readonly kind: "choice"; readonly values: readonly (string | number)[]; readonly exact: boolean }
  | { readonly kind: "optional"; readonly inner: Schema }
  /** Says more of a value than the schema within: a default, null, a transformation, a name for later. */
  | { readonly kind: "wrapper"; readonly inner: Schema }
  | { readonly kind: "union"; readonly forms: readonly Schema[] }
  | { readonly kind: "map"; readonly value: Schema }
  | { readonly kind: "other" };

/** Both ends included, except where a reading is not exact. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** The parts of a zod definition that are read; zod does not promise them, so no other file may. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly getter?: () => Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly coerce?: boolean;
  /** Set where the schema is a check of its own, as `z.int()` is. */
  readonly check?: string;
}
interface Check {
  readonly check: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** Reads one layer of a schema; once, for a schema stays what it is. */
export const read: (schema: Schema) => Reading = once(readLayer);

/** The one value a schema takes, by which the forms of a union are told apart. */
export function wordOf({ _zod: { values } }: Schema): unknown {
  return values?.size === 1 ? [...values][0] : undefined;
}

function readLayer(schema: Schema): Reading {
  const definition = definitionOf(schema);
  const { type, shape = {}, coerce = false, entries = {}, options } = definition;
  const own = definition.check === undefined ? [] : [definition as Check];
  const checks = [...own, ...(definition.checks ?? []).map(({ _zod }) => _zod.def)];
  const plain = checks.length === 0 && !coerce;
  switch (type) {
    case "object":
      return { kind: "object", fields: shape, exact: plain && isStrict(definition) };
    case "array":
      return { kind: "array", element: definition.element as Schema, ...lengthOf(checks) };
    case "number":
      return readNumber(checks, coerce);
    case "string":
      return readText(checks, coerce);
    case "boolean":
      return { kind: "boolean", exact: plain };
    case "enum":
      return { kind: "choice", values: Object.values(entries), exact: plain };
    case "record":
      return { kind: "map", value: definition.valueType as Schema };
  }
  if (options !== undefined) return { kind: "union", forms: options };
  const inner = definition.innerType ?? definition.in ?? definition.getter?.();
  if (inner === undefined) return { kind: "other" };
  return { kind: type === "optional" ? "optional" : "wrapper", inner };
}

/** Only a strict object gives back the very fields it was given. */
function isStrict({ catchall }: Definition): boolean {
  return catchall !== undefined && definitionOf(catchall).type === "never";
}

function readNumber(checks: readonly Check[], coerce: boolean): Reading {
  const least = checks.flatMap(({ check, value }) => (check === "greater_than" ? [value as number] : []));
  const most = checks.flatMap(({ check, value }) => (check === "less_than" ? [value as number] : []));
  const exact = checks.every(({ check, format, value, inclusive }) =>
    check === "number_format"
      ? format === "safeint"
      : (check === "greater_than" || check === "less_than") && inclusive === true && typeof value === "number",
  );
  return {
    kind: "number",
    bounds: boundsOf(least, most),
    whole: checks.some(({ check, format = "" }) => check === "number_format" && format.includes("int")),
    exact: exact && !coerce,
  };
}

function readText(checks: readonly Check[], coerce: boolean): Reading {
  const formats = checks.filter(({ check }) => check === "string_format");
  const patterns = formats.flatMap(({ format, pattern }) =>
    format === "regex" && pattern !== undefined && !pattern.global ? [pattern] : [],
  );
  const { length, exact } = lengthOf(checks.filter((check) => !formats.includes(check)));
  return { kind: "text", length, patterns, exact: exact && patterns.length === formats.length && !coerce };
}

/** A length, and whether the checks ask for nothing else. */
function lengthOf(checks: readonly Check[]): { readonly length: Bounds; readonly exact: boolean } {
  const least = checks.flatMap(({ check, minimum }) => (check === "min_length" ? [minimum as number] : []));
  const most = checks.flatMap(({ check, maximum }) => (check === "max_length" ? [maximum as number] : []));
  return { length: boundsOf(least, most), exact: least.length + most.length === checks.length };
}

function boundsOf(least: readonly number[], most: readonly number[]): Bounds {
  return {
    ...(least.length > 0 && { least: Math.max(...least) }),
    ...(most.length > 0 && { most: Math.min(...most) }),
  };
}
