import type { AnswerRow } from "../answer-rows";

/** Which symbol of the calculation each figure of an answer shows. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "annual.businessAsUsualMwh": "E_BAU",
  "annual.referenceMwh": "E_RE",
  "annual.projectMwh": "E_PJ",
  "annual.savedMwh": "E_saved",
  "annual.businessAsUsualTco2": "BAU",
  "annual.referenceTco2": "RE",
  "annual.projectTco2": "PE",
  "annual.reductionTco2": "ER",
  "annual.businessAsUsualReductionTco2": "ER_BAU",
  "annual.creditableTco2": "C",
  "lifetime.years": "T",
  "lifetime.reductionTco2": "ER_life",
  "lifetime.creditableTco2": "C_life",
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
