import { pinnedRequest } from "../estimates/pin";
import { exchangeRateOf, statedRate } from "../money/exchange-rate";
import type { Portfolio } from "./portfolio";

/**
 * The portfolio with every default written in: what the measures share and what each costs stands in each one's own input
 * then, as it was estimated. The rates stay, since sums and budget are converted by them.
 */
export function pinnedPortfolio({ request, measures }: Portfolio): object {
  const { pin: _asked, electricity: _supply, subsidy: _rules, discountRate: _rate, ...kept } = request;
  return {
    ...kept,
    exchangeRate: statedRate(exchangeRateOf(request.exchangeRate)),
    measures: measures.map(({ asked: { id, measure }, request: input, complete }) => ({
      id,
      measure,
      input: pinnedRequest(measure, input, complete),
    })),
  };
}
