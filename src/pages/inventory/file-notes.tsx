import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { Fold } from "../result/fold";
import { ONE_OF_MANY, ROWS_LEFT_OUT } from "../result/on-paper";
import type { Inventory } from "./inventory";
import { contentOf, reasonsOf } from "./left-out";

interface FileNotesProps {
  readonly inventory: Inventory;
  readonly reader: Reader;
  /** What the inventory is of, where there are several. */
  readonly of?: string;
  readonly level?: "h2" | "h3";
  /** Whether the rows are all there is to see. */
  readonly open?: boolean;
}

/** The rows of a file that are not computed, each with its reason. */
export function LeftOutSection({ inventory, reader, of, level = "h3", open = false }: FileNotesProps) {
  const { leftOut, measure } = inventory;
  if (leftOut.rows === 0) return null;
  const say = (key: "left.title" | "left.note" | "left.table" | "left.line" | "left.what" | "left.why") =>
    reader.in("pageInventory", key);
  const more = leftOut.rows - leftOut.listed.length;
  return (
    <section class="left-out">
      <Fold level={level} open={open} summary={`${headingOf(say("left.title"), of)}: ${reader.exact(leftOut.rows)}`}>
        <p>{say("left.note")}</p>
        <DataTable
          className="wide"
          rowClass={(index) => (index < ROWS_LEFT_OUT ? undefined : ONE_OF_MANY)}
          caption={say("left.table")}
          columns={[
            { heading: say("left.line"), numeric: true },
            { heading: say("left.what") },
            { heading: say("left.why") },
          ]}
          rows={leftOut.listed.map((row) => [
            String(row.line),
            contentOf(row, measure, reader),
            reader.sentences(reasonsOf(row, measure, reader)),
          ])}
        />
        {leftOut.rows > ROWS_LEFT_OUT ? (
          <p class="paper">
            {reader.in("pageInventory", "left.printedShort", {
              shown: ROWS_LEFT_OUT,
              rows: reader.exact(leftOut.rows),
            })}
          </p>
        ) : (
          ""
        )}
        {more > 0 ? <p class="note">{reader.in("pageInventory", "left.more", { rows: reader.exact(more) })}</p> : ""}
      </Fold>
    </section>
  );
}

/** What else there is to say of a file. */
export function RemarkSection({ inventory, reader, of }: FileNotesProps) {
  if (inventory.remarks.length === 0) return null;
  return (
    <section class="remarks">
      <Fold summary={headingOf(reader.in("pageInventory", "remark.title"), of)}>
        <ul>
          {inventory.remarks.map(({ code, count, names }) => (
            <li>
              {reader.in("pageInventory", `remark.${code}`, { count: reader.exact(count), names: reader.list(names) })}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function headingOf(title: string, of: string | undefined): string {
  return of === undefined ? title : `${title} – ${of}`;
}
