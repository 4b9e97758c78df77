import { tidy } from "../../ledger/tidy";
import { type Judge, statusOf } from "./criterion";

export const creditsToJapan: Judge = ({ input, terms }) => {
  const share = input.project?.creditShareToJapan;
  const fact = input.project?.creditsToJapan;
  const minimum = terms.creditShareMinimum.value;
  const minimumPercent = minimum * 100;
  const status = share === undefined ? statusOf(fact) : statusOf(share >= minimum);
  return {
    id: "credits-to-japan",
    status,
    observed:
      share !== undefined
        ? { key: "creditsObserved", parameters: { percent: tidy(share * 100) } }
        : { key: fact === undefined ? "unstated" : fact ? "statedYes" : "statedNo" },
    required: { key: "creditsRequired", parameters: { minimum: minimumPercent } },
    ...(status !== "pass" && { remedy: { key: "creditsRemedy", parameters: { minimum: minimumPercent } } }),
    ...(share !== undefined && status === "fail" && { remedyAmounts: { creditShare: tidy(minimum - share) } }),
    provenance: terms.creditShareMinimum.rule,
    responsible: { key: "responsibleJointCommittee" },
  };
};
