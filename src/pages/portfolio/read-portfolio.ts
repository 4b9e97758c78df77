import type { Problem } from "../../http/problem";
import type { Language } from "../../i18n/language";
import type { Measure } from "../../ledger/measure";
import type { Notation } from "../forms/number-text";
import { placeErrors } from "../forms/place-errors";
import { type FilledForm, type Query, readForm } from "../forms/read-form";
import { inventoryParameterOf, packedIn } from "../inventory/carriage";
import type { Inventory } from "../inventory/inventory";
import { withOptions } from "../inventory/with-options";
import { PORTFOLIO_PARTS, type PortfolioPart, portfolioForm } from "./portfolio-form";

export interface FilledPart {
  readonly part: PortfolioPart;
  readonly filled: FilledForm;
  /** What a file says of it instead of the fields of a group. */
  readonly inventory?: Inventory;
  /** Whether any of its fields is filled in; an empty measure is left out. */
  readonly taken: boolean;
}

/** The form of all three, as somebody filled it in. */
export interface FilledPortfolio {
  readonly shared: FilledForm;
  readonly parts: readonly FilledPart[];
  /** What a link to it carries beside inventories. */
  readonly options: Query;
  /** All that a link to it carries. */
  readonly link: Query;
  /** The request of the API. */
  readonly request: object;
}

export type Inventories = ReadonlyMap<Measure, Inventory>;
export const NO_INVENTORIES: Inventories = new Map();

/** Reads the form of all three out of the query; a measure of which nothing is stated is left out. */
export function readPortfolio(
  query: Query,
  notation: Notation,
  language: Language,
  inventories = NO_INVENTORIES,
): FilledPortfolio {
  const shared = readForm(portfolioForm, query, notation, language);
  const parts = PORTFOLIO_PARTS.map((part): FilledPart => {
    const inventory = inventories.get(part.form.id);
    const isCarried = inventory !== undefined || query[inventoryParameterOf(part.form.id)] !== undefined;
    const taken = isCarried || part.form.fields.some(({ name, beside }) => !beside && query[name] !== undefined);
    const filled = readForm(isCarried ? part.beside : part.form, query, notation, language);
    return { part, taken, filled: taken ? filled : { ...filled, errors: {} }, ...(inventory && { inventory }) };
  });
  const measures = parts
    .filter(({ taken }) => taken)
    .map(({ part: { id, form }, filled: { request }, inventory }) => ({
      id,
      measure: form.id,
      input: inventory === undefined ? request : withOptions(inventory, request),
    }));
  const options = Object.assign({}, ...parts.map(({ filled }) => filled.link), shared.link) as Query;
  const link = { ...options, ...packedIn(query) };
  return { shared, parts, options, link, request: { ...shared.request, measures } };
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
