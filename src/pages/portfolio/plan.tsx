import type { Child } from "hono/jsx";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { VerdictMark } from "../result/marks";
import type { Subsidy } from "../result/sentence";
import { type MeasureAnswer, type PortfolioAnswer, titleOf } from "./sentences";

export function PlanSection({ reader, answer }: { reader: Reader; answer: PortfolioAnswer }) {
  const { plan, measures } = answer;
  if (plan === undefined) return null;
  const labelOf = (id: string) => titleOf(reader, measures.find((measure) => measure.id === id) as MeasureAnswer);
  const rows: [string, Child][] = [
    [
      reader.in("pageResult", "planTakes"),
      reader.list(plan.selected.map(labelOf)) || reader.in("pageResult", "nothing"),
    ],
    [reader.in("pageResult", "creditable"), reader.of(reader.exact(plan.creditableTco2PerYear), "tCO2/yr")],
    ...(plan.joint === undefined ? [] : togetherRows(reader, plan.joint.subsidy)),
    [reader.in("pageResult", "cityShare"), reader.spoken(plan.cityShare)],
    [reader.in("pageResult", "unspent"), reader.spoken(plan.unspent)],
  ];
  if (plan.next !== undefined) {
    const more = reader.in("pageResult", "nextNeeds", {
      measure: labelOf(plan.next.id),
      amount: reader.spoken(plan.next.additionalBudget),
    });
    rows.push([reader.in("pageResult", "nextMeasure"), more]);
  }
  return (
    <section id="plan">
      <h2>{reader.in("pageResult", "plan")}</h2>
      <DataTable
        caption={reader.in("pageResult", "planTable")}
        columns={[
          { heading: reader.in("pageResult", "what") },
          { heading: reader.in("pageResult", "plan"), numeric: true },
        ]}
        rows={rows}
      />
    </section>
  );
}

/** Of one application for those taken. */
function togetherRows(reader: Reader, { verdict, grant }: Subsidy): [string, Child][] {
  return [
    [reader.in("pageResult", "verdict"), <VerdictMark reader={reader} verdict={verdict} />],
    [reader.in("pageResult", "grant"), reader.spoken(grant)],
  ];
}
