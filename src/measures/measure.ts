import type { z } from "@hono/zod-openapi";
import type { Measure } from "../ledger/measure";
import type { Quantities } from "../ledger/quantity";
import type { Estimate } from "./estimate";

/** A request that asks no table any more. */
export type Pinned = Readonly<Record<string, unknown>>;

/** All of a measure that its own room knows. What other rooms need of each is a record there, by its id. */
export interface MeasureObject<Id extends Measure, Request> {
  readonly id: Id;
  /** What it asks in a request, beside what every measure asks. */
  readonly fields: Readonly<Record<string, z.ZodType>>;
  /** Its tables of quantities. */
  readonly quantities: readonly Quantities[];
  /** Throws InputError for a request that makes no sense as a whole. */
  readonly estimate: (request: Request) => Estimate;
  /** The request with what its own tables and words stand for written out. Throws as the estimate does. */
  readonly pin: (request: Request) => Pinned;
}
