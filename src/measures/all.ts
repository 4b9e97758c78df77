import type { Measure } from "../ledger/measure";
import { airConditioning } from "./air-conditioning/measure";
import type { Estimate } from "./estimate";
import { greenBuilding } from "./green-building/measure";
import type { MeasureObject } from "./measure";
import { streetLighting } from "./street-lighting/measure";

const ALL = {
  "air-conditioning": airConditioning,
  "green-building": greenBuilding,
  "street-lighting": streetLighting,
};

/** What each measure reads of a request. */
export type MeasureRequests = { readonly [M in Measure]: Parameters<(typeof ALL)[M]["estimate"]>[0] };

/** The measures, by their ids. */
export const ALL_MEASURES: { readonly [M in Measure]: MeasureObject<M, MeasureRequests[M]> } = ALL;

/** The figures of a request. Throws InputError for a request that makes no sense as a whole. */
export function estimateOf<M extends Measure>(measure: M, request: MeasureRequests[M]): Estimate {
  return ALL_MEASURES[measure].estimate(request);
}
