import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import committed from "../../openapi/openapi.json";
import { createApp, ROUTES } from "../../src/app";
import { assertFinite } from "../../src/http/finite";
import type { PostRoute } from "../../src/http/post-route";
import { InputError } from "../../src/ledger/input-error";
import { pushedExample } from "../support/extreme";
import { bodyExamplesOf, type Node, operationsOf } from "../support/openapi";
import { Random } from "../support/random";

const REQUESTS = 100;
const LANGUAGES = ["en", "id", "ja"] as const;

const app = createApp();
const routes = ROUTES.filter((route): route is PostRoute => "body" in route);

const examplesOf = new Map(
  operationsOf(committed as unknown as Node)
    .filter(({ method }) => method === "post")
    .map(({ path, operation }) => [path, bodyExamplesOf(operation).map(({ value }) => value)]),
);

const logged: string[] = [];
beforeEach(() => {
  logged.length = 0;
  vi.spyOn(console, "error").mockImplementation((text) => void logged.push(String(text)));
});
afterEach(() => void vi.restoreAllMocks());

describe.each(routes)("POST $path", ({ path, body, offers }) => {
  test(`${REQUESTS} requests at the ends of every bound: no number of any answer is none, in any form or language`, async () => {
    const random = new Random(21);
    const found: Record<number, number> = {};
    for (let count = 0; count < REQUESTS; count++) {
      const example = random.pick(examplesOf.get(path) ?? []);
      const request = JSON.stringify(pushedExample(random, body, example, random.pick([0.03, 0.1, 0.3])));
      const language = random.pick(LANGUAGES);
      const ask = (accept: string) =>
        app.request(`${path}?lang=${language}`, {
          method: "POST",
          headers: { "content-type": "application/json", accept },
          body: request,
        });
      const answer = await ask("application/json");
      const text = await answer.text();
      found[answer.status] = (found[answer.status] ?? 0) + 1;
      const about = `${request.slice(0, 3000)}\n${text.slice(0, 600)}`;
      expect([200, 422], about).toContain(answer.status);
      expect(logged.join("\n"), about).not.toContain('"event":"bug"');
      if (answer.status !== 200) continue;
      expect(text, about).not.toMatch(/NaN|Infinity|∞/);
      for (const accept of offers.slice(1).filter(() => count % 10 === 0)) {
        const file = await ask(accept);
        expect(file.status, about).toBe(200);
        if (accept === "text/csv") expect(await file.text(), about).not.toMatch(/NaN|Infinity|∞/);
      }
    }
    expect(found[200] ?? 0, JSON.stringify(found)).toBeGreaterThan(REQUESTS / 10);
  });
});

describe("the guard", () => {
  const pointerOf = (answer: object, request: object) => {
    try {
      assertFinite(answer, request);
    } catch (error) {
      return (error as InputError).issues[0]?.pointer;
    }
    return undefined;
  };

  test("points to the member of a list the figure is of, else to the request", () => {
    const request = { groups: [{}, {}], name: "x" };
    expect(pointerOf({ groups: [{ a: 1 }, { a: Number.NaN }] }, request)).toBe("#/groups/1");
    expect(pointerOf({ annual: { x: Number.POSITIVE_INFINITY } }, request)).toBe("#");
    expect(pointerOf({ groups: [{ a: 1 }], note: null, deep: { list: [[0]] } }, request)).toBeUndefined();
  });

  test("logs the place of the figure and nothing of the request", () => {
    expect(() => assertFinite({ money: { npv: { amount: Number.NaN } } }, { name: "secret" })).toThrow(InputError);
    expect(logged).toEqual(['{"event":"not-finite","figure":"money.npv.amount"}']);
  });
});
