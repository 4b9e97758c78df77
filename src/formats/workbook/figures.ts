import { ANNUAL_FIGURES, type Figure, LIFETIME_FIGURES } from "../../ledger/figures";
import { renameSymbols } from "../../methods/expression";
import type { AnswerRow } from "../answer-rows";
import { creditedReduction } from "./answer";
import type { Block } from "./block";

function symbolsOf(section: string, table: Readonly<Record<string, Figure>>, suffix = ""): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([id, { symbol }]) => [`${section}.${id}`, symbol + suffix]));
}

const whole = (symbol: string) => `floor(${symbol} + 0.5)`;

/** Amounts in every currency, as the sheets name them. */
function currencies(field: string, symbol: string, yen = symbol): Record<string, string> {
  return { [`${field}.idr`]: `${symbol}_IDR`, [`${field}.jpy`]: yen, [`${field}.usd`]: `${symbol}_USD` };
}

function moneyOf(grant: "" | "WithoutGrant", suffix: string): Record<string, string> {
  return {
    [`money.npv${grant}`]: whole(`NPV${suffix}`),
    [`money.irr${grant}`]: `IRR${suffix}`,
    [`money.discountedPaybackYears${grant}`]: `DPB${suffix}`,
    [`money.benefitCostRatio${grant}`]: `BC${suffix}`,
  };
}

/** The grant as an assessment answers it, and as an estimate does. */
function grantAt(section: string): Record<string, string> {
  return {
    [`${section}grant`]: "G_sub",
    ...currencies(`${section}grantByCurrency`, "G_sub"),
    [`${section}ratioLimit`]: "G_ratio",
    [`${section}costEffectivenessLimit`]: "G_ceil",
    [`${section}projectMaximum`]: "G_max",
    [`${section}totalCost`]: "K_total",
    [`${section}eligibleCost`]: "K_elig",
    [`${section}otherIncome`]: "K_other",
    [`${section}effectiveShare`]: "s_G",
    [`${section}cityShare`]: "K_city",
    ...currencies(`${section}cityShareByCurrency`, "K_city"),
    [`${section}lifetimeReductionTco2`]: "ER_T",
    [`${section}costEffectivenessJpyPerTco2`]: "ce",
    [`${section}uncutCostEffectivenessJpyPerTco2`]: "ce_cap",
  };
}

/** By section and field of an answer, the formula of its figure; `#` stands for the number of a group, `@` for that of a member. */
const FORMULAS: Readonly<Record<string, string>> = {
  ...symbolsOf("annual", ANNUAL_FIGURES),
  ...symbolsOf("lifetime", LIFETIME_FIGURES),
  ...symbolsOf("groups", ANNUAL_FIGURES, "#"),
  "totals.reductionTco2PerYear": "ER",
  "totals.businessAsUsualSavedMwhPerYear": "E_bill",
  "totals.businessAsUsualReductionTco2PerYear": "ER_BAU",
  "totals.creditableTco2PerYear": "C",
  "totals.lifetimeReductionTco2": "ER_life",
  "totals.lifetimeCreditableTco2": "C_life",
  "totals.investment": "K_total",
  ...currencies("totals.investmentByCurrency", "K_total"),
  "totals.grant": "G_sub",
  ...currencies("totals.grantByCurrency", "G_sub"),
  "totals.cityShare": "K_city",
  ...currencies("totals.cityShareByCurrency", "K_city"),
  ...grantAt("subsidy."),
  ...grantAt(""),
  "money.billSavingPerYear": whole("S_bill"),
  "money.simplePaybackYears": "PB",
  "money.simplePaybackYearsAfterGrant": "PB_city",
  ...moneyOf("", ""),
  ...moneyOf("WithoutGrant", "_0"),
  ...currencies("money.abatementCostPerTco2", "MAC", "MAC_JPY"),
  ...currencies("abatementCostPerTco2", "MAC", "MAC_JPY"),
  ...currencies("money.abatementCostPerTco2AfterGrant", "MAC_city", "MAC_city_JPY"),
  "money.lifeCycleCost.businessAsUsual": whole("LCC_BAU"),
  "money.lifeCycleCost.project": whole("LCC_PJ"),
};

/** Of a monitoring report; `@` stands for the number of a holder. */
const VERIFIED: Readonly<Record<string, string>> = {
  "verified.referenceMwh": "E_RE",
  "verified.projectMwh": "E_PJ",
  "verified.savedMwh": "E_saved",
  "verified.referenceTco2": "RE",
  "verified.projectTco2": "PE",
  "verified.reductionTco2": "ER",
  "verified.credits": "C",
  "allocation.credits": "C_h_@",
  "allocation.share": "s_h_@",
  "allocation.exactTco2": "C_x_@",
  "comparison.estimatedTco2": "ER_exp",
  "comparison.verifiedTco2": "ER",
  "comparison.differenceTco2": "dER_exp",
  "comparison.ratio": "R",
};

