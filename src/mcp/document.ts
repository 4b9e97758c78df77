/** A part of the OpenAPI document. */
export type Node = Readonly<Record<string, unknown>>;

/** What is read of the OpenAPI document, which is JSON Schema where it speaks of bodies. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Node>> };
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Body>> };
}

export interface Body {
  readonly schema: Node;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

const REFERENCE = "#/components/schemas/";

/** The name of the component a schema refers to. */
export function referredName({ $ref }: Node): string | undefined {
  return typeof $ref === "string" && $ref.startsWith(REFERENCE) ? $ref.slice(REFERENCE.length) : undefined;
}
