import { ANNUAL_FIGURES, type Figure, LIFETIME_FIGURES } from "../../ledger/figures";
import type { AnswerRow } from "../answer-rows";

function symbolsOf(section: string, table: Readonly<Record<string, Figure>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([id, { symbol }]) => [`${section}.${id}`, symbol]));
}

/** Which symbol of the calculation each figure of an answer shows. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ...symbolsOf("annual", ANNUAL_FIGURES),
  ...symbolsOf("lifetime", LIFETIME_FIGURES),
  "totals.reductionTco2PerYear": "ER",
  "totals.businessAsUsualSavedMwhPerYear": "E_bill",
  "totals.businessAsUsualReductionTco2PerYear": "ER_BAU",
  "totals.creditableTco2PerYear": "C",
  "totals.lifetimeReductionTco2": "ER_life",
  "totals.lifetimeCreditableTco2": "C_life",
  "totals.investment": "K_total",
  "totals.grant": "G_sub",
  "totals.cityShare": "K_city",
  "subsidy.grant": "G_sub",
  "subsidy.cityShare": "K_city",
  "subsidy.lifetimeReductionTco2": "ER_T",
  "subsidy.costEffectivenessJpyPerTco2": "ce",
  "subsidy.effectiveShare": "s_G",
  "money.simplePaybackYears": "PB",
  "money.simplePaybackYearsAfterGrant": "PB_city",
};

/** The symbol behind a figure, where the calculation holds it with the very same value; else the figure stays as answered. */
export function symbolOfFigure(
  { section, name, value }: AnswerRow,
  stepValue: (symbol: string) => number | undefined,
): string | undefined {
  const symbol = SYMBOLS[`${section}.${name}`];
  return symbol !== undefined && stepValue(symbol) === value ? symbol : undefined;
}
