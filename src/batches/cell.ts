import type { CsvDialect } from "../formats/csv";
import type { ColumnType } from "./columns";

const POINT_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const COMMA_NUMBER = /^[+-]?\d+(?:,\d+)?(?:[eE][+-]?\d+)?$/;
/** 1.500 is one and a half here and fifteen hundred in Indonesia. */
const THOUSANDS = /^[+-]?\d{1,3}(?:\.\d{3})+$/;

/** A cell as the value its column wants; undefined where it is empty. What cannot be read stays text, for the schema to refuse. */
export function readCell(cell: string, type: ColumnType, decimalMark: CsvDialect["decimalMark"]): unknown {
  const text = cell.trim();
  if (text === "") return undefined;
  if (type === "number") return readNumber(text, decimalMark);
  if (type === "boolean") return BOOLEANS.get(text.toLowerCase()) ?? text;
  return text;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

function readNumber(text: string, decimalMark: CsvDialect["decimalMark"]): number | string {
  if (decimalMark === "." || text.includes(".")) {
    const ambiguous = decimalMark === "," && THOUSANDS.test(text);
    return POINT_NUMBER.test(text) && !ambiguous ? Number(text) : text;
  }
  return COMMA_NUMBER.test(text) ? Number(text.replace(",", ".")) : text;
}
