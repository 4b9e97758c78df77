import type { Language } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { isFunctionName } from "../../methods/functions";
import { exact } from "./number";

const TOKEN = /[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

/** A formula as it is printed: × for the product, · kept out of it, minus as a minus sign. */
export function readableFormula(formula: string): string {
  return typeset(shortened(formula));
}

/** The same formula with the numbers put in, in the notation of a language. */
export function filledFormula(formula: string, values: ReadonlyMap<string, number>, language: Language): string {
  const filled = shortened(formula).replace(TOKEN, (token) => {
    if (isFunctionName(token)) return token;
    const value = values.get(token) ?? Number(token);
    if (Number.isNaN(value) || token === "1e6") return token;
    const text = exact(value, language);
    return value < 0 ? `(${text})` : text;
  });
  return typeset(filled.replaceAll(/, (?=\S)/g, LANGUAGE_FACTS[language].argumentSeparator));
}

function typeset(formula: string): string {
  return formula.replaceAll(" * ", " × ").replaceAll(" / ", " ÷ ").replaceAll(" - ", " − ").replaceAll("1e6", "10⁶");
}

/** Terms of a sum that are written out; of more, the first and the last. */
const TERMS_SHOWN = 6;

/** A sum over many kinds of equipment with its middle left out, for each term stands on a line of its own above. */
function shortened(formula: string): string {
  return formula.replace(/sum\(([^()]*)\)/g, (sum, list: string) => {
    const terms = list.split(", ");
    return terms.length > TERMS_SHOWN
      ? `sum(${[...terms.slice(0, TERMS_SHOWN - 1), "…", terms.at(-1)].join(", ")})`
      : sum;
  });
}
