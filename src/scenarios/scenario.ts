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

/** The request itself, then every combination of the dimensions. A dimension with one variant decides nothing. */
export function scenariosOf<Request>(request: Request, dimensions: readonly Dimension<Request>[]): Scenario<Request>[] {
  let combined: Scenario<Request>[] = [{ id: "", parts: [], request }];
  for (const dimension of dimensions) {
    if (dimension.length < 2) continue;
    combined = combined.flatMap((scenario) => dimension.map((variant) => combine(scenario, variant)));
  }
  return [{ id: AS_REQUESTED, parts: [AS_REQUESTED], request }, ...combined.filter(({ parts }) => parts.length > 0)];
}

function combine<Request>({ parts, request }: Scenario<Request>, { id, apply }: Variant<Request>): Scenario<Request> {
  const joined = [...parts, id];
  return { id: joined.join("-"), parts: joined, request: apply(request) };
}
