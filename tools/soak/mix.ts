import { mutate } from "../../tests/support/mutate.ts";
import type { Random } from "../../tests/support/random.ts";
import { exampleRequests } from "../worker/examples.ts";

/** One request of the soak. */
export interface SoakRequest {
  readonly kind: "valid" | "hostile" | "batch" | "read";
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const BATCH_LINES = 500;
/** Sent as they are to any operation: what a schema-aware attack does not think of. */
const RAW_BODIES = [
  "",
  "null",
  "[]",
  '"text"',
  "{",
  "\u0000",
  "[".repeat(100_000),
  `{"groups":${"[".repeat(5000)}${"]".repeat(5000)}}`,
  `{"name":"${"x".repeat(1_200_000)}"}`,
  '{"__proto__":{"polluted":true}}',
];
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { "content-type": "application/json" },
  { "content-type": "application/json", accept: "text/csv" },
  { "content-type": "application/json", "accept-language": "ja" },
  { "content-type": "application/json", accept: "image/png" },
  { "content-type": "application/json; charset=utf-16" },
  { "content-type": "text/plain" },
  { "content-type": "application/json", "if-none-match": "*", "accept-language": "x;q=9,*;q=-1" },
];
const READS = [
  "/",
  "/?lang=id",
  "/healthz",
  "/openapi.json",
  "/v1/reference-data",
  "/v1/reference-data/emission-factors",
  "/v1/reference-data/nothing",
  "/%00",
  "/%ff%fe",
  `/${"x".repeat(8000)}`,
  "/v1/estimates/street-lighting?lang=../../etc",
];

const examples = exampleRequests();
const json = examples.filter(({ contentType }) => contentType === "application/json");
const streams = examples.filter(({ contentType }) => contentType === "application/x-ndjson");

/** The next request: half are good, the others are not, and some are long. */
export function nextRequest(random: Random): SoakRequest {
  const roll = random.next();
  if (roll < 0.5) {
    const { path, contentType, body } = random.pick(json);
    return { kind: "valid", method: "POST", path, headers: { "content-type": contentType }, body };
  }
  if (roll < 0.8) return hostile(random);
  if (roll < 0.85 && streams.length > 0) {
    const { path, contentType, body } = random.pick(streams);
    const lines = body.trimEnd().split("\n");
    const spoilt = mutate(random, JSON.parse(lines[0] as string)).text.replaceAll("\n", " ");
    const text = `${[...lines, spoilt].join("\n")}\n`;
    const repeated = text.repeat(Math.ceil(BATCH_LINES / (lines.length + 1)));
    return { kind: "batch", method: "POST", path, headers: { "content-type": contentType }, body: repeated };
  }
  return {
    kind: "read",
    method: random.pick(["GET", "GET", "HEAD", "OPTIONS", "DELETE"]),
    path: random.pick(READS),
    headers: {},
  };
}

function hostile(random: Random): SoakRequest {
  const example = random.pick(json);
  const body = random.next() < 0.7 ? mutate(random, JSON.parse(example.body)).text : random.pick(RAW_BODIES);
  return { kind: "hostile", method: "POST", path: example.path, headers: random.pick(HEADERS), body };
}
