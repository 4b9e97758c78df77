import type { z } from "@hono/zod-openapi";

/** How the cells of a column are read; the schema judges what comes out. */
export type ColumnType = "number" | "boolean" | "text";

/** A field of a request that a table can hold. */
export interface Column {
  /** Its name in a header, e.g. `existing.circuitWatts`. */
  readonly name: string;
  /** Its place in the request, e.g. `["groups", 0, "existing", "circuitWatts"]`. */
  readonly path: readonly (string | number)[];
  readonly type: ColumnType;
  /** Whether no request is valid without it. */
  readonly required: boolean;
}

/** The list that a row of a table holds one member of. */
const GROUPS = "groups";

type Schema = z.core.$ZodType;

/** The parts of a zod definition this file reads. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
}

const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

/**
 * The columns of a request: every field that is a number, a text or a choice, by its dotted path. A row is a request with
 * one group, so a group's fields need no path to it. Lists (night steps, façades) have no column.
 */
export function columnsOf(schema: Schema): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const column of leavesOf(schema, [], [], true)) {
    // The request's own field comes first and keeps the name: `name` is the row's.
    if (!columns.has(column.name)) columns.set(column.name, column);
  }
  return [...columns.values()];
}

function leavesOf(schema: Schema, path: Column["path"], name: readonly string[], required: boolean): Column[] {
  const { type, shape = {}, element, innerType } = definitionOf(schema);
  switch (type) {
    case "optional":
      return leavesOf(innerType as Schema, path, name, false);
    case "object":
      return inOrder(shape).flatMap(([field, inner]) => leavesOf(inner, [...path, field], [...name, field], required));
    case "array":
      return path.length === 1 && path[0] === GROUPS ? leavesOf(element as Schema, [GROUPS, 0], [], required) : [];
    case "number":
    case "boolean":
      return [{ name: name.join("."), path, type, required }];
    case "string":
    case "enum":
      return [{ name: name.join("."), path, type: "text", required }];
    default:
      return [];
  }
}

/** Fields of the request before those of its groups, so that a shared name means the request. */
function inOrder(shape: Readonly<Record<string, Schema>>): [string, Schema][] {
  return Object.entries(shape).sort(([left], [right]) => Number(left === GROUPS) - Number(right === GROUPS));
}

/** A column by its dotted name, or by its last part where no other column ends with it. */
export function findColumn(columns: readonly Column[], header: string): Column | undefined {
  const exact = columns.find(({ name }) => name === header);
  if (exact !== undefined) return exact;
  const ending = columns.filter(({ name }) => name.endsWith(`.${header}`));
  return ending.length === 1 ? ending[0] : undefined;
}

/** A request with nothing in it but the objects every request has, for a row to fill. */
export function emptyRequest(schema: Schema): unknown {
  const { type, shape = {}, element } = definitionOf(schema);
  if (type === "array") return [emptyRequest(element as Schema)];
  const inner = Object.entries(shape).filter(([, field]) => ["object", "array"].includes(definitionOf(field).type));
  return Object.fromEntries(inner.map(([field, member]) => [field, emptyRequest(member)]));
}

/** Writes a value at the place of its column, with the objects that lead there. */
export function fill(request: unknown, { path }: Column, value: unknown): void {
  let place = request as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) {
    place[part] ??= {};
    place = place[part] as Record<string | number, unknown>;
  }
  place[path.at(-1) as string | number] = value;
}
