import type { ExchangeRate } from "../../money/exchange-rate";
import type { SubsidyAssessment } from "../../subsidy/assessment";
import { assessJointly } from "../../subsidy/joint/assessment";
import type { JointMember } from "../../subsidy/joint/member";
import { type JointRules, jointRules } from "../../subsidy/joint/rules";
import type { MeasureResult } from "../measure-result";

/** One application for several measures. */
export interface JointApplication {
  /** In request order. */
  readonly ids: readonly string[];
  readonly subsidy: SubsidyAssessment;
}

export function membersOf(measures: readonly MeasureResult[]): JointMember[] {
  return measures.map(({ asked, investment }) => ({
    id: asked.id,
    subsidy: investment.subsidy,
    yearly: investment.yearly,
  }));
}

export function applyJointly(
  measures: readonly MeasureResult[],
  rate: ExchangeRate,
  rules: JointRules = jointRules(membersOf(measures)),
): JointApplication {
  return {
    ids: measures.map(({ asked }) => asked.id),
    subsidy: assessJointly(membersOf(measures), rate, rules),
  };
}
