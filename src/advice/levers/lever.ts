import type { AdviceText } from "../advice-text";
import type { Domain } from "../search/domain";
import type { AdviceRequest } from "../subject";

export const LEVER_CODES = ["more-units", "lower-cost", "more-efficient", "dimming"] as const;
export type LeverCode = (typeof LEVER_CODES)[number];

/** One thing a planner can change, in the unit it is thought of. The search goes from the present value to the other end. */
export interface Lever {
  readonly code: LeverCode;
  readonly domain: Domain;
  readonly present: number;
  readonly change: (value: number) => AdviceRequest;
  /** What the change is called, at a value. */
  readonly title: (value: number) => AdviceText;
}
