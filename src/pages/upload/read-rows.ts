import type { CellReading } from "../../batches/cell";
import { type Column, fill } from "../../batches/columns";
import type { HeaderColumn } from "../../batches/header-column";
import type { BatchMeasure } from "../../batches/measures";
import { fillRequest } from "../../batches/row-request";
import { valueAt } from "../../http/json-pointer";
import { ProblemError } from "../../http/problem";
import { cut } from "../../i18n/cut";
import { InputError } from "../../ledger/input-error";
import type { Merge, TableRow } from "../../tables/table";
import type { CellFault, RowValues } from "../inventory/inventory";
import type { AssignedColumn } from "./assigned-columns";
import { type LooseReader, readLoosely } from "./loose-cell";

/** A row as it was read: its request, and what could not be read of it. */
export interface ReadRow {
  readonly line: number;
  readonly request: unknown;
  /** Whether none of its cells is read. */
  readonly isEmpty: boolean;
  readonly faults: readonly CellFault[];
}

/** What adds up over rows, and so is never taken from a merged cell twice. */
const ADDITIVE = /^(?:quantity|meteredProjectMwhPerYear|investment\..*\.amount)$/;

/** Fields that hold for every row, where the file has no column for them. */
export type ForAllRows = readonly (readonly [column: Column, value: string | number | boolean])[];

export class RowReader {
  readonly #measure: BatchMeasure;
  readonly #columns: readonly (HeaderColumn | undefined)[];
  readonly #reader: LooseReader;
  readonly #merges: readonly Merge[];
  readonly #forAll: ForAllRows;
  /** The value of a merged cell, for the rows it spans. */
  readonly #spanning = new Map<
    number,
    { readonly cell: TableRow["cells"][number] | undefined; readonly lastLine: number }
  >();

  constructor(
    measure: BatchMeasure,
    assigned: readonly AssignedColumn[],
    reader: LooseReader,
    merges: readonly Merge[],
    forAll: ForAllRows,
  ) {
    this.#measure = measure;
    this.#columns = assigned.map(({ meaning }) => meaning);
    this.#reader = reader;
    this.#merges = merges.filter(({ firstLine, lastLine }) => lastLine > firstLine);
    this.#forAll = forAll;
  }

  read(row: TableRow): ReadRow {
    const faults: CellFault[] = [];
    const cells = this.#withMerged(row);
    let isEmpty = true;
    const request = fillRequest(this.#measure, this.#columns, (column, index) => {
      const reading = readLoosely(cells[index], column, this.#reader);
      isEmpty &&= reading === undefined;
      if (reading === undefined || !("fault" in reading)) return withoutLength(reading, column);
      faults.push(reading.fault);
      return undefined;
    });
    for (const [column, value] of this.#forAll) {
      if (valueAt(request, column.path) === undefined && isAskedFor(column, request)) fill(request, column, value);
    }
    return { line: row.line, request, isEmpty, faults };
  }

  #withMerged({ line, cells }: TableRow): TableRow["cells"] {
    for (const { firstLine, lastLine, firstColumn } of this.#merges) {
      if (line === firstLine) this.#spanning.set(firstColumn, { cell: cells[firstColumn], lastLine });
    }
    if (this.#spanning.size === 0) return cells;
    const filled = [...cells];
    for (const [column, { cell, lastLine }] of this.#spanning) {
      const name = this.#columns[column]?.column.name ?? "";
      if (line > lastLine) this.#spanning.delete(column);
      else if (cell !== undefined && filled[column] === "" && !ADDITIVE.test(name)) filled[column] = cell;
    }
    return filled;
  }
}

/** A currency is none without its amount. */
function isAskedFor({ path }: Column, request: unknown): boolean {
  return path.at(-1) !== "currency" || valueAt(request, [...path.slice(0, -1), "amount"]) !== undefined;
}

/** A name of any length is a name; the schema of an estimate takes one of 120 characters. */
function withoutLength(reading: CellReading | undefined, { column }: HeaderColumn): CellReading | undefined {
  return reading !== undefined && column.name === "name"
    ? { value: String(reading.value).slice(0, 120).toWellFormed() }
    : reading;
}

/** Whether a request is computed; one whose road is described in part only is computed without the check of its light. */
export function judge(request: unknown, measure: BatchMeasure): "computed" | "computedWithoutRoad" | "refused" {
  if (isComputed(request, measure)) return "computed";
  const { groups } = request as { groups?: [{ road?: unknown }] };
  const [group] = groups ?? [];
  if (group?.road === undefined) return "refused";
  delete group.road;
  return isComputed(request, measure) ? "computedWithoutRoad" : "refused";
}

function isComputed(request: unknown, measure: BatchMeasure): boolean {
  try {
    measure.estimate(request, undefined);
    return true;
  } catch (thrown) {
    if (thrown instanceof InputError || thrown instanceof ProblemError) return false;
    throw thrown;
  }
}

/** What a request says, by the names of the columns. */
export function valuesOf(request: unknown, columns: readonly Column[]): RowValues {
  const values: Record<string, string | number | boolean> = {};
  for (const { name, path } of columns) {
    const value = valueAt(request, path);
    if (typeof value === "string") values[name] = cut(value);
    else if (typeof value === "number" || typeof value === "boolean") values[name] = value;
  }
  return values;
}
