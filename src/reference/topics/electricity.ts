// Left out: factors of neighbouring countries, because every estimate here is for a grid in Indonesia.
import {
  electricity,
  fuels,
  mixedSupplyRule,
  mixedSupplyRuleProvenance,
  selectionRules,
  sensitivities,
} from "../data/emission-factors.json";
import { abonemen, classes, rules, socialClasses, suggestedDefaults } from "../data/tariffs.json";
import { named, type Topic } from "../rows";

/** What a kilowatt-hour emits (tCO2/MWh) and what it costs (Rp/kWh). */
export const electricityTopic = {
  "emission-factors": electricity,
  "emission-factor-rules": [
    ...selectionRules,
    named("mixed-supply", { rule: mixedSupplyRule, ...mixedSupplyRuleProvenance }),
  ],
  "emission-factor-sensitivities": sensitivities,
  fuels,
  "electricity-tariffs": classes,
  "social-tariffs": socialClasses,
  "tariff-defaults": suggestedDefaults,
  "tariff-rules": rules,
  "abonemen-rules": [...abonemen.rules, ...abonemen.calculationRules],
  "abonemen-parameters": [
    named("assumed-burning-hours-per-month", abonemen.assumedBurningHoursPerMonth),
    ...abonemen.vaClassesGasDischarge.map((row) => named(`gas-discharge-${row.lampWMin}-${row.lampWMax}-w`, row)),
  ],
} as const satisfies Topic;
