import type { EstimateAnswer } from "../ask-api";
import { TornadoChart } from "../charts/tornado-chart";
import type { Reader } from "../reader";
import { DataTable } from "./data-table";

/** Drivers shown; those below change the result by less than the reader can use. */
const DRIVERS = 5;

/** How far the figures can be off, what drives it, and the same measure under other assumptions. */
export function UncertaintySection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const { uncertainty, scenarios, annual } = answer;
  if (uncertainty === undefined) return null;
  const tonnes = reader.unit("tCO2/yr");
  const drivers = uncertainty.drivers.filter(({ low, high }) => high > low).slice(0, DRIVERS);
  return (
    <section class="uncertainty">
      <h2>{reader.in("pageResult", "uncertainty")}</h2>
      <p>
        {reader.in("pageResult", "range", {
          low: reader.figure(uncertainty.p5),
          high: reader.figure(uncertainty.p95),
        })}
        {uncertainty.verdict === undefined || uncertainty.probabilityVerdictHolds === undefined
          ? ""
          : ` ${reader.in("pageResult", "verdictHolds", {
              verdict: reader.in("pageWords", `verdict.${uncertainty.verdict}`),
              percent: reader.percent(uncertainty.probabilityVerdictHolds),
            })}`}
      </p>
      <div class="columns">
        {drivers.length === 0 ? (
          ""
        ) : (
          <div>
            <h3>{reader.in("pageResult", "drivers")}</h3>
            <TornadoChart
              id="drivers"
              title={reader.in("pageResult", "driversChart")}
              value={annual.reductionTco2}
              swings={drivers.map(({ label, low, high, halfWidth }) => ({
                label: `${label} ±${reader.percent(halfWidth)}\u00A0%`,
                low,
                high,
                text: `${reader.figure(low)} – ${reader.figure(high)} ${tonnes}`,
              }))}
            />
          </div>
        )}
        {scenarios === undefined || scenarios.length < 2 ? "" : <Scenarios reader={reader} scenarios={scenarios} />}
      </div>
    </section>
  );
}

function Scenarios({ reader, scenarios }: { reader: Reader; scenarios: NonNullable<EstimateAnswer["scenarios"]> }) {
  return (
    <DataTable
      caption={reader.in("pageResult", "scenarios")}
      columns={[
        { heading: reader.in("pageResult", "scenario") },
        { heading: reader.unit("tCO2/yr"), numeric: true },
        { heading: reader.in("pageResult", "grant"), numeric: true },
      ]}
      rows={scenarios.map(({ label, annual, grant }) => [
        label,
        reader.figure(annual.reductionTco2),
        grant === undefined ? "–" : reader.spoken(grant),
      ])}
    />
  );
}
