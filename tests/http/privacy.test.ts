import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const configuration = readFileSync("wrangler.toml", "utf8");
const { definitions } = JSON.parse(readFileSync("node_modules/wrangler/config-schema.json", "utf8"));

/** The lines of a table of wrangler.toml, by their names. */
function table(name: string): Record<string, string> {
  const lines = configuration.split(`\n[${name}]\n`)[1]?.split(/\n\[/)[0]?.split("\n") ?? [];
  return Object.fromEntries(lines.filter((line) => /^\w/.test(line)).map((line) => line.split(" = ")));
}

test("the platform keeps no query string and no line of its own for a request: a result's address holds a city's plan", () => {
  expect(table("observability").redact_query_string).toBe("true");
  expect(table("observability.logs").invocation_logs).toBe("false");
});

test("wrangler knows each of these settings, and production has no other ones", () => {
  const { properties } = definitions.Observability;
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(table("observability"))));
  expect(Object.keys(properties.logs.properties)).toEqual(
    expect.arrayContaining(Object.keys(table("observability.logs"))),
  );
  expect(configuration).not.toMatch(/^\[env\.\w+\.observability/m);
});

test("whoever deploys is told that addresses of results are as private as the plan in them", () => {
  expect(readFileSync("SECURITY.md", "utf8").replaceAll(/\s+/g, " ")).toContain(
    "The address of a result holds the plan it was asked about",
  );
});
