import { cellsOf, delimiterOf, separatorOf } from "./dialect";
import { LineFeeds } from "./line-ends";
import { type Line, LineSplitter } from "./lines";
import { RecordJoiner } from "./records";
import { MOST_COLUMNS, type Table, type TableFault, type TableRow } from "./table";
import { type DecimalMark, readTableNumber } from "./table-number";

/** Lines from which the delimiter is told; a title above the table has none. */
const LINES_LOOKED_AT = 50;

/** A text as a table, whichever way it is separated. */
export function csvTable(text: string): Table | TableFault {
  const lines = linesOf(text);
  const separator = typeof lines[0] === "string" ? separatorOf(lines[0]) : undefined;
  const begin = separator === undefined ? 0 : 1;
  const looked = lines.slice(begin, begin + LINES_LOOKED_AT).filter((line) => typeof line === "string");
  const delimiter = separator === undefined ? delimiterOf(looked) : (separator as ReturnType<typeof delimiterOf>);
  const joiner = new RecordJoiner(delimiter);
  const rows: TableRow[] = [];
  let line = begin + 1;
  for (const record of [...lines.slice(begin).flatMap((each) => joiner.push(each)), ...joiner.end()]) {
    const cells = typeof record === "string" ? cellsOf(record, delimiter) : [];
    const width = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    if (width > MOST_COLUMNS) return "tooManyColumns";
    if (width > 0) rows.push({ line, cells: cells.slice(0, width) });
    line += typeof record === "string" ? record.split("\n").length : 1;
  }
  if (rows.length === 0) return "empty";
  const decimalMark = delimiter === ";" ? "," : delimiter === "," ? "." : "either";
  return { rows, decimalMark, evident: evidentMark(rows), merges: [], hidden: { rows: 0, columns: 0 } };
}

function linesOf(text: string): Line[] {
  const splitter = new LineSplitter();
  const bytes = new LineFeeds().in(new TextEncoder().encode(text));
  return [...splitter.push(bytes), ...splitter.end()];
}

/** The decimal mark of those numbers that can be read in one way only; `either` where there are none, or of both kinds. */
export function evidentMark(rows: readonly TableRow[]): DecimalMark {
  const marks = new Set<"." | ",">();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const mark = typeof cell === "string" ? decimalMarkIn(cell.trim()) : undefined;
      if (mark !== undefined) marks.add(mark);
    }
  }
  const [mark = "either"] = marks;
  return marks.size === 1 ? mark : "either";
}

/** The decimal mark of a number that leaves no doubt; undefined where the text is none or has none. */
function decimalMarkIn(text: string): "." | "," | undefined {
  if (!/^[+-]?[\d.,]+$/.test(text) || typeof readTableNumber(text, "either") !== "number") return undefined;
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const mark = text[last];
  if (mark !== "." && mark !== ",") return undefined;
  const thousands = text.split(mark).length > 2;
  return thousands ? (mark === "." ? "," : ".") : mark;
}
