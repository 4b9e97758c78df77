import type { EstimateAnswer } from "../ask-api";
import { BarChart } from "../charts/bar-chart";
import type { Reader } from "../reader";
import { columnOf } from "../text/column";
import { DataTable } from "./data-table";

/** The three lines, as a chart and as a table, and what follows from them. */
export function EmissionSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const { annual, lifetime } = answer;
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const tonnes = reader.unit("tCO2/yr");
  const lines = [
    ["businessAsUsual", annual.businessAsUsualMwh, annual.businessAsUsualTco2, "hatched"],
    ["reference", annual.referenceMwh, annual.referenceTco2, "dotted"],
    ["project", annual.projectMwh, annual.projectTco2, "solid"],
  ] as const;
  const energy = columnOf(
    [
      { total: annual.businessAsUsualSavedMwh, parts: [annual.businessAsUsualMwh, -annual.projectMwh] },
      { total: annual.savedMwh, parts: [annual.referenceMwh, -annual.projectMwh] },
    ],
    reader.language,
  );
  const carbon = columnOf(
    [
      { total: annual.businessAsUsualReductionTco2, parts: [annual.businessAsUsualTco2, -annual.projectTco2] },
      { total: annual.reductionTco2, parts: [annual.referenceTco2, -annual.projectTco2] },
    ],
    reader.language,
  );
  return (
    <section id="emissions" class="emissions">
      <h2>{say("emissions")}</h2>
      <BarChart
        id="emissions"
        title={say("emissionsChart")}
        bars={lines.map(([key, , value, pattern]) => ({
          label: say(key),
          value,
          text: `${reader.figure(value)} ${tonnes}`,
          pattern,
        }))}
      />
      <div>
        <dl class="figures">
          <div>
            <dt>{say("citySaves")}</dt>
            <dd>{`${reader.figure(annual.businessAsUsualReductionTco2)} ${tonnes}`}</dd>
          </div>
          <div>
            <dt>{say("creditable")}</dt>
            <dd>{`${reader.exact(annual.creditableTco2)} ${tonnes}`}</dd>
          </div>
          <div>
            <dt>{reader.in("pageResult", "lifetime", { years: lifetime.years })}</dt>
            <dd>{`${reader.figure(lifetime.reductionTco2)} t`}</dd>
          </div>
        </dl>
        <details class="printed">
          <summary>{say("emissionsTable")}</summary>
          <DataTable
            caption={say("emissionsTable") + (energy.addsUp && carbon.addsUp ? "" : ` ${say("rounded")}`)}
            columns={[
              { heading: say("line") },
              { heading: reader.unit("MWh/yr"), numeric: true },
              { heading: tonnes, numeric: true },
            ]}
            rows={[
              ...lines.map(([key, mwh, value]) => [say(key), energy.write(mwh), carbon.write(value)]),
              [
                say("citySaves"),
                energy.write(annual.businessAsUsualSavedMwh),
                carbon.write(annual.businessAsUsualReductionTco2),
              ],
              [say("reduction"), energy.write(annual.savedMwh), carbon.write(annual.reductionTco2)],
              [say("creditable"), "", reader.exact(annual.creditableTco2)],
              [
                reader.in("pageResult", "lifetime", { years: lifetime.years }),
                "",
                `${reader.figure(lifetime.reductionTco2)} t`,
              ],
            ]}
          />
        </details>
      </div>
    </section>
  );
}
