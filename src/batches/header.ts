import type { CsvDialect } from "../formats/csv";
import { pointerOf } from "../http/json-pointer";
import { nearestName } from "../http/nearest-name";
import { ERRORS_SHOWN, invalidInput, ProblemError } from "../http/problem";
import { codeOf, type ProblemIssue } from "../http/problem-issue";
import { cut } from "../i18n/cut";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { cellsOf } from "../tables/dialect";
import type { Column } from "./columns";
import { columnOf, type HeaderColumn } from "./header-column";
import type { BatchMeasure } from "./measures";

/** What the first record of a CSV batch says: how the file is written and which field each cell holds. */
export interface Header {
  readonly dialect: CsvDialect;
  /** Undefined where the column is a note of the sender's own, or has no name. */
  readonly columns: readonly (HeaderColumn | undefined)[];
  /** Columns without a name, by their place; nothing may stand below. */
  readonly nameless: readonly number[];
}

/** A column whose name begins so is not read. */
const NOTE = "#";
/** More columns than a request has fields, with as many notes beside them. */
const MOST_COLUMNS = 200;

/** Reads a header. Throws 422 with the names that are no field, come twice or are required and not there. */
export function readHeader(record: string, dialect: CsvDialect, measure: BatchMeasure, language: Language): Header {
  const { columns: known, words } = measure;
  const names = cellsOf(record, dialect.delimiter).map((name) => name.trim());
  if (names.length > MOST_COLUMNS) {
    const parameters = { columns: names.length, limit: MOST_COLUMNS };
    throw new ProblemError("validation-failed", "tooManyColumns", { parameters });
  }
  const unread = (name: string) => name === "" || name.startsWith(NOTE);
  const columns = names.map((name) => (unread(name) ? undefined : columnOf(name, known, words)));
  const errors = [
    ...namesAtFault(names, columns, unread).map(
      ({ name, twice }) =>
        () =>
          twice ? columnTwice(name, language) : unknownColumn(name, known, language),
    ),
    ...missingFrom(columns, known).map(
      ({ name }) =>
        () =>
          missingColumn(name, language),
    ),
  ];
  if (errors.length > 0) {
    throw invalidInput(
      errors.slice(0, ERRORS_SHOWN).map((write) => write()),
      errors.length,
    );
  }
  return { dialect, columns, nameless: names.flatMap((name, index) => (name === "" ? [index] : [])) };
}

function namesAtFault(
  names: readonly string[],
  columns: readonly (HeaderColumn | undefined)[],
  unread: (name: string) => boolean,
): { name: string; twice: boolean }[] {
  const taken = new Set<Column>();
  return names.flatMap((name, index) => {
    const column = columns[index]?.column;
    const twice = column !== undefined && taken.has(column);
    if (column !== undefined) taken.add(column);
    return unread(name) || (column !== undefined && !twice) ? [] : [{ name, twice }];
  });
}

/** The fields no request is valid without and no column holds. */
export function missingFrom(columns: readonly (HeaderColumn | undefined)[], known: readonly Column[]): Column[] {
  const stated = new Set(columns.flatMap((each) => [each?.column, each?.implied?.column]));
  return known.filter((column) => column.required && !stated.has(column));
}

function columnTwice(name: string, language: Language): ProblemIssue {
  return {
    pointer: pointerOf([cut(name)]),
    code: codeOf("columnTwice"),
    detail: translate(language, "batches", "columnTwice"),
  };
}

function unknownColumn(name: string, known: readonly Column[], language: Language): ProblemIssue {
  const nearest = nearestName(
    name,
    known.map((column) => column.name),
  );
  return {
    pointer: pointerOf([cut(name)]),
    code: codeOf("columnUnknown"),
    detail: translate(language, "batches", "columnUnknown"),
    hint:
      nearest === undefined
        ? translate(language, "batches", "columnUnknownHint")
        : translate(language, "batches", "columnMisspeltHint", { nearest }),
  };
}

function missingColumn(name: string, language: Language): ProblemIssue {
  return {
    pointer: pointerOf([name]),
    code: codeOf("required"),
    detail: translate(language, "schemaIssues", "required"),
    hint: translate(language, "schemaIssues", "requiredHint", { name }),
  };
}
