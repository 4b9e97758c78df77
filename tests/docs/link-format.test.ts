import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/language";
import { INVENTORY_PARAMETER, inventoryParameterOf, MOST_SENT } from "../../src/pages/inventory/carriage";
import { CHECK_CHARACTERS, MOST_UNPACKED_BYTES, VERSION } from "../../src/pages/inventory/packed";
import { MOST_OPENED } from "../../src/pages/result/way";
import { readFile } from "../pages/reading-files";

const textOf = (path: string) => readFileSync(join(import.meta.dirname, "../..", path), "utf8").replace(/\s+/g, " ");
const decision = textOf("docs/adr/0013-a-result-is-a-link-or-a-file.md");
const number = (value: number) => value.toLocaleString("en");

it("the decision on links names version, check value, parameters and limits as the program has them", () => {
  for (const claim of [
    `a version (\`${VERSION}\`)`,
    `a check value of ${CHECK_CHARACTERS} letters (${CHECK_CHARACTERS * 6} bits of SHA-256)`,
    `\`${INVENTORY_PARAMETER}\`, on \`/all\` \`${inventoryParameterOf("<measure>" as never)}\``,
    `Up to ${number(MOST_SENT)} characters it is offered as the link to send. Up to ${number(MOST_OPENED)} it works`,
    `unpacked to ${MOST_UNPACKED_BYTES / 2 ** 20} MiB at most`,
  ]) {
    expect(decision).toContain(claim);
  }
});

it("the headings the guides promise to read are read without a question, in each language", async () => {
  expect(textOf("README.md")).toContain("with Indonesian, Japanese or English headings");
  const HEADINGS = {
    en: ["Name", "Number", "Lamp", "Lamp watts", "LED watts"],
    id: ["Nama jalan", "Jumlah", "Jenis lampu", "Daya lampu", "Daya LED"],
    ja: ["路線名", "灯数", "既設ランプ", "ランプ電力", "LED消費電力"],
  };
  for (const language of LANGUAGES) {
    const read = await readFile(`${HEADINGS[language].join(";")}\nBraga;10;HPS;250;120\n`, { language });
    expect(read.kind, language).toBe("inventory");
  }
});
