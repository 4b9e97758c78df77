import type { Confidence } from "../ledger/record";
import type { Criterion } from "./criteria/criterion";

export const VERDICTS = ["eligible", "conditional", "ineligible"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Only what an issuing body or a third party has written down may shut a project out; see the decision record. */
const DECISIVE: ReadonlySet<Confidence> = new Set(["primary", "secondary"]);

export function verdictOf(criteria: readonly Pick<Criterion, "status" | "provenance">[]): Verdict {
  const failed = criteria.filter(({ status }) => status === "fail");
  if (failed.some(({ provenance }) => DECISIVE.has(provenance.confidence))) return "ineligible";
  const open = failed.length > 0 || criteria.some(({ status }) => status === "unknown");
  return open ? "conditional" : "eligible";
}
