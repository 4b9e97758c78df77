import { AbatementCurve } from "../charts/abatement-curve";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { type MeasureAnswer, type PortfolioAnswer, titleOf } from "./sentences";

export function CurveSection({ reader, answer }: { reader: Reader; answer: PortfolioAnswer }) {
  const { curve, measures } = answer;
  if (curve.length === 0) return null;
  const labelOf = (id: string) => titleOf(reader, measures.find((measure) => measure.id === id) as MeasureAnswer);
  const perTonne = (step: (typeof curve)[number]) => `${reader.spoken(step.abatementCostPerTco2.idr)} / tCO₂`;
  return (
    <section id="cheapest">
      <h2>{reader.in("pageResult", "curve")}</h2>
      <div class="columns">
        <AbatementCurve
          id="curve"
          title={reader.in("pageResult", "curveChart")}
          axis={reader.unit("tCO2/yr")}
          steps={curve.map((step) => ({
            label: labelOf(step.id),
            from: step.fromTco2PerYear,
            to: step.toTco2PerYear,
            cost: step.abatementCostPerTco2.idr.amount,
            text: perTonne(step),
          }))}
        />
        <DataTable
          caption={reader.in("pageResult", "curveTable")}
          columns={[
            { heading: reader.in("pageResult", "measure") },
            { heading: reader.unit("tCO2/yr"), numeric: true },
            { heading: reader.in("pageResult", "abatementShort"), numeric: true },
          ]}
          rows={curve.map((step, index) => [
            `${index + 1} ${labelOf(step.id)}`,
            reader.figure(step.reductionTco2PerYear),
            perTonne(step),
          ])}
        />
      </div>
    </section>
  );
}
