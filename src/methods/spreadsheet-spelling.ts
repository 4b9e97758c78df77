/** A cell as the workbook names it, on the sheet of the formula or on another one. */
const CELL = /^((?:(?:'[^']*'|\w+)!)?\$[A-Z]+\$)(\d+)$/;

/** A spreadsheet takes 255 values in a list; what is more goes into lists of its own. */
const MOST_VALUES = 200;

/** A function whose values stand in a list in a spreadsheet too, and which of lists of lists is the same. */
export function listOf(name: string): (...values: string[]) => string {
  const write = (values: readonly string[]): string => {
    const range = rangeIn(values);
    if (range !== undefined) return `${name}(${range})`;
    if (values.length <= MOST_VALUES) return `${name}(${values.join(",")})`;
    const lists = Array.from({ length: Math.ceil(values.length / MOST_VALUES) }, (_, list) =>
      write(values.slice(list * MOST_VALUES, (list + 1) * MOST_VALUES)),
    );
    return write(lists);
  };
  return (...values) => write(values);
}

/** What stands beside an operator: a cell as it is, anything else in parentheses. */
export function inner(value: string): string {
  return CELL.test(value) ? value : `(${value})`;
}

/** One range where the cells follow each other down a column, otherwise a union of them. */
export function rangeOf(cells: readonly string[]): string {
  return rangeIn(cells) ?? `(${cells.join(",")})`;
}

function rangeIn(cells: readonly string[]): string | undefined {
  const [first = "", last = ""] = [cells[0], cells.at(-1)];
  const [, column, row] = CELL.exec(first) ?? [];
  const follow = column !== undefined && cells.every((cell, index) => cell === `${column}${Number(row) + index}`);
  return follow && cells.length > 1 ? `${first}:${last.replace(/^.*!/, "")}` : undefined;
}

/** The place of one among several values, largest first, ties in order. RANK gives ties the same place and wants a range. */
export function placeIn(values: readonly string[], place: number): string {
  const own = values[place];
  const ahead = values.flatMap((value, index) =>
    index === place ? [] : `+(${value}${index < place ? ">=" : ">"}${own})`,
  );
  return `(1${ahead.join("")})`;
}
