import type { App, Bindings } from "../http/environment";

/** The parts of a document this file reads and fills. */
interface Media {
  schema?: { format?: string };
  example?: unknown;
  examples?: Record<string, Example>;
}
interface Example {
  summary?: string;
  value: unknown;
}
export interface Parameter {
  name: string;
  required?: boolean;
  in: string;
  example?: unknown;
  schema?: { example?: unknown };
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
export interface Paths {
  paths?: Record<string, Record<string, Operation>>;
}

/** What is asked to get an example answer. */
interface Question {
  readonly name: string;
  readonly summary: string;
  readonly path: string;
  readonly init: RequestInit & { readonly headers: Record<string, string> };
}

/**
 * Puts real answers into the document: wherever a 200 has no example yet, the operation is asked its own example
 * request. So no example can go stale, and a change of any figure shows in the committed document.
 */
export async function fillExamples(app: App, document: Paths, bindings: Bindings): Promise<void> {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      const content = operation.responses["200"]?.content ?? {};
      for (const [mediaType, media] of Object.entries(content)) {
        if (media.example !== undefined || media.examples !== undefined || media.schema?.format === "binary") continue;
        media.examples = await answerTo(app, questionOf(path, method, operation), mediaType, bindings);
      }
    }
  }
}

/** The first example request; the answers to all of them would make the document several times as long. */
function questionOf(path: string, method: string, { parameters = [], requestBody }: Operation): Question {
  const filled =
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(exampleOf(parameters, name)))) +
    exampleQuery(parameters);
  const [[contentType, { examples = {} }] = ["", {} as Media]] = Object.entries(requestBody?.content ?? {});
  const [[name, { summary = name, value }] = ["example", { summary: "An answer" } as Example]] =
    Object.entries(examples);
  const init = { method: method.toUpperCase(), headers: {} };
  if (requestBody === undefined) return { name, summary, path: filled, init };
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return { name, summary, path: filled, init: { ...init, headers: { "content-type": contentType }, body } };
}

/** The query of an operation that cannot be asked without one: every parameter with an example. */
export function exampleQuery(parameters: readonly Parameter[]): string {
  const inQuery = parameters.filter((each) => each.in === "query");
  if (!inQuery.some(({ required }) => required)) return "";
  const filled = inQuery.flatMap(({ name, example, schema }): [string, string][] => {
    const value = example ?? schema?.example;
    return value === undefined ? [] : [[name, String(value)]];
  });
  return `?${new URLSearchParams(filled)}`;
}

function exampleOf(parameters: readonly Parameter[], name: string): unknown {
  const parameter = parameters.find((each) => each.in === "path" && each.name === name);
  return parameter?.example ?? parameter?.schema?.example;
}

/** How an answer of a media type is asked for: its parameters are those of the query that gives it. */
export function askFor(mediaType: string, address: string): { readonly accept: string; readonly address: string } {
  const [accept = "", query] = mediaType.split("; ");
  return { accept, address: query === undefined ? address : `${address}${address.includes("?") ? "&" : "?"}${query}` };
}

async function answerTo(
  app: App,
  question: Question,
  mediaType: string,
  bindings: Bindings,
): Promise<Record<string, Example>> {
  const { name, summary, path, init } = question;
  const { accept, address } = askFor(mediaType, path);
  const response = await app.request(address, { ...init, headers: { ...init.headers, accept } }, bindings);
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`The example ${name} of ${path} is answered ${response.status}: ${text}`);
  return { [name]: { summary, value: /[/+]json$/.test(accept) ? JSON.parse(text) : text } };
}
