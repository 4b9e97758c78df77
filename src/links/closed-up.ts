import type { Field, FormDefinition } from "./field";

/** What is the same of a field in every row. */
const inAnyRow = ({ path }: Field) => path.replace(/\.\d+\./, ".*.");

/** The rows of a list with those left empty taken out: a list of a request has no gaps. */
export function closedUp<Value>(
  { fields }: FormDefinition,
  query: Readonly<Record<string, Value>>,
  isFilled: (value: Value | undefined) => boolean,
): Readonly<Record<string, Value>> {
  const inRows = fields.filter(({ row }) => row !== undefined);
  const rows = new Set(inRows.flatMap(({ name, row = 0 }) => (isFilled(query[name]) ? [row] : [])));
  const filled = [...rows].sort((one, other) => one - other);
  if (filled.every((row, index) => row === index)) return query;
  const closed: Record<string, Value> = { ...query };
  for (const field of inRows) {
    delete closed[field.name];
    const from = filled[field.row as number];
    const moved = inRows.find((other) => other.row === from && inAnyRow(other) === inAnyRow(field));
    if (moved !== undefined && query[moved.name] !== undefined) closed[field.name] = query[moved.name] as Value;
  }
  return closed;
}
