import { once } from "../schema/once";
import { type Reading, read, type Schema } from "../schema/read";
import type { Field, FormDefinition } from "./field";

/** What a schema says about one field: all a form needs to draw it and to read it. */
export interface FieldFacts {
  readonly kind: "number" | "integer" | "boolean" | "choice" | "text";
  readonly minimum?: number;
  readonly maximum?: number;
  /** The values of a choice. */
  readonly choices?: readonly string[];
  /** Whether the request is refused without it. */
  readonly required: boolean;
}

const factsByPath = once((_form: FormDefinition) => new Map<string, FieldFacts>());

/** Reads the facts of a field out of the schema that will judge it, once. Throws where the schema has no such field. */
export function factsOf(form: FormDefinition, { path }: Field): FieldFacts {
  const known = factsByPath(form);
  let facts = known.get(path);
  if (facts === undefined) {
    facts = readFacts(form, path);
    known.set(path, facts);
  }
  return facts;
}

function readFacts(form: FormDefinition, path: string): FieldFacts {
  let { schema } = form;
  let place: unknown = form.skeleton;
  let required = true;
  for (const part of path.split(".")) {
    const next = stepInto(schema, part);
    if (next === undefined) throw new Error(`${form.id}: the request has no ${path}`);
    // A part that the skeleton always sends asks for nothing; below it, each optional part frees what it holds.
    place = (place as Record<string, unknown> | undefined)?.[part];
    if (place === undefined && read(next).kind === "optional") required = false;
    schema = next;
  }
  return { ...kindOf(readPresent(schema)), required };
}

/** What is asked of a field where it is there. */
function readPresent(schema: Schema): Reading {
  const reading = read(schema);
  return reading.kind === "optional" ? readPresent(reading.inner) : reading;
}

function stepInto(schema: Schema, part: string): Schema | undefined {
  const reading = readPresent(schema);
  if (reading.kind === "array") return reading.element;
  return reading.kind === "object" ? reading.fields[part] : undefined;
}

function kindOf(reading: Reading): Omit<FieldFacts, "required"> {
  switch (reading.kind) {
    case "choice":
      return { kind: "choice", choices: reading.values.map(String) };
    case "boolean":
      return { kind: "boolean" };
    case "number": {
      const { least, most } = reading.bounds;
      return {
        kind: reading.whole ? "integer" : "number",
        ...(least !== undefined && { minimum: least }),
        ...(most !== undefined && { maximum: most }),
      };
    }
    default:
      return { kind: "text" };
  }
}
