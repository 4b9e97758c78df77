import { internalRate } from "./internal-rate";
import { ceilWhole, floorWhole, LARGEST_TOLERANCE, LEAST_TOLERANCE, RELATIVE_TOLERANCE } from "./rounding";
import { inner, listOf, placeIn, rangeOf } from "./spreadsheet-spelling";

/** What stands in a call: a number or a symbol as such; anything else is undefined. */
export type Argument = number | string | undefined;

/** A function of the formula language. Evaluators, spreadsheets and checks know it by its row of the table alone. */
export interface FormulaFunction {
  /** The least and the most values it takes. */
  readonly takes: readonly [least: number, most: number];
  /** Not a number where it has no value; `when` keeps that from what follows. */
  readonly value: (...values: number[]) => number;
  /** What its arguments must be, beside their number. */
  readonly accepts?: (given: readonly Argument[]) => boolean;
  /** From this place on its values are of one unit. */
  readonly alikeFrom: number;
  /** Its own unit: that of the values that are alike, or none. */
  readonly unit: "alike" | "none";
  /** As a spreadsheet writes it. */
  readonly cell: (...values: string[]) => string;
  /** What a replay has to compute. */
  readonly meaning: string;
}

const ANY = Number.POSITIVE_INFINITY;
const AMOUNTS = { alikeFrom: 0, unit: "alike" } as const;

/** Not every spreadsheet reads an exponent in a formula. */
const [LEAST, RELATIVE] = [LEAST_TOLERANCE.toFixed(9), RELATIVE_TOLERANCE.toFixed(14)];
const toleranceAt = (cell: string) => `MIN(${LARGEST_TOLERANCE},MAX(${LEAST},ABS(${cell})*${RELATIVE}))`;

/**
 * The functions of the formula language, all of which a spreadsheet has too. There is no comparison: a > b is said by
 * `max(0, a - b)`, which is 0 where it is not so.
 */
export const FUNCTIONS = {
  min: {
    takes: [1, ANY],
    value: Math.min,
    ...AMOUNTS,
    cell: listOf("MIN"),
    meaning: "min(x_1, …): the least value",
  },
  max: {
    takes: [1, ANY],
    value: Math.max,
    ...AMOUNTS,
    cell: listOf("MAX"),
    meaning: "max(x_1, …): the greatest value",
  },
  sum: {
    takes: [1, ANY],
    value: (...values: number[]) => values.reduce((sum, value) => sum + value, 0),
    ...AMOUNTS,
    cell: listOf("SUM"),
    meaning: "sum(x_1, …): all values added up",
  },
  floor: {
    takes: [1, 1],
    value: floorWhole,
    ...AMOUNTS,
    cell: (x) => `INT(${x}+${toleranceAt(x)})`,
    meaning: `floor(x): the greatest whole number not above x + min(${LARGEST_TOLERANCE}, max(${LEAST_TOLERANCE}, ${RELATIVE_TOLERANCE}·|x|))`,
  },
  ceil: {
    takes: [1, 1],
    value: ceilWhole,
    ...AMOUNTS,
    cell: (x) => `(-INT(${toleranceAt(x)}-${inner(x)}))`,
    meaning: "ceil(x): -floor(-x)",
  },
  when: {
    takes: [3, 3],
    value: (condition: number, then: number, otherwise: number) =>
      Number.isNaN(condition) ? Number.NaN : condition === 0 ? otherwise : then,
    alikeFrom: 1,
    unit: "alike",
    cell: (...values) => `IF(${values.join(",")})`,
    meaning: "when(condition, a, b): b where the condition is 0, otherwise a (what is not taken need not have a value)",
  },
  irr: {
    takes: [2, ANY],
    value: internalRate,
    // A spreadsheet takes a range here.
    accepts: (flows) => flows.every((flow) => typeof flow === "string"),
    alikeFrom: 0,
    unit: "none",
    // Its search starts from what is gained in a year of what was paid, near enough for gains and losses of any size.
    cell: (...flows) => {
      const all = rangeOf(flows);
      return `IRR(${all},-SUM(${all})/${flows[0]}/${flows.length - 1})`;
    },
    meaning: "irr(c_0, …, c_T): the i > −1 with Σ c_t/(1 + i)^t = 0, where there is one and only one",
  },
  rank: {
    takes: [2, ANY],
    value: (place: number, ...values: number[]) => 1 + values.filter(aheadOf(values, place - 1)).length,
    accepts: ([place, ...values]) => Number.isInteger(place) && Number(place) >= 1 && Number(place) <= values.length,
    alikeFrom: 1,
    unit: "none",
    cell: (place, ...values) => placeIn(values, Number(place) - 1),
    meaning: "rank(k, x_1, …, x_n): the place of x_k among the values, greatest first, ties in order",
  },
} as const satisfies Readonly<Record<string, FormulaFunction>>;

export type FunctionName = keyof typeof FUNCTIONS;

export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as readonly FunctionName[];

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

function aheadOf(values: readonly number[], place: number) {
  const own = values[place] as number;
  return (value: number, index: number) => value > own || (value === own && index < place);
}

/** Why a call is none of the language; undefined where it is one. */
export function misuseOf(name: FunctionName, given: readonly Argument[]): string | undefined {
  const { takes, accepts }: FormulaFunction = FUNCTIONS[name];
  const [least, most] = takes;
  if (given.length >= least && given.length <= most) {
    return accepts?.(given) === false ? `${name} does not take these values` : undefined;
  }
  const number = least === most ? least : `at least ${least}`;
  return `${name} takes ${number} ${number === 1 ? "value" : "values"}, not ${given.length}`;
}

/** All values added up, as a formula would. */
export function totalOf(values: readonly number[]): number {
  return FUNCTIONS.sum.value(...values);
}
