import { type Catalogue, catalogues, takeCatalogue, unreadLanguages } from "./catalogues";
import type { Language } from "./language";
import { type Observed, writeNumber, writeObserved } from "./number";

export { type Catalogue, catalogues, takeCatalogue, unreadLanguages };

export type MessageGroup = keyof Catalogue;
export type MessageKey<Group extends MessageGroup> = keyof Catalogue[Group] & string;

/** What a message is filled with; numbers are written the way the language writes them. */
export type MessageParameters = Readonly<Record<string, string | number | Observed>>;

/** A message before a language is chosen, so that computations stay free of language. */
export interface Message<Group extends MessageGroup = MessageGroup> {
  readonly group: Group;
  readonly key: string;
  readonly parameters?: MessageParameters;
}

/** Fills `{name}` places of a template. */
export function fill(language: Language, template: string, parameters: MessageParameters = {}): string {
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = parameters[name];
    if (value === undefined) return place;
    if (typeof value === "object") return writeObserved(value, language);
    return typeof value === "number" ? numberIn(language, value) : value;
  });
}

/** Small whole numbers look the same in all three languages and need no formatter, which takes its time. */
function numberIn(language: Language, value: number): string {
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : writeNumber(value, language, 4);
}

export function translate<Group extends MessageGroup>(
  language: Language,
  group: Group,
  key: MessageKey<Group>,
  parameters?: MessageParameters,
): string {
  const template = (catalogues[language][group] as Readonly<Record<string, string>>)[key] ?? key;
  return fill(language, template, parameters);
}
