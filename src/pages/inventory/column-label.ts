import { BATCH_MEASURES } from "../../batches/measures";
import type { Measure } from "../../ledger/measure";
import type { Reader } from "../reader";

/** What a column of a table is called on a page: by the label of its field. */
export function columnLabel(name: string, measure: Measure, reader: Reader): string {
  const label = BATCH_MEASURES[measure].words.labelOf(name);
  return label === undefined ? name : reader.in("pageFields", label);
}
