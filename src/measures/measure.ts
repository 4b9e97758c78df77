import type { z } from "@hono/zod-openapi";
import type { Measure } from "../ledger/measure";
import type { Quantities } from "../ledger/quantity";
import type { Estimate } from "./estimate";

/** All of a measure that its own room knows. What other rooms need of each is a record there, by its id. */
export interface MeasureObject<Id extends Measure, Request> {
  readonly id: Id;
  /** What it asks in a request, beside what every measure asks. */
  readonly fields: Readonly<Record<string, z.ZodType>>;
  /** Its tables of quantities. */
  readonly quantities: readonly Quantities[];
  /** Throws InputError for a request that makes no sense as a whole. */
  readonly estimate: (request: Request) => Estimate;
}
