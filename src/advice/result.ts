import type { Estimate } from "../measures/estimate";
import { yen } from "../money/money";
import type { SubsidyAssessment } from "../subsidy/assessment";

/** A request made whole: its figures and, where it has a cost, its subsidy. */
export interface Whole {
  readonly estimate: Estimate;
  readonly subsidy?: SubsidyAssessment | undefined;
}

/** What a change comes to, in the few figures that decide. */
export function presentResult({ estimate, subsidy }: Whole) {
  return {
    ...(subsidy !== undefined && {
      verdict: subsidy.verdict,
      grant: yen(subsidy.figures.grant),
      cityShare: yen(subsidy.figures.cityShare),
    }),
    creditableTco2: estimate.annual.creditableTco2,
    lifetimeReductionTco2: estimate.lifetime.reductionTco2,
  };
}
