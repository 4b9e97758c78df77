import type { Reader } from "../reader";
import { DataTable } from "./data-table";
import type { Subsidy } from "./sentence";

/** The grant as the other texts on record would have it. */
export function ReadingTable({ reader, subsidy }: { reader: Reader; subsidy: Subsidy }) {
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  return (
    <section class="readings">
      <h3>{say("readings")}</h3>
      <p class="note">{say("readingsNote")}</p>
      <DataTable
        caption={say("readingsTable")}
        columns={[
          { heading: say("reading") },
          { heading: say("grant"), numeric: true },
          { heading: say("cityShare"), numeric: true },
        ]}
        rows={subsidy.readings.map(({ label, asUsed, grant, grantStatus, cityShare }) => [
          asUsed ? <b>{`${reader.prose(label)} ◀ ${say("asUsed")}`}</b> : reader.prose(label),
          reader.spoken(grant, subsidy.projectMinimum.amount) +
            (grantStatus === "below-minimum" ? ` (${say("belowMinimum")})` : ""),
          reader.spoken(cityShare),
        ])}
      />
    </section>
  );
}
