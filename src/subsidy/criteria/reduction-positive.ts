import { beside } from "../../i18n/number";
import { ruleSource } from "../../reference/rule";
import { ASSESSMENT_PLACE } from "../input";
import type { Judge } from "./criterion";

/** No reduction, no grant: the programme pays for costs needed to cut emissions. */
export const reductionPositive: Judge = ({ input }) => {
  const reduction = input.annualReductionTco2;
  const positive = reduction > 0;
  return {
    id: "reduction-positive",
    status: positive ? "pass" : "fail",
    comparison: { observed: (input.place ?? ASSESSMENT_PLACE).symbols.annualReduction, relation: "above" },
    observed: { key: "reductionPositiveObserved", parameters: { reduction: beside(reduction, 0) } },
    required: { key: "reductionPositiveRequired" },
    ...(!positive && {
      remedy: { key: "reductionPositiveRemedy", parameters: { missing: beside(Math.abs(reduction), 0) } },
      remedyAmounts: { annualReductionTco2: Math.abs(reduction) },
    }),
    provenance: ruleSource("subsidy-conditions", "eligible-costs"),
  };
};
