import { InputError, type InputIssue } from "../ledger/input-error";
import { daysIncluded, type Period } from "./period";

export interface ReadingRequest {
  readonly from: string;
  readonly to: string;
  readonly mwh: number;
}

export function readingDays({ from, to }: ReadingRequest): number {
  return daysIncluded(from, to);
}

/** Refuses readings that leave out a day of the period, count one twice or reach outside it; every place is named. */
export function assertContinuous(readings: readonly ReadingRequest[], period: Period, pointer: string): void {
  const issues: InputIssue[] = [];
  let before: string | undefined;
  for (const [index, { from, to }] of readings.entries()) {
    const place = `${pointer}/${index}`;
    const start = startIssue(from, before, period);
    if (start !== undefined) issues.push({ pointer: `${place}/from`, ...start });
    if (daysIncluded(from, to) < 1)
      issues.push({ pointer: `${place}/to`, key: "readingReversed", parameters: { from, to } });
    before = to;
  }
  if (before !== undefined && before !== period.to) {
    const key = before < period.to ? "readingsEndEarly" : "readingsEndLate";
    issues.push({ pointer: `${pointer}/${readings.length - 1}/to`, key, parameters: { end: period.to, to: before } });
  }
  if (issues.length > 0) throw new InputError(...issues);
}

type Fault = Omit<InputIssue, "pointer">;

/** ISO dates sort as text, so days are compared as they are written. */
function startIssue(from: string, before: string | undefined, period: Period): Fault | undefined {
  if (before === undefined) {
    return from === period.from ? undefined : { key: "readingsStart", parameters: { start: period.from, from } };
  }
  const daysBetween = daysIncluded(before, from) - 2;
  if (daysBetween === 0) return undefined;
  return daysBetween > 0
    ? { key: "readingGap", parameters: { from, before, days: daysBetween } }
    : { key: "readingOverlap", parameters: { from, before } };
}
