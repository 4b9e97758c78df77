import { factOf, recordsOf } from "../../reference/collections";
import { ROOM_UNIT_LIVES } from "../../reference/room-unit-lives";
import { type RuleSource, ruleSource } from "../../reference/rule";
import type { Case } from "../criteria/criterion";
import { RATIO_STEPS } from "../rules/ratio-cap";
import { grantUnder, type Reading } from "./reading";
import { capsOf, technologiesOf } from "./technologies";

const SOLAR_SUPPORT = ruleSource("similar-technology-facts", "solar-limited-2025");

const CEILINGS = recordsOf("cost-effectiveness-ceilings").map(({ id }) =>
  factOf("cost-effectiveness-ceilings", id, "jpyPerTco2e"),
);

/** The grant under every reading of the rules on record, one rule at a time. */
export function readingsOf(subject: Case): readonly Reading[] {
  return [...ratios(subject), ...ceilings(subject), ...lives(subject), ...solar(subject)];
}

function ratios(subject: Case): Reading[] {
  const used = subject.terms.ratioCap;
  const technologies = technologiesOf(subject.input);
  return RATIO_STEPS.map(({ ratioCap }) => ratioCap)
    .toSorted((one, other) => one.value - other.value)
    .map((step) => ({
      id: `ratio-cap-${step.value * 100}`,
      rule: "ratio-cap",
      value: step.value,
      unit: "1",
      asUsed: step.value === used.value,
      technologies: technologies.filter(({ id }) => capsOf(id).includes(step.value)).map(({ id }) => id),
      source: sourceOf(step.value === used.value, used.rule, step),
      ...grantUnder(subject, { r: step.value }),
    }));
}

function ceilings(subject: Case): Reading[] {
  const used = subject.terms.ceiling;
  return CEILINGS.toSorted((one, other) => one.value - other.value).map((ceiling) => ({
    id: `cost-effectiveness-ceiling-${ceiling.value}`,
    rule: "cost-effectiveness-ceiling",
    value: ceiling.value,
    unit: "JPY/tCO2",
    asUsed: ceiling.value === used.value,
    technologies: [],
    source: sourceOf(ceiling.value === used.value, used.rule, ceiling),
    ...grantUnder(subject, { c_max: ceiling.value }),
  }));
}

/** What the answer rests on speaks for its own reading; where the caller stated it, the record of the same number does. */
function sourceOf(asUsed: boolean, used: RuleSource, record: RuleSource): RuleSource {
  return asUsed && used.record !== undefined ? used : record;
}

function lives(subject: Case): Reading[] {
  const { annualReductionTco2, usefulLifeYears } = subject.input;
  return lifeReadingsOf(subject).map((life) => ({
    id: `useful-life-${life.value}`,
    rule: "useful-life",
    value: life.value,
    unit: "yr",
    asUsed: life.value === usefulLifeYears,
    technologies: [],
    source: life,
    ...grantUnder(subject, { ER_T: annualReductionTco2 * life.value }),
  }));
}

/** Of an assessment without an estimate only the life itself tells whether room units are meant. */
function lifeReadingsOf({ input }: Case) {
  if (input.usefulLifeReadings !== undefined || input.measure !== "air-conditioning") {
    return input.usefulLifeReadings ?? [];
  }
  return ROOM_UNIT_LIVES.some(({ value }) => value === input.usefulLifeYears) ? ROOM_UNIT_LIVES : [];
}

/** Support for ordinary panels may be nought: then only the tonnes of the rest count. What the panels cost is not known apart. */
function solar(subject: Case): Reading[] {
  const { input, fiscalYear } = subject;
  const panels = technologiesOf(input).find(({ id }) => id === "solar-pv");
  if (panels?.creditedReductionTco2 === undefined || fiscalYear < (SOLAR_SUPPORT.year ?? 0)) return [];
  const rest = Math.max(0, input.annualReductionTco2 - panels.creditedReductionTco2);
  return [
    {
      id: "solar-support-none",
      rule: "solar-support",
      value: 0,
      unit: "1",
      asUsed: false,
      technologies: ["solar-pv"],
      source: SOLAR_SUPPORT,
      ...grantUnder(subject, { ER_T: rest * input.usefulLifeYears }),
    },
  ];
}
