import type { App, AppContext } from "./environment";

/** An operation as it runs. What it says of itself stands in the contract beside it, which the Worker never reads. */
export interface Route {
  readonly method: "get" | "post";
  /** With its parameters in braces (`/v1/things/{id}`), as the document has it. */
  readonly path: string;
  /** The media types of its answer; the first is the one given without `Accept`. */
  readonly offers: readonly [string, ...string[]];
  readonly handle: (c: AppContext) => Response | Promise<Response>;
}

/** Takes an operation up in the service; HEAD comes with GET. */
export function registerRoute(app: App, { method, path, handle }: Route): void {
  app[method](path.replaceAll(/\{(\w+)\}/g, ":$1"), handle);
}
