import { describe, expect, test } from "vitest";
import { namesNear, unknownCollection, unknownRecord } from "../../src/reference/unknown-name";

const known = ["emission-factors", "emission-factor-rules", "exchange-rates", "useful-lives"];

describe("the hint for an unknown name", () => {
  test("begins with the likeliest slip of the finger", () => {
    expect(namesNear("emision-factors", known)[0]).toBe("emission-factors");
  });

  test("goes on with names that share a word", () => {
    expect(namesNear("exchange", known)).toEqual(["exchange-rates"]);
  });

  test("is never longer than five names, and empty for what resembles nothing", () => {
    expect(
      namesNear(
        "emission",
        Array.from({ length: 50 }, (_, i) => `emission-${i}`),
      ),
    ).toHaveLength(5);
    expect(namesNear("zzzzzzzz", known)).toEqual([]);
  });

  test.each(["en", "id", "ja"] as const)("is a 404 in %s that names parameter, name and neighbours", (language) => {
    expect(unknownCollection("operating-hour", ["operating-hours"], language)).toMatchObject({
      slug: "not-found",
      errors: [{ parameter: "collection", hint: expect.stringContaining("operating-hours") }],
    });
    expect(unknownRecord("operating-hours", "ofice", ["office"], language)).toMatchObject({
      slug: "not-found",
      errors: [{ parameter: "id", hint: expect.stringContaining("office") }],
    });
    expect(unknownCollection("zzzzzzzz", known, language).errors[0]?.hint).toContain("/v1/reference-data");
  });
});
