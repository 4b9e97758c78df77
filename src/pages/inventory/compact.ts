import { z } from "@hono/zod-openapi";
import { type Column, fill } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import { valueAt } from "../../http/json-pointer";
import type { Measure } from "../../ledger/measure";
import {
  CELL_FAULTS,
  type Inventory,
  MOST_KINDS,
  MOST_LISTED,
  REMARKS,
  type RowGroup,
  type RowValues,
} from "./inventory";
import { type Opened, pack, unpack } from "./packed";

const count = z.number().min(0).max(1e12);
const text = z.string().max(500);
const values = z.record(z.string(), z.unknown());

/** An inventory as a link carries it: groups column by column, so that equal things stand side by side and pack well. */
const compactSchema = z.strictObject({
  measure: text,
  rows: count,
  columns: z.array(text).max(200),
  groups: z.array(z.array(z.unknown()).max(MOST_KINDS)).max(200),
  options: values,
  leftOut: z.strictObject({
    rows: count,
    quantity: count,
    uncounted: count,
    listed: z
      .array(
        z.strictObject({
          line: count,
          values,
          faults: z.array(z.strictObject({ column: text, code: z.enum(CELL_FAULTS), cell: text })).max(200),
        }),
      )
      .max(MOST_LISTED),
  }),
  remarks: z.array(z.strictObject({ code: z.enum(REMARKS), count, names: z.array(text).max(200) })).max(20),
});

const NAME = "name";

export function packInventory({ groups, ...rest }: Inventory): Promise<string> {
  const columns = groupColumns(rest.measure).filter((column) =>
    groups.some((group) => valueIn(group, column) !== undefined),
  );
  const byColumn = columns.map((column) => groups.map((group) => valueIn(group, column) ?? null));
  return pack(JSON.stringify({ ...rest, columns: columns.map(({ name }) => name), groups: byColumn }));
}

/** The inventory a link carries for this measure. What another version says in other words is not guessed at. */
export async function openInventory(carried: string, measure: Measure): Promise<Opened<Inventory>> {
  const opened = await unpack(carried);
  if (!opened.ok) return opened;
  const inventory = inventoryIn(opened.value, measure);
  return inventory === undefined ? { ok: false, fault: "later" } : { ok: true, value: inventory };
}

function inventoryIn(json: string, measure: Measure): Inventory | undefined {
  const read = compactSchema.safeParse(parsed(json));
  if (!read.success || read.data.measure !== measure) return undefined;
  const { columns: names, groups: byColumn, options, leftOut, remarks, rows } = read.data;
  const known = groupColumns(measure);
  const columns = names.flatMap((name) => known.find((column) => column.name === name) ?? []);
  if (columns.length < names.length || byColumn.length !== names.length) return undefined;
  const everything = [byColumn.flat(), options, ...leftOut.listed.map((row) => row.values)];
  if (!everything.flatMap((each) => Object.values(each)).every(isScalar)) return undefined;
  const kinds = Array.from({ length: byColumn[0]?.length ?? 0 }, (_, index) =>
    groupOf(
      measure,
      columns,
      byColumn.map((each) => each[index]),
    ),
  );
  const listed = leftOut.listed.map((row) => ({ ...row, values: row.values as RowValues }));
  return { measure, rows, groups: kinds, options: options as RowValues, leftOut: { ...leftOut, listed }, remarks };
}

/** The columns of one group, its own name among them. */
function groupColumns(measure: Measure): readonly Column[] {
  return BATCH_MEASURES[measure].columns.filter(({ name, path: [first] }) => first === "groups" || name === NAME);
}

function valueIn(group: RowGroup, { path }: Column): unknown {
  return valueAt(group, path[0] === "groups" ? path.slice(2) : path);
}

function groupOf(measure: Measure, columns: readonly Column[], cells: readonly unknown[]): RowGroup {
  const { groups } = BATCH_MEASURES[measure].emptyRequest() as { groups: [RowGroup] };
  const [group] = groups;
  for (const [index, column] of columns.entries()) {
    const path = column.path[0] === "groups" ? column.path.slice(2) : column.path;
    if (cells[index] !== null && cells[index] !== undefined) fill(group, { ...column, path }, cells[index]);
  }
  return group;
}

function isScalar(value: unknown): boolean {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
