import { exampleQuery, type Parameter } from "../../openapi/real-examples";

/** An operation of the document with its own example, as a request that can be sent. */
export interface Call {
  readonly operationId: string;
  readonly method: "GET" | "POST";
  /** As the document has it. */
  readonly path: string;
  /** With the example of every parameter that has to be there. */
  readonly address: string;
  readonly contentType?: string;
  /** A text, or what is written as JSON. */
  readonly body?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
}

interface Media {
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface DocumentWithPaths {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Every operation, asked its first example. */
export function callsOf({ paths }: DocumentWithPaths): Call[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => callOf(path, method, operation)),
  );
}

function callOf(path: string, method: string, { operationId, parameters = [], requestBody }: Operation): Call {
  const exampleOf = ({ example, schema }: Parameter) => String(example ?? schema?.example);
  const filled = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce(
      (address, parameter) => address.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter))),
      path,
    );
  const [[contentType, { examples = {} }] = ["", {} as Media]] = Object.entries(requestBody?.content ?? {});
  const [example] = Object.values(examples);
  return {
    operationId,
    method: method === "post" ? "POST" : "GET",
    path,
    address: filled + exampleQuery(parameters),
    ...(example !== undefined && { contentType, body: example.value }),
  };
}
