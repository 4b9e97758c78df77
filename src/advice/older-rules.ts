import { tidy } from "../ledger/tidy";
import type { SubsidyAssessment } from "../subsidy/assessment";
import type { Criterion, CriterionId } from "../subsidy/criteria/criterion";
import type { StatedRules, SubsidyOptions } from "../subsidy/input";
import { titleOf } from "./advice-text";
import { changesBetween } from "./change/difference";
import type { Advice } from "./entry";
import type { SubsidySubject } from "./subject";

interface Ruled {
  readonly subsidy?: SubsidyOptions | undefined;
}

/** The threshold of each criterion that ages, and the value with which this project would just meet it. */
const MET_BY: Partial<Record<CriterionId, (now: SubsidyAssessment) => StatedRules | undefined>> = {
  "minimum-size": ({ figures }) => ({ projectMinimumJpy: figures.grant }),
  "payback-without-subsidy": ({ subject }) => {
    const years = subject.input.paybackYearsWithoutSubsidy;
    return typeof years === "number" ? { paybackYearsMinimum: Math.floor(years * 100) / 100 } : undefined;
  },
  "completion-within-period": ({ subject }) => {
    const years = subject.input.project?.completionYears;
    return years === undefined ? undefined : { completionYearsMaximum: years };
  },
  "credits-to-japan": ({ subject }) => {
    const share = subject.input.project?.creditShareToJapan;
    return share === undefined ? undefined : { creditShareToJapanMinimum: tidy(share) };
  },
};

/** Where a criterion fails by a text too old to decide: read the present one, and what it would have to say. */
export function readCurrentRules<Request extends Ruled>(subject: SubsidySubject<Request>): Advice[] {
  return subject.now.subsidy.decidedBy.flatMap(({ criterion, reason }) =>
    reason === "rests-on-older-rule" ? [adviceOn(subject, criterion)] : [],
  );
}

function adviceOn<Request extends Ruled>(
  { request, now, complete }: SubsidySubject<Request>,
  { id, provenance }: Criterion,
): Advice {
  const rules = MET_BY[id]?.(now.subsidy);
  const changed = rules && {
    ...request,
    subsidy: { ...request.subsidy, rules: { ...request.subsidy?.rules, ...rules } },
  };
  const result = changed && complete(changed);
  const isMet = result?.subsidy?.criteria.some((criterion) => criterion.id === id && criterion.status === "pass");
  const year = provenance.year === null ? undefined : String(provenance.year);
  return {
    code: "read-current-rules",
    title: { key: "readRules", parameters: { criterion: titleOf(id) } },
    detail: [
      year === undefined ? { key: "undatedRule" } : { key: "olderRule", parameters: { year } },
      ...(isMet === true ? [{ key: "withRule" as const }] : []),
    ],
    for: id,
    reaches: isMet === true,
    changes: changed === undefined || isMet !== true ? [] : changesBetween(request, changed),
    ...(isMet === true && result !== undefined && { result, request: changed as object }),
  };
}
