import type { ShadedInput } from "./changed-request";
import type { LaidOut } from "./laid-out";
import { type Recalculated, SYMBOL, toleranceOf, VALUE } from "./recalculate";

const [PART, FIELD] = [0, 10];

/** Columns that follow from the inputs, by sheet, and the columns a row is known by. */
const LIVE: Readonly<Record<string, { readonly key: readonly number[]; readonly columns: readonly number[] }>> = {
  Summary: { key: [0, 2], columns: [1] },
  Calculation: { key: [0, 2], columns: [3] },
  "Meter readings": { key: [0, 1], columns: [5] },
  "Cash flow": { key: [0, 1], columns: [2, 3, 4, 5, 6, 7, 8] },
  Criteria: { key: [0, 1], columns: [2, 3, 4, 6] },
};

/** Rows of a sheet by what they are known by; of several that are known by the same, the second is the second. */
function rowsOf(book: LaidOut, sheet: string, key: readonly number[]): Map<string, number> {
  const rows = new Map<string, number>();
  let part = "";
  for (let row = 0; row < book.rows(sheet); row++) {
    if (sheet === "Summary" && book.shown(sheet, row, 1) === undefined) part = String(book.shown(sheet, row, 0));
    const known = [part, ...key.map((column) => book.shown(sheet, row, column))].join("|");
    let name = known;
    for (let place = 2; rows.has(name); place++) name = `${place}. ${known}`;
    rows.set(name, row);
  }
  return rows;
}

/** What a recalculated book shows against what the answer to the changed request shows; every difference. */
export function differences(
  book: Pick<Recalculated, "sheetNames" | "value">,
  original: LaidOut,
  expected: LaidOut,
  entered = "",
): string[] {
  return Object.entries(LIVE).flatMap(([sheet, { key, columns }]) => {
    const index = book.sheetNames.indexOf(sheet);
    if (index < 0) return [];
    const wanted = rowsOf(expected, sheet, key);
    return [...rowsOf(original, sheet, key)].flatMap(([name, row]) =>
      columns.flatMap((column) => {
        if (original.cell(sheet, row, column)?.formula === undefined || name.includes("|Opened on|")) return [];
        const found = book.value(index, row, column);
        const other = wanted.get(name);
        // An input that was a default may have a line of another name once it is stated.
        if (other === undefined && sheet === "Calculation" && name.endsWith(`|${entered}`)) return [];
        const value = other === undefined ? "" : expected.shown(sheet, other, column);
        const same =
          typeof value === "number" && typeof found === "number"
            ? Math.abs(found - value) <= toleranceOf(name.split("|").at(-1) ?? "", value)
            : (found ?? "") === (value ?? "");
        return same ? [] : [`${sheet} ${name} [${column}]: ${JSON.stringify(found)} is not ${JSON.stringify(value)}`];
      }),
    );
  });
}

/** A shaded input in its place. */
export interface PlacedInput extends ShadedInput {
  readonly row: number;
  readonly part: string;
}

export function shadedInputs(book: LaidOut): PlacedInput[] {
  return book.inputRows("Inputs", VALUE).map((row) => ({
    row,
    part: String(book.shown("Inputs", row, PART)),
    symbol: String(book.shown("Inputs", row, SYMBOL)),
    field: String(book.shown("Inputs", row, FIELD)),
    value: book.shown("Inputs", row, VALUE) as number | string,
  }));
}
