import { type Bounds, type Reading, read, type Schema } from "../schema/read";

/** Says whether a schema takes a value as it is; undefined where zod has to be asked. */
export type Acceptor = (value: unknown) => boolean | undefined;

const DOUBT: Acceptor = () => undefined;

/**
 * Compiles a schema to a quick check: Workers forbid the code zod would generate for itself, and zod's walk costs more
 * than an estimate. True means that zod would accept the value and give it back unchanged, false that it would refuse it.
 * Undefined means nothing: the value holds a field whose schema is beyond this compiler, or lacks one.
 */
export function compileAcceptor(schema: Schema): Acceptor {
  const reading = read(schema);
  if (reading.kind === "optional") return compileAcceptor(reading.inner);
  if (!("exact" in reading) || !reading.exact) return DOUBT;
  switch (reading.kind) {
    case "object":
      return objectAcceptor(reading.fields);
    case "array":
      return arrayAcceptor(reading.element, reading.length);
    case "number":
      return numberAcceptor(reading);
    case "text":
      return textAcceptor(reading);
    case "boolean":
      return (value) => typeof value === "boolean";
    case "choice": {
      const values = new Set<unknown>(reading.values);
      return (value) => values.has(value);
    }
  }
}

function objectAcceptor(shape: Readonly<Record<string, Schema>>): Acceptor {
  const fields = new Map<string, { readonly accepts: Acceptor; readonly required: boolean }>();
  let required = 0;
  for (const [name, field] of Object.entries(shape)) {
    const isRequired = read(field).kind !== "optional";
    if (isRequired) required++;
    fields.set(name, { accepts: compileAcceptor(field), required: isRequired });
  }
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    let missing = required;
    let sure = true;
    for (const name in value) {
      const field = fields.get(name);
      const accepted = field?.accepts((value as Record<string, unknown>)[name]);
      if (field === undefined || accepted === false) return false;
      if (accepted === undefined) sure = false;
      if (field.required) missing--;
    }
    return sure && missing === 0 ? true : undefined;
  };
}

function arrayAcceptor(element: Schema, length: Bounds): Acceptor {
  const accepts = compileAcceptor(element);
  const lengthFits = withinLength(length);
  return (value) => {
    if (!Array.isArray(value) || !lengthFits(value.length)) return false;
    let sure = true;
    for (let index = 0; index < value.length; index++) {
      const accepted = accepts(value[index]);
      if (accepted === false) return false;
      if (accepted === undefined) sure = false;
    }
    return sure ? true : undefined;
  };
}

function numberAcceptor({ bounds, whole }: Reading & { kind: "number" }): Acceptor {
  const { least = -Number.MAX_VALUE, most = Number.MAX_VALUE } = bounds;
  // The comparisons refuse NaN and, by the bounds they start from, what JSON writes as 1e999.
  if (whole) return (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  return (value) => typeof value === "number" && value >= least && value <= most;
}

function textAcceptor({ length, patterns }: Reading & { kind: "text" }): Acceptor {
  const lengthFits = withinLength(length);
  return (value) =>
    typeof value === "string" && lengthFits(value.length) && patterns.every((pattern) => pattern.test(value));
}

function withinLength({ least = 0, most = Number.POSITIVE_INFINITY }: Bounds): (length: number) => boolean {
  return (length) => length >= least && length <= most;
}
