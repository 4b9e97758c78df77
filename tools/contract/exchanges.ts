import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleQuery, type Parameter } from "../../src/openapi/real-examples.ts";
import { mutate } from "../../tests/support/mutate.ts";
import { type Node, operationsOf } from "../../tests/support/openapi.ts";
import { Random } from "../../tests/support/random.ts";
import { exampleRequests } from "../worker/examples.ts";
import { ROOT } from "../worker/root.ts";

/** A request of the document, and what it is made of. */
export interface Exchange {
  readonly name: string;
  readonly path: string;
  readonly init: RequestInit;
}

/** Every example body. */
export function examples(): Exchange[] {
  return exampleRequests().map(({ path, contentType, body, name }) =>
    posted(`${path} ${name}`, path, contentType, body),
  );
}

/** Every operation that reads, in each form it answers with. */
export function reads(): Exchange[] {
  const document = JSON.parse(readFileSync(join(ROOT, "openapi/openapi.json"), "utf8")) as Node;
  return operationsOf(document)
    .filter(({ method }) => method === "get")
    .flatMap(({ path, operation }) => {
      const parameters = (operation.parameters ?? []) as Parameter[];
      const sampleOf = (name: string) => {
        const found = parameters.find((each) => each.in === "path" && each.name === name);
        return String(found?.example ?? found?.schema?.example);
      };
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => sampleOf(name)) + exampleQuery(parameters);
      const answer = (operation.responses as Record<string, Node>)["200"] as Node;
      return Object.keys(answer.content as Node)
        .filter((mediaType) => !mediaType.includes(";"))
        .map((accept) => ({ name: `${path} ${accept}`, path: address, init: { headers: { accept } } }));
    });
}

/** Requests made from the examples: numbers changed and fields left out, and one in four spoilt beyond that. */
export function varied(count: number, seed = 1): Exchange[] {
  const random = new Random(seed);
  const json = exampleRequests().filter(({ contentType }) => contentType === "application/json");
  return Array.from({ length: count }, (_, index) => {
    const { path, contentType, value } = random.pick(json);
    const spoilt = index % 4 === 0 ? mutate(random, value).text : undefined;
    const body = spoilt !== undefined && tellable(spoilt) ? spoilt : JSON.stringify(vary(random, value));
    return posted(`${path} generated ${index}: ${body.slice(0, 300)}`, path, contentType, body);
  });
}

/** Prism repeats names in a header, and ends at one that a header cannot hold; of a text that is no JSON it says nothing, ever. */
function tellable(text: string): boolean {
  if (!/^(?:(?!\\u)[ -~])*$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const FACTORS = [0, 0.3, 0.5, 1.01, 2, 10, 1000, -1];

function vary(random: Random, value: unknown): unknown {
  if (typeof value === "number" && random.next() < 0.2) {
    const changed = value * random.pick(FACTORS);
    return Number.isInteger(value) && random.next() < 0.8 ? Math.round(changed) : changed;
  }
  if (Array.isArray(value)) return value.map((member) => vary(random, member));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(() => random.next() > 0.05);
  return Object.fromEntries(kept.map(([name, member]) => [name, vary(random, member)]));
}

function posted(name: string, path: string, contentType: string, body: string): Exchange {
  return { name, path, init: { method: "POST", headers: { "content-type": contentType }, body } };
}
