import type { MessageParameters } from "../i18n/message";
import type { Warning } from "../ledger/warning";
import type { SubsidyAssessment } from "../subsidy/assessment";
import type { BudgetPlan } from "./budget-plan";
import type { MeasureResult } from "./measure-result";
import type { Portfolio } from "./portfolio";

/** What to know about the measures together. */
export function portfolioWarnings({ request, measures, plan, joint }: Portfolio): Warning[] {
  const isJoint = request.application === "joint";
  const { figures, terms } = joint.subsidy;
  const minimum = terms.projectMinimum.value;
  const small = named(measures, ({ subsidy }) => isSmall(subsidy));
  return [
    ...(isJoint ? jointPlanWarnings(plan) : separatePlanWarnings(measures, plan)),
    ...(isJoint && isSmall(joint.subsidy)
      ? [warning("joint-grant-below-minimum", "#/application", { grant: figures.grant, minimum })]
      : []),
    ...(!isJoint && measures.length > 1 && small.length > 0 && figures.grant >= minimum
      ? [
          warning("measures-together-reach-minimum", "#/measures", {
            ids: listed(small),
            grant: figures.grant,
            minimum,
          }),
        ]
      : []),
  ];
}

/** Each measure is a project of its own; the plan counts on its grant as it stands, and says where that is doubtful. */
function separatePlanWarnings(measures: readonly MeasureResult[], plan: BudgetPlan | undefined): Warning[] {
  if (plan === undefined) return [];
  const taken = measures.filter(({ asked }) => plan.selected.includes(asked.id));
  const small = named(taken, ({ subsidy }) => isSmall(subsidy));
  const ineligible = named(taken, ({ subsidy }) => subsidy.verdict === "ineligible");
  const minimum = Math.min(...taken.map(({ investment }) => investment.subsidy.terms.projectMinimum.value));
  return [
    ...(plan.exact ? [] : [warning("plan-not-exact", "#/budget")]),
    ...(ineligible.length > 0
      ? [warning("plan-counts-on-ineligible-grants", "#/measures", { ids: listed(ineligible) })]
      : []),
    ...(small.length > 0
      ? [warning("plan-counts-on-grants-below-minimum", "#/measures", { ids: listed(small), minimum })]
      : []),
  ];
}

function jointPlanWarnings(plan: BudgetPlan | undefined): Warning[] {
  if (plan === undefined) return [];
  const { bound, creditableTco2PerYear: tonnes, joint, selected } = plan;
  return [
    ...(bound === undefined ? [] : [warning("joint-plan-not-exact", "#/budget", { tonnes, bound })]),
    ...(joint?.subsidy.verdict === "ineligible"
      ? [warning("plan-counts-on-ineligible-grants", "#/measures", { ids: listed(selected) })]
      : []),
  ];
}

function warning(code: Warning["code"], pointer: string, parameters?: MessageParameters): Warning {
  return { code, ...(parameters !== undefined && { parameters }), pointer };
}

function isSmall({ grantStatus }: SubsidyAssessment): boolean {
  return grantStatus === "below-minimum";
}

function named(measures: readonly MeasureResult[], wanted: (investment: MeasureResult["investment"]) => boolean) {
  return measures.filter(({ investment }) => wanted(investment)).map(({ asked }) => asked.id);
}

const SHOWN = 12;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN).join(", ");
  return ids.length > SHOWN ? `${shown}, …` : shown;
}
