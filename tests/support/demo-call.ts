import type { Bindings } from "../../src/http/environment";
import { type Call, callOf } from "./contract";
import { demoApp, demoContract } from "./demo";

/** Calls the demo service, and holds its answers to its contract. */
export function demoCall(bindings: Bindings = {}): Call {
  return callOf(demoApp(), [demoContract], bindings);
}
