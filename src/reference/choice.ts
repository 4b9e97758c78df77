import { fromFact, type Sourced } from "../ledger/sourced";
import { factOf } from "./collections";

/** A value this service takes where neither the request nor a source states one. Marked as such in every answer. */
export function choiceOf(id: string): Sourced {
  return fromFact(factOf("modelling-choices", id, "value"));
}
