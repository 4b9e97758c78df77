import type { z } from "@hono/zod-openapi";
import type { Language } from "../i18n/language";
import { once } from "../schema/once";
import { type Acceptor, compileAcceptor } from "./acceptor";
import { invalidInput, ProblemError } from "./problem";
import { countPlaces, inBody, inParameters, schemaErrors } from "./schema-problem";

/** The value as the schema gives it, or a 422 that points to every place in the body. */
export function validateBody<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  language: Language,
): z.output<Schema> {
  return validate(schema, value, language, inBody);
}

/** The same in brief: a 422 that says no more than that, for the last of many rows that are wrong. */
export function acceptedBody<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const accepted = acceptorOf(schema)(value);
  if (accepted === true) return value as z.output<Schema>;
  const result = accepted === undefined ? schema.safeParse(value) : undefined;
  if (result?.success) return result.data;
  throw new ProblemError("validation-failed", "rowsRefused");
}

/** Query or path parameters as the schema gives them, or a 422 that names each wrong one. */
export function validateParameters<Schema extends z.ZodType>(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  language: Language,
): z.output<Schema> {
  return validate(schema, value, language, inParameters);
}

/** Whether a schema takes a value as it is. */
export function isAccepted(schema: z.ZodType, value: unknown): boolean {
  return acceptorOf(schema)(value) ?? schema.safeParse(value).success;
}

function validate<Schema extends z.ZodType>(
  schema: Schema,
  root: unknown,
  language: Language,
  place: typeof inBody,
): z.output<Schema> {
  if (acceptorOf(schema)(root)) return root as z.output<Schema>;
  const result = schema.safeParse(root);
  if (result.success) return result.data;
  const { issues } = result.error;
  const errors = schemaErrors({ schema, root, language, place }, issues);
  throw invalidInput(errors, Math.max(countPlaces(issues), errors.length));
}

/** Each schema is compiled on its first use: a start of the Worker must not wait for it. */
const acceptorOf: (schema: z.core.$ZodType) => Acceptor = once(compileAcceptor);
