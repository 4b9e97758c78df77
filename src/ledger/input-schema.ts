import { z } from "@hono/zod-openapi";
import type { Input } from "./quantity";

type SchemaOf<Declared extends Input> = Declared extends { required: true } ? z.ZodNumber : z.ZodOptional<z.ZodNumber>;

/** The schema of an input: bounds, and a description that ends with its default. */
export function numberSchema<Declared extends Input>(input: Declared): SchemaOf<Declared> {
  const { minimum, maximum, whole, required, example } = input;
  const bounded = (whole ? z.number().int() : z.number()).min(minimum).max(maximum);
  const schema = required ? bounded : bounded.optional();
  return schema.openapi({
    format: whole ? "int32" : "double",
    // Worded where a document is written only: the first number formatter takes 14 ms of a start.
    get description() {
      return describe(input);
    },
    example,
  }) as unknown as SchemaOf<Declared>;
}

/** The description with the default's value, which no text repeats. */
function describe({ description, default: fallback, defaultBy }: Input): string {
  if (fallback !== undefined) {
    const { value, provenance } = fallback;
    const doubt = provenance.confidence === "unverified" ? " (unverified)" : "";
    return `${description} Default ${Number(value.toPrecision(6)).toLocaleString("en", { maximumFractionDigits: 6 })}${doubt}.`;
  }
  return defaultBy === undefined ? description : `${description} Default ${defaultBy}.`;
}
