import { fill } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import { problemOf } from "../../http/problem";
import { placeErrors } from "../forms/place-errors";
import { emptyForm } from "../forms/read-form";
import { PAGE_MEASURES } from "../measures/all";
import type { Reader } from "../reader";
import { columnLabel } from "./column-label";
import type { Inventory, LeftOut, LeftOutRow } from "./inventory";

/** What a result does not hold, in a sentence; none where it holds everything. */
export function leftOutSentences({ measure, leftOut }: Inventory, reader: Reader): string[] {
  const { rows, quantity, uncounted }: LeftOut = leftOut;
  if (rows === 0) return [];
  if (quantity === 0) return [reader.in("pageInventory", "left.uncountedOnly", { rows: reader.exact(rows) })];
  const key = measure === "air-conditioning" ? "left.sentence.units" : "left.sentence";
  const counted = { quantity: reader.exact(quantity), rows: reader.exact(rows - uncounted) };
  const more = reader.in("pageInventory", "left.uncounted", { rows: reader.exact(uncounted) });
  return [reader.in("pageInventory", key, counted), ...(uncounted > 0 ? [more] : [])];
}

/** What a row that is not computed says. */
export function contentOf({ values }: LeftOutRow, measure: Inventory["measure"], reader: Reader): string {
  const { name, ...rest } = values;
  const columns = BATCH_MEASURES[measure].columns.filter(({ path: [first] }) => first === "groups");
  const said = columns.flatMap((column) => {
    const value = rest[column.name];
    if (value === undefined) return [];
    const text = typeof value === "number" ? reader.exact(value) : String(value);
    return `${columnLabel(column.name, measure, reader)}: ${text}`;
  });
  return [...(name === undefined ? [] : [String(name)]), ...said].join(" · ");
}

/** Why: what could not be read of it, else what the measure itself says of it. */
export function reasonsOf({ values, faults }: LeftOutRow, measure: Inventory["measure"], reader: Reader): string[] {
  if (faults.length > 0) {
    return faults.map(({ column, code, cell }) => {
      const text = reader.in("pageInventory", `fault.${code}`, { cell });
      return `${columnLabel(column, measure, reader)}: ${text}`;
    });
  }
  const batch = BATCH_MEASURES[measure];
  const request = batch.emptyRequest();
  for (const column of batch.columns) {
    const value = values[column.name];
    if (value !== undefined) fill(request, column, value);
  }
  try {
    batch.estimate(request, reader.language);
    return [];
  } catch (thrown) {
    const problem = problemOf(thrown, reader.language);
    if (problem === undefined) throw thrown;
    const { form } = PAGE_MEASURES[measure];
    const { errors, generalErrors } = placeErrors(emptyForm(form), problem, reader.language);
    const placed = Object.entries(errors).flatMap(([field, texts]) =>
      texts.map((text) => `${reader.named("pageFields", field)}: ${text}`),
    );
    return [...placed, ...generalErrors].map((text) => reader.prose(text));
  }
}
