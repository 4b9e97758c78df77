import type { EstimateAnswer } from "../ask-api";

/** Kinds of equipment whose own lines are printed; more would not leave room on two pages for the rest. */
const KINDS_WITH_LINES = 1;

/** Kinds that are printed as a row; below them stands the sum of all. */
export const KINDS_AS_ROWS = 3;

/** Rows left out of a file that are printed; the others are counted. */
export const ROWS_LEFT_OUT = 2;

/** Class of what belongs to one of many kinds of equipment, or to one of many rows, which paper leaves out. */
export const ONE_OF_MANY = "one-of-many";

/** Whether the lines of each kind are left out on paper. */
export function hasManyKinds({ groups = [] }: Pick<EstimateAnswer, "groups">): boolean {
  return groups.length > KINDS_WITH_LINES;
}
