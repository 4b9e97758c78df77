/** A measure as a joint application sees it: whole yen, and tonnes over its useful life. */
export interface Member {
  /** Whole tonnes that can be credited in a year. */
  readonly tonnes: number;
  /** JPY: total cost less other income. */
  readonly net: number;
  /** JPY. */
  readonly eligible: number;
  /** tCO2, unrounded. */
  readonly lifetimeTco2: number;
}

/** The rules one application is judged by. */
export interface JointTerms {
  /** Share of the base, 0 to 1. */
  readonly ratio: number;
  /** JPY/tCO2. */
  readonly ceiling: number;
  /** JPY. */
  readonly maximum: number;
  /** JPY. */
  readonly minimum: number;
}

/** What every set worth taking keeps: `constant` and the parts of its members add up to nought or more. */
export interface Condition {
  readonly constant: number;
  readonly parts: Float64Array;
}

/**
 * Necessary conditions of a set that is paid a grant and fits the budget [JPY]. The grant is the least of its limits, so
 * it reaches an amount exactly where each limit does; each is linear in the members once the rounding to thousands, which
 * only lowers it, is left out.
 */
export function paidConditions(members: readonly Member[], terms: JointTerms, budget: number): Condition[] | undefined {
  const { ratio, ceiling, maximum, minimum } = terms;
  if (maximum < minimum) return undefined;
  const condition = (constant: number, part: (member: Member) => number): Condition => ({
    constant,
    parts: Float64Array.from(members, part),
  });
  const limits: readonly ((member: Member) => number)[] = [
    ({ net }) => ratio * net,
    ({ eligible }) => ratio * eligible,
    ({ lifetimeTco2 }) => ceiling * lifetimeTco2,
  ];
  return [
    ...limits.map((limit) => condition(-minimum, limit)),
    ...limits.map((limit) => condition(budget, (member) => limit(member) - member.net)),
    condition(budget + maximum, ({ net }) => -net),
  ];
}

/** The condition of a set that pays its whole cost. */
export function unpaidConditions(members: readonly Member[], budget: number): Condition[] {
  return [{ constant: budget, parts: Float64Array.from(members, ({ net }) => -net) }];
}
