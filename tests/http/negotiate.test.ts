import { expect, test } from "vitest";
import { matchesNone } from "../../src/http/etag";
import { pointerOf, valueAt } from "../../src/http/json-pointer";
import { preferredLanguage } from "../../src/http/language";
import { nearestName } from "../../src/http/nearest-name";
import { preferredOf } from "../../src/http/negotiate";

const OFFERS = ["application/json", "text/csv", "application/zip"] as const;

test.each([
  ["*/*", "application/json"],
  ["application/*", "application/json"],
  ["text/*", "text/csv"],
  ["text/csv", "text/csv"],
  ["TEXT/CSV", "text/csv"],
  ["text/csv;q=0.5, application/json;q=0.4", "text/csv"],
  ["text/csv;q=0.5, */*;q=0.6", "application/json"],
  ["application/json;q=0, */*", "text/csv"],
  ["application/*;q=0.2, application/zip", "application/zip"],
  ["text/html, application/xhtml+xml, */*;q=0.8", "application/json"],
  ["text/html", undefined],
  ["application/json;q=0", undefined],
  ["garbage", undefined],
  [",;,", undefined],
])("Accept: %s gives %s", (accept, expected) => {
  expect(preferredOf(accept, OFFERS)).toBe(expected);
});

test.each([
  ["id-ID,id;q=0.9,en-US;q=0.8", "id"],
  ["ja", "ja"],
  ["JA-jp", "ja"],
  ["in-ID", "id"],
  ["fr, ja;q=0.3", "ja"],
  ["fr, *;q=0.1", "en"],
  ["id;q=0, ja;q=0.1", "ja"],
  ["fr, de", undefined],
  ["", undefined],
  [";;q=", undefined],
])("Accept-Language: %s gives %s", (header, expected) => {
  expect(preferredLanguage(header)).toBe(expected);
});

test.each([
  [null, true],
  ['"a"', false],
  ['W/"a"', false],
  ['"b", "a"', false],
  ["*", false],
  ['"b"', true],
  ["a", true],
])("If-None-Match: %s lets the request through: %s", (header, expected) => {
  expect(matchesNone(header, '"a"')).toBe(expected);
});

test.each([
  [["groups", 0, "quantity"], "#/groups/0/quantity"],
  [[], "#"],
  [["a/b", "m~n", ""], "#/a~1b/m~0n/"],
  [["ü %"], "#/%C3%BC%20%25"],
])("the pointer of %j is %s", (path, pointer) => {
  expect(pointerOf(path)).toBe(pointer);
});

test("a value is looked up by own members only", () => {
  expect(valueAt({ a: [1, { b: 2 }] }, ["a", 1, "b"])).toBe(2);
  expect(valueAt({}, ["constructor"])).toBeUndefined();
  expect(valueAt("text", ["length", "x"])).toBeUndefined();
});

test.each([
  ["qantity", "quantity"],
  ["circuit_watts", "circuitWatts"],
  ["CircuitWatts", "circuitWatts"],
  ["watts", undefined],
  ["x".repeat(10_000), undefined],
])("%.30s is a slip for %s", (name, expected) => {
  expect(nearestName(name, ["quantity", "circuitWatts", "name"])).toBe(expected);
});
