import type { z } from "@hono/zod-openapi";

/** Says whether a schema takes a value as it is. */
export type Acceptor = (value: unknown) => boolean;

type Schema = z.core.$ZodType;

/** The parts of a zod definition this file reads. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly Check[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly coerce?: boolean;
  /** Set where the schema is a check of its own, as `z.int()` is. */
  readonly check?: string;
}
type Check = { readonly _zod: { readonly def: CheckDefinition } };
interface CheckDefinition {
  readonly check: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
}

const DOUBT: Acceptor = () => false;

/**
 * Compiles a schema to a quick check: Workers forbid the code zod would generate for itself, and zod's walk costs more
 * than an estimate. True means that zod would accept the value and give it back unchanged. False means nothing: the value
 * may be wrong, or hold a field whose schema is beyond this compiler; then zod is asked, and what it says counts.
 */
export function compileAcceptor(schema: Schema): Acceptor {
  const definition = schema._zod.def as unknown as Definition;
  const own = definition.check === undefined ? [] : [definition as CheckDefinition];
  const checks = [...own, ...(definition.checks ?? []).map(({ _zod }) => _zod.def)];
  switch (definition.type) {
    case "object":
      return checks.length > 0 ? DOUBT : objectAcceptor(definition);
    case "array":
      return arrayAcceptor(definition.element as Schema, checks);
    case "number":
      return definition.coerce ? DOUBT : numberAcceptor(checks);
    case "string":
      return definition.coerce ? DOUBT : stringAcceptor(checks);
    case "boolean":
      return definition.coerce ? DOUBT : (value) => typeof value === "boolean";
    case "enum": {
      const values = new Set<unknown>(Object.values(definition.entries ?? {}));
      return checks.length > 0 ? DOUBT : (value) => values.has(value);
    }
    case "optional":
      return compileAcceptor(definition.innerType as Schema);
    default:
      return DOUBT;
  }
}

function objectAcceptor({ shape = {}, catchall }: Definition): Acceptor {
  // Only a strict object gives back the very fields it was given.
  if (catchall?._zod.def.type !== "never") return DOUBT;
  const fields = new Map<string, { readonly accepts: Acceptor; readonly required: boolean }>();
  let required = 0;
  for (const [name, field] of Object.entries(shape)) {
    const isRequired = field._zod.def.type !== "optional";
    if (isRequired) required++;
    fields.set(name, { accepts: compileAcceptor(field), required: isRequired });
  }
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let missing = required;
    for (const name in value) {
      const field = fields.get(name);
      if (field === undefined || !field.accepts((value as Record<string, unknown>)[name])) return false;
      if (field.required) missing--;
    }
    return missing === 0;
  };
}

function arrayAcceptor(element: Schema, checks: readonly CheckDefinition[]): Acceptor {
  const accepts = compileAcceptor(element);
  const lengthFits = lengthAcceptor(checks);
  if (lengthFits === undefined) return DOUBT;
  return (value) => {
    if (!Array.isArray(value) || !lengthFits(value.length)) return false;
    for (let index = 0; index < value.length; index++) if (!accepts(value[index])) return false;
    return true;
  };
}

function numberAcceptor(checks: readonly CheckDefinition[]): Acceptor {
  let least = -Number.MAX_VALUE;
  let most = Number.MAX_VALUE;
  let whole = false;
  for (const { check, format, value, inclusive } of checks) {
    if (check === "number_format" && format === "safeint") whole = true;
    else if (check === "greater_than" && inclusive && typeof value === "number") least = Math.max(least, value);
    else if (check === "less_than" && inclusive && typeof value === "number") most = Math.min(most, value);
    else return DOUBT;
  }
  // The comparisons refuse NaN and, by the bounds they start from, what JSON writes as 1e999.
  if (whole) return (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  return (value) => typeof value === "number" && value >= least && value <= most;
}

function stringAcceptor(checks: readonly CheckDefinition[]): Acceptor {
  const patterns: RegExp[] = [];
  const lengths: CheckDefinition[] = [];
  for (const check of checks) {
    if (check.check !== "string_format") lengths.push(check);
    else if (check.format === "regex" && check.pattern !== undefined && !check.pattern.global)
      patterns.push(check.pattern);
    else return DOUBT;
  }
  const lengthFits = lengthAcceptor(lengths);
  if (lengthFits === undefined) return DOUBT;
  return (value) =>
    typeof value === "string" && lengthFits(value.length) && patterns.every((pattern) => pattern.test(value));
}

/** Undefined where the checks ask for more than a length. */
function lengthAcceptor(checks: readonly CheckDefinition[]): ((length: number) => boolean) | undefined {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { check, minimum, maximum } of checks) {
    if (check === "min_length" && minimum !== undefined) least = Math.max(least, minimum);
    else if (check === "max_length" && maximum !== undefined) most = Math.min(most, maximum);
    else return undefined;
  }
  return (length) => length >= least && length <= most;
}
