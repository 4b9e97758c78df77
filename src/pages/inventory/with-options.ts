import { type Column, fill } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import { valueAt } from "../../http/json-pointer";
import type { FormDefinition } from "../../links/field";
import { writeForm } from "../forms/write-form";
import type { Inventory, RowValues } from "./inventory";

/** The request of an estimate: what the form says, what only the file says, and the groups. */
export function withOptions({ measure, options, groups }: Inventory, stated: object): object {
  const request = structuredClone(stated);
  for (const [column, value] of columnsIn(options, measure)) {
    if (valueAt(request, column.path) === undefined) fill(request, column, value);
  }
  return { ...request, groups };
}

/** What a file says of the whole project, parted: what a form has fields for, as its link has it, and the rest. */
export function partOptions({ measure, options }: Inventory, form: FormDefinition) {
  const request = {};
  for (const [column, value] of columnsIn(options, measure)) fill(request, column, value);
  const paths = new Set(form.fields.map(({ path }) => path));
  const rest = columnsIn(options, measure).filter(([{ path }]) => !paths.has(path.join(".")));
  return {
    link: writeForm(form, request),
    options: Object.fromEntries(rest.map(([{ name }, value]) => [name, value])) as RowValues,
  };
}

function columnsIn(options: RowValues, measure: Inventory["measure"]): (readonly [Column, RowValues[string]])[] {
  return BATCH_MEASURES[measure].columns.flatMap((column) => {
    const value = Object.hasOwn(options, column.name) ? options[column.name] : undefined;
    return value === undefined || column.path[0] === "groups" ? [] : [[column, value] as const];
  });
}
