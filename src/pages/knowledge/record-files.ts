import type { Language } from "../../i18n/language";
import type { Confidence } from "../../ledger/record";

/** A text of a record; `foreign` where it stands as its source has it, in English, on a page of another language. */
export interface Said {
  readonly text: string;
  readonly foreign?: true;
}

/** A record as a page shows it, in one language. */
export interface ShownRecord {
  readonly collection: string;
  readonly collectionTitle: string;
  readonly id: string;
  readonly title: Said;
  readonly texts: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: Said }[];
  readonly note?: Said;
  readonly source: string;
  readonly url: string | null;
  readonly year: number | null;
  readonly confidence: Confidence;
}

/** The records of a collection in a language, among the files laid out beside the Worker. */
export function recordsFile(collection: string, language: Language): string {
  return `/pages/records/${language}/${collection}.ndjson`;
}

/** All records in a language, one a line. */
export function allRecordsFile(language: Language): string {
  return `/pages/records/${language}.ndjson`;
}

export function writeRecords(records: readonly ShownRecord[]): string {
  return records.map((record) => JSON.stringify(record)).join("\n");
}

export function readRecords(lines: readonly string[]): ShownRecord[] {
  return lines.map((line) => JSON.parse(line) as ShownRecord);
}
