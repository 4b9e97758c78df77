import { completeEstimate } from "../estimates/complete-estimate";
import type { InvestmentAssessment } from "../estimates/investment";
import { InputError, type InputIssue } from "../ledger/input-error";
import { estimateOf } from "../measures/all";
import { exchangeRateOf } from "../money/exchange-rate";
import { type BudgetPlan, planWithin } from "./budget-plan";
import { applyJointly, type JointApplication } from "./joint/application";
import { planJointlyWithin } from "./joint/budget-plan";
import type { MeasureResult } from "./measure-result";
import { pointerIn } from "./place";
import { type CurveStep, rankMeasures } from "./ranking";
import { withRates } from "./rates";
import type { PortfolioMeasure, PortfolioRequest } from "./request-schema";
import { type Totals, totalsOf } from "./totals";
import { assertPortfolioAffordable } from "./work";

/** Several measures together, before a language is chosen. */
export interface Portfolio {
  readonly request: PortfolioRequest;
  readonly measures: readonly MeasureResult[];
  readonly totals: Totals;
  /** By position of the measure: 1 for the cheapest tonne; absent where there is no reduction to divide by. */
  readonly ranks: readonly (number | undefined)[];
  /** Marginal abatement cost curve, cheapest tonne first. */
  readonly curve: readonly CurveStep[];
  /** One application for all measures, whether or not it is the one asked for. */
  readonly joint: JointApplication;
  /** Where a budget is given. */
  readonly plan?: BudgetPlan;
}

/**
 * Estimates each measure with one set of rates, adds them up, ranks their tonnes and plans the budget. Emissions in
 * tCO2/yr. Throws one InputError with everything that is wrong in any measure.
 */
export function assessPortfolio(request: PortfolioRequest): Portfolio {
  assertPortfolioAffordable(request);
  const measures = assessMeasures(request);
  const { ranks, curve } = rankMeasures(measures);
  const rate = exchangeRateOf(request.exchangeRate);
  const joint = applyJointly(measures, rate);
  const { application, budget } = request;
  const isJoint = application === "joint";
  return {
    request,
    measures,
    totals: totalsOf(measures, isJoint ? joint : undefined),
    ranks,
    curve,
    joint,
    ...(budget !== undefined && {
      plan: isJoint ? planJointlyWithin(budget, measures, rate) : planWithin(budget, measures),
    }),
  };
}

/** Each measure with the rates of the portfolio; throws for everything that is wrong in any. */
export function assessMeasures(portfolio: PortfolioRequest): MeasureResult[] {
  const issues = [...idsTwice(portfolio), ...sharedDemand(portfolio)];
  const results = portfolio.measures.flatMap((measure, index) => {
    try {
      return [assessMeasure(portfolio, measure, index)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new InputError(...issues);
  return results;
}

/** What one measure takes off the demand is not taken off by each. */
function sharedDemand({ electricity }: PortfolioRequest): InputIssue[] {
  if (electricity?.demandReductionKva === undefined) return [];
  return [{ pointer: "#/electricity/demandReductionKva", key: "demandOfOneMeasure" }];
}

function idsTwice({ measures }: PortfolioRequest): InputIssue[] {
  const seen = new Set<string>();
  return measures.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ pointer: `#/measures/${index}/id`, key: "measureIdTwice", parameters: { id } }];
  });
}

function assessMeasure(portfolio: PortfolioRequest, measure: PortfolioMeasure, index: number): MeasureResult {
  const pointer = `#/measures/${index}/investment`;
  const totalCost = (measure.investment ?? measure.input.investment)?.total;
  if (totalCost === undefined) throw new InputError({ pointer, key: "investmentRequired" });
  if (measure.investment !== undefined && measure.input.investment !== undefined) {
    throw new InputError({ pointer, key: "investmentTwice" });
  }
  const request = withRates(portfolio, measure);
  try {
    const complete = completeEstimate(estimateOf(measure.measure, request), request);
    return { asked: measure, request, complete, investment: complete.investment as InvestmentAssessment, totalCost };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      ...error.issues.map((issue) => ({ ...issue, pointer: pointerIn(measure, index, issue.pointer) })),
    );
  }
}
