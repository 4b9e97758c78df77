import { beside } from "../../i18n/number";
import { tidy } from "../../ledger/tidy";
import type { Status } from "../../local-content/readings";
import { PROJECT_NUMBERS } from "../assumptions";
import { THRESHOLDS } from "../rules/thresholds";
import type { Criterion, Judge } from "./criterion";

/** An investment that pays itself back soon needs no subsidy. One that never does passes all the more. */
export const paybackWithoutSubsidy: Judge = ({ input, terms }) => {
  const years = input.paybackYearsWithoutSubsidy;
  const minimum = terms.paybackMinimum.value;
  const status: Status = years === undefined ? "unknown" : years === null || years >= minimum ? "pass" : "fail";
  return {
    id: "payback-without-subsidy",
    status,
    ...(years !== undefined && {
      comparison: {
        observed: PROJECT_NUMBERS.payback.symbol,
        relation: "at-least",
        required: THRESHOLDS.paybackMinimum.symbol,
        missing: "pass",
      },
    }),
    observed: observedOf(years, minimum),
    required: { key: "paybackRequired", parameters: { minimum } },
    ...(years === undefined && { remedy: { key: "paybackUnknownRemedy" } }),
    ...(typeof years === "number" &&
      status === "fail" && {
        remedy: { key: "paybackRemedy", parameters: { missing: beside(minimum - years, 0) } },
        remedyAmounts: { years: tidy(minimum - years) },
      }),
    provenance: terms.paybackMinimum.rule,
  };
};

function observedOf(years: number | null | undefined, minimum: number): Criterion["observed"] {
  if (years === undefined) return { key: "unstated" };
  return years === null
    ? { key: "paybackNever" }
    : { key: "paybackObserved", parameters: { years: beside(years, minimum) } };
}
