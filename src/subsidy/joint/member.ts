import type { Repayment } from "../../money/yearly-saving";
import type { SubsidyAssessment } from "../assessment";

/** One measure of a joint application, as it was assessed on its own. */
export interface JointMember {
  readonly id: string;
  readonly subsidy: SubsidyAssessment;
  readonly yearly: Repayment;
}
