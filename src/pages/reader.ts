import type { Language } from "../i18n/language";
import { LANGUAGE_FACTS } from "../i18n/languages";
import { catalogues, type MessageGroup, type MessageKey, type MessageParameters, translate } from "../i18n/message";
import { exactMoney, type Money, spokenMoney } from "./text/money";
import { exact, figure, percent } from "./text/number";
import { unitText, withUnit } from "./text/unit";

/** How a page speaks to one reader: texts, numbers, money and units of one language, and the addresses in it. */
export interface Reader {
  readonly language: Language;
  /** A text of the page's own group. */
  say(key: MessageKey<"page">, parameters?: MessageParameters): string;
  in<Group extends MessageGroup>(group: Group, key: MessageKey<Group>, parameters?: MessageParameters): string;
  /** A text of a group by a name that comes from data; the name itself where there is none. */
  named(group: MessageGroup, name: string): string;
  figure(value: number): string;
  exact(value: number): string;
  percent(fraction: number): string;
  /** An amount in words; beside one it is compared with, never rounded across it. */
  spoken(money: Money, bound?: number): string;
  money(money: Money): string;
  unit(unit: string): string;
  /** A number that is written already, with its unit. */
  of(number: string, unit: string): string;
  /** Names one after the other, as the language separates them. */
  list(names: readonly string[]): string;
  /** Sentences one after the other. */
  sentences(sentences: readonly string[]): string;
  /** A text of the API as a page prints it. */
  prose(text: string): string;
  /** An address of this site in the reader's language. */
  href(path: string, query?: Readonly<Record<string, string>>): string;
}

export function readerOf(language: Language): Reader {
  return {
    language,
    say: (key, parameters) => translate(language, "page", key, parameters),
    in: (group, key, parameters) => translate(language, group, key, parameters),
    named: (group, name) => (catalogues[language][group] as Readonly<Record<string, string>>)[name] ?? name,
    figure: (value) => figure(value, language),
    exact: (value) => exact(value, language),
    percent: (fraction) => percent(fraction, language),
    spoken: (money, bound) => spokenMoney(money, language, bound),
    money: (money) => exactMoney(money, language),
    unit: (unit) => unitText(unit, language),
    of: (number, unit) => withUnit(number, unit, language),
    list: (names) => names.join(LANGUAGE_FACTS[language].listSeparator),
    sentences: (sentences) => sentences.join(LANGUAGE_FACTS[language].sentenceSeparator),
    prose: (text) => text.replace(/CO2/g, "CO₂").replaceAll("`", ""),
    href: (path, query = {}) => addressOf(path, { ...query, lang: language }),
  };
}

/** A path with its query, in the order given. */
export function addressOf(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? path : `${path}?${text}`;
}
