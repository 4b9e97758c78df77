import type { Column } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import type { Measure } from "../../ledger/measure";
import { writeNumberText } from "../forms/number-text";
import type { Query } from "../forms/read-form";
import { columnLabel } from "../inventory/column-label";
import type { Reader } from "../reader";
import { FIELD } from "./file-answers";
import type { OpenQuestions } from "./read-inventory";

interface MappingValuesProps {
  readonly reader: Reader;
  readonly measure: Measure;
  readonly questions: OpenQuestions;
  readonly fields: Query;
  readonly wrong: readonly string[];
}

/** What no column of the file holds and every row needs, and which of two numbers a text means. */
export function MappingValues({ reader, measure, questions, fields, wrong }: MappingValuesProps) {
  const { missing, ambiguous } = questions;
  const asked = [
    ...new Set([...missing, ...BATCH_MEASURES[measure].columns.filter(({ name }) => wrong.includes(name))]),
  ];
  if (asked.length === 0 && ambiguous === undefined) return null;
  return (
    <fieldset>
      <legend>{reader.in("pageInventory", "mapping.forAll")}</legend>
      {asked.length === 0 ? "" : <p class="help">{reader.in("pageInventory", "mapping.forAllNote")}</p>}
      <div class="fields">
        {asked.map((column) => (
          <ForAll reader={reader} measure={measure} column={column} typed={fields[FIELD.forAll(column.name)]} />
        ))}
        {ambiguous === undefined ? "" : <Marks reader={reader} ambiguous={ambiguous} />}
      </div>
    </fieldset>
  );
}

function ForAll({
  reader,
  measure,
  column,
  typed,
}: {
  reader: Reader;
  measure: Measure;
  column: Column;
  typed: string | undefined;
}) {
  const name = FIELD.forAll(column.name);
  return (
    <div class={typed === undefined ? "field" : "field wrong"}>
      <label for={name}>{columnLabel(column.name, measure, reader)}</label>
      <span class="control">
        {column.choices === undefined ? (
          <input id={name} name={name} type="text" inputmode="decimal" autocomplete="off" value={typed ?? ""} />
        ) : (
          <select id={name} name={name}>
            <option value="">{reader.say("choose")}</option>
            {column.choices.map((choice) => (
              <option value={choice}>{choice}</option>
            ))}
          </select>
        )}
      </span>
    </div>
  );
}

function Marks({ reader, ambiguous }: { reader: Reader; ambiguous: NonNullable<OpenQuestions["ambiguous"]> }) {
  const [point, comma] = ambiguous.readings.map((value) => writeNumberText(value, reader.language));
  return (
    <div class="field">
      <label for={FIELD.mark}>{reader.in("pageInventory", "mapping.decimal", { cell: ambiguous.cell })}</label>
      <span class="control">
        <select id={FIELD.mark} name={FIELD.mark}>
          <option value="">{reader.in("pageInventory", "mapping.leaveRows")}</option>
          <option value=".">{point}</option>
          <option value=",">{comma}</option>
        </select>
      </span>
    </div>
  );
}
