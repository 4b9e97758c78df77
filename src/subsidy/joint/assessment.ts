import { TECHNOLOGIES, type Technology } from "../../ledger/technology";
import type { Warning } from "../../ledger/warning";
import { Calculation } from "../../methods/calculation";
import { cityShareOfRupiah } from "../../methods/city-share";
import { cityShareInAllCurrencies, grantInAllCurrencies } from "../../methods/exchange";
import type { Method } from "../../methods/method";
import { LEAST_SAVING_IDR, simplePayback } from "../../methods/money";
import { inAllCurrencies } from "../../money/convert";
import type { ExchangeRate } from "../../money/exchange-rate";
import { yen } from "../../money/money";
import type { SubsidyAssessment } from "../assessment";
import type { Case } from "../criteria/criterion";
import { computeGrant, grantStatusOf } from "../grant";
import { estimatePlace, type ProjectFacts, type SubsidyInput } from "../input";
import { nextStepsOf } from "../next-steps";
import { readingsOf } from "../readings/all";
import { technologiesOf } from "../readings/technologies";
import { judge } from "../verdict";
import { olderRuleWarnings } from "../warnings";
import { judgeJointly } from "./criteria";
import type { JointMember } from "./member";
import { type JointRules, jointRules, rulesDiffer } from "./rules";
import { type JointSums, jointSums } from "./sums";

/** Rules of one's own stand in a portfolio where they stand in an estimate. */
const PLACE = estimatePlace({ annualReduction: "ER", usefulLife: "T" });

/**
 * What Japan pays if one application is made for all measures: the grant of the sums [JPY], and the criteria, those of
 * size on the sums and the others on every measure. At least one measure.
 */
export function assessJointly(
  members: readonly JointMember[],
  rate: ExchangeRate,
  { ruleSet, terms }: JointRules = jointRules(members),
): SubsidyAssessment {
  const calculation = new Calculation();
  const sums = jointSums(members, calculation);
  const basis = {
    totalCost: sums.K_total,
    eligibleCost: sums.K_elig,
    otherIncome: sums.K_other,
    ratio: terms.ratioCap.value,
    lifetimeReductionTco2: sums.ER_T,
  };
  const figures = computeGrant(basis, terms, calculation);
  const input = inputOf(members, sums, rate, calculation);
  const subject: Case = { input, fiscalYear: ruleSet.fiscalYear, terms, figures, localContent: undefined };
  const criteria = judgeJointly(subject, members);
  const judgement = judge(criteria, ruleSet.fiscalYear, terms);
  return {
    ...judgement,
    subject,
    ruleSet,
    terms,
    figures,
    grantStatus: grantStatusOf(figures.grant, terms.projectMinimum.value),
    grant: inAllCurrencies(calculation, grantInAllCurrencies, "G_sub", figures.grant, rate),
    cityShare: inAllCurrencies(calculation, shareSheetOf(members), "K_city", figures.cityShare, rate, {
      G_sub: figures.grant,
      I_total: sums.I_total,
      K_other: sums.K_other,
    }),
    criteria,
    readings: readingsOf(subject),
    nextSteps: nextStepsOf(criteria),
    calculation,
    assumptions: [],
    warnings: [...warningsOf(members), ...olderRuleWarnings(judgement, subject, PLACE)],
  };
}

function inputOf(
  members: readonly JointMember[],
  sums: JointSums,
  rate: ExchangeRate,
  calculation: Calculation,
): SubsidyInput {
  const { I_total, S_net } = sums;
  const payback =
    S_net < LEAST_SAVING_IDR ? null : calculation.add(simplePayback.evaluate({ I_total, S_net })).value("PB");
  return {
    totalCost: yen(sums.K_total),
    eligibleCost: yen(sums.K_elig),
    otherIncome: yen(sums.K_other),
    annualReductionTco2: sums.ER,
    // Lives differ; the mean by tonnes is the one that gives the tonnes of all lives.
    usefulLifeYears: sums.ER > 0 ? sums.ER_T / sums.ER : 0,
    rate,
    paybackYearsWithoutSubsidy: payback,
    technologies: technologiesOfAll(members),
    project: creditFacts(members.map(({ subsidy }) => subsidy.subject.input.project ?? {})),
  };
}

/** Without a grant the costs themselves are paid, of which those in rupiah are no whole yen. */
function shareSheetOf(members: readonly JointMember[]): Method {
  const inRupiah = members.some(({ subsidy }) => subsidy.subject.input.totalCost.currency === "IDR");
  return inRupiah ? cityShareOfRupiah.withoutIncome : cityShareInAllCurrencies;
}

/** Each technology once, with what all measures together are credited for it. */
function technologiesOfAll(members: readonly JointMember[]): Technology[] {
  const all = members.flatMap(({ subsidy }) => technologiesOf(subsidy.subject.input));
  return TECHNOLOGIES.filter((id) => all.some((each) => each.id === id)).map((id) => {
    const credited = all.flatMap((each) => (each.id === id ? (each.creditedReductionTco2 ?? []) : []));
    return credited.length === 0
      ? { id }
      : { id, creditedReductionTco2: credited.reduce((sum, each) => sum + each, 0) };
  });
}

/** The least that any measure gives; where one says nothing, nobody knows it of the whole. */
function creditFacts(facts: readonly ProjectFacts[]): ProjectFacts {
  const shares = facts.flatMap(({ creditShareToJapan }) => creditShareToJapan ?? []);
  const said = facts.filter(({ creditShareToJapan }) => creditShareToJapan === undefined);
  if (said.some(({ creditsToJapan }) => creditsToJapan === false)) return { creditsToJapan: false };
  if (said.some(({ creditsToJapan }) => creditsToJapan === undefined)) return {};
  return shares.length > 0 ? { creditShareToJapan: Math.min(...shares) } : { creditsToJapan: true };
}

function warningsOf(members: readonly JointMember[]): Warning[] {
  return [
    { code: "joint-application-not-confirmed" },
    ...(rulesDiffer(members) ? [{ code: "joint-rules-strictest" as const }] : []),
  ];
}
