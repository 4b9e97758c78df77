import { expect, it } from "vitest";
import { DOORS, repeated } from "../../../tools/checks/growth/doors";

it("a piece is repeated to the very length that is asked for", () => {
  expect(repeated("ab", 5)).toBe("ababa");
  expect(repeated("<cellXfs>", 9)).toBe("<cellXfs>");
});

it("a text comes in at every door as it is, or escaped as the door wants it, and no two doors have one name", () => {
  expect(new Set(DOORS.map(({ name }) => name)).size).toBe(DOORS.length);
  for (const { name, requestOf, texts } of DOORS) {
    expect(texts.length, name).toBeGreaterThan(1);
    const [one, other] = ["a".repeat(1000), "a".repeat(2000)].map((text) => {
      const { path, init } = requestOf(text);
      const body = init.body instanceof FormData ? [...init.body.values()].map(lengthOf).reduce((a, b) => a + b) : 0;
      return path.length + body + (typeof init.body === "string" ? init.body.length : 0) + headersOf(init);
    });
    expect(other, name).toBeGreaterThan(one as number);
  }
});

function lengthOf(value: string | File): number {
  return typeof value === "string" ? value.length : value.size;
}

function headersOf({ headers = {} }: RequestInit): number {
  return Object.values(headers).join("").length;
}
