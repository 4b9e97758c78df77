/** What an assistant is told of an operation. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly inputSchema: { readonly type: "object"; readonly [keyword: string]: unknown };
}

/** A tool as it is laid out beside the Worker, with what answers it: an operation that takes a body, or files. */
export type LaidOutTool =
  | {
      readonly tool: Tool;
      readonly path: string;
      /** Whether the operation itself has a short form of its answer. */
      readonly summarises?: true;
    }
  | { readonly tool: Tool; readonly reads: "reference-data" | "parts" };
