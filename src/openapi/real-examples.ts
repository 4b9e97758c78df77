import type { App } from "../http/environment";

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
interface Parameter {
  name: string;
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
export async function fillExamples(app: App, document: Paths): Promise<void> {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      const content = operation.responses["200"]?.content ?? {};
      for (const [mediaType, media] of Object.entries(content)) {
        if (media.example !== undefined || media.examples !== undefined || media.schema?.format === "binary") continue;
        media.examples = await answersTo(app, questionsOf(path, method, operation), mediaType);
      }
    }
  }
}

function questionsOf(path: string, method: string, { parameters = [], requestBody }: Operation): Question[] {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(exampleOf(parameters, name))),
  );
  if (requestBody === undefined) {
    return [
      { name: "example", summary: "An answer", path: filled, init: { method: method.toUpperCase(), headers: {} } },
    ];
  }
  return Object.entries(requestBody.content).flatMap(([contentType, { examples = {} }]) =>
    Object.entries(examples).map(([name, { summary = name, value }]) => ({
      name,
      summary,
      path: filled,
      init: {
        method: method.toUpperCase(),
        headers: { "content-type": contentType },
        body: typeof value === "string" ? value : JSON.stringify(value),
      },
    })),
  );
}

function exampleOf(parameters: readonly Parameter[], name: string): unknown {
  const parameter = parameters.find((each) => each.in === "path" && each.name === name);
  return parameter?.example ?? parameter?.schema?.example;
}

async function answersTo(app: App, questions: readonly Question[], accept: string): Promise<Record<string, Example>> {
  const answers: Record<string, Example> = {};
  for (const { name, summary, path, init } of questions) {
    const response = await app.request(path, { ...init, headers: { ...init.headers, accept } });
    const text = await response.text();
    if (response.status !== 200)
      throw new Error(`The example ${name} of ${path} is answered ${response.status}: ${text}`);
    answers[name] = { summary, value: /[/+]json$/.test(accept) ? JSON.parse(text) : text };
  }
  return answers;
}
