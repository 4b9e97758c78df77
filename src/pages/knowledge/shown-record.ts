// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { KEY_LANGUAGE } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { publications } from "../../i18n/publication";
import type { PublishedCollectionId } from "../../reference/published";
import { isTranslated } from "../../reference/translated";
import { collectionView } from "../../reference/view";
import type { Reader } from "../reader";
import type { Said, ShownRecord } from "./record-files";

type Translated = Readonly<Record<string, string>>;

/** The records of a collection in words: fields by their labels, what is written in English by its translation. */
export function shownRecords(collection: PublishedCollectionId, reader: Reader): ShownRecord[] {
  const { title: collectionTitle, records } = collectionView(collection, reader.language);
  return records.map(({ id, title, texts, values, note, source, url, year, confidence }) => {
    const own = isTranslated(collection) && title !== undefined;
    const said = Object.fromEntries(Object.entries(values).filter(([name]) => !CODES.includes(name)));
    const named = title ?? titleOf(values) ?? firstWordsOf(said);
    return {
      collection,
      collectionTitle,
      id,
      // A record of figures alone is called what its collection is.
      title: own || named === undefined ? { text: title ?? collectionTitle } : saidOf(named, reader),
      texts: Object.values(texts ?? {}).map(reader.prose),
      facts: Object.entries(said).map(([name, value]) => ({
        label: labelOf(name, reader),
        value: shownValue(value, reader),
      })),
      ...(note !== undefined && { note: { text: reader.prose(note) } }),
      source,
      url,
      year,
      confidence,
    };
  });
}

/** What a request says for a name that stands beside it. */
const CODES: readonly string[] = ["gridId", "classId"];

/** Fields that say what a record is about although others stand before them, the likelier first. */
const TITLES = ["name", "item", "text", "technology", "meaning"] as const;

function titleOf(values: Readonly<Record<string, unknown>>): string | undefined {
  return TITLES.map((field) => values[field]).find((value) => typeof value === "string");
}

/** The first words of a record without a name. */
function firstWordsOf(values: Readonly<Record<string, unknown>>): string | undefined {
  return Object.values(values).find((value): value is string => typeof value === "string" && /\p{L}/u.test(value));
}

function labelOf(name: string, { language, prose }: Reader): string {
  const labels: Translated = publications[language].recordFields;
  return prose(labels[name] ?? name);
}

/** A text of the reference data, which is written in English. */
function saidOf(english: string, { language, prose }: Reader): Said {
  const recordTexts: Translated = publications[language].recordTexts;
  const text = recordTexts[english];
  if (text !== undefined) return { text: prose(text) };
  return language === KEY_LANGUAGE || !/\p{L}/u.test(english)
    ? { text: prose(english) }
    : { text: english, foreign: true };
}

function shownValue(value: unknown, reader: Reader): Said {
  if (typeof value === "number") return { text: reader.exact(value) };
  if (typeof value === "boolean") return { text: reader.say(value ? "yes" : "no") };
  if (typeof value === "string") return saidOf(value, reader);
  if (typeof value !== "object" || value === null) return { text: "–" };
  const parts = Array.isArray(value)
    ? value.map((each) => shownValue(each, reader))
    : Object.entries(value).map(([name, each]) => {
        const { text, ...rest } = shownValue(each, reader);
        return { text: `${labelOf(name, reader)} ${text}`, ...rest };
      });
  const text = parts.map((part) => part.text).join(LANGUAGE_FACTS[reader.language].partSeparator);
  return parts.some(({ foreign }) => foreign) ? { text, foreign: true } : { text };
}
