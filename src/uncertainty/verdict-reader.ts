import type { WantedLines } from "../methods/wanted-lines";
import type { SubsidyAssessment } from "../subsidy/assessment";
import type { CriterionId } from "../subsidy/criteria/criterion";
import { type Verdict, verdictOf } from "../subsidy/verdict";

/** Reads the verdict off a sample. */
export type VerdictReader = (slots: Float64Array) => Verdict;

/** Results a verdict rests on, beside facts that no sample changes. */
export const VERDICT_SYMBOLS = ["ER_T", "G_sub", "I_total", "S_net"] as const;

/**
 * The criteria that follow from numbers are judged anew in each sample, the others stay as assessed. The same conditions
 * as the criteria themselves; a test holds the two together.
 */
export function verdictReader(assessment: SubsidyAssessment, { slotOf }: WantedLines): VerdictReader {
  const { criteria, terms } = assessment;
  const reduction = slotOf.get("ER_T") as number;
  const grant = slotOf.get("G_sub") as number;
  const cost = slotOf.get("I_total");
  const saving = slotOf.get("S_net");
  const verdicts = new Map<number, Verdict>();

  const verdictFor = (positive: boolean, largeEnough: boolean, slowEnough: boolean): Verdict => {
    const statuses: Partial<Record<CriterionId, boolean>> = {
      "reduction-positive": positive,
      "cost-effectiveness": positive,
      "minimum-size": largeEnough,
      ...(cost !== undefined && saving !== undefined && { "payback-without-subsidy": slowEnough }),
    };
    return verdictOf(
      criteria.map(({ id, status, provenance }) => {
        const passes = statuses[id];
        return { provenance, status: passes === undefined ? status : passes ? "pass" : "fail" };
      }),
    );
  };

  return (slots) => {
    const positive = (slots[reduction] as number) > 0;
    const largeEnough = (slots[grant] as number) >= terms.projectMinimum.value;
    const yearly = saving === undefined ? 0 : (slots[saving] as number);
    const years = yearly > 0 && cost !== undefined ? (slots[cost] as number) / yearly : Number.POSITIVE_INFINITY;
    const slowEnough = years >= terms.paybackMinimum.value;
    const which = (positive ? 4 : 0) + (largeEnough ? 2 : 0) + (slowEnough ? 1 : 0);
    const known = verdicts.get(which) ?? verdictFor(positive, largeEnough, slowEnough);
    verdicts.set(which, known);
    return known;
  };
}
