import { csvTable } from "./csv-table";
import { decodeText } from "./decode";
import type { Table, TableFault } from "./table";
import { workbookTable } from "./workbook-table";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007, and any Excel file behind a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The table of a file as people have it: a workbook, or a text in any form a spreadsheet writes. */
export async function readTable(bytes: Uint8Array, isWanted: (table: Table) => boolean): Promise<Table | TableFault> {
  const beginsWith = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return "empty";
  if (beginsWith(ZIP)) return workbookTable(bytes, isWanted);
  if (beginsWith(COMPOUND_FILE)) return "oldOrLocked";
  const text = decodeText(bytes);
  return text === undefined ? "notText" : csvTable(text);
}
