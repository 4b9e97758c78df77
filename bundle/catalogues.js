// Stands for src/i18n/catalogues.ts: each language is one line of JSON and is parsed when it is first spoken.
import text from "../.bundled/catalogues.txt";
import { LANGUAGES } from "../src/i18n/language.ts";

const lines = text.split("\n");

export const catalogues = {};
for (const [index, language] of LANGUAGES.entries()) {
  Object.defineProperty(catalogues, language, {
    configurable: true,
    enumerable: true,
    get() {
      const catalogue = JSON.parse(lines[index]);
      Object.defineProperty(catalogues, language, { value: catalogue, enumerable: true });
      return catalogue;
    },
  });
}
