import type { CellReading } from "../../batches/cell";
import { readCell } from "../../batches/cell";
import type { HeaderColumn } from "../../batches/header-column";
import type { WordBook } from "../../batches/words/word-book";
import { cut } from "../../i18n/cut";
import { type Cell, isBlank, isUnread, type Table, textOf } from "../../tables/table";
import { type DecimalMark, readingsOf, readTableNumber } from "../../tables/table-number";
import type { CellFault, CellFaultCode } from "../inventory/inventory";

/** What a cell gives, or why it gives nothing. */
export type LooseReading = CellReading | { readonly fault: CellFault };

/** How the texts of a table are to be taken. */
export interface LooseReader {
  readonly table: Pick<Table, "decimalMark" | "evident">;
  readonly words: WordBook;
  /** Words of the file by the value they were said to mean, for each column. */
  readonly said: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What words were found to mean, for the rows that say them again. */
  readonly known: Map<string, CellReading | undefined>;
  /** The decimal mark that was said, where the table leaves it open. */
  readonly mark?: "." | ",";
}

/** Units people write behind a number. */
const UNIT = /\s*(?:watts?|w|units?|buah|bh|titik|pcs|kw|pk|btu\/?h|mwh|m|lm|台|灯|基|個|本|ワット)\.?$/iu;

/** Reads a cell as people write them: with units, in words, with the marks of its table; undefined where it is blank. */
export function readLoosely(cell: Cell | undefined, each: HeaderColumn, reader: LooseReader): LooseReading | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  const fault = (code: CellFaultCode) => ({ fault: { column: each.column.name, code, cell: cut(textOf(cell)) } });
  if (isUnread(cell)) return fault(cell.unread === "formula" ? "formula" : "cellError");
  switch (each.column.type) {
    case "number": {
      const read = readNumber(cell, each, reader);
      return read === undefined || read === "ambiguous" ? fault(read ?? "notANumber") : { value: read };
    }
    case "boolean": {
      const value = typeof cell === "boolean" ? cell : readCell(textOf(cell), each, ".", reader.words)?.value;
      return typeof value === "boolean" ? { value } : fault("notYesNo");
    }
    default: {
      if (each.column.choices === undefined) return { value: textOf(cell) };
      const reading = knownChoiceOf(textOf(cell), each, reader);
      return reading ?? fault("unknownWord");
    }
  }
}

/** The same for every row that says the word. */
function knownChoiceOf(text: string, each: HeaderColumn, reader: LooseReader): CellReading | undefined {
  const key = `${each.column.name} ${text}`;
  if (!reader.known.has(key)) reader.known.set(key, choiceOf(text, each, reader));
  return reader.known.get(key);
}

/** A word for a choice: one the table's owner explained, one of the trade, or none. */
function choiceOf(text: string, { column }: HeaderColumn, { said, words }: LooseReader): CellReading | undefined {
  const choices = column.choices ?? [];
  const explained = said.get(column.name)?.get(text);
  if (explained !== undefined) return explained === "" ? undefined : { value: explained };
  return choices.includes(text) ? { value: text } : words.value(column.name, choices, text);
}

function readNumber(cell: Cell, each: HeaderColumn, reader: LooseReader): number | "ambiguous" | undefined {
  const { column, percent } = each;
  if (typeof cell === "number") return percent ? Number(`${cell}e-2`) : cell;
  if (typeof cell === "object")
    return "fraction" in cell && reader.words.isShare(column.name) ? cell.fraction : undefined;
  if (typeof cell === "boolean") return undefined;
  const text = cell.trim();
  const read = readCell(text, each, "either", reader.words)?.value;
  if (typeof read === "number") return read;
  const number = text.replace(UNIT, "");
  const decided = decide(number, column.whole === true, reader);
  return typeof decided === "number" && percent ? Number(`${decided}e-2`) : decided;
}

/** A number that can mean two is decided by what the column can hold, then by the rest of the table. */
function decide(text: string, whole: boolean, { table, mark }: LooseReader): number | "ambiguous" | undefined {
  const read = readTableNumber(text, "either");
  if (read !== "ambiguous") return read;
  const [point, comma] = readingsOf(text);
  if (whole && Number.isInteger(point) !== Number.isInteger(comma)) return Number.isInteger(point) ? point : comma;
  const known = markIn(text, table) ?? mark;
  return known === undefined ? "ambiguous" : known === "." ? point : comma;
}

/** A mark the form of the table uses for decimals is one; one its numbers never do may part thousands. */
function markIn(text: string, { decimalMark, evident }: LooseReader["table"]): "." | "," | undefined {
  const known = (mark: DecimalMark) => (mark === "either" ? undefined : mark);
  return known(evident) ?? (decimalMark !== "either" && text.includes(decimalMark) ? decimalMark : undefined);
}
