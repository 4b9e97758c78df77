import type { Field, FormDefinition } from "./field";

/** The field of a pointer: the one itself, else the first below it, else the nearest above it. */
export function fieldAt({ fields }: FormDefinition, pointer: string): Field | undefined {
  const path = pointer.replace(/^#\//, "").replaceAll("/", ".");
  const exact = fields.find((field) => field.path === path);
  const below = fields.find((field) => field.path.startsWith(`${path}.`));
  const above = fields.filter((field) => path.startsWith(`${field.path.replace(/\.\w+$/, "")}.`));
  return exact ?? below ?? above[0];
}
