import { beside } from "../../i18n/number";
import { tidy } from "../../ledger/tidy";
import type { Status } from "../../local-content/readings";
import { type RuleSource, ruleSource } from "../../reference/rule";
import { decidesIn } from "../age";
import { PROJECT_NUMBERS } from "../assumptions";
import { THRESHOLDS } from "../rules/thresholds";
import type { Terms } from "../terms";
import { type Case, type Criterion, type Judge, statusOf } from "./criterion";
import { factPath } from "./facts";

/** Newer descriptions go by Japan's share of the cost; their wording was not to be had. */
const BY_RATIO = ruleSource("subsidy-conditions", "credits-to-japan-by-ratio");

/** One half satisfies every text. Below it, a share that is at least Japan's part of the cost is open; one below both fails. */
export function creditStatus(share: number, { creditShareMinimum }: Terms, costShare: number | undefined): Status {
  if (share >= creditShareMinimum.value) return "pass";
  return share >= (costShare ?? 0) ? "unknown" : "fail";
}

export const creditsToJapan: Judge = (subject) => {
  const { input, terms, figures } = subject;
  const share = input.project?.creditShareToJapan;
  const fact = input.project?.creditsToJapan;
  const minimum = terms.creditShareMinimum.value;
  const status = share === undefined ? statusOf(fact) : creditStatus(share, terms, figures.effectiveShare);
  const percent = tidy((share ?? 0) * 100);
  const costPercent = tidy((figures.effectiveShare ?? 0) * 100);
  const least = tidy(minimum * 100);
  const parameters = {
    minimum: least,
    percent: beside(percent, least, costPercent),
    costPercent: beside(costPercent, percent),
  };
  return {
    id: "credits-to-japan",
    status,
    ...(share === undefined
      ? { field: factPath(input, "credits-to-japan") }
      : {
          comparison: {
            observed: PROJECT_NUMBERS.creditShare.symbol,
            relation: "at-least",
            required: THRESHOLDS.creditShareMinimum.symbol,
            openFrom: "s_G",
          },
        }),
    observed:
      share !== undefined
        ? { key: "creditsObserved", parameters }
        : { key: fact === undefined ? "unstated" : fact ? "statedYes" : "statedNo" },
    required: { key: "creditsRequired", parameters },
    ...(status !== "pass" && remedyOf(share, minimum, status, parameters)),
    provenance: evidenceOf(subject, share, status),
    failedBy: evidenceOf(subject, share, "fail"),
    responsible: { key: "responsibleJointCommittee" },
  };
};

function remedyOf(
  share: number | undefined,
  minimum: number,
  status: Status,
  parameters: NonNullable<Criterion["observed"]["parameters"]>,
): Pick<Criterion, "remedy" | "remedyAmounts"> {
  if (share === undefined) return { remedy: { key: "creditsRemedy", parameters } };
  return {
    remedy: { key: status === "unknown" ? "creditsAskRemedy" : "creditsRemedy", parameters },
    remedyAmounts: { creditShare: tidy(minimum - share) },
  };
}

/** A share below both is against both texts, so the one that is nearer to the fiscal year speaks. */
function evidenceOf({ terms, fiscalYear }: Case, share: number | undefined, status: Status): RuleSource {
  const half = terms.creditShareMinimum.rule;
  if (share === undefined || status === "pass") return half;
  if (status === "unknown") return BY_RATIO;
  return !decidesIn(fiscalYear, half, terms) && decidesIn(fiscalYear, BY_RATIO, terms) ? BY_RATIO : half;
}
