import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { LANGUAGE_FACTS } from "../../src/i18n/languages";

describe.each(LANGUAGES)("the facts of %s", (language) => {
  const { separators, largeNumbers } = LANGUAGE_FACTS[language];

  test("separate a number as the engine does when it writes one", () => {
    const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
    const partOf = (type: string) => parts.find((part) => part.type === type)?.value;
    expect({ group: partOf("group"), decimal: partOf("decimal") }).toEqual(separators);
  });

  test("name large numbers as the engine does where it shortens one, the largest first", () => {
    const long = new Intl.NumberFormat(language, { notation: "compact", compactDisplay: "long" });
    for (const [factor, word] of largeNumbers)
      expect(long.format(2 * factor)).toMatch(new RegExp(`^2\\s?${word.trim()}$`));
    expect(largeNumbers.map(([factor]) => factor)).toEqual(
      largeNumbers.map(([factor]) => factor).sort((a, b) => b - a),
    );
  });
});

test("no file outside of the texts asks which language it is", () => {
  const root = join(import.meta.dirname, "../../src");
  const asking = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("i18n/"))
    .filter((file) => /language\s*[!=]==\s*"(?:en|id|ja)"/.test(readFileSync(join(root, file), "utf8")));
  expect(asking).toEqual([]);
});
