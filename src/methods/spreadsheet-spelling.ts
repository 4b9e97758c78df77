/** A cell as the workbook names it, seen from any sheet. */
const CELL = /^((?:'[^']*'|\w+)!\$[A-Z]+\$)(\d+)$/;

/** A function whose values stand in a list in a spreadsheet too. */
export function listOf(name: string): (...values: string[]) => string {
  return (...values) => `${name}(${values.join(",")})`;
}

/** What stands beside an operator: a cell as it is, anything else in parentheses. */
export function inner(value: string): string {
  return CELL.test(value) ? value : `(${value})`;
}

/** One range where the cells follow each other down a column, otherwise a union of them. */
export function rangeOf(cells: readonly string[]): string {
  const [first = "", last = ""] = [cells[0], cells.at(-1)];
  const [, column, row] = CELL.exec(first) ?? [];
  const follow = column !== undefined && cells.every((cell, index) => cell === `${column}${Number(row) + index}`);
  return follow ? `${first}:${last.replace(/^.*!/, "")}` : `(${cells.join(",")})`;
}

/** The place of one among several values, largest first, ties in order. RANK gives ties the same place and wants a range. */
export function placeIn(values: readonly string[], place: number): string {
  const own = values[place];
  const ahead = values.flatMap((value, index) =>
    index === place ? [] : `+(${value}${index < place ? ">=" : ">"}${own})`,
  );
  return `(1${ahead.join("")})`;
}
