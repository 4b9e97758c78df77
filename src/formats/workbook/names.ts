import type { NamedRange } from "hucre";
import { type Block, isOfReading } from "./block";

/** Names a spreadsheet takes for a cell, or for a row or column. */
const TAKEN = /^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/;

/** The symbols of a calculation as names of their cells; capitals and small letters are one to a spreadsheet. */
export function symbolNames(block: Block, used: Set<string>, prefix = ""): NamedRange[] {
  return block.steps.flatMap(({ symbol }) => {
    const wanted = prefix + symbol;
    const name = TAKEN.test(wanted) ? `${wanted}_` : wanted;
    if (isOfReading(symbol) || used.has(name.toLowerCase())) return [];
    used.add(name.toLowerCase());
    return [{ name, range: block.place(symbol).absolute }];
  });
}
