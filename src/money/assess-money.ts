import { assumptionOf } from "../ledger/quantity";
import type { Assumption, Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { Calculation } from "../methods/calculation";
import { lifeCycleCost } from "../methods/cash-flow";
import { isDefined } from "../methods/condition";
import { abatementCostInAllCurrencies, cityAbatementCostInAllCurrencies, totalCostInRupiah } from "../methods/exchange";
import { abatementCost, annuity, simplePayback, simplePaybackAfterGrant } from "../methods/money";
import { type OtherCashFlow, type YearOfOperation, yearsOfOperation } from "./cash-flow";
import { convert, perTonneInAllCurrencies } from "./convert";
import { MONEY } from "./inputs";
import type { Money, MoneyInAllCurrencies } from "./money";
import { type Return, returnOf } from "./return";
import {
  assessYearlySaving,
  type YearlyInput,
  type YearlySaving,
  yearlyAssumptions,
  yearlyWarnings,
} from "./yearly-saving";

/** An investment that is to pay back. */
export interface MoneyInput extends YearlyInput {
  readonly totalCost: Money;
  /** What the city pays after the grant, whole rupiah. */
  readonly cityShareIdr: number;
  readonly discountRate: Sourced;
  /** 0.05 = 5 %/yr. */
  readonly tariffGrowth: Sourced;
  /** 0.01 = 1 %/yr. */
  readonly savingDegradation: Sourced;
  readonly otherCashFlows?: readonly OtherCashFlow[] | undefined;
  /** Whole years. */
  readonly years: number;
  /** The reduction the abatement cost is counted on, tCO2/yr. */
  readonly reductionTco2PerYear: number;
  /** MWh/yr; with it both sides have a life-cycle cost. */
  readonly businessAsUsualMwh?: number | undefined;
}

/** Fields that do not exist for the case at hand are absent: there is no payback of a saving that is not there. */
export interface MoneyAssessment {
  readonly saving: YearlySaving;
  /** Years, total cost over net yearly saving. */
  readonly simplePaybackYears?: number;
  /** Years, city share over net yearly saving. */
  readonly simplePaybackYearsAfterGrant?: number;
  /** Seen by the city, after the grant. */
  readonly afterGrant: Return;
  /** Seen by one who pays all of it. */
  readonly withoutGrant: Return;
  /** IDR, unrounded. */
  readonly lifeCycleCost?: { readonly businessAsUsual: number; readonly project: number };
  /** Per tCO2, of the whole investment. */
  readonly abatementCostPerTco2?: MoneyInAllCurrencies;
  /** Per tCO2, of what the city pays. */
  readonly abatementCostPerTco2AfterGrant?: MoneyInAllCurrencies;
  readonly totalCostIdr: number;
  readonly cityShareIdr: number;
  readonly years: readonly YearOfOperation[];
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** Payback, present value, rate of return, cash flow and abatement cost of an investment, with and without the grant. */
export function assessMoney(input: MoneyInput): MoneyAssessment {
  const calculation = new Calculation();
  const { cityShareIdr, years: T, discountRate, tariffGrowth, savingDegradation, otherCashFlows = [], rate } = input;
  const totalCostIdr = convert(calculation, totalCostInRupiah, input.totalCost, rate);
  const saving = assessYearlySaving(input, calculation);
  const years = yearsOfOperation(
    {
      billSavingIdr: saving.billSavingIdr,
      operationChangeIdr: saving.operationChangeIdr,
      tariffGrowth: tariffGrowth.value,
      savingDegradation: savingDegradation.value,
      discountRate: discountRate.value,
      years: T,
      otherCashFlows,
      rate,
    },
    calculation,
  );
  const withoutGrant = returnOf(calculation, { years, investor: "total", amount: totalCostIdr });
  const afterGrant = returnOf(calculation, { years, investor: "city", amount: cityShareIdr });
  const figures = { I_total: totalCostIdr, K_city_IDR: cityShareIdr, V_T: years.at(-1)?.presentValue ?? 0 };
  return {
    saving,
    ...paybacks(calculation, saving, figures),
    afterGrant,
    withoutGrant,
    ...lifeCycleCosts(calculation, input, figures),
    ...abatementCosts(calculation, input, figures),
    totalCostIdr,
    cityShareIdr,
    years,
    calculation,
    assumptions: [
      assumptionOf(MONEY.discountRate, discountRate),
      assumptionOf(MONEY.tariffGrowth, tariffGrowth),
      assumptionOf(MONEY.savingDegradation, savingDegradation),
      ...yearlyAssumptions(input, saving),
    ],
    warnings: [...yearlyWarnings(input, saving), ...undoneLater(withoutGrant, years, totalCostIdr), ...tooLate(input)],
  };
}

interface Figures {
  readonly I_total: number;
  readonly K_city_IDR: number;
  readonly V_T: number;
}

function paybacks(
  calculation: Calculation,
  { netSavingIdr: S_net }: YearlySaving,
  { I_total, K_city_IDR }: Figures,
): Pick<MoneyAssessment, "simplePaybackYears" | "simplePaybackYearsAfterGrant"> {
  if (!isDefined(simplePayback, { S_net })) return {};
  return {
    simplePaybackYears: calculation.add(simplePayback.evaluate({ I_total, S_net })).value("PB"),
    simplePaybackYearsAfterGrant: calculation
      .add(simplePaybackAfterGrant.evaluate({ K_city_IDR, S_net }))
      .value("PB_city"),
  };
}

/** Where the bill follows the meter at one tariff, what both sides pay for electricity is known. */
function lifeCycleCosts(
  calculation: Calculation,
  input: MoneyInput,
  { I_total, V_T }: Figures,
): Pick<MoneyAssessment, "lifeCycleCost"> {
  const { billing, businessAsUsualMwh, tariffIdrPerKwh, tariffGrowth, discountRate, years, symbols = {} } = input;
  if (businessAsUsualMwh === undefined || billing !== "metered" || input.twoPart !== undefined) return {};
  const run = calculation.add(
    lifeCycleCost.evaluate({
      E_BAU: businessAsUsualMwh,
      p_E: tariffIdrPerKwh,
      g_p: tariffGrowth.value,
      i_d: discountRate.value,
      T: years,
      I_total,
      V_T,
    }),
    { rename: { p_E: symbols.tariff ?? "p_E", T: symbols.lifetime ?? "T", V_T: `V_y${years}` } },
  );
  return { lifeCycleCost: { businessAsUsual: run.value("LCC_BAU"), project: run.value("LCC_PJ") } };
}

function abatementCosts(
  calculation: Calculation,
  { reductionTco2PerYear: ER, discountRate, years: T, rate, symbols = {} }: MoneyInput,
  figures: Figures,
): Pick<MoneyAssessment, "abatementCostPerTco2" | "abatementCostPerTco2AfterGrant"> {
  if (!isDefined(abatementCost, { ER })) return {};
  const lifetime = symbols.lifetime ?? "T";
  const a_T = calculation
    .add(annuity.evaluate({ i_d: discountRate.value, T }), { rename: { T: lifetime } })
    .value("a_T");
  const run = calculation.add(abatementCost.evaluate({ ...figures, a_T, ER }), {
    rename: { ER: symbols.reduction ?? "ER", V_T: `V_y${T}` },
  });
  const perTonne = (sheet: Parameters<typeof perTonneInAllCurrencies>[1], symbol: "MAC" | "MAC_city") =>
    perTonneInAllCurrencies(calculation, sheet, symbol, run.value(symbol), rate);
  return {
    abatementCostPerTco2: perTonne(abatementCostInAllCurrencies, "MAC"),
    abatementCostPerTco2AfterGrant: perTonne(cityAbatementCostInAllCurrencies, "MAC_city"),
  };
}

/** What was paid back once may be lost again by a later cost. */
function undoneLater(
  { discountedPaybackYears }: Return,
  years: readonly YearOfOperation[],
  totalCostIdr: number,
): Warning[] {
  if (discountedPaybackYears === undefined) return [];
  const below = years.find(({ year, presentValue }) => year > discountedPaybackYears && presentValue < totalCostIdr);
  if (below === undefined) return [];
  const parameters = { years: discountedPaybackYears, year: below.year };
  return [{ code: "payback-undone-later", parameters, pointer: "#/investment/otherCashFlows" }];
}

function tooLate({ otherCashFlows = [], years }: MoneyInput): Warning[] {
  return otherCashFlows.flatMap(({ year }, index) =>
    year > years
      ? [
          {
            code: "cash-flow-after-lifetime" as const,
            parameters: { year, years },
            pointer: `#/investment/otherCashFlows/${index}/year`,
          },
        ]
      : [],
  );
}
