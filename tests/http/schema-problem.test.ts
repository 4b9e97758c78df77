import { z } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import { inBody, schemaErrors } from "../../src/http/schema-problem";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { demoBody } from "../support/demo";

function errorsOf(value: unknown, language: Language = "en", schema: z.ZodType = demoBody) {
  const result = schema.safeParse(value);
  return schemaErrors({ schema, root: value, language, place: inBody }, result.error?.issues ?? []);
}

describe("each rule points to its place, says what is wrong and what mends it", () => {
  test.each<[string, unknown, string, string, string]>([
    ["a missing field", {}, "#/quantity", "is required", "Add quantity."],
    [
      "a string for a number",
      { quantity: "1" },
      "#/quantity",
      "must be of type number, but is string",
      "Send a JSON number",
    ],
    ["null for a number", { quantity: null }, "#/quantity", "must be of type number, but is null", "JSON number"],
    [
      "a fraction for a whole number",
      { quantity: 1.5 },
      "#/quantity",
      "must be a whole number",
      "without a fractional part",
    ],
    ["too small", { quantity: 0 }, "#/quantity", "must be at least 1", "Send 1 or more"],
    ["too large", { quantity: 1001 }, "#/quantity", "must be at most 1000", "Send 1000 or less"],
    [
      "beyond all numbers",
      { quantity: Number.POSITIVE_INFINITY },
      "#/quantity",
      "is outside the range of numbers",
      "finite",
    ],
    ["an open lower bound", { quantity: 1, share: 0 }, "#/share", "must be more than 0", "above 0"],
    ["an open upper bound", { quantity: 1, share: 1 }, "#/share", "must be less than 1", "below 1"],
    ["an empty text", { quantity: 1, name: "" }, "#/name", "must have at least 1 characters", "Lengthen"],
    ["a long text", { quantity: 1, name: "x".repeat(21) }, "#/name", "must have at most 20 characters", "Shorten"],
    [
      "an unlisted value",
      { quantity: 1, facility: "bar" },
      "#/facility",
      "is not one of the allowed values",
      'Allowed: "office", "school".',
    ],
    [
      "a time of 24:61",
      { quantity: 1, start: "24:61" },
      "#/start",
      "does not have the form HH:MM",
      "Write it as HH:MM asks.",
    ],
    ["no items", { quantity: 1, steps: [] }, "#/steps", "must have at least 1 items", "Add items."],
    [
      "a wrong field deep inside",
      { quantity: 1, steps: [{ level: 1 }, { level: 2 }] },
      "#/steps/1/level",
      "must be at most 1",
      "1 or less",
    ],
    ["a slip in a name", { quantity: 1, facilty: "office" }, "#/facilty", "is not a field", "Did you mean facility?"],
    ["an unknown name", { quantity: 1, wattage: 9 }, "#/wattage", "is not a field", "Known fields: name, quantity"],
    [
      "an unknown name deep inside",
      { quantity: 1, steps: [{ level: 1, levle: 1 }] },
      "#/steps/0/levle",
      "is not a field",
      "Did you mean level?",
    ],
    [
      "the nearer form of a union",
      { quantity: 1, lamp: { circuitWatts: "9" } },
      "#/lamp/circuitWatts",
      "must be of type number",
      "JSON number",
    ],
    [
      "the other form of a union",
      { quantity: 1, lamp: { lamp: "HPS", lampWatts: 0 } },
      "#/lamp/lampWatts",
      "must be more than 0",
      "above 0",
    ],
    ["no form of a union", { quantity: 1, either: true }, "#/either", "matches none of the forms", "string, number"],
    [
      "a discriminator nobody knows",
      { quantity: 1, shape: { kind: "flat" } },
      "#/shape/kind",
      "not one of the allowed values",
      '"round", "square"',
    ],
    [
      "a name that needs escapes",
      { quantity: 1, "odd/key~": "x" },
      "#/odd~1key~0",
      "must be of type number",
      "JSON number",
    ],
    [
      "a key __proto__",
      JSON.parse('{"quantity":1,"__proto__":{"quantity":2}}'),
      "#/__proto__",
      "is not a field",
      "Remove it.",
    ],
    ["a key constructor", { quantity: 1, constructor: 1 }, "#/constructor", "is not a field", "Remove it."],
  ])("%s", (_, value, pointer, detail, hint) => {
    const [error, ...others] = errorsOf(value);
    expect(others).toEqual([]);
    expect(error?.pointer).toBe(pointer);
    expect(error?.detail).toContain(detail);
    expect(error?.hint).toContain(hint);
  });
});

test("each unknown key is an entry of its own", () => {
  expect(errorsOf({ quantity: 1, a: 1, b: 2 }).map(({ pointer }) => pointer)).toEqual(["#/a", "#/b"]);
});

test("the fields that are known are those of the form the value names, not of the others of its union", () => {
  const form = (measure: string, field: string) =>
    z.strictObject({
      measure: z.literal(measure),
      input: z.strictObject({ groups: z.array(z.strictObject({ [field]: z.number(), quantity: z.number() })) }),
    });
  const schema = z.strictObject({
    measures: z.array(z.discriminatedUnion("measure", [form("lights", "watts"), form("coolers", "facility")])),
  });
  const hintOf = (measure: string) => {
    const group = { watts: 1, facility: 1, quantity: 1 };
    return errorsOf({ measures: [{ measure, input: { groups: [group] } }] }, "en", schema)[0]?.hint;
  };
  expect(hintOf("lights")).toBe("Remove it. Known fields: watts, quantity.");
  expect(hintOf("coolers")).toBe("Remove it. Known fields: facility, quantity.");
});

test("keys with spaces, quotes, percent signs and lone surrogates are percent-encoded", () => {
  const value = { quantity: 1, 'a b"%': 1, "\ud800": 1, 日本: 1 };
  expect(errorsOf(value).map(({ pointer }) => pointer)).toEqual([
    "#/a%20b%22%25",
    "#/%EF%BF%BD",
    "#/%E6%97%A5%E6%9C%AC",
  ]);
});

test("at most a hundred entries are written, whatever is sent", () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, index]));
  expect(errorsOf({ quantity: 1, ...many })).toHaveLength(100);
  // A list that is too long is refused as a whole, before its items are looked at.
  expect(errorsOf({ quantity: 1, steps: Array(5000).fill(0) }).map(({ pointer }) => pointer)).toEqual(["#/steps"]);
});

test("every text is written in every language, without an unfilled place", () => {
  const values = [
    {},
    { quantity: "1" },
    { quantity: 0, facility: "bar", lamp: {}, facilty: 1, start: "x", either: true },
  ];
  for (const language of LANGUAGES) {
    for (const { detail, hint } of values.flatMap((value) => errorsOf(value, language))) {
      expect(`${detail}${hint}`).not.toMatch(/\{\w+\}/);
    }
  }
  expect(errorsOf({}, "id")[0]?.detail).toBe("wajib diisi");
  expect(errorsOf({}, "ja")[0]?.detail).toBe("必須です");
});
