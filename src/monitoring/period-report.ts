import { beside } from "../i18n/number";
import { groupSuffix } from "../ledger/groups";
import { InputError } from "../ledger/input-error";
import type { Measure } from "../ledger/measure";
import { type Assumption, uniqueBySymbol } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { ElectricityRequest } from "../measures/electricity/schema";
import { emissionFactorWarnings } from "../measures/electricity/slips";
import { resolveElectricity, vintageWarnings } from "../measures/electricity/supply";
import { Calculation } from "../methods/calculation";
import type { Run } from "../methods/method";
import { MONITORED } from "./all";
import { type Allocated, allocateCredits, type Share } from "./allocation";
import { type MonitoredGroup, SHARED } from "./group";
import { type Period, periodOf, yearsOf } from "./period";
import type { MonitoredGroups } from "./request-schema";
import { type VerifiedFigures, verifiedOf, verifyTotals } from "./totals";

/** What was metered in one period. */
export interface PeriodRequest<M extends Measure = Measure> {
  readonly period: { readonly from: string; readonly to: string };
  readonly electricity?: ElectricityRequest | undefined;
  readonly groups: readonly MonitoredGroups[M][];
}

/** Verified reductions of one period with the lines they rest on. */
export interface PeriodReport {
  readonly period: Period;
  /** Holds the totals and the credits. */
  readonly run: Run;
  readonly verified: VerifiedFigures & { readonly credits: number };
  readonly allocation: readonly Allocated[] | undefined;
  readonly groups: readonly (VerifiedFigures & { readonly name: string })[];
  readonly calculation: Calculation;
  /** Of the electricity, then of the groups. */
  readonly supply: readonly Assumption[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** One period by itself. Throws InputError for readings with gaps and impossible readings. */
export function reportPeriod<M extends Measure>(
  measure: M,
  { period: days, electricity, groups: requests }: PeriodRequest<M>,
  shares: readonly Share[] | undefined,
): PeriodReport {
  const period = readPeriod(days);
  const monitored = MONITORED[measure];
  const supply = monitored.readsEfficiencyFactor(requests, electricity) ? resolveElectricity(electricity) : undefined;
  const groups = requests.map((group, index) =>
    monitored.verify(group, index, period, supply?.emissionFactor.value, electricity),
  );
  const calculation = new Calculation();
  if (supply !== undefined) calculation.append(supply.calculation);
  const { run, groupRuns } = verifyTotals(calculation, groups);
  const credits = run.value("C");
  return {
    period,
    run,
    verified: { ...verifiedOf(run), credits },
    allocation: shares && allocateCredits(credits, shares, calculation),
    groups: groups.map(({ name }, index) => ({ name, ...verifiedOf(groupRuns[index] as Run) })),
    calculation,
    supply: supply?.assumptions ?? [],
    assumptions: groupAssumptions(groups),
    warnings: [
      ...(supply === undefined ? [] : periodVintageWarnings(electricity, period)),
      ...emissionFactorWarnings(electricity),
      ...groups.flatMap(({ warnings }) => warnings),
      ...negativeWarnings(groups, groupRuns, run),
    ],
  };
}

function readPeriod({ from, to }: PeriodRequest["period"]): Period {
  const period = periodOf(from, to);
  if (period.days < 1)
    throw new InputError({ pointer: "#/period/to", key: "periodReversed", parameters: { from, to } });
  return period;
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
  return uniqueBySymbol(found);
}

/** A factor of any year of the period fits it. */
function periodVintageWarnings(electricity: ElectricityRequest | undefined, period: Period): Warning[] {
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
