import { presentAdvice } from "../advice/present";
import { outlookOf } from "../estimates/outlook";
import type { Language } from "../i18n/language";
import { presentAssumptions, presentCalculation, presentWarnings } from "../ledger/explain";
import type { MoneyInAllCurrencies } from "../money/money";
import { presentMoney } from "../money/present";
import { presentSubsidy } from "../subsidy/present";
import { adviceOnPortfolio } from "./advice";
import type { BudgetPlan } from "./budget-plan";
import type { JointApplication } from "./joint/application";
import { collectAssumptions, collectWarnings } from "./lists";
import type { MeasureResult } from "./measure-result";
import { pinnedPortfolio } from "./pin";
import type { Portfolio } from "./portfolio";
import { portfolioWarnings } from "./warnings";

/** The answer of the API in one language. */
export function presentPortfolio(portfolio: Portfolio, language: Language) {
  const { request, measures, totals, curve, ranks, plan, joint } = portfolio;
  const outlooks = measures.map(({ complete, request: input }) => outlookOf(complete, input, language));
  const assumptions = measures.map(({ complete }, index) => [
    ...presentAssumptions(complete.assumptions, complete.steps, language),
    ...(outlooks[index]?.assumptions ?? []),
  ]);
  const warnings = measures.map(({ complete }, index) => [
    ...presentWarnings(complete.warnings, language),
    ...(outlooks[index]?.warnings ?? []),
  ]);
  const asked = measures.map((measure) => measure.asked);
  return {
    ...(request.name !== undefined && { name: request.name }),
    totals: {
      reductionTco2PerYear: totals.reductionTco2PerYear,
      businessAsUsualSavedMwhPerYear: totals.businessAsUsualSavedMwhPerYear,
      businessAsUsualReductionTco2PerYear: totals.businessAsUsualReductionTco2PerYear,
      creditableTco2PerYear: totals.creditableTco2PerYear,
      lifetimeReductionTco2: totals.lifetimeReductionTco2,
      lifetimeCreditableTco2: totals.lifetimeCreditableTco2,
      ...money("investment", totals.investment),
      ...money("grant", totals.grant),
      ...money("cityShare", totals.cityShare),
    },
    measures: measures.map((measure, index) => {
      const { uncertainty, scenarios, advice } = outlooks[index] ?? {};
      return {
        ...presentMeasure(measure, ranks[index], language),
        ...(uncertainty !== undefined && { uncertainty }),
        ...(scenarios !== undefined && { scenarios }),
        ...(advice !== undefined && { advice }),
      };
    }),
    curve,
    joint: presentJoint(joint, language),
    ...(plan !== undefined && { plan: presentPlan(plan, language) }),
    ...(request.advice === true && { advice: presentAdvice(adviceOnPortfolio(portfolio), language) }),
    ...(request.pin === true && { pinnedRequest: pinnedPortfolio(portfolio) }),
    assumptions: collectAssumptions(asked, assumptions),
    calculation: presentCalculation(totals.calculation.steps(), language),
    warnings: [...presentWarnings(portfolioWarnings(portfolio), language), ...collectWarnings(asked, warnings)],
  };
}

function presentPlan({ joint, ...plan }: BudgetPlan, language: Language) {
  return { ...plan, ...(joint !== undefined && { joint: presentJoint(joint, language) }) };
}

function presentJoint({ ids, subsidy }: JointApplication, language: Language) {
  return {
    measures: ids,
    subsidy: {
      ...presentSubsidy(subsidy, language),
      calculation: presentCalculation(subsidy.calculation.steps(), language),
      warnings: presentWarnings(subsidy.warnings, language),
    },
  };
}

function presentMeasure(
  { asked, request, complete, investment }: MeasureResult,
  rank: number | undefined,
  language: Language,
) {
  const { annual, lifetime, creditedReductionTco2 } = complete.estimate;
  const { abatementCostPerTco2 } = investment.money;
  return {
    id: asked.id,
    measure: asked.measure,
    ...(request.name !== undefined && { name: request.name }),
    annual,
    lifetime,
    creditedReductionTco2,
    subsidy: presentSubsidy(investment.subsidy, language),
    money: presentMoney(investment.money),
    ...(abatementCostPerTco2 !== undefined && { abatementCostPerTco2 }),
    ...(rank !== undefined && { rank }),
  };
}

function money<Name extends string>(name: Name, amount: MoneyInAllCurrencies) {
  return { [name]: amount.jpy, [`${name}ByCurrency`]: amount } as {
    [N in Name]: MoneyInAllCurrencies["jpy"];
  } & { [N in `${Name}ByCurrency`]: MoneyInAllCurrencies };
}
