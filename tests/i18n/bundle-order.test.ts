import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";

const importsOf = (file: string) =>
  [...readFileSync(`src/i18n/${file}`, "utf8").matchAll(/import .*"\.\/([\w/]+)";/g)].map(([, path]) => path as string);

it("the order in the bundle names every group of every language, one group after the other", () => {
  const groups = importsOf("en/index.ts");
  expect(groups.length).toBeGreaterThan(20);
  const expected = groups.flatMap((group) => LANGUAGES.map((language) => `${language}/${group}`));
  expect(importsOf("bundle-order.ts").toSorted()).toEqual(expected.toSorted());
});
