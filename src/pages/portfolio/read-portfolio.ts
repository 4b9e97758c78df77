import type { Problem } from "../../http/problem";
import type { Language } from "../../i18n/language";
import type { Notation } from "../forms/number-text";
import { placeErrors } from "../forms/place-errors";
import { type FilledForm, type Query, readForm } from "../forms/read-form";
import { PORTFOLIO_PARTS, type PortfolioPart, portfolioForm } from "./portfolio-form";

export interface FilledPart {
  readonly part: PortfolioPart;
  readonly filled: FilledForm;
  /** Whether any of its fields is filled in; an empty measure is left out. */
  readonly taken: boolean;
}

/** The form of all three, as somebody filled it in. */
export interface FilledPortfolio {
  readonly shared: FilledForm;
  readonly parts: readonly FilledPart[];
  /** What a link to it carries. */
  readonly link: Query;
  /** The request of the API. */
  readonly request: object;
}

/** Reads the form of all three out of the query; a measure of which nothing is stated is left out. */
export function readPortfolio(query: Query, notation: Notation, language: Language): FilledPortfolio {
  const shared = readForm(portfolioForm, query, notation, language);
  const parts = PORTFOLIO_PARTS.map((part) => {
    const taken = part.form.fields.some(({ name, beside }) => !beside && query[name] !== undefined);
    const filled = readForm(part.form, query, notation, language);
    return { part, taken, filled: taken ? filled : { ...filled, errors: {} } };
  });
  const measures = parts
    .filter(({ taken }) => taken)
    .map(({ part: { id, form }, filled }) => ({ id, measure: form.id, input: filled.request }));
  const link = Object.assign({}, ...parts.map(({ filled }) => filled.link), shared.link) as Query;
  return { shared, parts, link, request: { ...shared.request, measures } };
}

export function countErrors({ shared, parts }: FilledPortfolio): number {
  return [shared, ...parts.map(({ filled }) => filled)].reduce(
    (count, { errors, generalErrors }) => count + Object.keys(errors).length + generalErrors.length,
    0,
  );
}

const IN_MEASURE = /^#\/measures\/(\d+)(?:\/input)?/;

/** The form with what the API found wrong: each issue beside its field in its measure, or in the shared part. */
export function placePortfolioErrors(filled: FilledPortfolio, problem: Problem, language: Language): FilledPortfolio {
  const taken = filled.parts.filter((part) => part.taken);
  const issuesOf = (measure: number | undefined) =>
    (problem.errors ?? []).flatMap((issue) => {
      const match = IN_MEASURE.exec(issue.pointer ?? "");
      const own = match === null ? undefined : Number(match[1]);
      return own === measure ? [{ ...issue, pointer: `#${(issue.pointer ?? "#").slice(match?.[0].length ?? 1)}` }] : [];
    });
  const place = (form: FilledForm, measure: number | undefined): FilledForm => {
    const errors = issuesOf(measure);
    return errors.length === 0 ? form : placeErrors(form, { ...problem, errors }, language);
  };
  const placed = {
    ...filled,
    shared: place(filled.shared, undefined),
    parts: filled.parts.map((part) =>
      part.taken ? { ...part, filled: place(part.filled, taken.indexOf(part)) } : part,
    ),
  };
  return countErrors(placed) > 0
    ? placed
    : { ...placed, shared: { ...placed.shared, generalErrors: [problem.title, problem.detail] } };
}
