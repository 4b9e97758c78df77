import { expect, test } from "vitest";
import { createApp } from "../../src/app";
import { RATE_LIMIT } from "../../src/http/rate-limit";
import { SECURITY_TEXT_EXPIRES } from "../../src/service/security-text";
import wranglerText from "../../wrangler.toml?raw";
import { call } from "../support/contract";

test("security.txt has the fields of RFC 9116, and its links lead somewhere", async () => {
  const { body, headers } = await call<string>("GET", "/.well-known/security.txt");
  expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const fields = Object.fromEntries(
    body
      .trim()
      .split("\n")
      .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]),
  );
  expect(Object.keys(fields)).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical", "Policy"]);
  for (const link of [fields.Contact, fields.Canonical, fields.Policy]) {
    expect((await call("GET", new URL(String(link)).pathname)).status).toBe(200);
  }
});

test("security.txt is renewed at least a month before it expires, and never promises more than a year", () => {
  const days = (Date.parse(SECURITY_TEXT_EXPIRES) - Date.now()) / 86_400_000;
  expect(days, "renew SECURITY_TEXT_EXPIRES in src/service/security-text.ts").toBeGreaterThan(30);
  expect(days).toBeLessThan(366);
});

test("the operator's contact is the one published", async () => {
  const response = await createApp().request(
    "/.well-known/security.txt",
    {},
    { SECURITY_CONTACT: "mailto:team@example.org" },
  );
  expect(await response.text()).toContain("Contact: mailto:team@example.org\n");
});

interface Linkset {
  linkset: Record<string, { href: string }[] | string>[];
}

test("the API catalogue is a link set whose links lead to the documents and the health of this host", async () => {
  const { body, headers } = await call<Linkset>("GET", "/.well-known/api-catalog");
  expect(headers.get("content-type")).toContain("application/linkset+json");
  expect(headers.get("link")).toContain('rel="api-catalog"');
  const [api] = body.linkset;
  expect(api?.anchor).toBe("http://localhost/v1/");
  for (const relation of ["service-desc", "status"]) {
    for (const { href } of (api?.[relation] ?? []) as { href: string }[]) {
      expect((await call("GET", new URL(href).pathname)).status).toBe(200);
    }
  }
});

test("robots.txt keeps crawlers off the operations", async () => {
  expect((await call<string>("GET", "/robots.txt")).body).toContain("Disallow: /v1/");
});

test("the published policy is the limit the production configuration binds", () => {
  expect(wranglerText).toContain(`simple = { limit = ${RATE_LIMIT.requests}, period = ${RATE_LIMIT.seconds} }`);
});
