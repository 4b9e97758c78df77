import { LANGUAGES, type Language } from "./language";

/** A text in every language; one that lacks a language does not compile. */
export type Text = Readonly<Record<Language, string>>;
export type Texts = Readonly<Record<string, Text>>;

/** Texts whose key is their English: labels and titles of formula sheets, which are written in English. */
export type Translations = Readonly<Record<string, Omit<Text, "en">>>;

type Groups = Readonly<Record<string, Texts | Translations>>;

/** Groups as one language has them. A group keyed by its English may be asked for any text, and has none in English. */
export type Spoken<All extends Groups> = {
  readonly [Group in keyof All]: All[Group] extends Texts
    ? { readonly [Key in keyof All[Group]]: string }
    : Readonly<Record<string, string>>;
};

/** Groups of texts, language by language. */
export function byLanguage<All extends Groups>(groups: All): Readonly<Record<Language, Spoken<All>>> {
  const spoken = LANGUAGES.map((language) => [language, mapValues(groups, (group) => textsIn(language, group))]);
  return Object.fromEntries(spoken);
}

function textsIn(language: Language, group: Texts | Translations): Readonly<Record<string, string>> {
  const texts = Object.entries<Partial<Text>>(group).flatMap(([key, { [language]: text }]) =>
    text === undefined ? [] : [[key, text]],
  );
  return Object.fromEntries(texts);
}

function mapValues<Value, Result>(values: Readonly<Record<string, Value>>, change: (value: Value) => Result) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
