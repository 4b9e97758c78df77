import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFaults } from "../../src/http/json-fault";
import { LANGUAGES } from "../../src/i18n/language";

describe("where a text stops being JSON", () => {
  test.each([
    ["a comma too many", '{\n  "quantity": 1,\n}', "line 3, column 1: a name in double quotes is expected"],
    ["a decimal comma", '{"watts": 120,5}', "line 1, column 15: a name in double quotes is expected"],
    ["single quotes", "{'quantity': 1}", "line 1, column 2: this is not a JSON value"],
    ["NaN", '{"quantity": NaN}', "line 1, column 14: this is not a JSON value"],
    ["a comment", '{"quantity": 1 /* lamps */}', "line 1, column 16: JSON has no comments"],
    ["a missing colon", '{"quantity" 1}', "line 1, column 13: a colon is expected"],
    ["a missing comma", '{"a": 1 "b": 2}', "line 1, column 9: a comma is expected"],
    [
      "a body cut off",
      '{"groups": [{"quantity": 1}',
      "line 1, column 28: the text ends before every brace and bracket is closed",
    ],
    ["a text left open", '{"name": "Dago\n}', "line 1, column 10: a text is not closed"],
    ["a second value", '{"a": 1}{"b": 2}', "line 1, column 9: something follows after the end"],
    ["a bare tab in a text", '{"name": "a\tb"}', "line 1, column 10: this character cannot stand in a text like this"],
    ["white space only", " \n", "line 2, column 1: a value is expected"],
  ])("%s is named with its place and what would mend it", (_, text, detail) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaults(text, "en")).toEqual([
      { pointer: "#", code: expect.stringMatching(/^json-[a-z]+$/), detail, hint: expect.stringMatching(/\.$/) },
    ]);
  });

  test("a line of a batch is named by its number in the batch", () => {
    expect(jsonFaults("{bad", "en", 7)[0]?.detail).toBe("line 7, column 2: this is not a JSON value");
  });

  test("deeper nests than a parser can follow give no place, and no error of ours", () => {
    expect(jsonFaults("[".repeat(100_000), "en")).toEqual([]);
  });

  test("a broken request is placed inside the text, in every language", () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom("", ",", "'", "}", "\u0000", "x", '"'))
      .map(([text, at, piece]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + piece + text.slice(cut + 1);
      })
      .filter((text) => !isJson(text));
    fc.assert(
      fc.property(broken, fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { detail, hint } of jsonFaults(text, language)) {
          const [line, column] = detail.match(/\d+/g)?.map(Number) ?? [];
          expect(line).toBeLessThanOrEqual(text.split("\n").length);
          expect(column).toBeLessThanOrEqual(text.length + 1);
          expect(detail + hint).not.toMatch(/\{\w+\}|Hint|undefined/);
        }
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
