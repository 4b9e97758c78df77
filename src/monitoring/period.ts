const DAY_MILLISECONDS = 86_400_000;
const HOURS_PER_DAY = 24;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The days a report is about, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly hours: number;
}

/** True for a day that is in the calendar: 2028-02-29 is, 2026-02-29 and 2026-02-30 are not. */
export function isCalendarDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Days since 1 January 1970; in UTC every day has 24 hours. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS;
}

/** Days from one date to another, both included; 0 or less where the second lies before the first. */
export function daysIncluded(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

export function periodOf(from: string, to: string): Period {
  const days = daysIncluded(from, to);
  return { from, to, days, hours: days * HOURS_PER_DAY };
}

/** The years a period touches, first and last. */
export function yearsOf({ from, to }: Period): readonly [number, number] {
  return [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
}
