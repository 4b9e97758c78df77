import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { Fold } from "../result/fold";
import { hasManyKinds, KINDS_AS_ROWS, ONE_OF_MANY } from "../result/on-paper";

interface GroupTableProps {
  readonly reader: Reader;
  readonly answer: EstimateAnswer;
  readonly request: object;
  /** Rows of the file. */
  readonly rows: number;
}

/** What was read out of a file, kind by kind. */
export function GroupTable({ reader, answer, request, rows }: GroupTableProps) {
  const say = (key: "groupsNote" | "groupsTable" | "group" | "quantity") => reader.in("pageUpload", key);
  const saves = reader.in("pageResult", "citySavesShort");
  const tonnes = reader.unit("tCO2/yr");
  const { groups } = request as { groups: readonly { name?: string; quantity: number }[] };
  return (
    <section class="groups">
      <Fold id="groups" summary={reader.in("pageMemo", "groups", { count: groups.length })}>
        <p>
          {reader.in("pageUpload", "rowsRead", { rows })} {say("groupsNote")}
        </p>
        {hasManyKinds(answer) ? (
          <p class="paper">{reader.in("pageUpload", "printedShort", { count: groups.length })}</p>
        ) : (
          ""
        )}
        <DataTable
          className="wide"
          rowClass={(index) => (index < KINDS_AS_ROWS ? undefined : ONE_OF_MANY)}
          caption={say("groupsTable")}
          columns={[
            { heading: say("group") },
            { heading: say("quantity"), numeric: true },
            { heading: `${saves} ${reader.unit("MWh/yr")}`, numeric: true },
            { heading: `${saves} ${tonnes}`, numeric: true },
            { heading: `${reader.in("pageResult", "countsShort")} ${tonnes}`, numeric: true },
          ]}
          rows={groups.map(({ name, quantity }, index) => {
            const figures = answer.groups?.[index];
            return [
              name ?? reader.in("pageUpload", "unnamed", { number: index + 1 }),
              reader.exact(quantity),
              reader.figure(figures?.businessAsUsualSavedMwh ?? 0),
              reader.figure(figures?.businessAsUsualReductionTco2 ?? 0),
              reader.figure(figures?.reductionTco2 ?? 0),
            ];
          })}
        />
      </Fold>
    </section>
  );
}
