import { labelIn } from "../i18n/label";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { yen } from "../money/money";
import type { Uncertainty } from "./assess-uncertainty";
import { type RangeAssumption, rangeAssumptions } from "./assumptions";
import type { Spread } from "./spread";
import type { Extent, Swing } from "./tornado";

/** `uncertainty` of an estimate, in one language. */
export function presentUncertainty(uncertainty: Uncertainty, language: Language) {
  const { samples, seed, swings, reductionTco2, creditableTco2, subsidy } = uncertainty;
  return {
    samples,
    seed,
    distribution: "triangular" as const,
    ...reductionTco2,
    drivers: swings.map((swing) => presentSwing(swing, language)),
    creditableTco2,
    ...(subsidy !== undefined && {
      grant: moneySpread(subsidy.grant),
      cityShare: moneySpread(subsidy.cityShare),
      probabilityGrantReachesMinimum: subsidy.probabilityGrantReachesMinimum,
      verdict: subsidy.verdict,
      probabilityVerdictHolds: subsidy.probabilityByVerdict[subsidy.verdict],
      probabilityByVerdict: subsidy.probabilityByVerdict,
    }),
  };
}

function presentSwing({ driver, reductionTco2, grant, cityShare, effect }: Swing, language: Language) {
  const { input, kind, label, unit, value, halfWidth, lowestFactor, highestFactor } = driver;
  return {
    input,
    kind,
    label: labelIn(language, label),
    ...reductionTco2,
    effect,
    ...(grant !== undefined && { grant: moneyExtent(grant) }),
    ...(cityShare !== undefined && { cityShare: moneyExtent(cityShare) }),
    value,
    unit,
    inputLow: Math.min(value * lowestFactor, value * highestFactor),
    inputHigh: Math.max(value * lowestFactor, value * highestFactor),
    halfWidth,
  };
}

const moneyExtent = ({ low, high }: Extent) => ({ low: yen(low), high: yen(high) });

/** Percentiles are whole yen that occurred; the mean is rounded to one. */
function moneySpread({ minimum, p5, p50, p95, maximum, mean, standardDeviation }: Spread) {
  return {
    minimum: yen(minimum),
    p5: yen(p5),
    p50: yen(p50),
    p95: yen(p95),
    maximum: yen(maximum),
    mean: yen(Math.round(mean)),
    standardDeviation: yen(Math.round(standardDeviation)),
  };
}

/** The widths that were used, as lines of the estimate's `assumptions`. */
export function presentRanges(uncertainty: Uncertainty, language: Language) {
  return rangeAssumptions(uncertainty).map((range) => ({
    name: range.name,
    symbol: range.symbol,
    label: labelOf(range, language),
    value: range.value,
    unit: range.unit,
    source: range.provenance.source,
    url: range.provenance.url,
    confidence: range.provenance.confidence,
    origin: range.origin,
  }));
}

function labelOf({ kind, basis }: RangeAssumption, language: Language): string {
  const kindText = translate(language, "uncertainty", kind);
  if (basis === undefined) return translate(language, "uncertainty", "rangeGiven", { kind: kindText });
  const basisText = translate(language, "uncertainty", `basis-${basis}`);
  return translate(language, "uncertainty", "rangeByBasis", { kind: kindText, basis: basisText });
}
