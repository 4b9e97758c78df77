import { SUPPLY } from "../../measures/electricity/inputs";
import { MONEY } from "../../money/inputs";
import { CURRENCY_PARAMETER, type Field, fieldsOf, sectionOf, short, unitOf } from "../field";

const electricity = sectionOf("electricity");
const money = sectionOf("money");
const subsidy = sectionOf("subsidy");
const project = sectionOf("project");

/** The cost, last of every short form: without it there is no grant to speak of. */
export const COST_FIELDS: readonly Field[] = [
  short("cost", "investment.total.amount", { money: true }),
  short(CURRENCY_PARAMETER, "investment.total.currency", unitOf("cost")),
];

export const ELECTRICITY_FIELDS: readonly Field[] = [
  electricity("grid", "electricity.grid"),
  electricity("basis", "electricity.basis"),
  ...fieldsOf(SUPPLY),
  electricity("lifetime", "lifetimeYears"),
];

/** Only street lights are known to burn at hours of their own. */
export const PEAK_HOURS_FIELDS: readonly Field[] = [
  electricity("peakFrom", "electricity.peakHours.from", { time: true }),
  electricity("peakTo", "electricity.peakHours.to", { time: true }),
];

/** Only street lights are billed without a meter; then less electricity is no smaller bill, so it is asked at once. */
export const BILLING_FIELD: Field = short("billing", "electricity.billing");

/** A form without script has as many rows as are drawn; who has more payments sends them to the API. */
const CASH_FLOW_ROWS = 4;

const CASH_FLOW_FIELDS: readonly Field[] = Array.from({ length: CASH_FLOW_ROWS }, (_, row) => {
  const path = `investment.otherCashFlows.${row}`;
  return [
    money(`flowYear${row + 1}`, `${path}.year`, { row }),
    money(`flowAmount${row + 1}`, `${path}.amount.amount`, { money: true, row }),
    money(`flowNote${row + 1}`, `${path}.note`, { row }),
  ];
}).flat();

export const MONEY_FIELDS: readonly Field[] = [
  money("eligibleCost", "investment.eligible.amount", { money: true }),
  money("otherIncome", "investment.otherIncome.amount", { money: true }),
  money("upkeepChange", "investment.operationAndMaintenanceChangePerYear.amount", { money: true }),
  ...fieldsOf(MONEY),
  ...CASH_FLOW_FIELDS,
];

export const SUBSIDY_FIELDS: readonly Field[] = [
  subsidy("fiscalYear", "subsidy.fiscalYear"),
  subsidy("similarProjects", "subsidy.similarProjectCount"),
  subsidy("ratioCap", "subsidy.ratioCap", { percent: true }),
  subsidy("ceiling", "subsidy.costEffectivenessCeilingJpyPerTco2"),
  subsidy("buyer", "subsidy.buyer"),
  subsidy("funding", "subsidy.funding"),
];

export const FACT_FIELDS: readonly Field[] = [
  project("project", "name"),
  project("office", "office"),
  project("noOtherSubsidy", "subsidy.project.noOtherJapaneseSubsidy"),
  project("noEarlyStart", "subsidy.project.noEarlyStart"),
  project("withinPeriod", "subsidy.project.completionWithinPeriod"),
  project("completionYears", "subsidy.project.completionYears"),
  project("japaneseRepresentative", "subsidy.project.japaneseRepresentative"),
  project("creditsToJapan", "subsidy.project.creditsToJapan"),
  project("creditShare", "subsidy.project.creditShareToJapan", { percent: true }),
  project("approvedMethodology", "subsidy.project.approvedMethodology"),
  project("monitoring", "subsidy.project.monitoringUntilEndOfLife"),
  project("approvalPath", "subsidy.project.indonesianApprovalPath"),
  project("localContent", "subsidy.project.localContent"),
];

export const NO_VENTING_FIELD: Field = project("noVenting", "subsidy.project.noVentingOfRefrigerant");
export const LIGHT_FIELD: Field = project("lightNotWorse", "subsidy.project.lightNotWorse");
