import { readFileSync } from "node:fs";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import { type Node, operationsOf } from "../../../tests/support/openapi.ts";
import { exampleRequests } from "../../worker/examples.ts";
import { batches } from "./batches.ts";
import { type Example, JSON_TYPE, type Question } from "./question.ts";
import { spoilt, wrong } from "./refusals.ts";

const FORMATS = [JSON_TYPE, "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

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

function answered({ method, path, value }: Example): Question[] {
  return LANGUAGES.flatMap((language) =>
    FORMATS.map((accept) => {
      const headers = { "content-type": JSON_TYPE, accept, "accept-language": language };
      return { kind: `answers as ${accept}`, method, path, headers, body: Buffer.from(JSON.stringify(value)) };
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
