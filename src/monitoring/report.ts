import { unverifiedDefaults } from "../ledger/explain";
import { InputError, type InputIssue } from "../ledger/input-error";
import type { Measure } from "../ledger/measure";
import type { Assumption } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { Methodology } from "../measures/estimate";
import type { Calculation } from "../methods/calculation";
import { MONITORED } from "./all";
import type { Allocated, Share } from "./allocation";
import { type Comparison, compare } from "./comparison";
import type { Period } from "./period";
import { type PeriodReport, type PeriodRequest, reportPeriod } from "./period-report";
import type { MonitoringRequest } from "./request-schema";
import { allocationAssumptions, allocationWarnings, sharesOf } from "./shares";
import type { VerifiedFigures } from "./totals";
import { joinVintages, reportVintages, type Vintage } from "./vintages";

/** Verified reductions of a period, before a language is chosen. */
export interface MonitoringReport {
  readonly measure: Measure;
  readonly period: Period;
  readonly methodology: Methodology;
  readonly verified: VerifiedFigures & { readonly credits: number };
  readonly allocation: readonly Allocated[] | undefined;
  readonly groups: readonly (VerifiedFigures & { readonly name: string })[];
  /** Year by year, where the request has them so. */
  readonly vintages: readonly Vintage[] | undefined;
  readonly comparison: Comparison | undefined;
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/**
 * Turns metered data of a period, or of several years, into verified reductions, whole credits and their split. Energies in
 * MWh, emissions in tCO2, both for the period. Throws InputError for readings with gaps, impossible readings and shares that
 * do not sum to 1.
 */
export function reportMonitoring(request: MonitoringRequest): MonitoringReport {
  const { measure } = request;
  const shares = request.allocation && sharesOf(request.allocation);
  const vintages = request.vintages && reportVintages(withoutPeriod(request), shares);
  const whole = vintages === undefined ? reportPeriod(measure, onePeriodOf(request), shares) : joinVintages(vintages);
  return { measure, methodology: MONITORED[measure].methodology, vintages, ...finish(request, whole, shares) };
}

/** The report of one period, or of all, with what stands once. */
function finish(request: MonitoringRequest, whole: PeriodReport, shares: readonly Share[] | undefined) {
  const { run, period, verified, allocation, groups, calculation } = whole;
  const compared = request.estimate && compare(request.estimate.annual.reductionTco2, run, period);
  compared?.place(calculation);
  const assumptions = [
    ...whole.supply,
    ...whole.assumptions,
    ...(shares === undefined ? [] : allocationAssumptions(shares)),
    ...(compared?.assumptions ?? []),
  ];
  return {
    period,
    verified,
    allocation,
    groups,
    comparison: compared?.comparison,
    calculation,
    assumptions,
    warnings: [
      ...whole.warnings,
      ...MONITORED[request.measure].warnings,
      ...(shares === undefined ? [] : allocationWarnings(shares)),
      ...unverifiedDefaults(assumptions),
    ],
  };
}

function onePeriodOf({ period, groups, electricity }: MonitoringRequest): PeriodRequest {
  const missing = [...(period === undefined ? ["#/period"] : []), ...(groups === undefined ? ["#/groups"] : [])].map(
    (pointer): InputIssue => ({ pointer, key: "periodAndGroups" }),
  );
  if (period === undefined || groups === undefined) throw new InputError(...missing);
  return { period, groups, electricity };
}

/** Years and one period beside them would count the same days twice. */
function withoutPeriod(request: MonitoringRequest): MonitoringRequest {
  if (request.period === undefined && request.groups === undefined) return request;
  throw new InputError({ pointer: request.period === undefined ? "#/groups" : "#/period", key: "periodOrVintages" });
}
