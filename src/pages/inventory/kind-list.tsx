import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { Fold } from "../result/fold";
import { KINDS_AS_ROWS, ONE_OF_MANY } from "../result/on-paper";
import { columnOf } from "../text/column";
import type { RowGroup } from "./inventory";

/** A figure of each kind, and of all of them together. */
export interface KindFigure {
  readonly heading: string;
  readonly values: readonly number[];
  readonly total: number;
}

interface KindListProps {
  readonly reader: Reader;
  readonly id?: string;
  readonly summary: string;
  readonly caption: string;
  readonly kinds: readonly RowGroup[];
  /** Rows of the file. */
  readonly rows: number;
  readonly figures?: readonly KindFigure[];
}

/** What was read out of a file, kind by kind and all together. Of many kinds paper shows the first few. */
export function KindList({ reader, id, summary, caption, kinds, rows, figures = [] }: KindListProps) {
  const say = (key: "groupsNote" | "group" | "quantity") => reader.in("pageUpload", key);
  const count = kinds.length;
  const quantities = kinds.map(({ quantity }) => Number(quantity));
  const columns = figures.map(({ heading, values, total }) => {
    const column = columnOf([{ total, parts: values }], reader.language);
    // Where no rounding adds up, each number is written as it is read best.
    return { heading, values, total, addsUp: column.addsUp, write: column.addsUp ? column.write : reader.figure };
  });
  return (
    <section class="groups">
      <Fold {...(id !== undefined && { id })} summary={summary}>
        <p>
          {reader.in("pageUpload", "rowsRead", { rows })} <span class="equal">{say("groupsNote")}</span>
          {columns.every(({ addsUp }) => addsUp) ? "" : ` ${reader.in("pageResult", "rounded")}`}
          {count > KINDS_AS_ROWS ? (
            <span class="paper"> {reader.in("pageUpload", "printedShort", { count, shown: KINDS_AS_ROWS })}</span>
          ) : (
            ""
          )}
        </p>
        <DataTable
          className="wide"
          rowClass={(index) => (index < KINDS_AS_ROWS ? undefined : ONE_OF_MANY)}
          caption={caption}
          columns={[
            { heading: say("group") },
            { heading: say("quantity"), numeric: true },
            ...columns.map(({ heading }) => ({ heading, numeric: true })),
          ]}
          rows={kinds.map(({ name }, index) => [
            String(name ?? reader.in("pageUpload", "unnamed", { number: index + 1 })),
            reader.exact(quantities[index] ?? 0),
            ...columns.map(({ values, write }) => write(values[index] ?? 0)),
          ])}
          totals={
            count > 1
              ? [
                  reader.in("pageUpload", "allKinds", { count }),
                  reader.exact(quantities.reduce((sum, quantity) => sum + quantity, 0)),
                  ...columns.map(({ total, write }) => write(total)),
                ]
              : undefined
          }
        />
      </Fold>
    </section>
  );
}
