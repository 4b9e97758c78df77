import { fromRequest, type Sourced } from "../ledger/sourced";

/** No record states a rate for the city; the number is marked as what it is, and every answer shows it. */
export const UNVERIFIED_DISCOUNT_RATE: Sourced = {
  value: 0.08,
  origin: "default",
  provenance: { source: "expert knowledge, document not checked", url: null, year: null, confidence: "unverified" },
};

/** The caller's yearly discount rate (0.08 = 8 %), or the unverified default. Nought is a rate. */
export function discountRateOf(request: number | undefined): Sourced {
  return request === undefined ? UNVERIFIED_DISCOUNT_RATE : fromRequest(request);
}
