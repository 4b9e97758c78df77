import { LEAST_LIFETIME_TCO2 } from "../methods/grant";
import type { WantedLines } from "../methods/wanted-lines";
import type { SubsidyAssessment } from "../subsidy/assessment";
import { judgeAll } from "../subsidy/criteria/all";
import { creditStatus } from "../subsidy/criteria/credits";
import type { Case } from "../subsidy/criteria/criterion";
import { judge, type Verdict } from "../subsidy/verdict";

/** Reads the verdict off a sample. */
export type VerdictReader = (slots: Float64Array) => Verdict;

/** Results a verdict rests on, beside facts that no sample changes. */
export const VERDICT_SYMBOLS = ["ER_T", "G_sub", "K_total", "I_total", "S_net"] as const;

/** The numbers of one sample that criteria look at. */
interface Sample {
  readonly lifetimeTco2: number;
  readonly grant: number;
  /** Absent where the cost is nought. */
  readonly costShare?: number;
  /** Absent where no saving is reckoned, infinite where nothing is paid back. */
  readonly paybackYears?: number;
}

/** Each sample is judged by the criteria themselves. Samples on the same side of every threshold share their verdict. */
export function verdictReader({ subject }: SubsidyAssessment, { slotOf }: WantedLines): VerdictReader {
  const verdicts = new Map<string, Verdict>();
  const read = sampleReader(slotOf);
  return (slots) => {
    const sample = read(slots);
    const side = sideOf(sample, subject);
    const known = verdicts.get(side) ?? verdictOf(sample, subject);
    verdicts.set(side, known);
    return known;
  };
}

function sampleReader(slotOf: WantedLines["slotOf"]): (slots: Float64Array) => Sample {
  const [reduction, grant, total, cost, saving] = VERDICT_SYMBOLS.map((symbol) => slotOf.get(symbol));
  return (slots) => {
    const at = (slot: number | undefined) => (slot === undefined ? 0 : (slots[slot] as number));
    const yearly = at(saving);
    return {
      lifetimeTco2: at(reduction),
      grant: at(grant),
      ...(at(total) > 0 && { costShare: at(grant) / at(total) }),
      ...(cost !== undefined &&
        saving !== undefined && { paybackYears: yearly > 0 ? at(cost) / yearly : Number.POSITIVE_INFINITY }),
    };
  };
}

/** On which side of every threshold a sample lies. */
function sideOf({ lifetimeTco2, grant, costShare, paybackYears }: Sample, { input, terms }: Case): string {
  const share = input.project?.creditShareToJapan;
  return [
    lifetimeTco2 > 0,
    lifetimeTco2 >= LEAST_LIFETIME_TCO2,
    grant >= terms.projectMinimum.value,
    paybackYears === undefined || paybackYears >= terms.paybackMinimum.value,
    share === undefined || creditStatus(share, terms, costShare),
  ].join();
}

function verdictOf(sample: Sample, subject: Case): Verdict {
  const criteria = judgeAll(caseOf(sample, subject));
  return judge(criteria, subject.fiscalYear, subject.terms).verdict;
}

/** The case with the numbers of a sample in place of its own. */
function caseOf({ lifetimeTco2, grant, costShare, paybackYears }: Sample, subject: Case): Case {
  const { input, figures } = subject;
  const { effectiveShare: _, costEffectivenessJpyPerTco2: __, ...kept } = figures;
  return {
    ...subject,
    input: {
      ...input,
      annualReductionTco2: lifetimeTco2 / input.usefulLifeYears,
      ...(paybackYears !== undefined && {
        paybackYearsWithoutSubsidy: Number.isFinite(paybackYears) ? paybackYears : null,
      }),
    },
    figures: {
      ...kept,
      grant,
      lifetimeReductionTco2: lifetimeTco2,
      ...(costShare !== undefined && { effectiveShare: costShare }),
      ...(lifetimeTco2 >= LEAST_LIFETIME_TCO2 && { costEffectivenessJpyPerTco2: grant / lifetimeTco2 }),
    },
  };
}
