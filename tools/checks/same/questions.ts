import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import { mutate } from "../../../tests/support/mutate.ts";
import { type Node, operationsOf } from "../../../tests/support/openapi.ts";
import { Random } from "../../../tests/support/random.ts";
import { exampleRequests } from "../../worker/examples.ts";

export interface Question {
  /** Under which the answer is counted. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const JSON_TYPE = "application/json";
const FORMATS = [JSON_TYPE, "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];
const SPOILT_PER_EXAMPLE = 40;
const SEED = 20_261_127;

/** What is asked of both services: every example of a document and what lies around them. Pages are found by following links. */
export function questionsOf(documentFile: string, samples: string): Question[] {
  const document = JSON.parse(readFileSync(documentFile, "utf8")) as Node;
  const json = exampleRequests(documentFile)
    .filter(({ contentType }) => contentType === JSON_TYPE)
    .map((example): Example => ({ ...example, method: "POST" }));
  const estimates = json.filter(({ path }) => path.startsWith("/v1/estimates/"));
  return [
    ...json.flatMap(answered),
    ...batches(estimates, samples),
    ...json.flatMap(spoilt),
    ...wrong(json),
    ...documents(document),
  ];
}

interface Example {
  readonly method: string;
  readonly path: string;
  readonly value: unknown;
}

function answered({ method, path, value }: Example): Question[] {
  return LANGUAGES.flatMap((language) =>
    FORMATS.map((accept) => {
      const headers = { "content-type": JSON_TYPE, accept, "accept-language": language };
      return { kind: `answers as ${accept}`, method, path, headers, body: Buffer.from(JSON.stringify(value)) };
    }),
  );
}

/** Every example as a line, good and bad, and the sample inventories. */
function batches(estimates: readonly Example[], samples: string): Question[] {
  const random = new Random(SEED);
  const measures = [...new Set(estimates.map(({ path }) => path.slice("/v1/estimates/".length)))];
  const inventories = [
    ["street-lighting", "street-lights.csv"],
    ["air-conditioning", "air-conditioners.csv"],
  ] as const;
  const bodies = [
    ...measures.map((measure) => {
      const own = estimates.filter(({ path }) => path.endsWith(`/${measure}`));
      const lines = own.flatMap(({ value }) => [
        JSON.stringify(value),
        ...Array.from({ length: 5 }, () => mutate(random, value).text.replaceAll("\n", " ")),
      ]);
      return { measure, type: "application/x-ndjson", text: `${lines.join("\n")}\n` };
    }),
    ...inventories.map(([measure, file]) => ({
      measure,
      type: "text/csv",
      text: `${readFileSync(join(samples, file), "utf8").trimEnd()}\nx,y,z\n`,
    })),
    { measure: "street-lighting", type: "text/csv", text: "quantity;watts\n1;2,5\n" },
    { measure: "nothing", type: "text/csv", text: "quantity\n1\n" },
  ];
  const manners = ["", "?detail=full", "?detail=nothing"];
  return LANGUAGES.flatMap((language) =>
    bodies.flatMap(({ measure, type, text }) =>
      manners.flatMap((query) =>
        ["text/csv", "application/x-ndjson"].map((accept) => ({
          kind: "batches",
          method: "POST",
          path: `/v1/batches/${measure}${query}`,
          headers: { "content-type": type, accept, "accept-language": language },
          body: Buffer.from(text),
        })),
      ),
    ),
  );
}

function spoilt({ method, path, value }: Example, position: number): Question[] {
  const random = new Random(SEED + position);
  return Array.from({ length: SPOILT_PER_EXAMPLE }, () => ({
    kind: "spoilt requests",
    method,
    path,
    headers: { "content-type": JSON_TYPE, "accept-language": random.pick(LANGUAGES) },
    body: Buffer.from(mutate(random, value).text),
  }));
}

/** Wrong in manners rather than in content. */
function wrong(json: readonly Example[]): Question[] {
  const bodies = [
    "",
    "null",
    "[]",
    '"text"',
    "{",
    "{}",
    "[".repeat(5000),
    '{"__proto__":{}}',
    `{"name":"${"x".repeat(1_200_000)}"}`,
  ];
  const headers: Readonly<Record<string, string>>[] = [
    { "content-type": "text/plain" },
    { "content-type": `${JSON_TYPE}; charset=utf-16` },
    { "content-type": JSON_TYPE, accept: "image/png" },
    { "content-type": JSON_TYPE, "accept-language": "x;q=9,*;q=-1" },
    { "content-type": JSON_TYPE, "content-encoding": "gzip" },
  ];
  return LANGUAGES.flatMap((language) =>
    json
      .filter(({ path }, index) => json.findIndex((each) => each.path === path) === index)
      .flatMap(({ path, value }) => {
        const good = Buffer.from(JSON.stringify(value));
        const at = `${path}?lang=${language}`;
        const common = { kind: "refusals", path: at, method: "POST" };
        return [
          ...bodies.map((text) => ({ ...common, headers: { "content-type": JSON_TYPE }, body: Buffer.from(text) })),
          ...headers.map((each) => ({ ...common, headers: each, body: good })),
          { ...common, path: `${path}?lang=xx`, headers: { "content-type": JSON_TYPE }, body: good },
          ...["GET", "PUT", "DELETE", "OPTIONS", "HEAD"].map((method) => ({ ...common, method, headers: {} })),
        ];
      }),
  );
}

/** What is read: the operations without parameters, the problems, the documents, and addresses that lead nowhere. */
function documents(document: Node): Question[] {
  const reads = operationsOf(document).filter(({ method, path }) => method === "get" && !path.includes("{"));
  const slugs = JSON.stringify(document).matchAll(/\/problems\/([a-z-]+)/g);
  const paths = [
    ...reads.map(({ path }) => path),
    ...new Set([...slugs].map(([address]) => address)),
    "/openapi.json",
    "/openapi-3.0.json",
    "/robots.txt",
    "/.well-known/security.txt",
    "/.well-known/api-catalog",
    "/llms.txt",
    "/favicon.ico",
    "/v1",
    "/v1/nothing",
    "/v1/estimates/nothing",
    "/v1/reference-data/nothing",
    "/v1/reference-data/emission-factors/nothing",
    "/v1/reference-data/emission-factors?confidence=primary",
    "/v1/reference-data/emission-factors?confidence=nothing",
    "/nothing",
    "/%00",
    "/%ff%fe",
    `/${"x".repeat(3000)}`,
  ];
  return paths.flatMap((path) => [
    ...["en", "id", "ja", "xx"].map((language) =>
      read("GET", `${path}${path.includes("?") ? "&" : "?"}lang=${language}`),
    ),
    ...["HEAD", "OPTIONS", "DELETE"].map((method) => read(method, path)),
    read("GET", path, { "accept-language": "ja, en;q=0.5", accept: "text/html" }),
    read("GET", path, { accept: "text/csv" }),
  ]);
}

const read = (method: string, path: string, headers: Readonly<Record<string, string>> = {}): Question => ({
  kind: "documents and other addresses",
  method,
  path,
  headers,
});
