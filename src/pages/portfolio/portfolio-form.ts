import { MEASURES } from "../../ledger/measure";
import {
  CURRENCY_PARAMETER,
  type Field,
  type FormDefinition,
  type MeasureFormDefinition,
  sectionOf,
  short,
} from "../../links/field";
import { LINK_FORMS } from "../../links/fields/all";
import {
  COST_FIELDS,
  ELECTRICITY_FIELDS,
  FACT_FIELDS,
  LIGHT_FIELD,
  MONEY_FIELDS,
  NO_VENTING_FIELD,
  SUBSIDY_FIELDS,
} from "../../links/fields/shared";
import { portfolioRequestSchema } from "../../portfolio/request-schema";
import { PAGE_MEASURES } from "../measures/all";
import { FILE_FIELD } from "../upload/read-upload";

/** One measure in the form of all three: its short form, and a cost of its own. */
export interface PortfolioPart {
  /** Id of the measure in the request. */
  readonly id: string;
  readonly form: MeasureFormDefinition;
  /** The field of the file with its inventory. */
  readonly file: string;
  /** What is asked beside an inventory: all that does not belong to a group. */
  readonly beside: MeasureFormDefinition;
}

const costs: ReadonlySet<string> = new Set(COST_FIELDS.map(({ name }) => name));

export const PORTFOLIO_PARTS: readonly PortfolioPart[] = MEASURES.map((measure) => {
  const { cost, also = [] } = PAGE_MEASURES[measure].portfolio;
  const form = LINK_FORMS[measure];
  const own = form.fields.filter(
    ({ name, section }) => (section === undefined && !costs.has(name)) || also.includes(name),
  );
  const fields = [
    // Drawn in the short part, whatever section it has in its own form.
    ...own.map(({ section: _section, ...field }): Field => field),
    short(cost, "investment.total.amount", { money: true }),
  ];
  const isOfProject = ({ path }: Field) => !path.startsWith("groups.");
  return {
    id: measure,
    file: `${FILE_FIELD}.${measure}`,
    form: { ...form, fields },
    beside: { ...form, skeleton: {}, fields: fields.filter(isOfProject) },
  };
});

const money = sectionOf("money");
/** In the order of the names: the two rates of exchange stand together. */
const shared = (fields: readonly Field[], names: readonly string[]) =>
  names.flatMap((wanted) => fields.filter(({ name }) => name === wanted));

/** What all measures share: the budget, its currency, and the rates. */
export const portfolioForm: FormDefinition = {
  id: "portfolio",
  schema: portfolioRequestSchema,
  skeleton: { advice: true },
  fields: [
    short("application", "application"),
    short("budget", "budget.amount", { money: true }),
    short(CURRENCY_PARAMETER, "budget.currency", { requires: "budget", beside: true }),
    ...shared(ELECTRICITY_FIELDS, ["grid", "basis", "emissionFactor", "tariff"]),
    ...shared(MONEY_FIELDS, ["discountRate", "rupiahPerYen"]),
    money("rupiahPerDollar", "exchangeRate.idrPerUsd"),
    ...SUBSIDY_FIELDS,
    ...FACT_FIELDS,
    NO_VENTING_FIELD,
    LIGHT_FIELD,
  ],
};
