import { beside } from "../../i18n/number";
import { tidy } from "../../ledger/tidy";
import { PROJECT_NUMBERS } from "../assumptions";
import { THRESHOLDS } from "../rules/thresholds";
import { type Judge, statusOf } from "./criterion";
import { factPath } from "./facts";

export const completionWithinPeriod: Judge = ({ input, terms }) => {
  const years = input.project?.completionYears;
  const fact = input.project?.completionWithinPeriod;
  const maximum = terms.completionMaximum.value;
  const status = years === undefined ? statusOf(fact) : statusOf(years <= maximum);
  return {
    id: "completion-within-period",
    status,
    ...(years === undefined
      ? { field: factPath(input, "completion-within-period") }
      : {
          comparison: {
            observed: PROJECT_NUMBERS.completion.symbol,
            relation: "at-most",
            required: THRESHOLDS.completionMaximum.symbol,
          },
        }),
    observed:
      years !== undefined
        ? { key: "completionObserved", parameters: { years: beside(years, maximum) } }
        : { key: fact === undefined ? "unstated" : fact ? "statedYes" : "statedNo" },
    required: { key: "completionRequired", parameters: { maximum } },
    ...(status !== "pass" && { remedy: { key: "completionRemedy", parameters: { maximum } } }),
    ...(years !== undefined && status === "fail" && { remedyAmounts: { years: tidy(years - maximum) } }),
    provenance: terms.completionMaximum.rule,
    responsible: { key: "responsibleConsortium" },
  };
};
