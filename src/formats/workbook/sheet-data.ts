import type { Cell, CellStyle, RowDef } from "hucre";

/** A cell as far as it is written. */
export type WrittenCell = Partial<Pick<Cell, "value" | "style" | "formula" | "formulaResult" | "hyperlink">>;

/** Characters collected before they are encoded. */
const PIECE_CHARACTERS = 65_536;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const encoder = new TextEncoder();

/**
 * The rows of a sheet as ECMA-376 18.3.1.80 has them, piece by piece: what is written is held as text for a moment only,
 * whatever the number of rows. Texts stand in their cells, for a table of all texts would have to be held to the end.
 */
export function* sheetData(
  rows: Iterable<readonly WrittenCell[]>,
  definitions: ReadonlyMap<number, RowDef> | undefined,
  styleIndex: ReadonlyMap<CellStyle, string>,
): Generator<Uint8Array> {
  let text = "<sheetData>";
  let row = 0;
  for (const cells of rows) {
    const height = definitions?.get(row)?.height;
    row++;
    text += height === undefined ? `<row r="${row}">` : `<row r="${row}" ht="${height}" customHeight="1">`;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] as WrittenCell;
      const style = cell.style === undefined ? undefined : styleIndex.get(cell.style);
      text += cellXml(cell, `<c r="${LETTERS[column]}${row}"${style === undefined ? "" : ` s="${style}"`}`);
    }
    text += "</row>";
    if (text.length < PIECE_CHARACTERS) continue;
    yield encoder.encode(text);
    text = "";
  }
  yield encoder.encode(`${text}</sheetData>`);
}

function cellXml({ value, formula, formulaResult }: WrittenCell, start: string): string {
  if (formula !== undefined) {
    const type = typeof formulaResult === "string" ? ' t="str"' : typeof formulaResult === "boolean" ? ' t="b"' : "";
    return `${start}${type}><f>${xmlText(formula)}</f>${resultXml(formulaResult)}</c>`;
  }
  switch (typeof value) {
    case "string":
      return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
    case "number":
      return `${start}><v>${value}</v></c>`;
    case "boolean":
      return `${start} t="b"><v>${Number(value)}</v></c>`;
    default:
      return `${start}/>`;
  }
}

function resultXml(result: WrittenCell["formulaResult"]): string {
  if (result === undefined || result === null) return "";
  return `<v>${typeof result === "string" ? xmlText(result) : Number(result)}</v>`;
}

/** Marks of XML, and what it has no place for; a line end is one character to a reader of XML. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TO_ESCAPE = /[&<>\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\uFFFE": "\uFFFD",
  "\uFFFF": "\uFFFD",
};

/** A text in XML; a control character as spreadsheets spell it (ECMA-376 22.9.2.19). */
function xmlText(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (character) => ENTITIES[character] ?? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
