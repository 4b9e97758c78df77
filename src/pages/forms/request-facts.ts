import { z } from "@hono/zod-openapi";
import { airConditioningRequestSchema } from "../../measures/air-conditioning/schema";
import { greenBuildingRequestSchema } from "../../measures/green-building/schema";
import { streetLightingRequestSchema } from "../../measures/street-lighting/schema";
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

interface JsonSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
}

const SCHEMAS: Readonly<Record<FormDefinition["id"], z.ZodType>> = {
  "air-conditioning": airConditioningRequestSchema,
  "green-building": greenBuildingRequestSchema,
  "street-lighting": streetLightingRequestSchema,
};

// Converted on first use: a cold start must not wait for it.
const converted = new Map<FormDefinition["id"], JsonSchema>();

function schemaOf(form: FormDefinition): JsonSchema {
  const known = converted.get(form.id);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(SCHEMAS[form.id], { io: "input", unrepresentable: "any" }) as JsonSchema;
  converted.set(form.id, schema);
  return schema;
}

/** Reads the facts of a field out of the schema that will judge it. Throws where the schema has no such field. */
export function factsOf(form: FormDefinition, { path }: Field): FieldFacts {
  let schema = schemaOf(form);
  let place: unknown = form.skeleton;
  let required = true;
  for (const part of path.split(".")) {
    const next = schema.items ?? schema.properties?.[part];
    if (next === undefined) throw new Error(`${form.id}: the request has no ${path}`);
    // A part that the skeleton always sends asks for nothing; below it, each optional part frees what it holds.
    place = (place as Record<string, unknown> | undefined)?.[part];
    if (place === undefined && schema.items === undefined) required &&= schema.required?.includes(part) ?? false;
    schema = next;
  }
  return { ...kindOf(schema), required };
}

function kindOf(schema: JsonSchema): Omit<FieldFacts, "required"> {
  if (schema.enum !== undefined) return { kind: "choice", choices: schema.enum };
  const { minimum, maximum } = schema;
  const bounds = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  switch (schema.type) {
    case "boolean":
      return { kind: "boolean" };
    case "integer":
      return { kind: "integer", ...bounds };
    case "number":
      return { kind: "number", ...bounds };
    default:
      return { kind: "text" };
  }
}
