import type { Child } from "hono/jsx";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { VerdictMark } from "../result/marks";
import type { Compared, ComparedFigures, Comparison } from "./compared";
import { titleOf, type Variant } from "./variants";

type Money = NonNullable<ComparedFigures["subsidy"]>["grant"];

/** The deciding figures of each variant, and beside them how far they are from the first. */
export function ComparisonTable({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { compared, differences } = comparison;
  const less = (figure: string, index: number, written: (amount: number) => string) => {
    const value = differences.find((difference) => difference.figure === figure)?.values[index];
    if (index === 0 || value === undefined || value === null) return "";
    return <small> ({`${value > 0 ? "+" : ""}${written(value)}`})</small>;
  };
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const row = (label: string, cell: (figures: ComparedFigures, index: number) => Child): Child[] => [
    label,
    ...compared.map(({ figures }, index) => cell(figures, index)),
  ];
  const amount = (figure: string, index: number, money: Money | undefined) =>
    money === undefined
      ? "–"
      : [reader.spoken(money), less(`${figure}.amount`, index, (value) => reader.spoken({ ...money, amount: value }))];
  const years = (value: number) => reader.of(reader.figure(value), "yr");
  return (
    <DataTable
      className="wide"
      caption={`${say("compareTable")} ${say("rounded")}`}
      columns={[
        { heading: say("what") },
        ...compared.map(({ variant }) => ({ heading: nameOf(reader, variant), numeric: true })),
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
        row(say("grant"), ({ subsidy }, index) => amount("subsidy.grant", index, subsidy?.grant)),
        row(say("cityShare"), ({ subsidy }, index) => amount("subsidy.cityShare", index, subsidy?.cityShare)),
        row(say("billSaving"), ({ money }, index) =>
          amount("money.billSavingPerYear", index, money?.billSavingPerYear),
        ),
        row(say("payback"), ({ money, subsidy }, index) => {
          const value = money?.simplePaybackYearsAfterGrant;
          if (value === undefined) return money === undefined || subsidy === undefined ? "–" : say("never");
          return [years(value), less("money.simplePaybackYearsAfterGrant", index, years)];
        }),
        row(say("npv"), ({ money }, index) => amount("money.npv", index, money?.npv)),
      ]}
    />
  );
}

/** What a variant is called: its letter and its measure. */
export function nameOf(reader: Reader, { letter, id }: Pick<Variant, "letter" | "id">): string {
  return reader.in("pageResult", "variantName", { letter: letter.toUpperCase(), title: titleOf(reader, id) });
}

/** The bars of what can be credited, named like the columns. */
export function creditBars(reader: Reader, compared: readonly Compared[]) {
  return compared.map(({ variant, figures: { annual } }) => ({
    label: nameOf(reader, variant),
    value: annual.creditableTco2,
    text: reader.of(reader.exact(annual.creditableTco2), "tCO2/yr"),
  }));
}
