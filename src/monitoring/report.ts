import { beside } from "../i18n/number";
import { unverifiedDefaults } from "../ledger/explain";
import { groupSuffix } from "../ledger/groups";
import { InputError } from "../ledger/input-error";
import type { Measure } from "../ledger/measure";
import type { Assumption } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { ElectricityRequest } from "../measures/electricity/schema";
import { emissionFactorWarnings } from "../measures/electricity/slips";
import { resolveElectricity, vintageWarnings } from "../measures/electricity/supply";
import type { Methodology } from "../measures/estimate";
import { Calculation } from "../methods/calculation";
import type { Run } from "../methods/method";
import { MONITORED } from "./all";
import type { Allocated } from "./allocation";
import { type Comparison, compare } from "./comparison";
import { type MonitoredGroup, SHARED } from "./group";
import { type Period, periodOf, yearsOf } from "./period";
import type { MonitoredGroups, MonitoringRequest } from "./request-schema";
import { allocate, allocationAssumptions, allocationWarnings } from "./shares";
import { type VerifiedFigures, verifiedOf, verifyTotals } from "./totals";

/** Verified reductions of a period, before a language is chosen. */
export interface MonitoringReport {
  readonly measure: Measure;
  readonly period: Period;
  readonly methodology: Methodology;
  readonly verified: VerifiedFigures & { readonly credits: number };
  readonly allocation: readonly Allocated[] | undefined;
  readonly groups: readonly (VerifiedFigures & { readonly name: string })[];
  readonly comparison: Comparison | undefined;
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/**
 * Turns metered data of a period into verified reductions, whole credits and their split. Energies in MWh, emissions
 * in tCO2, both for the period. Throws InputError for readings with gaps, impossible readings and shares that do not
 * sum to 1.
 */
export function reportMonitoring(request: MonitoringRequest): MonitoringReport {
  const period = readPeriod(request);
  const { measure, electricity } = request;
  const supply = readsFactor(measure, request.groups, electricity) ? resolveElectricity(electricity) : undefined;
  const groups = verifyGroups(measure, request.groups, period, supply?.emissionFactor.value, electricity);
  const calculation = new Calculation();
  if (supply !== undefined) calculation.append(supply.calculation);
  const { run, groupRuns } = verifyTotals(calculation, groups);
  const credits = run.value("C");
  const allocation = request.allocation && allocate(credits, request.allocation, calculation);
  const compared = request.estimate && compare(request.estimate.annual.reductionTco2, run, period);
  compared?.place(calculation);
  const assumptions = [
    ...(supply?.assumptions ?? []),
    ...groupAssumptions(groups),
    ...(allocation === undefined ? [] : allocationAssumptions(allocation)),
    ...(compared?.assumptions ?? []),
  ];
  return {
    measure,
    period,
    methodology: MONITORED[measure].methodology,
    verified: { ...verifiedOf(run), credits },
    allocation,
    groups: groups.map(({ name }, index) => ({ name, ...verifiedOf(groupRuns[index] as Run) })),
    comparison: compared?.comparison,
    calculation,
    assumptions,
    warnings: [
      ...(supply === undefined ? [] : periodVintageWarnings(request, period)),
      ...emissionFactorWarnings(electricity),
      ...groups.flatMap(({ warnings }) => warnings),
      ...negativeWarnings(groups, groupRuns, run),
      ...MONITORED[measure].warnings,
      ...(request.allocation === undefined ? [] : allocationWarnings(request.allocation)),
      ...unverifiedDefaults(assumptions),
    ],
  };
}

function readPeriod({ period: { from, to } }: MonitoringRequest): Period {
  const period = periodOf(from, to);
  if (period.days < 1)
    throw new InputError({ pointer: "#/period/to", key: "periodReversed", parameters: { from, to } });
  return period;
}

function verifyGroups<M extends Measure>(
  measure: M,
  groups: readonly MonitoredGroups[M][],
  period: Period,
  emissionFactor: number | undefined,
  electricity: ElectricityRequest | undefined,
): MonitoredGroup[] {
  return groups.map((group, index) => MONITORED[measure].verify(group, index, period, emissionFactor, electricity));
}

function readsFactor<M extends Measure>(
  measure: M,
  groups: readonly MonitoredGroups[M][],
  electricity: ElectricityRequest | undefined,
): boolean {
  return MONITORED[measure].readsEfficiencyFactor(groups, electricity);
}

function groupAssumptions(groups: readonly MonitoredGroup[]): Assumption[] {
  const found = groups.flatMap(({ inputs }, index) =>
    inputs.map(({ field, name = `groups.${index}.${field}`, symbol, tail = "", unit, sourced }) => ({
      ...sourced,
      name,
      symbol: SHARED.has(symbol) ? symbol : symbol + groupSuffix(groups, index) + tail,
      unit,
    })),
  );
  // Constants that all groups share are listed once.
  const seen = new Set<string>();
  return found.filter(({ symbol }) => !seen.has(symbol) && seen.add(symbol));
}

/** A factor of any year of the period fits it. */
function periodVintageWarnings({ electricity }: MonitoringRequest, period: Period): Warning[] {
  const [first, last] = yearsOf(period);
  const ofFirst = vintageWarnings(electricity, first);
  return ofFirst.length === 0 ? ofFirst : vintageWarnings(electricity, last);
}

function negativeWarnings(groups: readonly MonitoredGroup[], runs: readonly Run[], total: Run): Warning[] {
  const below = groups.flatMap(({ name }, index): Warning[] => {
    const tonnes = (runs[index] as Run).value("ER");
    if (tonnes >= 0 || groups.length === 1) return [];
    return [
      {
        code: "negative-group-reduction",
        parameters: { group: name, tonnes: beside(tonnes, 0) },
        pointer: `#/groups/${index}`,
      },
    ];
  });
  const tonnes = total.value("ER");
  return tonnes < 0
    ? [...below, { code: "negative-verified-reduction", parameters: { tonnes: beside(tonnes, 0) } }]
    : below;
}
