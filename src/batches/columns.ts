import { type Bounds, read, type Schema } from "../schema/read";

/** How the cells of a column are read; the schema judges what comes out. */
export type ColumnType = "number" | "boolean" | "text";

/** A field of a request that a table can hold. */
export interface Column {
  /** Its name in a header, e.g. `existing.circuitWatts`. */
  readonly name: string;
  /** Its place in the request, e.g. `["groups", 0, "existing", "circuitWatts"]`. */
  readonly path: readonly (string | number)[];
  readonly type: ColumnType;
  /** A number without a fraction. */
  readonly whole?: true;
  /** Of a number, or of the length of a text. */
  readonly bounds?: Bounds;
  /** The values of a choice. */
  readonly choices?: readonly string[];
  /** Whether no request is valid without it. */
  readonly required: boolean;
}

/** The list that a row of a table holds one member of. */
const GROUPS = "groups";

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
  const reading = read(schema);
  switch (reading.kind) {
    case "optional":
      return leavesOf(reading.inner, path, name, false);
    case "object":
      return inOrder(reading.fields).flatMap(([field, inner]) =>
        leavesOf(inner, [...path, field], [...name, field], required),
      );
    case "array":
      return path.length === 1 && path[0] === GROUPS ? leavesOf(reading.element, [GROUPS, 0], [], required) : [];
    case "number":
      return [
        {
          name: name.join("."),
          path,
          type: "number",
          required,
          bounds: reading.bounds,
          ...(reading.whole && { whole: true as const }),
        },
      ];
    case "boolean":
      return [{ name: name.join("."), path, type: "boolean", required }];
    case "text":
      return [{ name: name.join("."), path, type: "text", required, bounds: reading.length }];
    case "choice":
      return [{ name: name.join("."), path, type: "text", required, choices: reading.values.map(String) }];
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
  const reading = read(schema);
  if (reading.kind === "array") return [emptyRequest(reading.element)];
  const fields = reading.kind === "object" ? Object.entries(reading.fields) : [];
  const inner = fields.filter(([, field]) => ["object", "array"].includes(read(field).kind));
  return Object.fromEntries(inner.map(([field, member]) => [field, emptyRequest(member)]));
}

/** An empty request once more: to read it out of the schema for every row costs more than to estimate it. */
export function copied(empty: unknown): unknown {
  if (Array.isArray(empty)) return empty.map(copied);
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(empty as object)) copy[name] = copied(inner);
  return copy;
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
