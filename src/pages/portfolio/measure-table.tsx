import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { VerdictMark } from "../result/marks";
import { columnOf } from "../text/column";
import { spokenColumn } from "../text/money";
import { type PortfolioAnswer, titleOf } from "./sentences";

export function MeasureTable({
  reader,
  answer,
  isJoint,
}: {
  reader: Reader;
  answer: PortfolioAnswer;
  isJoint: boolean;
}) {
  const { measures, totals } = answer;
  const { language } = reader;
  const tonnes = columnOf(
    [
      {
        total: totals.businessAsUsualReductionTco2PerYear,
        parts: measures.map(({ annual }) => annual.businessAsUsualReductionTco2),
      },
    ],
    language,
  );
  const grants = spokenColumn(
    measures.map(({ subsidy }) => subsidy.grant),
    totals.grant,
    language,
  );
  const cityShares = spokenColumn(
    measures.map(({ subsidy }) => subsidy.cityShareByCurrency.idr),
    totals.cityShareByCurrency.idr,
    language,
  );
  // One application for all has a grant and a share of its own, which are no sums.
  const addsUp = tonnes.addsUp && (isJoint || (grants.addsUp && cityShares.addsUp));
  const grantOf = isJoint ? reader.spoken : grants.say;
  const cityShareOf = isJoint ? reader.spoken : cityShares.say;
  return (
    <section id="measures">
      <h2>{reader.in("pageResult", "measures")}</h2>
      <DataTable
        className="wide"
        caption={reader.in("pageResult", "measuresTable") + (addsUp ? "" : ` ${reader.in("pageResult", "rounded")}`)}
        columns={[
          { heading: reader.in("pageResult", "measure") },
          { heading: `${reader.in("pageResult", "citySavesShort")} ${reader.unit("tCO2/yr")}`, numeric: true },
          { heading: reader.in("pageResult", "creditableShort"), numeric: true },
          { heading: reader.in("pageResult", "grant"), numeric: true },
          { heading: reader.in("pageResult", "cityShare"), numeric: true },
          { heading: reader.in("pageResult", "verdict") },
        ]}
        rows={measures.map((measure) => [
          titleOf(reader, measure),
          tonnes.write(measure.annual.businessAsUsualReductionTco2),
          reader.exact(measure.annual.creditableTco2),
          grantOf(measure.subsidy.grant),
          cityShareOf(measure.subsidy.cityShareByCurrency.idr),
          <VerdictMark reader={reader} verdict={measure.subsidy.verdict} />,
        ])}
        totals={[
          reader.in("pageResult", isJoint ? "inOneApplication" : "total"),
          tonnes.write(totals.businessAsUsualReductionTco2PerYear),
          reader.exact(totals.creditableTco2PerYear),
          grantOf(totals.grant),
          cityShareOf(totals.cityShareByCurrency.idr),
          isJoint ? <VerdictMark reader={reader} verdict={answer.joint.subsidy.verdict} /> : "",
        ]}
      />
    </section>
  );
}
