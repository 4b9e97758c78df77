import type { EstimateAnswer } from "../ask-api";
import { BarChart } from "../charts/bar-chart";
import type { Reader } from "../reader";
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
  return (
    <section class="emissions">
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
      <DataTable
        caption={say("emissionsTable")}
        columns={[
          { heading: say("line") },
          { heading: reader.unit("MWh/yr"), numeric: true },
          { heading: tonnes, numeric: true },
        ]}
        rows={[
          ...lines.map(([key, mwh, value]) => [say(key), reader.figure(mwh), reader.figure(value)]),
          [
            say("citySaves"),
            reader.figure(annual.businessAsUsualSavedMwh),
            reader.figure(annual.businessAsUsualReductionTco2),
          ],
          [say("reduction"), reader.figure(annual.savedMwh), reader.figure(annual.reductionTco2)],
          [say("creditable"), "", reader.exact(annual.creditableTco2)],
          [
            reader.in("pageResult", "lifetime", { years: lifetime.years }),
            "",
            `${reader.figure(lifetime.reductionTco2)} t`,
          ],
        ]}
      />
    </section>
  );
}
