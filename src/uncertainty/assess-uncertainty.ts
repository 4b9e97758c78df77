import type { Assumption } from "../ledger/sourced";
import type { CalculationStep } from "../methods/calculation";
import { WantedLines } from "../methods/wanted-lines";
import type { SubsidyAssessment } from "../subsidy/assessment";
import { VERDICTS, type Verdict } from "../subsidy/verdict";
import { type Driver, driversOf, type GivenRanges } from "./driver";
import { endUseShareSlots } from "./end-use-shares";
import { RESULTS } from "./results";
import { type Drawn, draw } from "./sampling";
import { type Spread, spreadOf } from "./spread";
import { type Swing, swingsOf } from "./tornado";
import { VERDICT_SYMBOLS } from "./verdict-reader";

export const DEFAULT_SAMPLES = 2000;
export const LEAST_SAMPLES = 100;
export const DEFAULT_SEED = 1;

export interface UncertaintyRequest {
  readonly samples?: number | undefined;
  readonly seed?: number | undefined;
  readonly ranges?: GivenRanges | undefined;
}

/** An answer whose numbers are to be shaken. */
export interface UncertaintySubject {
  readonly steps: readonly CalculationStep[];
  readonly assumptions: readonly Assumption[];
  /** Where the investment is known and its lines are among the steps. */
  readonly subsidy?: SubsidyAssessment | undefined;
}

export interface Uncertainty {
  readonly samples: number;
  readonly seed: number;
  readonly drivers: readonly Driver[];
  /** By driver: what the results become at the ends of its range, all else as in the answer. Largest swing first. */
  readonly swings: readonly Swing[];
  /** tCO2/yr, unrounded. */
  readonly reductionTco2: Spread;
  /** Whole tCO2/yr. */
  readonly creditableTco2: Spread;
  readonly subsidy?: SubsidyUncertainty;
}

export interface SubsidyUncertainty {
  /** Of the answer itself. */
  readonly verdict: Verdict;
  /** JPY. */
  readonly grant: Spread;
  /** JPY. */
  readonly cityShare: Spread;
  /** Share of the samples, 0–1, whose grant reaches the minimum per project. */
  readonly probabilityGrantReachesMinimum: number;
  /** Share of the samples, 0–1, by verdict. */
  readonly probabilityByVerdict: Readonly<Record<Verdict, number>>;
}

/**
 * How far the results can be off, by seeded samples through the formulas of the answer itself. The same subject and seed
 * give the same numbers.
 */
export function assessUncertainty(request: UncertaintyRequest, subject: UncertaintySubject): Uncertainty {
  const { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED, ranges = {} } = request;
  const { steps, assumptions, subsidy } = subject;
  const lines = new WantedLines(steps, [...Object.values(RESULTS), ...VERDICT_SYMBOLS]);
  const drivers = driversOf(steps, lines, assumptions, ranges);
  const shares = endUseShareSlots(steps);
  const drawn = draw({ lines, drivers, shares, samples, seed, subsidy });
  return {
    samples,
    seed,
    drivers,
    swings: swingsOf(lines, drivers, shares),
    reductionTco2: spreadOf(drawn.reduction),
    creditableTco2: spreadOf(drawn.creditable),
    ...(subsidy !== undefined && { subsidy: subsidyUncertainty(drawn, subsidy) }),
  };
}

function subsidyUncertainty(
  { grant, cityShare, verdicts }: Drawn,
  { terms, verdict }: SubsidyAssessment,
): SubsidyUncertainty {
  const { length } = grant;
  const reaching = grant.filter((amount) => amount >= terms.projectMinimum.value).length;
  return {
    verdict,
    grant: spreadOf(grant),
    cityShare: spreadOf(cityShare),
    probabilityGrantReachesMinimum: reaching / length,
    probabilityByVerdict: Object.fromEntries(VERDICTS.map((each) => [each, verdicts[each] / length])) as Record<
      Verdict,
      number
    >,
  };
}
