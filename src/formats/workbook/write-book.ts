import type { CellStyle, WriteOptions, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { collectBytes } from "../../http/byte-chunks";
import { ProblemError } from "../../http/problem";
import { directoryOf, type Packed, unpacked } from "../archive";
import { packedFrom, withFiles } from "../archive-writer";
import { sheetData, type WrittenCell } from "./sheet-data";

/** A sheet whose rows are made while they are written. */
export type LongSheet = Omit<WriteSheet, "rows" | "cells"> & {
  readonly lines: Iterable<readonly WrittenCell[]>;
  /** How many cells its lines have, their looks, and those that lead somewhere, by row and column from 0. */
  readonly cells: number;
  readonly styles: Iterable<CellStyle>;
  readonly links: ReadonlyMap<string, WrittenCell>;
};
export type LongBook = Omit<WriteOptions, "sheets"> & { readonly sheets: readonly LongSheet[] };

/** More than the dearest answer that is accepted has; what is held of each is little, but is held. */
export const MOST_CELLS = 1_000_000;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * Writes a workbook whose rows need not all be held. The library writes everything but the rows — styles, columns, names,
 * properties — and is shown one cell of each style for it; of the rows it would hold every cell several times over, which is
 * more than an isolate has for the daily meters of a year. Throws 422 for more cells than it would hold all the same.
 */
export async function writeBook(options: LongBook): Promise<Uint8Array> {
  const { sheets } = options;
  assertCells(sheets);
  const styles = [...new Set(sheets.flatMap((sheet) => [...sheet.styles]))];
  const frame = await writeXlsx({
    ...options,
    sheets: sheets.map((sheet, index) => frameOf(sheet, index === 0 ? styles : [])),
  });
  const files = directoryOf(frame) as readonly Packed[];
  const styleIndex = new Map<CellStyle, string>();
  const written = new Map<string, Uint8Array>();
  for (const [index, { lines, rowDefs }] of sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = decoder.decode(await unpacked(frame, files.find((file) => file.name === name) as Packed));
    if (index === 0)
      for (const [place, style] of styleIndices(xml, styles.length)) styleIndex.set(styles[place] as CellStyle, style);
    const [head, tail] = aroundRows(xml);
    written.set(name, await gzipped(pieces(head, sheetData(lines, rowDefs, styleIndex), tail)));
  }
  const kept = files.filter(({ name }) => !written.has(name));
  return withFiles(
    frame,
    kept,
    [...written].map(([name, bytes]) => packedFrom(name, bytes)),
  );
}

function assertCells(sheets: readonly LongSheet[]): void {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  if (cells <= MOST_CELLS) return;
  throw new ProblemError("validation-failed", "workbookTooLarge", { parameters: { cells, most: MOST_CELLS } });
}

/** A sheet without its rows: a cell of each style, and those that lead somewhere, which the library lists by their places. */
function frameOf(
  { lines: _, rowDefs: __, cells: ___, styles: ____, links, ...sheet }: LongSheet,
  styles: readonly CellStyle[],
): WriteSheet {
  const cells = new Map<string, WrittenCell>(links);
  for (const [column, style] of styles.entries()) cells.set(`0,${column}`, { value: 0, style });
  return { ...sheet, rows: [], cells };
}

/** What the library calls the style of each cell of the first row, by the cell's place. */
function styleIndices(xml: string, count: number): [number, string][] {
  const [first = ""] = xml.split("</row>");
  return [...first.matchAll(/<c r="[A-Z]+1"(?: s="(\d+)")?/g)]
    .slice(0, count)
    .map(([, style = "0"], place) => [place, style]);
}

/** What stands before and after the rows; the extent of a sheet is optional, and that of the frame is not its own. */
function aroundRows(xml: string): readonly [string, string] {
  const [head = "", rest = ""] = xml.split(/<sheetData(?:\/>|>)/);
  return [
    head.replace(/<dimension [^>]*\/>/, ""),
    rest.includes("</sheetData>") ? (rest.split("</sheetData>")[1] ?? "") : rest,
  ];
}

function* pieces(head: string, rows: Iterable<Uint8Array>, tail: string): Generator<Uint8Array> {
  yield encoder.encode(head);
  yield* rows;
  yield encoder.encode(tail);
}

/** Made smaller piece by piece, with the sum that tells whether it came whole. */
async function gzipped(source: Iterable<Uint8Array>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream("gzip");
  const writer = writable.getWriter();
  const write = async () => {
    for (const piece of source) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  };
  const [bytes] = await Promise.all([collectBytes(readable, Number.POSITIVE_INFINITY), write()]);
  return bytes as Uint8Array;
}
