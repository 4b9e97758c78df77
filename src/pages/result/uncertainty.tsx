import type { MessageParameters } from "../../i18n/message";
import type { EstimateAnswer } from "../ask-api";
import { TornadoChart } from "../charts/tornado-chart";
import type { Reader } from "../reader";
import { DataTable } from "./data-table";
import { Fold } from "./fold";
import { Readings } from "./readings";

/** Drivers shown; those below change the result by less than the reader can use. */
const DRIVERS = 3;

/** How far the figures can be off, what drives it, and the same measure under other assumptions. */
export function UncertaintySection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const { uncertainty, annual, subsidy } = answer;
  if (uncertainty === undefined) return null;
  const tonnes = reader.unit("tCO2/yr");
  const { samples, grant, probabilityGrantReachesMinimum, verdict, probabilityVerdictHolds } = uncertainty;
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1], parameters: MessageParameters) =>
    reader.in("pageResult", key, parameters);
  const runs = (share: number) => ({ runs: reader.exact(Math.round(share * samples)), samples: reader.exact(samples) });
  const drivers = uncertainty.drivers.filter(({ low, high }) => high > low).slice(0, DRIVERS);
  return (
    <section id="certainty" class="uncertainty">
      <h2>{reader.in("pageMemo", "certainty")}</h2>
      <div class="columns">
        <div>
          <p>
            {reader.sentences([
              say("range", { low: reader.figure(uncertainty.p5), high: reader.figure(uncertainty.p95) }),
              ...(grant === undefined
                ? []
                : [say("rangeGrant", { low: reader.spoken(grant.p5), high: reader.spoken(grant.p95) })]),
              ...(probabilityGrantReachesMinimum === undefined
                ? []
                : [say("chanceOfMinimum", runs(probabilityGrantReachesMinimum))]),
              ...(verdict === undefined || probabilityVerdictHolds === undefined
                ? []
                : [
                    say("verdictHolds", {
                      verdict: reader.in("pageWords", `verdict.${verdict}`),
                      ...runs(probabilityVerdictHolds),
                    }),
                  ]),
            ])}
          </p>
          {drivers.length === 0 ? (
            ""
          ) : (
            <>
              <h3>{reader.in("pageResult", "drivers")}</h3>
              <TornadoChart
                id="drivers"
                title={reader.in("pageResult", "driversChart")}
                value={annual.reductionTco2}
                swings={drivers.map(({ input, label, low, high, halfWidth }) => ({
                  label: `${label}${groupOf(answer, input, reader)} ±${reader.of(reader.percent(halfWidth), "%").replace(" ", "\u00A0")}`,
                  low,
                  high,
                  text: `${reader.figure(low)} – ${reader.figure(high)} ${tonnes}`,
                }))}
              />
            </>
          )}
        </div>
        {subsidy === undefined ? "" : <Readings reader={reader} subsidy={subsidy} />}
      </div>
    </section>
  );
}

/** The kind of equipment an input is of, where there are several. */
function groupOf({ groups = [] }: EstimateAnswer, input: string, reader: Reader): string {
  const index = /^groups\.(\d+)\./.exec(input)?.[1];
  if (index === undefined || groups.length < 2) return "";
  return ` (${groups[Number(index)]?.name ?? reader.in("pageUpload", "unnamed", { number: Number(index) + 1 })})`;
}

/** The same measure under other assumptions, as part of the evidence. */
export function Scenarios({ reader, answer: { scenarios = [] } }: { reader: Reader; answer: EstimateAnswer }) {
  if (scenarios.length < 2) return null;
  return (
    <Fold summary={reader.in("pageMemo", "scenarios", { count: scenarios.length })}>
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
    </Fold>
  );
}
