import type { RouteConfig, z } from "@hono/zod-openapi";
import type { TagName } from "./tags";

/** What every operation says about itself. */
export interface OperationText {
  readonly path: string;
  /** camelCase, verb and noun; generated clients name their functions by it. */
  readonly operationId: string;
  readonly tag: TagName;
  readonly summary: string;
  readonly description: string;
}

/** An operation as the documents have it. How it is answered stands in the route beside it. */
export interface Contract {
  readonly operation: RouteConfig;
  /** Schemas that no body or answer of it refers to, by their names. */
  readonly components?: Readonly<Record<string, z.ZodType>>;
}
