import type { Language } from "../i18n/language";
import { LANGUAGE_FACTS } from "../i18n/languages";
import { catalogues } from "../i18n/message";
import { publications } from "../i18n/publication";
import type { ReferenceRecord } from "../ledger/record";
import { isTranslated, type TRANSLATED_COLLECTIONS } from "./translated";

/** What a record says in the reader's language; what has no translation stays as printed in `values`. */
export interface Texts {
  readonly title?: string;
  readonly texts?: Readonly<Record<string, string>>;
}

type Lookup = Readonly<Record<string, string>>;
type Translator = (record: ReferenceRecord, language: Language) => Texts;

const PROGRAMME_TEXTS = ["ratio", "applicability", "conditions", "usability"] as const;

const TRANSLATORS: Readonly<Record<(typeof TRANSLATED_COLLECTIONS)[number], Translator>> = {
  agencies,
  "approval-pathway": pathway,
  "funding-programmes": programme,
};

/** The texts of a record, in one language. */
export function textsOf(collection: string, record: ReferenceRecord, language: Language): Texts {
  if (isTranslated(collection)) return TRANSLATORS[collection](record, language);
  return typeof record.title === "string" ? { title: record.title } : {};
}

function titled(title: string | undefined): Texts {
  return title === undefined ? {} : { title };
}

function agencies(record: ReferenceRecord, language: Language): Texts {
  return titled((catalogues[language].agencyNames as Lookup)[record.id]);
}

function pathway(record: ReferenceRecord, language: Language): Texts {
  const { agencyNames, pathwayDocuments, pathwaySteps } = catalogues[language];
  const responsible = listed(record.agencies, agencyNames, language);
  const documents = listed(record.documents, pathwayDocuments, language);
  const texts = { ...(responsible !== "" && { responsible }), ...(documents !== "" && { documents }) };
  return {
    ...titled((pathwaySteps as Lookup)[record.id]),
    ...(Object.keys(texts).length > 0 && { texts }),
  };
}

function listed(keys: unknown, names: Lookup, language: Language): string {
  if (!Array.isArray(keys)) return "";
  return keys.map((key: string) => names[key] ?? key).join(LANGUAGE_FACTS[language].partSeparator);
}

function programme(record: ReferenceRecord, language: Language): Texts {
  const programmes: Lookup = publications[language].programmes;
  const entries = PROGRAMME_TEXTS.map((part) => [part, programmes[`${record.id}.${part}`] ?? ""] as const);
  return { ...titled(programmes[`${record.id}.name`]), texts: Object.fromEntries(entries) };
}
