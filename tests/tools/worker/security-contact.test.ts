import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingContact } from "../../../tools/worker/security-contact";

const configuration = readFileSync("wrangler.toml", "utf8");

test("a build without a security contact says so, and how to set one", () => {
  expect(missingContact(configuration)).toContain("NO SECURITY CONTACT");
  expect(missingContact(configuration)).toContain("[env.production.vars]");
});

test("a contact that is commented out, empty or under another table is none", () => {
  expect(missingContact('[env.production.vars]\n# SECURITY_CONTACT = "mailto:a@b.example"\n')).toBeDefined();
  expect(missingContact('[env.production.vars]\nSECURITY_CONTACT = ""\n')).toBeDefined();
  expect(missingContact('[vars]\nSECURITY_CONTACT = "mailto:a@b.example"\n[env.production.vars]\n')).toBeDefined();
});

test("the line the configuration shows, written out, is enough", () => {
  const stated = configuration.replace(/^# (SECURITY_CONTACT = ").*"$/m, '$1mailto:security@example.org"');
  expect(missingContact(stated)).toBeUndefined();
});
