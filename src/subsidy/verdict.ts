import type { Confidence } from "../ledger/record";
import { decidesIn } from "./age";
import { AGEING, type Criterion } from "./criteria/criterion";
import type { Terms } from "./terms";

export const VERDICTS = ["eligible", "conditional", "ineligible"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a criterion keeps a project from being eligible, weightiest first. */
export const VERDICT_REASONS = [
  "criterion-failed",
  "rests-on-older-rule",
  "rests-on-unverified-rule",
  "criterion-unknown",
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

/** A criterion that decides, and why. */
export interface Decision {
  readonly criterion: Criterion;
  readonly reason: VerdictReason;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** What the verdict rests on, weightiest first; empty where every criterion is met. */
  readonly decidedBy: readonly Decision[];
}

/** Only what an issuing body or a third party has written down may shut a project out; see the decision record. */
const DECISIVE: ReadonlySet<Confidence> = new Set(["primary", "secondary"]);

export function judge(criteria: readonly Criterion[], fiscalYear: number, terms: Terms): Judgement {
  const open = criteria.flatMap((criterion) => {
    const reason = reasonOf(criterion, fiscalYear, terms);
    return reason === undefined ? [] : [{ criterion, reason }];
  });
  const failed = open.filter(({ reason }) => reason === "criterion-failed");
  if (failed.length > 0) return { verdict: "ineligible", decidedBy: failed };
  const weight = ({ reason }: Decision) => VERDICT_REASONS.indexOf(reason);
  const decidedBy = open.toSorted((one, other) => weight(one) - weight(other));
  return { verdict: decidedBy.length > 0 ? "conditional" : "eligible", decidedBy };
}

/** What the verdict would be, at best, if this criterion were not met. */
export function ifFailed(criterion: Criterion, fiscalYear: number, terms: Terms): Exclude<Verdict, "eligible"> {
  const failed = { ...criterion, status: "fail" as const, provenance: criterion.failedBy ?? criterion.provenance };
  return reasonOf(failed, fiscalYear, terms) === "criterion-failed" ? "ineligible" : "conditional";
}

function reasonOf({ id, status, provenance }: Criterion, fiscalYear: number, terms: Terms): VerdictReason | undefined {
  if (status === "pass") return undefined;
  if (status === "unknown") return "criterion-unknown";
  if (!DECISIVE.has(provenance.confidence)) return "rests-on-unverified-rule";
  return AGEING.has(id) && !decidesIn(fiscalYear, provenance, terms) ? "rests-on-older-rule" : "criterion-failed";
}
