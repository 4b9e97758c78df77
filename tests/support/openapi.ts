/** Reading an OpenAPI document as plain data. */
export type Node = { readonly [name: string]: unknown };

export interface FoundOperation {
  /** `post /v1/estimates/street-lighting` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Node;
}

export function operationsOf(document: Node): FoundOperation[] {
  return Object.entries((document.paths ?? {}) as Record<string, Node>).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method} ${path}`,
      method,
      path,
      operation: operation as Node,
    })),
  );
}

/** The example bodies of an operation, for each media type it reads. */
export function bodyExamplesOf(operation: Node): { mediaType: string; name: string; value: unknown }[] {
  const content = ((operation.requestBody as Node | undefined)?.content ?? {}) as Record<string, Node>;
  return Object.entries(content).flatMap(([mediaType, media]) =>
    Object.entries((media.examples ?? {}) as Record<string, { value: unknown }>).map(([name, { value }]) => ({
      mediaType,
      name,
      value,
    })),
  );
}

/** Calls back for every object of a document, with its place as a pointer. */
export function visit(node: unknown, callback: (node: Node, place: string) => void, place = "#"): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) callback(node as Node, place);
  for (const [name, value] of Object.entries(node)) visit(value, callback, `${place}/${name.replaceAll("/", "~1")}`);
}

/** Every schema of a document, wherever it stands; examples are values and not schemas. */
export function schemasOf(document: Node): { schema: Node; place: string }[] {
  const found: { schema: Node; place: string }[] = [];
  visit(document, (schema, place) => {
    if (/\/(example|examples|default|enum|value)(\/|$)/.test(place)) return;
    const position =
      /(\/schema|\/components\/schemas\/[^/]+|\/properties\/[^/]+|\/items|\/additionalProperties|\/(oneOf|anyOf|allOf)\/\d+)$/;
    if (position.test(place)) found.push({ schema, place });
  });
  return found;
}

/** What a reference leads to, or the node itself where it is none. */
export function resolve(document: Node, node: Node): Node {
  if (typeof node.$ref !== "string") return node;
  const parts = node.$ref.slice(2).split("/");
  return parts.reduce<unknown>((at, part) => (at as Node | undefined)?.[part], document) as Node;
}
