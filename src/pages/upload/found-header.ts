import { columnOf, type HeaderColumn } from "../../batches/header-column";
import type { BatchMeasure } from "../../batches/measures";
import { isSetAside } from "../../batches/words/set-aside";
import { isBlank, type Merge, type Table, type TableRow, textOf } from "../../tables/table";

/** Where the rows of a table begin, and what stands over its columns. */
export interface FoundHeader {
  readonly headings: readonly Heading[];
  /** The rows below. */
  readonly rows: readonly TableRow[];
}

/** What stands over a column: its own words, and those that span it together with its neighbours. */
export interface Heading {
  readonly own: string;
  readonly above: string;
}

/** Titles and notes may stand above a table. */
const ROWS_LOOKED_AT = 30;
/** One known word may stand in any title. */
const LEAST_KNOWN = 2;

/** The row, or the two rows, whose words are known best; else the first that looks like a header. */
export function findHeader(table: Table, measure: BatchMeasure): FoundHeader {
  const { rows, merges } = table;
  let best = { known: 0, begin: 0, headings: [] as readonly Heading[] };
  for (const index of rows.slice(0, ROWS_LOOKED_AT).keys()) {
    for (const { headings, begin } of candidatesAt(index, rows, merges)) {
      const known = headings.filter((heading) => isKnown(heading, measure)).length;
      if (known > best.known) best = { known, begin, headings };
    }
  }
  if (best.known < LEAST_KNOWN) {
    const first = Math.max(
      0,
      rows.findIndex(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1),
    );
    best = {
      known: 0,
      begin: first + 1,
      headings: (rows[first]?.cells ?? []).map((cell) => ({ own: textOf(cell), above: "" })),
    };
  }
  const [numbered, ...rest] = rows.slice(best.begin);
  return {
    headings: best.headings,
    rows: numbered !== undefined && isNumbering(numbered) ? rest : rows.slice(best.begin),
  };
}

/** The field a heading means; what spans it counts with it, for `Daya` below `Lampu LED` is another power. */
export function meaningOf({ own, above }: Heading, { columns, words }: BatchMeasure): HeaderColumn | undefined {
  const spoken = above === "" ? [own] : own === "" ? [above] : [`${own} ${above}`, `${above} ${own}`];
  return spoken.map((each) => columnOf(each, columns, words)).find((each) => each !== undefined);
}

/** A heading as it is read aloud. */
export function headingText({ own, above }: Heading): string {
  return own === "" || above === "" ? own + above : `${above} – ${own}`;
}

function isKnown(heading: Heading, measure: BatchMeasure): boolean {
  return meaningOf(heading, measure) !== undefined || isSetAside(headingText(heading));
}

function candidatesAt(index: number, rows: readonly TableRow[], merges: readonly Merge[]) {
  const [row, next] = [rows[index] as TableRow, rows[index + 1]];
  const single = { begin: index + 1, headings: spread(row, merges).map((own) => ({ own, above: "" })) };
  if (next === undefined || next.cells.some((cell) => typeof cell === "number")) return [single];
  const above = spread(row, merges);
  const below = next.cells.map(textOf);
  const headings = below.map((own, column) => ({ own, above: above[column] || spanning(above, below, column) }));
  return [single, { begin: index + 2, headings }];
}

/** The words of a row with those of merged cells in each cell they span. */
function spread({ line, cells }: TableRow, merges: readonly Merge[]): string[] {
  const texts = cells.map(textOf);
  for (const { firstLine, lastLine, firstColumn, lastColumn } of merges) {
    if (line < firstLine || line > lastLine) continue;
    for (let column = firstColumn; column <= Math.min(lastColumn, texts.length - 1); column++) {
      if (line === firstLine) texts[column] = texts[firstColumn] ?? "";
    }
  }
  return texts;
}

/** Words that span several columns stand over the first of them where cells are not merged. */
function spanning(above: readonly string[], below: readonly string[], column: number): string {
  for (let left = column; left >= 0 && below[left] !== ""; left--) if (above[left]) return above[left] as string;
  return "";
}

/** Official tables number their columns below the header: 1, 2, 3 or (1), (2), (3). */
function isNumbering({ cells }: TableRow): boolean {
  const numbers = cells
    .map(textOf)
    .filter((text) => text !== "")
    .map((text) => text.replace(/^\((.*)\)$/, "$1"));
  return numbers.length > 2 && numbers.every((text, index) => Number(text) === index + 1);
}
