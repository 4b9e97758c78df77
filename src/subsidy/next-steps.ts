import { type ApprovalStep, approvalSteps } from "../reference/approval-pathway";
import type { Criterion } from "./criteria/criterion";

/**
 * The steps still ahead, in order: foreign cooperation, then the grant, then the JCM cycle. Where the Indonesian approval
 * is in hand, only the JCM cycle is left. How the tracks lie in time no source says; they may run side by side.
 */
export function nextStepsOf(criteria: readonly Criterion[]): readonly ApprovalStep[] {
  const approval = criteria.find(({ id }) => id === "indonesian-approval-path");
  return approval?.status === "pass" ? approvalSteps("jcm-cycle") : approvalSteps();
}
