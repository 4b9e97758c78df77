import type { SubsidyAssessment } from "../subsidy/assessment";
import type { CriterionId } from "../subsidy/criteria/criterion";
import type { LeverCode } from "./levers/lever";

/** What advice is for: a criterion that is not met, or the grant where more than the ratio limits it. */
export interface Goal {
  readonly for: CriterionId | "grant";
  readonly isMet: (subsidy: SubsidyAssessment) => boolean;
  /** What can reach it, in the order it is told. */
  readonly levers: readonly LeverCode[];
}

/** What a planner can turn by a number; the other criteria are questions of yes and no. */
const BY_NUMBER: Partial<Record<CriterionId, (now: SubsidyAssessment) => readonly LeverCode[]>> = {
  "reduction-positive": () => SAVE_MORE,
  "cost-effectiveness": () => SAVE_MORE,
  // Where the ratio decides, more tonnes bring no more grant.
  "minimum-size": ({ figures }) =>
    figures.bindingLimit === "ratio" || figures.bindingLimit === "project-maximum"
      ? ["more-units"]
      : ["more-units", ...SAVE_MORE],
};

const SAVE_MORE: readonly LeverCode[] = ["more-efficient", "dimming"];

export function goalsOf(now: SubsidyAssessment): Goal[] {
  const missed = now.criteria.flatMap(({ id, status }): Goal[] => {
    const levers = status === "fail" ? BY_NUMBER[id] : undefined;
    if (levers === undefined) return [];
    return [{ for: id, isMet: (changed) => passes(changed, id), levers: levers(now) }];
  });
  return [...missed, ...grantGoals(now)];
}

function passes({ criteria }: SubsidyAssessment, id: CriterionId): boolean {
  return criteria.find((criterion) => criterion.id === id)?.status === "pass";
}

/** The grant in full, as far as the ratio goes. Without any tonne the criteria on tonnes say what there is to say. */
function grantGoals({ figures }: SubsidyAssessment): Goal[] {
  const isMet = (changed: SubsidyAssessment) => changed.figures.bindingLimit === "ratio";
  switch (figures.bindingLimit) {
    case "cost-effectiveness":
      return [{ for: "grant", isMet, levers: ["lower-cost", ...SAVE_MORE] }];
    case "project-maximum":
      return [{ for: "grant", isMet, levers: ["lower-cost"] }];
    case "ratio":
    case "no-reduction":
      return [];
  }
}
