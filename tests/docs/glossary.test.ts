import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { entries, generatedText, MARK, NAMED_BY_EQUIPMENT } from "./glossary";

const FILE = join(import.meta.dirname, "../../docs/glossary.md");
const written = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
const byHand = written.split(MARK)[0] ?? "";

it("docs/glossary.md holds every symbol and function, as the sheets have them today", async () => {
  await expect(`${byHand}${MARK}${generatedText()}`).toMatchFileSnapshot(FILE);
});

it("a symbol means one thing, whatever the sheet", () => {
  const several = entries().filter(({ labels }) => labels.size > 1);
  expect(several.map(({ symbol, labels }) => `${symbol}: ${[...labels].join("; ")}`)).toEqual(
    several.flatMap(({ symbol, labels }) =>
      symbol in NAMED_BY_EQUIPMENT ? [`${symbol}: ${[...labels].join("; ")}`] : [],
    ),
  );
  expect(Object.keys(NAMED_BY_EQUIPMENT).sort()).toEqual(several.map(({ symbol }) => symbol).sort());
});

it("a word explained by hand is explained once", () => {
  const words = [...byHand.matchAll(/^\| \*\*(.+?)\*\*/gm)].map(([, word]) => word);
  expect(words.length).toBeGreaterThan(30);
  expect(new Set(words).size).toBe(words.length);
});
