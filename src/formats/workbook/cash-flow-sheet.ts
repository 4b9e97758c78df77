import type { Block } from "./block";
import type { Place, SheetCell, SheetWriter } from "./sheet";
import type { Words } from "./words";

const MONEY = "#,##0";
const CITY_COLUMN = 5;
const TOTAL_COLUMN = 6;

/** How many years the calculation goes through. */
export function yearsOf(block: Block): number {
  let years = 0;
  while (block.step(`N_y${years + 1}`) !== undefined) years++;
  return years;
}

export function startCashFlow(sheet: SheetWriter, { texts, field }: Words): void {
  sheet.title(texts.cashFlow);
  sheet.note(texts.cashFlowNote);
  sheet.heading(
    texts.part,
    field("year"),
    field("saving"),
    field("upkeep"),
    field("other"),
    field("net"),
    field("netWithoutGrant"),
    field("cumulative"),
    field("cumulativeDiscounted"),
  );
}

/** A row for each year, rupiah; the columns of the net flows are what the rates of return are found in. */
export function writeCashFlow(sheet: SheetWriter, block: Block, part: string): void {
  const cities: Place[] = [];
  const totals: Place[] = [];
  const formulaCell = (formula: string | undefined): SheetCell => ({
    value: formula === undefined ? 0 : (block.valueOf(formula) ?? 0),
    ...(formula !== undefined && { formula: () => block.write(formula, sheet.name) }),
    style: "result",
    format: MONEY,
  });
  const start = sheet.nextRow;
  let summedUp = 0;
  for (let year = 0; year <= yearsOf(block); year++) {
    const row = start + year;
    cities.push(sheet.placeOf(CITY_COLUMN));
    totals.push(sheet.placeOf(TOTAL_COLUMN));
    const [saving, upkeep, other, net, netWithoutGrant, discounted] =
      year === 0
        ? [undefined, undefined, undefined, "-K_city_IDR", "-I_total", "-K_city_IDR"]
        : [`S_y${year}`, "dOM", otherOf(block, year), `N_y${year}`, `N_y${year}`, `V_y${year} - K_city_IDR`];
    summedUp += block.valueOf(net as string) ?? 0;
    sheet.add(
      part,
      { value: year, style: "result", format: "0" },
      formulaCell(saving),
      formulaCell(upkeep),
      formulaCell(other),
      formulaCell(net),
      formulaCell(netWithoutGrant),
      { value: summedUp, formula: () => `SUM($F$${start}:$F$${row})`, style: "result", format: MONEY },
      formulaCell(discounted),
    );
  }
  block.putFlows("C_0", cities);
  block.putFlows("C_0_0", totals);
}

const otherOf = (block: Block, year: number) => (block.has(`X_y${year}`) ? `X_y${year}` : undefined);
