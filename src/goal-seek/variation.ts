import { quantityFactors, scaleCost, scaleQuantity } from "../advice/change/scale";
import { type Domain, realNumbers, wholeNumbers } from "../advice/search/domain";
import type { CompleteEstimate } from "../estimates/complete-estimate";
import { REQUEST_SCHEMAS } from "../estimates/request-schemas";
import { pathOf, valueAt } from "../http/json-pointer";
import { cut } from "../i18n/cut";
import { InputError } from "../ledger/input-error";
import { withValueAt } from "../ledger/with-value-at";
import { numberFieldAt } from "./number-field";
import type { GoalSeekRequest } from "./request-schema";

export type Input = GoalSeekRequest["input"];

/** What a search may change of a request, and between which ends. */
export interface Variation {
  readonly domain: Domain;
  /** Absent where the request is silent and the answer does not say what it took. */
  readonly present?: number;
  readonly change: (value: number) => Input;
}

/** Factors of a scale where no bounds are given. */
const FACTORS = { quantity: { from: 0.01, to: 1000 }, cost: { from: 0.01, to: 100 } } as const;
const UNBOUNDED = 1e15;

export function variationOf(request: GoalSeekRequest, complete: CompleteEstimate): Variation {
  const { pointer, scale } = request.vary;
  if ((pointer === undefined) === (scale === undefined)) {
    throw new InputError({ pointer: "#/vary", key: "varyOne" });
  }
  return scale === undefined ? fieldVariation(request, pointer as string, complete) : scaleVariation(request, scale);
}

function scaleVariation({ input, bounds }: GoalSeekRequest, scale: "quantity" | "cost"): Variation {
  if (scale === "cost" && input.investment === undefined) {
    throw new InputError({ pointer: "#/input/investment", key: "seekNeedsCost" });
  }
  const { from, to } = bounds ?? FACTORS[scale];
  assertBounds(from, to, { least: 0, most: 1e6 });
  if (scale === "cost") {
    return { domain: realNumbers(from, to), present: 1, change: (factor) => scaleCost(input, factor) };
  }
  return { domain: quantityFactors(input, from, to), present: 1, change: (factor) => scaleQuantity(input, factor) };
}

function fieldVariation(
  { measure, input, bounds }: GoalSeekRequest,
  pointer: string,
  { assumptions }: CompleteEstimate,
): Variation {
  const path = pathOf(pointer);
  const field = path && numberFieldAt(REQUEST_SCHEMAS[measure], input, path);
  if (path === undefined || field === undefined) {
    throw new InputError({ pointer: "#/vary/pointer", key: "varyNoNumber", parameters: { pointer: cut(pointer) } });
  }
  const { least = -UNBOUNDED, most = UNBOUNDED } = field.bounds;
  const { from, to } = bounds ?? { from: least, to: most };
  assertBounds(from, to, { least, most });
  const stated = valueAt(input, path) as number | undefined;
  const present = stated ?? assumptions.find(({ name }) => name === path.join("."))?.value;
  return {
    domain: field.whole ? wholeNumbers(from, to) : realNumbers(from, to),
    ...(present !== undefined && { present }),
    change: (value) => withValueAt(input, path, value),
  };
}

function assertBounds(from: number, to: number, { least, most }: { readonly least: number; readonly most: number }) {
  if (from > to) throw new InputError({ pointer: "#/bounds", key: "boundsReversed" });
  const parameters = { least, most };
  if (from < least) throw new InputError({ pointer: "#/bounds/from", key: "boundsOutside", parameters });
  if (to > most) throw new InputError({ pointer: "#/bounds/to", key: "boundsOutside", parameters });
}
