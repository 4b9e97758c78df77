import type { Language } from "../i18n/language";
import { LANGUAGE_FACTS } from "../i18n/languages";
import { catalogues, translate } from "../i18n/message";
import { presentAssumptions, presentCalculation, presentWarnings, unverifiedDefaults } from "../ledger/explain";
import { presentLocalContent } from "../local-content/present";
import { yen } from "../money/money";
import type { ApprovalStep } from "../reference/approval-pathway";
import type { SubsidyAssessment } from "./assessment";
import type { Criterion } from "./criteria/criterion";
import { writeText } from "./format";
import { presentReading } from "./readings/present";
import { type Decision, ifFailed } from "./verdict";

/** The answer in one language, without the lists an estimate keeps for itself. */
export function presentSubsidy(assessment: SubsidyAssessment, language: Language) {
  const { figures, ruleSet, grant, cityShare, localContent } = assessment;
  return {
    verdict: assessment.verdict,
    verdictReasons: [...new Set(assessment.decidedBy.map(({ reason }) => reason))],
    decidedBy: assessment.decidedBy.map((decision) => presentDecision(decision, ruleSet.fiscalYear, language)),
    disclaimer: translate(language, "subsidy", "planningOnly"),
    ruleSet: {
      fiscalYear: ruleSet.fiscalYear,
      programme: translate(language, "subsidy", "programme"),
      administrator: ruleSet.administrator,
    },
    grantStatus: assessment.grantStatus,
    grant: grant.jpy,
    grantByCurrency: grant,
    bindingLimit: figures.bindingLimit,
    ratioLimit: yen(figures.ratioLimit),
    costEffectivenessLimit: yen(figures.costEffectivenessLimit),
    projectMaximum: yen(figures.projectMaximum),
    projectMinimum: yen(figures.projectMinimum),
    totalCost: yen(figures.totalCost),
    eligibleCost: yen(figures.eligibleCost),
    otherIncome: yen(figures.otherIncome),
    ...(figures.effectiveShare !== undefined && { effectiveShare: figures.effectiveShare }),
    cityShare: cityShare.jpy,
    cityShareByCurrency: cityShare,
    lifetimeReductionTco2: figures.lifetimeReductionTco2,
    ...(figures.costEffectivenessJpyPerTco2 !== undefined && {
      costEffectivenessJpyPerTco2: figures.costEffectivenessJpyPerTco2,
    }),
    ...(figures.uncutCostEffectivenessJpyPerTco2 !== undefined && {
      uncutCostEffectivenessJpyPerTco2: figures.uncutCostEffectivenessJpyPerTco2,
    }),
    criteria: assessment.criteria.map((criterion) => presentCriterion(criterion, assessment, language)),
    readings: assessment.readings.map((reading) => presentReading(reading, language)),
    nextSteps: assessment.nextSteps.map((step, index) => presentStep(step, index + 1, language)),
    ...(localContent !== undefined && { localContent: presentLocalContent(localContent, language) }),
  };
}

/** The answer of the assessment endpoint: all that it rests on is listed with it. */
export function presentSubsidyAnswer(assessment: SubsidyAssessment, language: Language) {
  const steps = assessment.calculation.steps();
  return {
    ...presentSubsidy(assessment, language),
    assumptions: presentAssumptions(assessment.assumptions, steps, language),
    calculation: presentCalculation(steps, language),
    warnings: presentWarnings([...assessment.warnings, ...unverifiedDefaults(assessment.assumptions)], language),
  };
}

function presentDecision({ criterion, reason }: Decision, fiscalYear: number, language: Language) {
  const { id, status, provenance } = criterion;
  return {
    criterion: id,
    title: translate(language, "criterionTitles", id),
    status,
    reason,
    ...(provenance.record !== undefined && { record: provenance.record }),
    year: provenance.year,
    source: sourceOf(provenance, fiscalYear, language),
    url: provenance.url,
    confidence: provenance.confidence,
  };
}

function presentCriterion(criterion: Criterion, { ruleSet, terms }: SubsidyAssessment, language: Language) {
  const { fiscalYear } = ruleSet;
  const {
    id,
    status,
    observed,
    required,
    comparison,
    field,
    remedy,
    remedyAmounts,
    provenance,
    responsible,
    measures,
  } = criterion;
  return {
    id,
    title: translate(language, "criterionTitles", id),
    status,
    observed: writeText(language, observed),
    required: writeText(language, required),
    ...(remedy !== undefined && { remedy: writeText(language, remedy) }),
    ...(remedyAmounts !== undefined && { remedyAmounts }),
    ...(comparison !== undefined && { comparison }),
    ...(field !== undefined && { field }),
    ifFailed: ifFailed(criterion, fiscalYear, terms),
    ...(responsible !== undefined && { responsible: writeText(language, responsible) }),
    ...(measures !== undefined && { measures: [...measures] }),
    ...(provenance.record !== undefined && { record: provenance.record }),
    source: sourceOf(provenance, fiscalYear, language),
    url: provenance.url,
    confidence: provenance.confidence,
  };
}

/** Names the year a value was stated for, where the year assessed is silent about it. */
function sourceOf({ source, carriedFrom }: Criterion["provenance"], fiscalYear: number, language: Language): string {
  if (carriedFrom === undefined || carriedFrom === null) return source;
  const parameters = { source, stated: String(carriedFrom), fiscalYear: String(fiscalYear) };
  return translate(language, "subsidy", "carriedFrom", parameters);
}

function presentStep(step: ApprovalStep, order: number, language: Language) {
  const { agencyNames, pathwayDocuments, pathwaySteps } = catalogues[language];
  const names: Readonly<Record<string, string>> = agencyNames;
  const documents: Readonly<Record<string, string>> = pathwayDocuments;
  const texts: Readonly<Record<string, string>> = pathwaySteps;
  const responsible = step.agencies
    .map((agency) => names[agency] ?? agency)
    .join(LANGUAGE_FACTS[language].partSeparator);
  return {
    order,
    id: step.id,
    track: step.track,
    step: texts[step.id] ?? step.text,
    responsible: responsible === "" ? null : responsible,
    durationDays: step.durationDays,
    documents: step.documents.map((document) => documents[document] ?? document),
    source: step.source,
    url: step.url,
    confidence: step.confidence,
  };
}