/** What an estimate answers beside its figures. */
const FURTHER: Readonly<Record<string, string>> = {
  "building.accounts.wholeBuilding.efficiencyMwh": "S_eff",
  "building.accounts.wholeBuilding.efficiencyTco2": "ER_eff",
  "building.accounts.wholeBuilding.solarMwh": "S_sol",
  "building.accounts.wholeBuilding.solarTco2": "ER_sol",
  "building.accounts.wholeBuilding.reductionTco2": "ER_wb",
  "building.accounts.jcmEquipment.efficiencyMwh": "S_ac_jcm + S_li_jcm",
  "building.accounts.jcmEquipment.efficiencyTco2": "ER_ac_jcm + ER_li_jcm",
  "building.accounts.jcmEquipment.coolingTco2": "ER_ac_jcm",
  "building.accounts.jcmEquipment.lightingTco2": "ER_li_jcm",
  "building.accounts.jcmEquipment.solarMwh": "S_sol",
  "building.accounts.jcmEquipment.solarTco2": "ER_sol",
  "building.accounts.jcmEquipment.reductionTco2": "ER_jcm",
  "building.ratings.ike.kwhPerM2Month": "IKE",
  "building.ratings.ike.projectKwhPerM2Month": "IKE_PJ",
  "building.ratings.edge.energySavingFraction": "s_net",
  "building.ratings.edge.efficiencySavingFraction": "s",
  "building.ratings.cop.projectCop": "COP_PJ",
  "building.ratings.ottv.wPerM2": "OTTV",
  "building.ratings.ottv.facades.wPerM2": "OTTV_f_f@",
  "crossChecks.amsIiL.netSavedMwh": "NES",
  "crossChecks.amsIiL.reductionTco2": "ER_CDM",
  "crossChecks.interaction.interactingSavingMwh": "S_eff",
  "crossChecks.interaction.sumOfSingleSavingsMwh": "S_sum / 1000",
  "crossChecks.illuminance.meanIlluminanceLx": "E_m#",
  "coBenefits.refrigerant.avoidedLeakTco2ePerYear": "L_avoid",
  "coBenefits.refrigerant.avoidedLeakOutsideUnfcccTco2ePerYear": "L_avoid_out",
};

/** Each group has two sides, the existing units first. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  "coBenefits.refrigerant.sides.annualLeakTco2e": ["L_old#", "L_new#"],
  "coBenefits.refrigerant.sides.endOfLifeTco2e": ["EoL_old#", "EoL_new#"],
};

/** Figures that are missing rather than nought. */
const MISSING_AT_NOUGHT = /^DPB(_0)?$/;

/** Of which account it is tells the criterion that reads it. */
const CREDITED = "creditedReductionTco2";

/** A figure of the answer in terms of the calculation. */
export interface LiveFigure {
  readonly formula: string;
  write(sheet: string): string;
}

function patternOf({ section, name, indexes: [index = 0] }: AnswerRow): string | undefined {
  const field = `${section}.${name}`;
  return (
    FORMULAS[field] ??
    FURTHER[field] ??
    VERIFIED[field] ??
    SIDES[field]?.[index % 2] ??
    (section === name || section === "answer" ? FORMULAS[name] : undefined)
  );
}

/** A year of a report over several: its groups, and what its symbols end in. */
export interface Year {
  readonly suffix: string;
  readonly groups: readonly { readonly name?: string | undefined }[];
}

/** The symbols of a group carry its number where there are several; those of a member always do. */
function numbered(pattern: string, { item, indexes: [index = 0] }: AnswerRow, block: Block, year?: Year): string {
  const groups = year?.groups ?? block.answer.groups ?? [];
  const named = groups.findIndex(({ name }) => name === item);
  const group = pattern.includes("#") && groups[index]?.name !== item && named >= 0 ? named : index;
  const formula = pattern.replaceAll("#", groups.length > 1 ? `_${group + 1}` : "").replaceAll("@", String(index + 1));
  if (year === undefined) return formula;
  // What was agreed, and the electricity of the report, are the same for all years.
  return renameSymbols(formula, (symbol) => (block.has(symbol + year.suffix) ? symbol + year.suffix : symbol));
}

/** Undefined where the calculation does not hold the figure with the very same value; then it stays as answered. */
export function liveFigure(row: AnswerRow, block: Block, year?: Year): LiveFigure | undefined {
  const { value } = row;
  const pattern = row.section === CREDITED ? creditedReduction(block.answer.subsidy?.criteria ?? []) : patternOf(row);
  if (pattern === undefined || typeof value !== "number") return undefined;
  const formula = numbered(pattern, row, block, year);
  const computed = block.valueOf(formula);
  if (computed === undefined || Math.abs(computed - value) > 1e-9 * Math.max(1, Math.abs(value))) return undefined;
  return {
    formula,
    write: (sheet) =>
      MISSING_AT_NOUGHT.test(formula)
        ? block.write(formula, sheet, [...block.needsOf(formula), { symbol: formula, relation: ">", bound: 0 }])
        : block.write(formula, sheet),
  };
}
