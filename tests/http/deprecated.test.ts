import { Hono } from "hono";
import { expect, test } from "vitest";
import { deprecated } from "../../src/http/deprecated";
import type { AppEnvironment } from "../../src/http/environment";

async function headersOf(deprecation: Parameters<typeof deprecated>[0]) {
  const app = new Hono<AppEnvironment>();
  app.use("/old", deprecated(deprecation));
  app.get("/old", (c) => c.text("still here", 200));
  return (await app.request("/old")).headers;
}

test("Deprecation is a date of structured fields, Sunset an HTTP date, and both link to the reason", async () => {
  const headers = await headersOf({ since: "2027-01-01", sunset: "2028-01-01", link: "/changes" });
  expect(headers.get("deprecation")).toBe("@1798761600");
  expect(headers.get("sunset")).toBe("Sat, 01 Jan 2028 00:00:00 GMT");
  expect(headers.get("link")).toContain('</changes>; rel="deprecation"');
  expect(headers.get("link")).toContain('</changes>; rel="sunset"');
});

test("without a decided end there is no Sunset", async () => {
  expect((await headersOf({ since: "2027-01-01", link: "/changes" })).has("sunset")).toBe(false);
});

test("a sunset before the deprecation, or a date that is none, fails at start-up", () => {
  expect(() => deprecated({ since: "2027-01-01", sunset: "2026-01-01", link: "/" })).toThrow(RangeError);
  expect(() => deprecated({ since: "soon", link: "/" })).toThrow(RangeError);
});
