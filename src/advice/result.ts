import type { Estimate } from "../measures/estimate";
import { yen } from "../money/money";
import type { SubsidyAssessment } from "../subsidy/assessment";

/** A request made whole, in what decides: its tonnes and, where it has a cost, its subsidy. */
export interface Whole {
  readonly creditableTco2: number;
  readonly lifetimeReductionTco2: number;
  readonly subsidy?: SubsidyAssessment | undefined;
}

export function wholeOf({ annual, lifetime }: Estimate, subsidy: SubsidyAssessment | undefined): Whole {
  return { creditableTco2: annual.creditableTco2, lifetimeReductionTco2: lifetime.reductionTco2, subsidy };
}

/** What a change comes to, in the few figures that decide. */
export function presentResult({ creditableTco2, lifetimeReductionTco2, subsidy }: Whole) {
  return {
    ...(subsidy !== undefined && {
      verdict: subsidy.verdict,
      grant: yen(subsidy.figures.grant),
      cityShare: yen(subsidy.figures.cityShare),
    }),
    creditableTco2,
    lifetimeReductionTco2,
  };
}
