import type { Column } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import type { Measure } from "../../ledger/measure";
import type { Query } from "../forms/read-form";
import { columnLabel } from "../inventory/column-label";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import type { AssignedColumn } from "./assigned-columns";
import { FIELD, LEFT_OUT } from "./file-answers";
import type { UnknownWord } from "./unknown-words";

interface MappingColumnsProps {
  readonly reader: Reader;
  readonly measure: Measure;
  readonly assigned: readonly AssignedColumn[];
  readonly choices: readonly Column[];
}

/** Every column that holds something: its heading, values of it, and what it is read as. */
export function MappingColumns({ reader, measure, assigned, choices }: MappingColumnsProps) {
  const say = (key: "mapping.columns" | "mapping.column" | "mapping.samples" | "mapping.holds" | "mapping.leaveOut") =>
    reader.in("pageInventory", key);
  const filled = assigned.map((each, index) => ({ ...each, index })).filter(({ samples }) => samples.length > 0);
  return (
    <DataTable
      className="wide"
      caption={say("mapping.columns")}
      columns={[
        { heading: say("mapping.column") },
        { heading: say("mapping.samples") },
        { heading: say("mapping.holds") },
      ]}
      rows={filled.map(({ heading, samples, meaning, index }) => {
        const name = heading === "" ? reader.in("pageInventory", "mapping.noHeading", { number: index + 1 }) : heading;
        return [
          name,
          samples.join(" · "),
          <select name={FIELD.column(index)} aria-label={`${say("mapping.holds")}: ${name}`}>
            <option value={LEFT_OUT}>{say("mapping.leaveOut")}</option>
            {choices.map((column) => (
              <option value={column.name} selected={column === meaning?.column}>
                {columnLabel(column.name, measure, reader)}
              </option>
            ))}
          </select>,
        ];
      })}
    />
  );
}

interface MappingWordsProps {
  readonly reader: Reader;
  readonly measure: Measure;
  readonly words: readonly UnknownWord[];
  readonly fields: Query;
}

/** Words of the file that no choice is known by, and what each of them means. */
export function MappingWords({ reader, measure, words, fields }: MappingWordsProps) {
  if (words.length === 0) return null;
  const book = BATCH_MEASURES[measure].words;
  return (
    <fieldset>
      <legend>{reader.in("pageInventory", "mapping.words")}</legend>
      <div class="fields">
        {words.map(({ column, word, index, choices }) => {
          const name = FIELD.word(column, index);
          const label = book.labelOf(column);
          const textOf = (choice: string) => {
            const text = reader.named("pageOptions", `${label}.${choice}`);
            return text === `${label}.${choice}` ? choice : text;
          };
          return (
            <div class="field">
              <label for={name}>
                {reader.in("pageInventory", "mapping.wordIn", { word, column: columnLabel(column, measure, reader) })}
              </label>
              <span class="control">
                <select id={name} name={name}>
                  <option value={LEFT_OUT}>{reader.in("pageInventory", "mapping.leaveRows")}</option>
                  {choices.map((choice) => (
                    <option value={choice} selected={fields[name] === choice}>
                      {textOf(choice)}
                    </option>
                  ))}
                </select>
              </span>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
