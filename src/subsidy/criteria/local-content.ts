import { beside } from "../../i18n/number";
import type { Measure } from "../../ledger/measure";
import { tidy } from "../../ledger/tidy";
import type { LocalContentAssessment } from "../../local-content/assessment";
import { bindingOf } from "../../local-content/binding";
import type { Status } from "../../local-content/readings";
import { roundedUp } from "../../local-content/remedy-texts";
import { PRODUCT_MINIMUM } from "../../local-content/rules";
import { minimumRule } from "../../local-content/terms";
import { knownMarket } from "../market";
import { type Case, type Criterion, type Judge, statusOf } from "./criterion";
import { factPath } from "./facts";

/** By the assessed purchase where one is given, by the caller's word otherwise; a rule that does not bind is met. */
export const localContentCriterion: Judge = (subject) => {
  const { input, localContent } = subject;
  const binding = localContent?.binding ?? bindingOf(input.buyer, input.funding);
  const rule = localContent === undefined ? PRODUCT_MINIMUM : minimumRule(localContent.terms);
  const told = statusOf(input.project?.localContent);
  const status: Status = binding.binds === "no" ? "pass" : localContent === undefined ? told : judged(localContent);
  return {
    id: "local-content",
    status,
    ...(binding.binds !== "no" && localContent === undefined && { field: factPath(input, "local-content") }),
    observed: observedOf(subject, binding.binds === "no"),
    required: { key: "localContentRequired", parameters: { minimum: minimumOf(localContent) } },
    ...(status !== "pass" && remedyOf(subject)),
    provenance: binding.binds === "no" ? binding.provenance : rule,
    failedBy: rule,
    responsible: { key: "responsibleBuyer" },
  };
};

/** A purchase that passes does so whether or not the rule binds; one that fails is open until it is known to bind. */
function judged({ status, binding }: LocalContentAssessment): Status {
  return status === "fail" && binding.binds === "unknown" ? "unknown" : status;
}

function observedOf({ localContent, input }: Case, free: boolean): Criterion["observed"] {
  if (free) return { key: "localContentNotBinding" };
  if (localContent === undefined) {
    const fact = input.project?.localContent;
    return { key: fact === undefined ? "unstated" : fact ? "statedYes" : "statedNo" };
  }
  const { low, high } = localContent.combined;
  const shown = (percent: number) => beside(tidy(percent), minimumOf(localContent));
  return {
    key: low === high ? "localContentObserved" : "localContentRange",
    parameters: { low: shown(low), high: shown(high) },
  };
}

/** Percent, as the assessed purchase has it. */
function minimumOf(localContent: LocalContentAssessment | undefined): number {
  return (localContent?.terms.productMinimum ?? PRODUCT_MINIMUM).value;
}

function remedyOf({ input, localContent }: Case): Pick<Criterion, "remedy" | "remedyAmounts"> {
  if (localContent === undefined) return { remedy: unstatedRemedy(input.measure) };
  const share = localContent.targets[0]?.servicesShareNeeded;
  const parameters = { minimum: minimumOf(localContent), percent: roundedUp((share ?? 0) * 100) };
  if (share === undefined || share <= 0) return { remedy: { key: "localContentProductRemedy", parameters } };
  return { remedy: { key: "localContentServicesRemedy", parameters }, remedyAmounts: { servicesShare: share } };
}

/** What to state, and what the market is known to offer for the goods of the measure. */
function unstatedRemedy(measure: Measure | undefined): NonNullable<Criterion["remedy"]> {
  const known = knownMarket(measure);
  if (known === undefined) return { key: "localContentUnknownRemedy" };
  return { key: known.remedy, parameters: { percent: known.percent.value, minimum: PRODUCT_MINIMUM.value } };
}
