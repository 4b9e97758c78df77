import type { Fact } from "../../ledger/record";
import type { MeasureFormDefinition } from "../../links/field";
import { factsOf } from "../../links/field-facts";
import { readForm } from "./read-form";
import { writeForm } from "./write-form";

/** An example that fills a form by one click. Its equipment is an example of the API; its cost is a reported price. */
export interface Preset {
  readonly form: MeasureFormDefinition;
  readonly request: object;
  /** A reported price, in rupiah, of what; absent where none fits and the cost is left to the reader. */
  readonly price?: Fact & { readonly per: "piece" | "kW" };
  /** Fields without which the request means nothing, although its schema would let them go. */
  readonly essential?: readonly string[];
}

/** An example of the API without its name, which is of one language. */
export function nameless({ name: _name, ...request }: { readonly name?: string | undefined }): object {
  return request;
}

/** The cost of so much of something at a price in rupiah, as a request states it. */
export function costOf(amount: number, { value }: Fact) {
  return { investment: { total: { amount: Math.round(value * amount), currency: "IDR" } } };
}

/** Any cost will do: the defaults of the rules do not depend on it. */
const ANY_COST = { total: { amount: 1_000_000, currency: "JPY" } };

const WITHOUT_EXTRAS = { uncertainty: undefined, scenarios: undefined, advice: undefined };

/** The barest request of a form that is answered: its preset without all that may be left out; the rest are defaults. */
export function bareRequest({ form, request, essential = [] }: Preset): object {
  const kept = form.fields.filter((field) => essential.includes(field.name) || factsOf(form, field).required);
  const query = writeForm({ ...form, fields: kept }, request);
  return { ...readForm(form, query, "plain", "en").request, ...WITHOUT_EXTRAS, investment: ANY_COST };
}
