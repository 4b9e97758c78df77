import type { Assumption } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { assessLocalContent, type LocalContentAssessment } from "../local-content/assessment";
import { Calculation } from "../methods/calculation";
import { grantInAllCurrencies } from "../methods/exchange";
import { inAllCurrencies } from "../money/convert";
import { requireCountable } from "../money/countable";
import { exchangeRateWarnings, statedRate } from "../money/exchange-rate";
import type { MoneyInAllCurrencies } from "../money/money";
import type { ApprovalStep } from "../reference/approval-pathway";
import { assumptionsOf } from "./assumptions";
import { cityShareOf } from "./city-share";
import { judgeAll } from "./criteria/all";
import type { Case, Criterion } from "./criteria/criterion";
import { computeGrant, type GrantFigures, type GrantStatus, grantStatusOf } from "./grant";
import { grantBasisOf } from "./grant-basis";
import { ASSESSMENT_PLACE, optionPath, pointerTo, type SubsidyInput } from "./input";
import { knownMarket, marketAssumption } from "./market";
import { nextStepsOf } from "./next-steps";
import { readingsOf } from "./readings/all";
import type { Reading } from "./readings/reading";
import { readingWarnings } from "./readings/warnings";
import { type RuleSet, ruleSetOf } from "./rules/rule-set";
import { type Terms, termsOf } from "./terms";
import { type Judgement, judge } from "./verdict";
import { olderRuleWarnings, warningsOf } from "./warnings";

/** What Japan pays, what the city pays and what stands in the way, before a language is chosen. */
export interface SubsidyAssessment extends Judgement {
  /** What the criteria looked at. */
  readonly subject: Case;
  readonly ruleSet: RuleSet;
  readonly terms: Terms;
  readonly figures: GrantFigures;
  readonly grantStatus: GrantStatus;
  readonly grant: MoneyInAllCurrencies;
  readonly cityShare: MoneyInAllCurrencies;
  readonly criteria: readonly Criterion[];
  /** The grant as other texts would have it. */
  readonly readings: readonly Reading[];
  readonly nextSteps: readonly ApprovalStep[];
  readonly localContent?: LocalContentAssessment;
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/**
 * The grant [JPY], every limit and criterion, and the verdict, by the rules of one fiscal year. Throws an InputError for
 * a fiscal year without data. An estimate for planning, not a decision of the programme.
 *
 * @example
 * assessSubsidy({ totalCost: { amount: 330e6, currency: "JPY" }, eligibleCost: { amount: 300e6, currency: "JPY" },
 *   annualReductionTco2: 1200, usefulLifeYears: 15, rate: exchangeRateOf() }).figures.grant // 72000000
 */
export function assessSubsidy(input: SubsidyInput): SubsidyAssessment {
  const place = input.place ?? ASSESSMENT_PLACE;
  const calculation = new Calculation();
  requireCountable(
    [
      [pointerTo(place.totalCost), input.totalCost],
      [pointerTo(place.eligibleCost), input.eligibleCost],
      [pointerTo(place.otherIncome), input.otherIncome],
    ],
    input.rate,
  );
  const rules = ruleSetOf(input.fiscalYear, pointerTo(optionPath(place, "fiscalYear")));
  const terms = termsOf(input, rules);
  const figures = computeGrant(grantBasisOf(input, terms, calculation), terms, calculation);
  const localContent = localContentOf(input);
  const subject: Case = { input, fiscalYear: rules.fiscalYear, terms, figures, localContent };
  const criteria = judgeAll(subject);
  const judgement = judge(criteria, rules.fiscalYear, terms);
  const readings = readingsOf(subject);
  return {
    ...judgement,
    subject,
    ruleSet: rules,
    terms,
    figures,
    grantStatus: grantStatusOf(figures.grant, terms.projectMinimum.value),
    grant: inAllCurrencies(calculation, grantInAllCurrencies, "G_sub", figures.grant, input.rate),
    cityShare: cityShareOf(input, figures, calculation),
    criteria,
    readings,
    nextSteps: nextStepsOf(criteria),
    ...(localContent !== undefined && { localContent }),
    calculation,
    assumptions: assumptionsOf(input, terms, figures),
    warnings: [
      ...exchangeRateWarnings(input.rate),
      ...warningsOf(input, terms, figures),
      ...olderRuleWarnings(judgement, subject, place),
      ...readingWarnings(readings, subject, place),
      ...(localContent?.warnings ?? []),
    ],
  };
}

/** Buyer, funding and market of the project hold for its purchase unless that states its own. */
function localContentOf(input: SubsidyInput): LocalContentAssessment | undefined {
  const { localContent, buyer, funding, rate } = input;
  if (localContent === undefined) return undefined;
  const path = optionPath(input.place ?? ASSESSMENT_PLACE, "localContent");
  const known = localContent.market === undefined ? knownMarket(input.measure, localContent.triggerPercent) : undefined;
  const { assumptions, warnings, ...assessed } = assessLocalContent(
    {
      exchangeRate: statedRate(rate),
      ...(known !== undefined && { market: known.facts }),
      ...localContent,
      buyer: localContent.buyer ?? buyer,
      funding: localContent.funding ?? funding,
    },
    pointerTo(path),
  );
  const taken = known?.facts.productReachingTrigger === undefined ? [] : [marketAssumption(known, path)];
  // A rate that is that of the subsidy has been remarked there.
  const inherited = localContent.exchangeRate === undefined;
  return {
    ...assessed,
    assumptions: [...assumptions, ...taken],
    warnings: warnings.filter(({ code }) => !inherited || code !== "exchange-rate-implausible"),
  };
}
