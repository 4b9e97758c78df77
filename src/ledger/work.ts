import { InputError, type InputIssueKey } from "./input-error";

/**
 * What one request may ask for, counted in lines of a calculation computed once, each some ten nanoseconds: about two
 * seconds of CPU, so that nobody waits long behind it and one client cannot buy hours of it.
 */
export const MOST_WORK = 200_000_000;
/** What one answer may hold in memory: lines of all its calculations. */
export const MOST_LINES = 200_000;

/** A part of a request that costs work, and what of it may be asked for less. */
export interface WorkPart {
  readonly pointer: string;
  /** Texts that name what to reduce: `{count}` of it are asked for, `{most}` would do. */
  readonly key: InputIssueKey;
  readonly work: number;
  /** How many of it there are; work grows with them. */
  readonly count: number;
  /** Fewer than this are none: then the next part is looked at. */
  readonly least: number;
}

/** The work of all parts. */
export function workOfAll(parts: readonly WorkPart[]): number {
  return parts.reduce((sum, { work }) => sum + work, 0);
}

/**
 * Throws InputError where the parts together are too much: at the dearest part of which fewer would be enough, with the
 * number that would do. Asked before anything is computed.
 */
export function assertAffordable(parts: readonly WorkPart[], budget: number = MOST_WORK): void {
  const total = workOfAll(parts);
  if (total <= budget) return;
  const dearest = parts.toSorted((one, other) => other.work - one.work);
  const mostOf = ({ work, count }: WorkPart) => Math.floor((count * (budget - (total - work))) / work);
  const part = dearest.find((each) => mostOf(each) >= each.least) ?? (dearest[0] as WorkPart);
  // Where no part alone is enough, all of them have to shrink alike.
  const most = Math.max(
    part.least,
    mostOf(part) >= part.least ? mostOf(part) : Math.floor((part.count * budget) / total),
  );
  const { pointer, key, count } = part;
  throw new InputError({ pointer, key, parameters: { count, most } });
}
