import { describe, expect, inject, test } from "vitest";
import committed from "../../openapi/openapi.json";
import type { Problem } from "../../src/http/problem";
import { call } from "../support/contract";
import { mutate } from "../support/mutate";
import { bodyExamplesOf, type Node, operationsOf } from "../support/openapi";
import { Random } from "../support/random";

const SEED = 20_261_124;

const document = committed as unknown as Node;
const attacked = operationsOf(document)
  .filter(({ method }) => method === "post")
  .map(({ path, operation }) => ({
    path,
    examples: bodyExamplesOf(operation).filter(({ mediaType }) => mediaType === "application/json"),
  }))
  .filter(({ examples }) => examples.length > 0);
const each = Math.ceil(inject("hostileRequests") / attacked.length);

test("there is something to attack", () => {
  expect(attacked.length).toBeGreaterThanOrEqual(3);
});

describe.each(attacked)("POST $path", ({ path, examples }) => {
  const random = new Random(SEED);

  test(`${each} spoilt requests: no 5xx, and each refusal is a problem that points to the spoilt place`, async () => {
    const statuses = new Map<number, number>();
    let refused = 0;
    let exactly = 0;
    for (let count = 0; count < each; count++) {
      const { kind, text, pointer } = mutate(random, random.pick(examples).value);
      const { status, body } = await call<Problem>("POST", path, text);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const about = `${kind} at ${pointer} of ${path}: ${text.slice(0, 2000)}`;
      expect([200, 400, 413, 422], about).toContain(status);
      if (status === 400) expect(kind, about).toBe("text");
      if (status === 422 && kind !== "text") {
        const pointers = (body.errors ?? []).map((error) => error.pointer ?? "");
        const exact = pointers.some((each) => pointsTo(each, pointer));
        if (exact) exactly++;
        refused++;
        const near = kind !== "add" && pointers.some((each) => pointsNear(each, pointer));
        expect(exact || near, `${about}\n${JSON.stringify(body)}`).toBe(true);
      }
    }
    expect(statuses.get(422) ?? 0).toBeGreaterThan(each / 3);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(0);
    expect(exactly / refused).toBeGreaterThan(0.95);
  });

  const [first] = examples;

  test.each(["text/plain", "application/xml", "multipart/form-data; boundary=x"])("%s is 415", async (contentType) => {
    expect((await call("POST", path, JSON.stringify(first?.value), { "content-type": contentType })).status).toBe(415);
  });

  test("an empty body is 400, an array or a text 422, 3 MB 413", async () => {
    expect((await call("POST", path, "")).status).toBe(400);
    expect((await call("POST", path, [])).status).toBe(422);
    expect((await call("POST", path, '"text"')).status).toBe(422);
    expect((await call("POST", path, JSON.stringify(first?.value).padEnd(3_000_000))).status).toBe(413);
  });

  test("a nest of 100,000 arrays or objects is refused", async () => {
    const depth = 100_000;
    expect((await call("POST", path, `${"[".repeat(depth)}${"]".repeat(depth)}`)).status).toBe(422);
    expect((await call("POST", path, `${'{"groups":'.repeat(depth / 2)}1${"}".repeat(depth / 2)}`)).status).toBe(422);
  });
});

/** Points to the place, into it, or to what holds it. */
function pointsTo(pointer: string, spoilt: string): boolean {
  return pointer === spoilt || pointer.startsWith(`${spoilt}/`) || spoilt.startsWith(`${pointer}/`);
}

/** Points into the object that holds the place, or its holder: a metric that no longer fits is told at the other one. */
function pointsNear(pointer: string, spoilt: string): boolean {
  return pointsTo(pointer, spoilt) || pointer.startsWith(`${holderOf(holderOf(spoilt))}/`);
}

function holderOf(pointer: string): string {
  return pointer === "#" ? pointer : pointer.slice(0, pointer.lastIndexOf("/"));
}
