import { approvedMethodology } from "./approved-methodology";
import { completionWithinPeriod } from "./completion";
import { costEffectivenessCriterion } from "./cost-effectiveness";
import { creditsToJapan } from "./credits";
import { type Case, CRITERION_IDS, type Criterion, type CriterionId, type Judge, MEASURE_OF } from "./criterion";
import { localContentCriterion } from "./local-content";
import { minimumSize } from "./minimum-size";
import { paybackWithoutSubsidy } from "./payback";
import { reductionPositive } from "./reduction-positive";
import * as stated from "./stated";

const JUDGES: Readonly<Record<CriterionId, Judge>> = {
  "reduction-positive": reductionPositive,
  "cost-effectiveness": costEffectivenessCriterion,
  "minimum-size": minimumSize,
  "payback-without-subsidy": paybackWithoutSubsidy,
  "no-other-japanese-subsidy": stated.noOtherJapaneseSubsidy,
  "no-early-start": stated.noEarlyStart,
  "completion-within-period": completionWithinPeriod,
  "japanese-representative": stated.japaneseRepresentative,
  "credits-to-japan": creditsToJapan,
  "approved-methodology": approvedMethodology,
  "monitoring-until-end-of-life": stated.monitoringUntilEndOfLife,
  "indonesian-approval-path": stated.indonesianApprovalPath,
  "local-content": localContentCriterion,
  "no-venting-of-refrigerant": stated.noVentingOfRefrigerant,
  "light-not-worse": stated.lightNotWorse,
};

/** All criteria that apply, in one order. One that belongs to a single measure is not asked of anything else. */
export function judgeAll(subject: Case): readonly Criterion[] {
  const { measure } = subject.input;
  return CRITERION_IDS.filter((id) => {
    const only = MEASURE_OF[id];
    return only === undefined || only === measure;
  }).map((id) => JUDGES[id](subject));
}
