import type { Measure } from "../../ledger/measure";
import { type RuleSource, ruleSource } from "../../reference/rule";
import { type Criterion, type Judge, statusOf } from "./criterion";
import { factPath } from "./facts";

/** The nearest that is known to be approved, for each measure. The text for public facilities of a city is known of none. */
const NEAREST: Readonly<Record<Measure, RuleSource>> = {
  "air-conditioning": ruleSource("methodologies", "ID_AM004"),
  "green-building": ruleSource("methodologies", "VN_AM003"),
  "street-lighting": ruleSource("similar-technology-counts", "smart-led-street"),
};
const PROCEDURE = ruleSource("subsidy-conditions", "selection-flow");

/** Credits are issued by an approved methodology only. What is approved for another use, or was not to be read, leaves it open. */
export const approvedMethodology: Judge = ({ input }) => {
  const { measure } = input;
  const fact = input.project?.approvedMethodology;
  const status = statusOf(fact);
  const nearest = measure === undefined ? PROCEDURE : NEAREST[measure];
  // A methodology may still be proposed, so that its lack shuts nobody out.
  const lack: RuleSource = { ...nearest, confidence: "derived" };
  return {
    id: "approved-methodology",
    status,
    field: factPath(input, "approved-methodology"),
    observed: observedOf(fact, measure),
    required: { key: "methodologyRequired" },
    ...(status !== "pass" && { remedy: { key: "methodologyRemedy" } }),
    provenance: status === "fail" ? lack : nearest,
    failedBy: lack,
    responsible: { key: "responsibleJointCommittee" },
  };
};

function observedOf(fact: boolean | undefined, measure: Measure | undefined): Criterion["observed"] {
  if (fact !== undefined) return { key: fact ? "statedYes" : "statedNo" };
  return { key: measure === undefined ? "unstated" : `methodologyKnown.${measure}` };
}
