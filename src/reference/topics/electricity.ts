// Left out: factors of neighbouring countries, because every estimate here is for a grid in Indonesia.
import {
  fuels,
  mixedSupplyRule,
  mixedSupplyRuleProvenance,
  selectionRules,
  sensitivities,
} from "../data/emission-factors.json";
import { abonemen, classes, rules, socialClasses } from "../data/tariffs.json";
import { electricityFacts } from "../facts/electricity";
import { named, type Topic } from "../rows";

/** What a kilowatt-hour emits (tCO2/MWh) and what it costs (Rp/kWh). */
export const electricityTopic = {
  ...electricityFacts,
  "emission-factor-rules": [
    ...selectionRules,
    named("mixed-supply", { rule: mixedSupplyRule, ...mixedSupplyRuleProvenance }),
  ],
  "emission-factor-sensitivities": sensitivities,
  fuels,
  "electricity-tariffs": classes,
  "social-tariffs": socialClasses,
  "tariff-rules": rules,
  "abonemen-rules": [...abonemen.rules, ...abonemen.calculationRules],
  "abonemen-parameters": [
    named("assumed-burning-hours-per-month", abonemen.assumedBurningHoursPerMonth),
    ...abonemen.vaClassesGasDischarge.map((row) => named(`gas-discharge-${row.lampWMin}-${row.lampWMax}-w`, row)),
  ],
} as const satisfies Topic;
