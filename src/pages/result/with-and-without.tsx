import type { Reader } from "../reader";
import { DataTable } from "./data-table";

interface WithAndWithoutProps {
  readonly reader: Reader;
  readonly caption: string;
  /** What, with the grant, without it. */
  readonly rows: readonly (readonly [string, string, string])[];
}

/** Figures of the city's money beside each other. */
export function WithAndWithout({ reader, caption, rows }: WithAndWithoutProps) {
  const say = (key: "what" | "withGrant" | "withoutGrant") => reader.in("pageResult", key);
  return (
    <DataTable
      caption={caption}
      columns={[
        { heading: say("what") },
        { heading: say("withGrant"), numeric: true },
        { heading: say("withoutGrant"), numeric: true },
      ]}
      rows={rows}
    />
  );
}

/** So many years; in words where it is never. */
export function yearsText(reader: Reader, years: number | undefined): string {
  return years === undefined ? reader.in("pageResult", "never") : reader.of(reader.figure(years), "yr");
}
