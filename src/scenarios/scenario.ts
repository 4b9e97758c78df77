import type { MessageKey } from "../i18n/message";

/** Id of a variant, by which its text is found. */
export type VariantId = MessageKey<"scenarios">;

/** One way of changing a request. The id is stable and joins with those of other dimensions. */
export interface Variant<Request> {
  readonly id: VariantId;
  apply(request: Request): Request;
}

/** Alternatives of which a scenario takes exactly one. */
export type Dimension<Request> = readonly Variant<Request>[];

/** A request under its name. */
export interface Scenario<Request> {
  /** Ids of the variants taken, in the order of the dimensions; `as-requested` for the request itself. */
  readonly id: string;
  readonly parts: readonly VariantId[];
  readonly request: Request;
}

export const AS_REQUESTED = "as-requested";

/** What of a request may be otherwise. */
export interface Alternatives<Request> {
  /** Taken in every combination. */
  readonly dimensions: readonly Dimension<Request>[];
  /** Taken each by itself, all else as requested. */
  readonly alone: readonly Variant<Request>[];
}

/** The request itself, then every combination of the dimensions, then what is changed alone. */
export function scenariosOf<Request>(
  request: Request,
  { dimensions, alone }: Alternatives<Request>,
): Scenario<Request>[] {
  const combined = combinationsOf(request, dimensions).filter(({ parts }) => parts.length > 0);
  const single = alone.map((variant) => combine({ id: "", parts: [], request }, variant));
  return [{ id: AS_REQUESTED, parts: [AS_REQUESTED], request }, ...combined, ...single];
}

/** A dimension with one variant decides nothing. */
function combinationsOf<Request>(request: Request, dimensions: readonly Dimension<Request>[]): Scenario<Request>[] {
  let combined: Scenario<Request>[] = [{ id: "", parts: [], request }];
  for (const dimension of dimensions) {
    if (dimension.length < 2) continue;
    combined = combined.flatMap((scenario) => dimension.map((variant) => combine(scenario, variant)));
  }
  return combined;
}

function combine<Request>({ parts, request }: Scenario<Request>, { id, apply }: Variant<Request>): Scenario<Request> {
  const joined = [...parts, id];
  return { id: joined.join("-"), parts: joined, request: apply(request) };
}
