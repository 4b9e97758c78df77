import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import type { RowGroup } from "./inventory";
import { KindList } from "./kind-list";

interface GroupTableProps {
  readonly reader: Reader;
  readonly answer: EstimateAnswer;
  readonly request: object;
  /** Rows of the file. */
  readonly rows: number;
}

/** The kinds of a file with what each saves. */
export function GroupTable({ reader, answer, request, rows }: GroupTableProps) {
  const saves = reader.in("pageResult", "citySavesShort");
  const tonnes = reader.unit("tCO2/yr");
  const { groups: kinds } = request as { groups: readonly RowGroup[] };
  const { groups = [], annual } = answer;
  const figureOf = (
    heading: string,
    field: "businessAsUsualSavedMwh" | "businessAsUsualReductionTco2" | "reductionTco2",
  ) => ({ heading, values: groups.map((group) => group[field]), total: annual[field] });
  return (
    <KindList
      reader={reader}
      id="groups"
      summary={reader.in("pageMemo", "groups", { count: kinds.length })}
      caption={reader.in("pageUpload", "groupsTable")}
      kinds={kinds}
      rows={rows}
      figures={[
        figureOf(`${saves} ${reader.unit("MWh/yr")}`, "businessAsUsualSavedMwh"),
        figureOf(`${saves} ${tonnes}`, "businessAsUsualReductionTco2"),
        figureOf(`${reader.in("pageResult", "countsShort")} ${tonnes}`, "reductionTco2"),
      ]}
    />
  );
}
