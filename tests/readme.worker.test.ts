import { describe, expect, it } from "vitest";
import readme from "../README.md?raw";
import { call } from "./support/contract";

interface Example {
  readonly path: string;
  readonly body: unknown;
  readonly shown: object;
}

/** Each curl line of the README with the answer printed below it. */
function examples(): Example[] {
  const pattern =
    /```sh\ncurl http:\/\/localhost:8787(\S+) -H 'content-type: application\/json' -d '([^']*)'\n```\n\n```json\n([\s\S]*?)\n```/g;
  return [...readme.matchAll(pattern)].map(([, path = "", body = "", shown = ""]) => ({
    path,
    body: JSON.parse(body),
    shown: JSON.parse(shown) as object,
  }));
}

describe("the README", () => {
  it.each(examples())("prints what $path really answers", async ({ path, body, shown }) => {
    const answer = await call("POST", path, body);
    expect(answer.status).toBe(200);
    expect(Object.keys(shown).length).toBeGreaterThan(0);
    expect(answer.body).toMatchObject(shown);
  });

  it("names for shell, Google Sheets and Excel an address that answers a table", async () => {
    const addresses = [
      ...readme.matchAll(/(?:localhost:8787|https:\/\/…)(\/v1\/estimates\/[^'"]*\?[^'\n]*?format=csv)/g),
    ];
    expect(addresses).toHaveLength(3);
    for (const [, address] of addresses) {
      const { status, text } = await call("GET", (address as string).replace('" & A2 & "', "1000"));
      expect(status, address).toBe(200);
      expect(text.split("\r\n")[0]).toContain(",");
    }
  });

  it("has an example for every estimate and for the subsidy", () => {
    expect(examples().map(({ path }) => path)).toEqual([
      "/v1/estimates/street-lighting",
      "/v1/estimates/air-conditioning",
      "/v1/estimates/green-building",
      "/v1/subsidy-assessments",
    ]);
  });
});
