import { z } from "@hono/zod-openapi";

type Option = z.core.$ZodTypeDiscriminable;

/** One of the schemas of a record, in its order, told apart by a field. */
export function oneOf<Schemas extends Readonly<Record<string, Option>>>(field: string, schemas: Schemas) {
  type Each = Schemas[keyof Schemas];
  return z.discriminatedUnion(field, Object.values(schemas) as [Each, ...Each[]]);
}
