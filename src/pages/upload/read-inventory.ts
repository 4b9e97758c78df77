import type { Column } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import { cut } from "../../i18n/cut";
import type { Language } from "../../i18n/language";
import type { Measure } from "../../ledger/measure";
import { readTable } from "../../tables/read-table";
import type { Table } from "../../tables/table";
import { readingsOf } from "../../tables/table-number";
import { type Inventory, MOST_KINDS, type Remark } from "../inventory/inventory";
import { type AssignedColumn, assignColumns, missingColumns } from "./assigned-columns";
import { type Fault, faultOf } from "./fault";
import { type FileAnswers, readForAll } from "./file-answers";
import { type FoundHeader, findHeader, meaningOf } from "./found-header";
import { Gathered } from "./gathered";
import { type ForAllRows, RowReader } from "./read-rows";
import { saidWords, type UnknownWord, unknownWords } from "./unknown-words";

/** What is to be asked about a file before it can be computed. */
export interface OpenQuestions {
  readonly assigned: readonly AssignedColumn[];
  readonly words: readonly UnknownWord[];
  /** Columns no row can be without. */
  readonly missing: readonly Column[];
  /** Those of them whose value for all rows cannot be read. */
  readonly wrong: readonly string[];
  /** A number that can mean two, where nothing in the file decides. */
  readonly ambiguous?: { readonly cell: string; readonly readings: readonly [number, number] };
}

/** A file taken together, what has to be asked about it first, or why nothing can be taken from it. */
export type ReadFile =
  | { readonly kind: "inventory"; readonly inventory: Inventory }
  | { readonly kind: "questions"; readonly questions: OpenQuestions }
  | { readonly kind: "faults"; readonly faults: readonly Fault[]; readonly inventory?: Inventory };

export interface FileSettings {
  readonly measure: Measure;
  readonly answers: FileAnswers;
  /** Of amounts for which the file names none. */
  readonly currency: string | undefined;
  readonly language: Language;
}

/** Reads a file in any form, with what was said about it. */
export async function readInventory(bytes: Uint8Array, settings: FileSettings): Promise<ReadFile> {
  const { measure, answers, language } = settings;
  const batch = BATCH_MEASURES[measure];
  const looksWanted = (table: Table) =>
    findHeader(table, batch).headings.filter((each) => meaningOf(each, batch)).length > 1;
  const table = await readTable(bytes, looksWanted);
  if (typeof table === "string") return { kind: "faults", faults: [faultOf(language, `file.${table}`)] };
  const header = findHeader(table, batch);
  if (header.rows.length === 0) return { kind: "faults", faults: [faultOf(language, "noRows")] };
  const assigned = assignColumns(header, batch, answers.columns);
  const words = unknownWords(header, assigned, batch);
  const { values, wrong } = readForAll(answers, batch, language);
  const missing = missingColumns(assigned, batch).filter((column) => !values.some(([stated]) => stated === column));
  const gathered = gather(table, header, assigned, words, [...values, ...currencyOf(settings)], settings);
  const inventory = gathered.inventory(measure, remarksOf(table, assigned));
  const ambiguous = ambiguityIn(inventory);
  const isOpen = !answers.given && (assigned.some(({ open }) => open) || words.length > 0 || ambiguous !== undefined);
  if (isOpen || missing.length > 0 || wrong.length > 0) {
    const questions = { assigned, words, missing, wrong, ...(ambiguous !== undefined && { ambiguous }) };
    return { kind: "questions", questions };
  }
  return judged(inventory, gathered.kinds, language);
}

function gather(
  table: Table,
  header: FoundHeader,
  assigned: readonly AssignedColumn[],
  words: readonly UnknownWord[],
  forAll: ForAllRows,
  { measure, answers }: FileSettings,
): Gathered {
  const batch = BATCH_MEASURES[measure];
  const said = saidWords(words, answers);
  const looseReader = {
    table,
    words: batch.words,
    said,
    known: new Map(),
    ...(answers.mark !== undefined && { mark: answers.mark }),
  };
  const reader = new RowReader(batch, assigned, looseReader, table.merges, forAll);
  const gathered = new Gathered(batch, assigned, forAll);
  for (const row of header.rows) gathered.take(row, reader);
  return gathered;
}

function currencyOf({ measure, currency }: FileSettings): ForAllRows {
  const column = BATCH_MEASURES[measure].columns.find(({ name }) => name === "investment.total.currency");
  return column === undefined || currency === undefined ? [] : [[column, currency]];
}

function judged(inventory: Inventory, kinds: number, language: Language): ReadFile {
  if (kinds > MOST_KINDS) {
    const fault = faultOf(language, "tooManyKinds", { count: kinds, limit: MOST_KINDS });
    return { kind: "faults", faults: [{ ...fault, batchTakesIt: true }] };
  }
  if (inventory.rows > 0) return { kind: "inventory", inventory };
  return { kind: "faults", faults: [faultOf(language, "noRowComputed")], inventory };
}

function remarksOf({ hidden, furtherSheets = [] }: Table, assigned: readonly AssignedColumn[]): Remark[] {
  const unused = assigned.filter(
    ({ meaning, samples, heading }) => meaning === undefined && samples.length > 0 && !/^(#|$)/.test(heading),
  );
  const names = unused.map(({ heading }) => heading).slice(0, 20);
  return [
    { code: "hiddenRows", count: hidden.rows, names: [] },
    { code: "hiddenColumns", count: hidden.columns, names: [] },
    { code: "columnsUnused", count: unused.length, names },
    { code: "otherSheets", count: furtherSheets.length, names: furtherSheets.map((name) => cut(name)) },
  ];
}

function ambiguityIn({ leftOut }: Inventory): OpenQuestions["ambiguous"] {
  const fault = leftOut.listed.flatMap(({ faults }) => faults).find(({ code }) => code === "ambiguous");
  return fault === undefined ? undefined : { cell: fault.cell, readings: readingsOf(fault.cell) };
}
