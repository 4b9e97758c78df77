import type { CompleteEstimate } from "../estimates/complete-estimate";
import type { InvestmentAssessment } from "../estimates/investment";
import type { Money } from "../money/money";
import type { PortfolioMeasure } from "./request-schema";

/** One measure, estimated with the rates of the portfolio. */
export interface MeasureResult {
  readonly asked: PortfolioMeasure;
  /** The request that was estimated, rates put in. */
  readonly request: PortfolioMeasure["input"];
  readonly complete: CompleteEstimate;
  readonly investment: InvestmentAssessment;
  readonly totalCost: Money;
}
