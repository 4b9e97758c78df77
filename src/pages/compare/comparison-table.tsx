import type { z } from "@hono/zod-openapi";
import type { Child } from "hono/jsx";
import type { comparisonAnswerSchema } from "../../comparisons/answer.contract";
import type { Measure } from "../../ledger/measure";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { VerdictMark } from "../result/marks";

export type ComparisonAnswer = z.output<typeof comparisonAnswerSchema>;
type Result = ComparisonAnswer["variants"][number];

/** The deciding figures of each variant, and beside them how far they are from the first. */
export function ComparisonTable({ reader, answer }: { reader: Reader; answer: ComparisonAnswer }) {
  const { variants, differences } = answer;
  const less = (figure: string, index: number, written: (amount: number) => string) => {
    const value = differences.find((difference) => difference.figure === figure)?.values[index];
    if (index === 0 || value === undefined || value === null) return "";
    return <small> ({`${value > 0 ? "+" : ""}${written(value)}`})</small>;
  };
  const yen = (amount: number) => reader.spoken({ amount, currency: "JPY" });
  const row = (label: string, cell: (result: Result, index: number) => Child): Child[] => [
    label,
    ...variants.map(cell),
  ];
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  return (
    <DataTable
      className="wide"
      caption={`${say("compareTable")} ${say("rounded")}`}
      columns={[
        { heading: say("what") },
        ...variants.map(({ id, measure }) => ({
          heading: nameOf(reader, id, measure),
          numeric: true,
        })),
      ]}
      rows={[
        row(`${say("citySavesShort")} ${reader.unit("tCO2/yr")}`, ({ annual }, index) => [
          reader.figure(annual.businessAsUsualReductionTco2),
          less("annual.businessAsUsualReductionTco2", index, reader.figure),
        ]),
        row(say("creditableShort"), ({ annual }, index) => [
          reader.exact(annual.creditableTco2),
          less("annual.creditableTco2", index, reader.exact),
        ]),
        row(say("verdict"), ({ subsidy }) =>
          subsidy === undefined ? "–" : <VerdictMark reader={reader} verdict={subsidy.verdict} />,
        ),
        row(say("grant"), ({ subsidy }, index) =>
          subsidy === undefined ? "–" : [reader.spoken(subsidy.grant), less("subsidy.grant.amount", index, yen)],
        ),
        row(say("cityShare"), ({ subsidy }, index) =>
          subsidy === undefined
            ? "–"
            : [reader.spoken(subsidy.cityShare), less("subsidy.cityShare.amount", index, yen)],
        ),
      ]}
    />
  );
}

/** What a variant is called: its letter and its measure. */
export function nameOf(reader: Reader, id: string, measure: Measure): string {
  return reader.in("pageResult", "variantName", {
    letter: id.toUpperCase(),
    title: reader.in("pageResult", `title.${measure}`),
  });
}
