import { valueAt } from "../http/json-pointer";
import { type DecimalMark, readTableNumber } from "../tables/table-number";
import { type CellReading, readCell } from "./cell";
import { type Column, fill } from "./columns";
import type { HeaderColumn } from "./header-column";
import type { BatchMeasure } from "./measures";

/** The request a row stands for. Empty cells are absent fields. */
export function requestOf(
  cells: readonly string[],
  columns: readonly (HeaderColumn | undefined)[],
  measure: BatchMeasure,
  mark: DecimalMark,
): unknown {
  return fillRequest(measure, columns, (column, index) => readCell(cells[index] ?? "", column, mark, measure.words));
}

function sizeOf({ column, text }: NonNullable<CellReading["size"]>, measure: BatchMeasure): [Column, number][] {
  const sized = measure.columns.find(({ name }) => name === column);
  const size = readTableNumber(text, "either");
  return sized !== undefined && typeof size === "number" ? [[sized, size]] : [];
}

/** Fills a request with what a reader makes of each cell, and with what headings and words say besides. */
export function fillRequest(
  measure: BatchMeasure,
  columns: readonly (HeaderColumn | undefined)[],
  read: (column: HeaderColumn, index: number) => CellReading | undefined,
): unknown {
  const request = measure.emptyRequest();
  const besides: [Column, unknown][] = [];
  for (const [index, each] of columns.entries()) {
    if (each === undefined) continue;
    const reading = read(each, index);
    if (reading === undefined) continue;
    fill(request, each.column, reading.value);
    if (each.implied !== undefined) besides.push([each.implied.column, each.implied.value]);
    if (reading.size !== undefined) besides.push(...sizeOf(reading.size, measure));
  }
  // A column of its own outranks what another one says of it.
  for (const [column, value] of besides) if (valueAt(request, column.path) === undefined) fill(request, column, value);
  return request;
}
