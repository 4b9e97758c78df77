import { z } from "@hono/zod-openapi";
import { REQUEST_SCHEMAS } from "../../estimates/request-schemas";
import { portfolioRequestSchema } from "../../portfolio/request-schema";
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

const SCHEMAS: Readonly<Record<FormDefinition["id"], z.ZodType>> = {
  ...REQUEST_SCHEMAS,
  portfolio: portfolioRequestSchema,
};

/** Reads the facts of a field out of the schema that will judge it. Throws where the schema has no such field. */
export function factsOf(form: FormDefinition, { path }: Field): FieldFacts {
  let schema = SCHEMAS[form.id];
  let place: unknown = form.skeleton;
  let required = true;
  for (const part of path.split(".")) {
    const next = stepInto(unwrapped(schema), part);
    if (next === undefined) throw new Error(`${form.id}: the request has no ${path}`);
    // A part that the skeleton always sends asks for nothing; below it, each optional part frees what it holds.
    place = (place as Record<string, unknown> | undefined)?.[part];
    if (place === undefined && next instanceof z.ZodOptional) required = false;
    schema = next;
  }
  return { ...kindOf(unwrapped(schema)), required };
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

function stepInto(schema: z.ZodType, part: string): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[part] : undefined;
}

function kindOf(schema: z.ZodType): Omit<FieldFacts, "required"> {
  if (schema instanceof z.ZodEnum) return { kind: "choice", choices: schema.options as string[] };
  if (schema instanceof z.ZodBoolean) return { kind: "boolean" };
  return schema instanceof z.ZodNumber ? numberOf(schema) : { kind: "text" };
}

/** The parts of a check this file reads. */
interface CheckDefinition {
  readonly check: string;
  readonly value?: number;
  readonly format?: string;
}

/** Bounds and wholeness out of the checks: `minValue` and `isInt` lead to zod's JSON Schema, which the bundle leaves out. */
function numberOf(schema: z.ZodNumber): Omit<FieldFacts, "required"> {
  const { checks = [], format } = schema._zod.def as { checks?: readonly z.core.$ZodCheck[]; format?: string };
  const found = checks.map((check) => check._zod.def as unknown as CheckDefinition);
  const valuesOf = (kind: string) => found.flatMap(({ check, value }) => (check === kind ? [value as number] : []));
  const [minimums, maximums] = [valuesOf("greater_than"), valuesOf("less_than")];
  const formats = [format, ...found.map((check) => check.format)];
  return {
    kind: formats.some((name) => name?.includes("int")) ? "integer" : "number",
    ...(minimums.length > 0 && { minimum: Math.max(...minimums) }),
    ...(maximums.length > 0 && { maximum: Math.min(...maximums) }),
  };
}
