import { labelIn } from "../i18n/label";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import type { CalculationStep } from "../methods/calculation";
import type { Assumption } from "./sourced";
import type { Warning } from "./warning";

/** The calculation as it is answered. */
export function presentCalculation(steps: readonly CalculationStep[], language: Language) {
  return steps.map(({ name: symbol, label: english, formula, where, value, unit }) => {
    const label = labelIn(language, english);
    return {
      symbol,
      label,
      ...(formula !== undefined && { formula }),
      ...(where !== undefined && { where }),
      value,
      unit,
    };
  });
}

/** The assumptions as they are answered; the label is that of the symbol in the calculation. */
export function presentAssumptions(
  assumptions: readonly Assumption[],
  steps: readonly CalculationStep[],
  language: Language,
) {
  const labels = new Map(steps.map(({ name, label }) => [name, label]));
  return assumptions.map(({ name, symbol, label, value, unit, origin, provenance }) => ({
    name,
    symbol,
    label: labelIn(language, labels.get(symbol) ?? label ?? UNREAD_LABELS[symbol.replace(GROUP_SUFFIX, "")] ?? symbol),
    value,
    unit,
    source: provenance.source,
    url: provenance.url,
    confidence: provenance.confidence,
    ...(provenance.record !== undefined && { record: provenance.record }),
    origin,
  }));
}

/** Inputs that are listed although no formula of this answer reads them. */
const UNREAD_LABELS: Readonly<Record<string, string>> = {
  tariff: "electricity tariff",
  eta_RE: "luminous efficacy of the reference luminaire",
  eta_PJ: "luminous efficacy of the project luminaire",
};

const GROUP_SUFFIX = /_\d+$/;

export function presentWarnings(warnings: readonly Warning[], language: Language) {
  return warnings.map(({ code, parameters, pointer }) => ({
    code,
    message: translate(language, "warnings", code, parameters),
    ...(pointer === undefined ? {} : { pointer }),
  }));
}

/** Names the defaults nobody has verified, so that a reader can replace them; what several groups share is named once. */
export function unverifiedDefaults(assumptions: readonly Assumption[]): Warning[] {
  const unverified = assumptions.filter(
    ({ origin, provenance }) => origin !== "request" && provenance.confidence === "unverified",
  );
  if (unverified.length === 0) return [];
  const several = assumptions.some(({ name }) => name.startsWith("groups.1."));
  const names = [
    ...new Set(unverified.map(({ name }) => (several ? name.replace(/^groups\.\d+\./, "groups.*.") : name))),
  ];
  const shown = names.slice(0, 12).join(", ");
  return [
    {
      code: "unverified-defaults",
      parameters: { count: unverified.length, names: names.length > 12 ? `${shown}, …` : shown },
    },
  ];
}
