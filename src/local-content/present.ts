import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { presentAssumptions, presentCalculation, presentWarnings } from "../ledger/explain";
import { tidy } from "../ledger/tidy";
import type { LocalContentAssessment } from "./assessment";
import type { ItemInput } from "./input";
import type { ItemResult } from "./item";
import type { Readings } from "./readings";
import { remedyTexts } from "./remedy-texts";
import { STEPS } from "./rules";
import type { Target } from "./targets";
import type { LocalContentTerms } from "./terms";

const STEP_KEYS = ["step1", "step2", "step3", "step4", "step5"] as const;
const GOAL_KEYS = { rule: "goalRule", study: "goalStudy", request: "goalRequest" } as const;

/** The answer in one language. */
export function presentLocalContent(assessment: LocalContentAssessment, language: Language) {
  const steps = assessment.calculation.steps();
  const { binding, combined, possibleSteps, terms } = assessment;
  const [onlyStep] = possibleSteps.length === 1 ? possibleSteps : [];
  return {
    tkdnPercent: tidy(combined.low),
    tkdnPercentHigh: tidy(combined.high),
    status: assessment.status,
    rule: {
      binds: binding.binds,
      reason: translate(language, "localContent", binding.reason),
      source: binding.provenance.source,
      url: binding.provenance.url,
      confidence: binding.provenance.confidence,
    },
    ...(onlyStep !== undefined && { step: onlyStep }),
    possibleSteps: possibleSteps.map((step) => presentStep(step, terms, language)),
    reachesTrigger: assessment.reachesTrigger,
    items: assessment.items.map((item, index) => presentItem(item, assessment.input.items[index])),
    goals: assessment.targets.map((target) => presentTarget(target, language)),
    assemblyMaximumPercent: assessment.assemblyMaximumPercent,
    assumptions: presentAssumptions(assessment.assumptions, steps, language),
    calculation: presentCalculation(steps, language),
    warnings: presentWarnings(assessment.warnings, language),
  };
}

function presentStep(step: number, { trigger, productMinimum }: LocalContentTerms, language: Language) {
  const parameters = { trigger: trigger.value, minimum: productMinimum.value };
  const record = STEPS.find((candidate) => candidate.step === step);
  const key = STEP_KEYS[step - 1];
  if (record === undefined || key === undefined) throw new Error(`No step ${step} of the local content rule`);
  const { source, url, confidence } = record.provenance;
  return { step, text: translate(language, "localContent", key, parameters), source, url, confidence };
}

function presentItem(item: ItemResult, asked: ItemInput | undefined) {
  return {
    ...(asked?.name !== undefined && { name: asked.name }),
    kind: asked?.kind ?? "goods",
    ...readings("tkdnPercent", item.tkdn),
    ...(item.bmpCountedPercent !== undefined && { bmpCountedPercent: item.bmpCountedPercent }),
    ...(item.tkdnPlusBmp !== undefined && readings("tkdnPlusBmpPercent", item.tkdnPlusBmp)),
    ...(item.missing !== undefined && {
      missingToMinimumPercent: tidy(item.missing.toMinimum),
      missingToTriggerPercent: tidy(item.missing.toTrigger),
    }),
    ...(item.material !== undefined && readings("localMaterialPercent", item.material)),
  };
}

function readings<Name extends string>(name: Name, { low, high }: Readings) {
  return { [name]: tidy(low), [`${name}High`]: tidy(high) } as Record<Name | `${Name}High`, number>;
}

function presentTarget(target: Target, language: Language) {
  const { percent, kind, status, servicesShareNeeded, servicesTkdnPercent, materials, provenance } = target;
  return {
    goalPercent: percent,
    kind,
    title: translate(language, "localContent", GOAL_KEYS[kind]),
    status,
    ...(servicesShareNeeded !== undefined && { servicesShareNeeded }),
    ...(servicesTkdnPercent !== undefined && { servicesTkdnPercent: tidy(servicesTkdnPercent) }),
    materials: materials.map(({ item, localMaterialPercent, additionalPercent, reachable }) => ({
      item,
      localMaterialPercent: tidy(localMaterialPercent),
      additionalPercent: tidy(additionalPercent),
      reachable,
    })),
    remedies: remedyTexts(target, language),
    source: provenance.source,
    url: provenance.url,
    confidence: provenance.confidence,
  };
}
