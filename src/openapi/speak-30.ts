/**
 * Rewrites what hand-written overrides say in the words of 3.1 and 3.0 does not know: a numeric exclusive bound, `const`,
 * a list of types with "null", a list of examples in a schema, words beside a reference, fields that go together. What the generator itself wrote is 3.0 already.
 */
export function speak30(node: unknown, inExample = false): unknown {
  if (Array.isArray(node)) return node.map((item) => speak30(item, inExample));
  if (typeof node !== "object" || node === null) return node;
  const members = Object.entries(node).map(([name, value]) => [name, speak30(value, inExample || EXAMPLES.has(name))]);
  const copy = Object.fromEntries(members) as Record<string, unknown>;
  return inExample ? copy : speakSchema30(copy);
}

/** Members that hold values of the API and not words of OpenAPI. */
const EXAMPLES: ReadonlySet<string> = new Set(["example", "examples", "default", "enum"]);

/** What says which fields go together (schema/together.ts): the descriptions say it too, and 3.0 knows but one of the words. */
const RULES: ReadonlySet<string> = new Set(["if", "else", "not", "dependentRequired", "dependentSchemas"]);

function speakSchema30(schema: Record<string, unknown>): Record<string, unknown> {
  const { $ref: reference, ...siblings } = schema;
  if (reference !== undefined)
    return Object.keys(siblings).length === 0 ? schema : { allOf: [{ $ref: reference }], ...siblings };
  const { exclusiveMinimum, exclusiveMaximum, type, const: constant, examples, nullable, pattern, ...others } = schema;
  const rest = Object.fromEntries(Object.entries(others).filter(([word]) => !RULES.has(word)));
  const types = Array.isArray(type) ? type.filter((each) => each !== "null") : undefined;
  return {
    ...(types === undefined ? type !== undefined && { type } : { type: types[0] }),
    ...(types !== undefined && types.length < (type as unknown[]).length && { nullable: true }),
    // Without a type anything is allowed, null too; 3.0 forbids to say so twice.
    ...(nullable !== undefined && type !== undefined && { nullable }),
    ...(constant !== undefined && { enum: [constant] }),
    // The Python generator stops at a pattern beside a date, which says the same twice.
    ...(pattern !== undefined && schema.format !== "date" && { pattern }),
    ...rest,
    ...boundOf("minimum", "exclusiveMinimum", exclusiveMinimum),
    ...boundOf("maximum", "exclusiveMaximum", exclusiveMaximum),
    ...(Array.isArray(examples) ? { example: examples[0] } : examples !== undefined && { examples }),
  };
}

function boundOf(bound: string, exclusive: string, value: unknown): Record<string, unknown> {
  if (typeof value === "number") return { [bound]: value, [exclusive]: true };
  return value === undefined ? {} : { [exclusive]: value };
}
