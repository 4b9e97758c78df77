import { airConditioningExamples } from "../../estimates/air-conditioning/examples";
import { greenBuildingExamples } from "../../estimates/green-building/examples";
import { streetLightingExamples } from "../../estimates/street-lighting/examples";
import type { Fact } from "../../ledger/record";
import { resolveCapacity } from "../../measures/air-conditioning/capacity";
import { factOf } from "../../reference/collections";
import { airConditioningForm } from "./air-conditioning";
import type { MeasureFormDefinition } from "./field";
import { greenBuildingForm } from "./green-building";
import { readForm } from "./read-form";
import { factsOf } from "./request-facts";
import { streetLightingForm } from "./street-lighting";
import { writeForm } from "./write-form";

/** An example that fills a form by one click. Its equipment is an example of the API; its cost is a reported price. */
export interface Preset {
  readonly form: MeasureFormDefinition;
  readonly request: object;
  /** A reported price, in rupiah, of what; absent where none fits and the cost is left to the reader. */
  readonly price?: Fact & { readonly per: "piece" | "kW" };
}

const street = streetLightingExamples.arterial.value;
const streetPriceMillionIdr = factOf("street-lighting-costs", "jakarta-programme", "rpMillionPerPoint");
const streetPrice = { ...streetPriceMillionIdr, value: streetPriceMillionIdr.value * 1e6, per: "piece" as const };

const hospital = airConditioningExamples.hospital.value;
/** The dearer end of the range, with tax: the careful choice for a budget. It is of larger splits, so it goes by capacity. */
const splitPrice = { ...factOf("air-conditioning-costs", "dki-budget-2018-2pk", "rpPerKwMax"), per: "kW" as const };
const hospitalKilowatts = hospital.groups.reduce(
  (sum, { quantity, capacity }, index) => sum + quantity * resolveCapacity(capacity, `#/groups/${index}`).kilowatts,
  0,
);
const lamps = street.groups.reduce((sum, { quantity }) => sum + quantity, 0);

function costOf(amount: number, { value }: Fact) {
  return { investment: { total: { amount: Math.round(value * amount), currency: "IDR" } } };
}

/** One preset per measure, in the order of the page. */
export const PRESETS: readonly Preset[] = [
  {
    form: airConditioningForm,
    request: { ...hospital, ...costOf(hospitalKilowatts, splitPrice) },
    price: splitPrice,
  },
  { form: greenBuildingForm, request: greenBuildingExamples.office.value },
  {
    form: streetLightingForm,
    request: { ...street, ...costOf(lamps, streetPrice) },
    price: streetPrice,
  },
];

/** What a preset says that no request can be without; the rest of an answer to it are defaults. */
const ESSENTIAL: ReadonlySet<string> = new Set(["lamp", "lampWatts"]);

/** Any cost will do: the defaults of the rules do not depend on it. */
const ANY_COST = { total: { amount: 1_000_000, currency: "JPY" } };

/** The barest request of a form that is answered: its preset without all that may be left out. */
export function bareRequest({ form, request }: Preset): object {
  const essential = form.fields.filter((field) => ESSENTIAL.has(field.name) || factsOf(form, field).required);
  const query = writeForm({ ...form, fields: essential }, request);
  return { ...readForm(form, query, "plain", "en").request, ...WITHOUT_EXTRAS, investment: ANY_COST };
}

const WITHOUT_EXTRAS = { uncertainty: undefined, scenarios: undefined };

export function presetOf(form: MeasureFormDefinition): Preset {
  return PRESETS.find((preset) => preset.form === form) as Preset;
}
