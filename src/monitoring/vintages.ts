import { InputError, type InputIssue } from "../ledger/input-error";
import { type Assumption, uniqueBySymbol } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { allocationCheck, exactShare } from "../methods/allocation";
import { Calculation, type CalculationStep, type Terms } from "../methods/calculation";
import { renameSymbols } from "../methods/expression";
import { quantityOf } from "../methods/method";
import { verification, verifiedGroup } from "../methods/monitoring";
import type { Allocated, Share } from "./allocation";
import { periodOf, yearsOf } from "./period";
import { type PeriodReport, type PeriodRequest, reportPeriod } from "./period-report";
import type { MonitoringRequest } from "./request-schema";
import { verifiedOf } from "./totals";

/** One calendar year of a report over several. */
export interface Vintage extends PeriodReport {
  readonly year: number;
  /** Whether its electricity is that of the report. */
  readonly sharesElectricity: boolean;
}

/** Each year by itself, as a report of its own would have it. Throws InputError with everything that is wrong in any year. */
export function reportVintages(request: MonitoringRequest, shares: readonly Share[] | undefined): Vintage[] {
  const { measure, electricity, vintages = [] } = request;
  const issues = orderIssues(vintages);
  const found = vintages.flatMap((vintage: PeriodRequest, index): Vintage[] => {
    const sharesElectricity = vintage.electricity === undefined;
    try {
      const asked = { ...vintage, electricity: vintage.electricity ?? electricity };
      const [year] = yearsOf(periodOf(vintage.period.from, vintage.period.to));
      return [{ ...reportPeriod(measure, asked, shares), year, sharesElectricity }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      issues.push(
        ...error.issues.map((issue) => ({ ...issue, pointer: pointerIn(index, sharesElectricity, issue.pointer) })),
      );
      return [];
    }
  });
  if (issues.length > 0) throw new InputError(...issues);
  return found;
}

/** A vintage is a calendar year, each named once and after the one before it. */
function orderIssues(vintages: readonly PeriodRequest[]): InputIssue[] {
  return vintages.flatMap(({ period }, index): InputIssue[] => {
    const [first, last] = yearsOf(periodOf(period.from, period.to));
    const before = vintages[index - 1]?.period;
    const pointer = `#/vintages/${index}/period`;
    if (first !== last) return [{ pointer: `${pointer}/to`, key: "vintageAcrossYears", parameters: { ...period } }];
    if (before === undefined || first > yearsOf(periodOf(before.from, before.to))[1]) return [];
    return [{ pointer: `${pointer}/from`, key: "vintageOrder", parameters: { year: String(first) } }];
  });
}

function pointerIn(index: number, sharesElectricity: boolean, pointer: string): string {
  return sharesElectricity && pointer.startsWith("#/electricity") ? pointer : `#/vintages/${index}${pointer.slice(1)}`;
}

/** The years together: figures and credits are the sums of theirs. */
export function joinVintages(vintages: readonly Vintage[]): PeriodReport {
  const calculation = new Calculation();
  for (const [index, vintage] of vintages.entries()) place(calculation, vintage, index);
  const sumOf = (symbol: string, quantity = quantityOf(verification, symbol)) =>
    calculation.addSum(quantity, termsOf(vintages, symbol));
  const run = calculation.add(
    verifiedGroup.evaluate({ E_RE: sumOf("E_RE"), E_PJ: sumOf("E_PJ"), RE: sumOf("RE"), PE: sumOf("PE") }),
  );
  const credits = sumOf("C");
  const [first, last] = [vintages[0] as Vintage, vintages.at(-1) as Vintage];
  return {
    period: { ...periodOf(first.period.from, last.period.to), days: daysOf(vintages) },
    run,
    verified: { ...verifiedOf(run), credits },
    allocation: first.allocation && joinAllocation(calculation, vintages, credits),
    groups: vintages.flatMap(({ groups }) => groups),
    calculation,
    supply: [],
    assumptions: uniqueBySymbol(vintages.flatMap((vintage, index) => assumptionsIn(vintage, index))),
    warnings: vintages.flatMap((vintage, index) => warningsIn(vintage, index)),
  };
}

const daysOf = (vintages: readonly Vintage[]) => vintages.reduce((sum, { period }) => sum + period.days, 0);
const suffixOf = (index: number) => `_v${index + 1}`;

function termsOf(vintages: readonly Vintage[], symbol: string): Terms {
  return Object.fromEntries(vintages.map(({ run }, index) => [symbol + suffixOf(index), run.value(symbol)]));
}

/** What was agreed on the credits, and the electricity of the report, are the same for all years. */
const AGREED = /^(?:[rs]_h_\d+|[rs]_sum|one_t)$/;

function nameIn({ supply, sharesElectricity }: Vintage, index: number): (name: string) => string {
  const shared = new Set(sharesElectricity ? supply.map(({ symbol }) => symbol) : []);
  return (name) => (AGREED.test(name) || shared.has(name) ? name : name + suffixOf(index));
}

/** Writes the lines of a year under names of its own. */
function place(calculation: Calculation, vintage: Vintage, index: number): void {
  const rename = nameIn(vintage, index);
  for (const { name, label, unit, formula, value } of vintage.calculation.steps()) {
    calculation.addStep({
      name: rename(name),
      symbol: rename(name),
      label,
      unit,
      value,
      ...(formula !== undefined && { formula: renameSymbols(formula, rename) }),
    } satisfies CalculationStep);
  }
}

/** Of each holder what it has of every year. */
function joinAllocation(calculation: Calculation, vintages: readonly Vintage[], C: number): Allocated[] {
  const held = (vintages[0]?.allocation ?? []).map((holder, index): Allocated => {
    const sumOf = (symbol: "C_x" | "C_h", value: (allocated: Allocated) => number) => {
      const quantity = symbol === "C_x" ? quantityOf(exactShare, "C_x") : CREDITS_OF_A_HOLDER;
      const name = `${symbol}_${index + 1}`;
      const terms = vintages.map(({ allocation = [] }, at) => [
        name + suffixOf(at),
        value(allocation[index] as Allocated),
      ]);
      return calculation.addSum({ ...quantity, symbol: name }, Object.fromEntries(terms));
    };
    return {
      ...holder,
      exactTco2: sumOf("C_x", ({ exactTco2 }) => exactTco2),
      credits: sumOf("C_h", ({ credits }) => credits),
    };
  });
  const terms = Object.fromEntries(held.map(({ credits }, index) => [`C_h_${index + 1}`, credits]));
  const C_sum = calculation.addSum(quantityOf(allocationCheck, "C_sum"), terms);
  calculation.add(allocationCheck.evaluate({ C, C_sum }));
  return held;
}

const CREDITS_OF_A_HOLDER = { symbol: "C_h", unit: "tCO2", label: "credits of a holder" };

function assumptionsIn(vintage: Vintage, index: number): Assumption[] {
  const rename = nameIn(vintage, index);
  return [...vintage.supply, ...vintage.assumptions].map((assumption) => {
    const { name, symbol } = assumption;
    const shared = vintage.sharesElectricity && name.startsWith("electricity.");
    return { ...assumption, name: shared ? name : `vintages.${index}.${name}`, symbol: rename(symbol) };
  });
}

/** Said once where it is about the electricity of the report; what has no place of its own is about the year. */
function warningsIn({ warnings, sharesElectricity }: Vintage, index: number): Warning[] {
  return warnings.flatMap((warning): Warning[] => {
    const { pointer = "#" } = warning;
    if (
      sharesElectricity &&
      pointer.startsWith("#/electricity") &&
      index > 0 &&
      warning.code !== "factor-vintage-differs"
    )
      return [];
    return [{ ...warning, pointer: pointerIn(index, sharesElectricity, pointer) }];
  });
}
