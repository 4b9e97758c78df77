import type { Child } from "hono/jsx";
import { readableDigits, rounded } from "../../i18n/number";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { VerdictMark } from "../result/marks";
import type { Compared, ComparedFigures, Comparison } from "./compared";
import { differingInputs } from "./differing-inputs";
import { titleOf, type Variant } from "./variants";

type Money = NonNullable<ComparedFigures["subsidy"]>["grant"];

/** A figure as it is rounded, how it is written, and the same figure of the first variant. */
interface Cell {
  readonly value: number | undefined;
  readonly first: number | undefined;
  readonly shown: (value: number) => number;
  readonly written: (value: number) => string;
}

/** What was filled in differently, the deciding figures of each variant, and beside them how far they are from the first. */
export function ComparisonTable({ reader, comparison: { compared } }: { reader: Reader; comparison: Comparison }) {
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const [base] = compared;
  /** A figure of the first variant, beside which that of another stands. */
  const firstOf = <Figure,>(figures: ComparedFigures, of: (figures: ComparedFigures) => Figure | undefined) =>
    base === undefined || figures === base.figures ? undefined : of(base.figures);
  const row = (label: string, cell: (figures: ComparedFigures) => Child): Child[] => [
    label,
    ...compared.map(({ figures }) => cell(figures)),
  ];
  const beside = ({ value, first, shown, written }: Cell): Child => {
    if (value === undefined) return "–";
    if (first === undefined) return written(value);
    const less = shown(value) - shown(first);
    return [written(value), <small> ({`${less > 0 ? "+" : ""}${written(less)}`})</small>];
  };
  const numbers = (
    label: string,
    of: (figures: ComparedFigures) => number | undefined,
    cell: Omit<Cell, "value" | "first">,
  ) => row(label, (figures) => beside({ ...cell, value: of(figures), first: firstOf(figures, of) }));
  const amounts = (label: string, of: (figures: ComparedFigures) => Money | undefined) =>
    row(label, (figures) => {
      const money = of(figures);
      const first = firstOf(figures, of);
      return beside({
        value: money?.amount,
        first: first?.currency === money?.currency ? first?.amount : undefined,
        // Offers may lie closer than what is shown of them.
        shown: (amount) => amount,
        written: (amount) => (money === undefined ? "–" : reader.spoken({ ...money, amount })),
      });
    });
  return (
    <DataTable
      className="wide comparison"
      caption={`${say("compareTable")} ${say("rounded")}`}
      columns={[
        { heading: say("what") },
        ...compared.map(({ variant }) => ({ heading: nameOf(reader, variant), numeric: true })),
      ]}
      rows={[
        ...differingInputs(
          reader,
          compared.map(({ variant }) => variant),
        ),
        numbers(
          `${say("citySavesShort")} ${reader.unit("tCO2/yr")}`,
          ({ annual }) => annual.businessAsUsualReductionTco2,
          { shown: asRead, written: reader.figure },
        ),
        numbers(say("creditableShort"), ({ annual }) => annual.creditableTco2, {
          shown: (value) => value,
          written: reader.exact,
        }),
        row(say("verdict"), ({ subsidy }) =>
          subsidy === undefined ? "–" : <VerdictMark reader={reader} verdict={subsidy.verdict} />,
        ),
        amounts(say("grant"), ({ subsidy }) => subsidy?.grant),
        amounts(say("cityShare"), ({ subsidy }) => subsidy?.cityShareByCurrency.idr),
        amounts(say("billSaving"), ({ money }) => money?.billSavingPerYear),
        row(say("payback"), (figures) => {
          const yearsOf = ({ money }: ComparedFigures) => money?.simplePaybackYearsAfterGrant;
          const value = yearsOf(figures);
          if (value === undefined && figures.money !== undefined && figures.subsidy !== undefined) return say("never");
          return beside({
            value,
            first: firstOf(figures, yearsOf),
            shown: asRead,
            written: (years) => reader.of(reader.figure(years), "yr"),
          });
        }),
        amounts(say("npv"), ({ money }) => money?.npv),
      ]}
    />
  );
}

/** A number as `figure` shows it. */
const asRead = (value: number) => rounded(value, readableDigits(value));

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
