import { tidy } from "../../ledger/tidy";
import { type Judge, statusOf } from "./criterion";

export const completionWithinPeriod: Judge = ({ input, rules }) => {
  const years = input.project?.completionYears;
  const fact = input.project?.completionWithinPeriod;
  const maximum = rules.completionPeriod.value;
  const status = years === undefined ? statusOf(fact) : statusOf(years <= maximum);
  return {
    id: "completion-within-period",
    status,
    observed:
      years !== undefined
        ? { key: "completionObserved", parameters: { years } }
        : { key: fact === undefined ? "unstated" : fact ? "statedYes" : "statedNo" },
    required: { key: "completionRequired", parameters: { maximum } },
    ...(status !== "pass" && { remedy: { key: "completionRemedy", parameters: { maximum } } }),
    ...(years !== undefined && status === "fail" && { remedyAmounts: { years: tidy(years - maximum) } }),
    provenance: rules.completionPeriod,
    responsible: { key: "responsibleConsortium" },
  };
};
