type Node = Record<string, unknown>;

/**
 * The generator writes an extended schema as `allOf` of its base and the rest. Since our objects refuse unknown fields,
 * each half would refuse the fields of the other and nothing would fit; one object with all fields says what is meant.
 */
export function flattenExtensions(document: object): void {
  const schemas = ((document as { components?: { schemas?: Record<string, Node> } }).components?.schemas ??
    {}) as Record<string, Node>;
  for (const name of Object.keys(schemas)) flatten(schemas, name);
}

function flatten(schemas: Record<string, Node>, name: string): Node {
  const schema = schemas[name] as Node;
  const [base, rest, ...others] = (schema.allOf ?? []) as Node[];
  if (base === undefined || typeof base.$ref !== "string" || rest?.type !== "object" || others.length > 0)
    return schema;
  const inherited = flatten(schemas, base.$ref.slice("#/components/schemas/".length));
  const { allOf: _replaced, ...own } = schema;
  const required = [...new Set([...((inherited.required ?? []) as string[]), ...((rest.required ?? []) as string[])])];
  const flat = {
    ...inherited,
    ...rest,
    ...own,
    properties: { ...(inherited.properties as Node), ...(rest.properties as Node) },
    ...(required.length > 0 && { required }),
  };
  schemas[name] = flat;
  return flat;
}

/** Words that say something about a value without restricting it. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "example",
  "examples",
  "default",
  "deprecated",
]);

/**
 * The generator writes a component with a description of its own as `allOf` of both. 3.1 lets the words stand beside
 * the reference; 3.0 does not (see `speak30`). Client generators take either better than a union of halves.
 */
export function describeReferences(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const value of Object.values(node)) describeReferences(value);
  const [reference, words, ...others] = (node as { allOf?: Node[] }).allOf ?? [];
  if (typeof reference?.$ref !== "string" || words === undefined || others.length > 0) return;
  if (!Object.keys(words).every((word) => ANNOTATIONS.has(word))) return;
  delete (node as Node).allOf;
  Object.assign(node, reference, words);
}
