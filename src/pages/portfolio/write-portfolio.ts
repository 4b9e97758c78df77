import type { Query } from "../forms/read-form";
import { requestText } from "../forms/request-text";
import { writeForm } from "../forms/write-form";
import { PORTFOLIO_PARTS, portfolioForm } from "./portfolio-form";
import { readPortfolio } from "./read-portfolio";

interface WrittenMeasure {
  readonly measure: string;
  readonly input: object;
  readonly investment?: object;
}

/** The query that fills the form of all three with a request: the first measure of each kind. */
export function writePortfolio(request: object): Query {
  const { measures } = request as { measures: readonly WrittenMeasure[] };
  const parts = PORTFOLIO_PARTS.flatMap(({ form }) => {
    const found = measures.find(({ measure }) => measure === form.id);
    if (found === undefined) return [];
    const { input, investment } = found;
    return [writeForm(form, investment === undefined ? input : { ...input, investment })];
  });
  return Object.assign({}, ...parts, writeForm(portfolioForm, request)) as Query;
}

/** The query of a request that the form could send too; undefined where it could not. */
export function linkPortfolio(request: object): Query | undefined {
  const query = writePortfolio(request);
  const { request: again } = readPortfolio(query, "plain", "en");
  return requestText(again) === requestText(request) ? query : undefined;
}
