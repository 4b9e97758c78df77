import type { Measure } from "../../ledger/measure";
import { CURRENCY_PARAMETER } from "../../links/field";
import type { Query } from "../forms/read-form";
import { requestText } from "../forms/request-text";
import { writeForm } from "../forms/write-form";
import { PORTFOLIO_PARTS, portfolioForm } from "./portfolio-form";
import { NO_INVENTORIES, readPortfolio } from "./read-portfolio";

interface WrittenInvestment {
  readonly total?: { readonly currency: string };
}

interface WrittenMeasure {
  readonly measure: Measure;
  readonly input: { readonly investment?: WrittenInvestment };
  readonly investment?: WrittenInvestment;
}

/** The query that fills the form of all three with a request: the first measure of each kind, without its inventory. */
export function writePortfolio(request: object, inventories = NO_INVENTORIES): Query {
  const { measures } = request as { measures: readonly WrittenMeasure[] };
  const parts = PORTFOLIO_PARTS.flatMap(({ form, beside }) => {
    const found = measures.find(({ measure }) => measure === form.id);
    if (found === undefined) return [];
    const { input, investment = input.investment } = found;
    return [writeForm(inventories.has(form.id) ? beside : form, { ...input, ...(investment && { investment }) })];
  });
  const query = Object.assign({}, ...parts, writeForm(portfolioForm, request)) as Query;
  // Without a budget nothing else says in which currency the costs are.
  const [currency] = measures.flatMap(
    ({ investment, input }) => (investment ?? input.investment)?.total?.currency ?? [],
  );
  return currency === undefined ? query : { [CURRENCY_PARAMETER]: currency, ...query };
}

/** The query of a request that the form could send too, beside these inventories; undefined where it could not. */
export function linkPortfolio(request: object, inventories = NO_INVENTORIES): Query | undefined {
  const query = writePortfolio(request, inventories);
  const { request: again } = readPortfolio(query, "plain", "en", inventories);
  return requestText(again) === requestText(request) ? query : undefined;
}
