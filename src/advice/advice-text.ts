import type { Language } from "../i18n/language";
import { LANGUAGE_FACTS } from "../i18n/languages";
import { type MessageKey, translate } from "../i18n/message";
import type { CriterionId } from "../subsidy/criteria/criterion";
import { writeParameters } from "../subsidy/format";
import type { Amount } from "../subsidy/text";

/** A word of another group of texts, in the language of the sentence around it. */
export interface Word {
  readonly group: "criterionTitles" | "pageOptions";
  readonly keys: readonly string[];
}

/** The titles of criteria. */
export function titleOf(...keys: readonly CriterionId[]): Word {
  return { group: "criterionTitles", keys };
}

/** A sentence of advice before a language is chosen. */
export interface AdviceText {
  readonly key: MessageKey<"advice">;
  readonly parameters?: Readonly<Record<string, Amount | Word>>;
}

export function writeAdvice(language: Language, texts: readonly AdviceText[]): string {
  return texts.map((text) => write(language, text)).join(LANGUAGE_FACTS[language].sentenceSeparator);
}

function write(language: Language, { key, parameters = {} }: AdviceText): string {
  const amounts = Object.entries(parameters).map(([name, value]) => [
    name,
    isWord(value) ? say(language, value) : value,
  ]);
  return translate(language, "advice", key, writeParameters(language, Object.fromEntries(amounts)));
}

const isWord = (value: Amount | Word): value is Word => typeof value === "object" && "group" in value;

function say(language: Language, { group, keys }: Word): string {
  return keys
    .map((key) => translate(language, group, key as MessageKey<typeof group>))
    .join(LANGUAGE_FACTS[language].listSeparator);
}
