import type { Measure } from "../ledger/measure";
import { yen } from "../money/money";
import { type AdviceText, titleOf } from "./advice-text";
import { changesBetween } from "./change/difference";
import type { Advice } from "./entry";
import { type Goal, goalsOf } from "./goals";
import { leversOf } from "./levers/all";
import type { Lever, LeverCode } from "./levers/lever";
import type { Whole } from "./result";
import { smallestChange } from "./search/smallest-change";
import type { AdviceSubject } from "./subject";

/** For each criterion not met and each limit that cuts the grant, the smallest single changes that are enough. */
export function smallestChanges(subject: AdviceSubject): Advice[] {
  const tried = goalsOf(subject.now.subsidy).flatMap((goal) =>
    leversOf(subject, goal.levers).flatMap((lever) => tryLever(subject, goal, lever) ?? []),
  );
  // What does not get there is told once, however many goals it was tried for.
  return tried.filter(
    (one, index) => one.reaches || !tried.slice(0, index).some((earlier) => !earlier.reaches && isSame(earlier, one)),
  );
}

function isSame({ title: one }: Advice, { title: other }: Advice): boolean {
  return one.key === other.key && JSON.stringify(one.parameters) === JSON.stringify(other.parameters);
}

function tryLever(subject: AdviceSubject, goal: Goal, lever: Lever): Advice | undefined {
  const { domain, present, change } = lever;
  if (domain.from > domain.to) return undefined;
  const wholes = new Map<number, Whole>();
  const search = smallestChange(domain, present, { isEnough: false, figure: 0 }, (value) => {
    const whole = subject.complete(change(value));
    if (whole?.subsidy === undefined) return { isEnough: false };
    wholes.set(value, whole);
    const isEnough = goal.isMet(whole.subsidy);
    return { isEnough, figure: isEnough ? 1 : 0 };
  });
  if (search.found) return adviceAt(subject, goal, lever, search.value, wholes.get(search.value) as Whole, true);
  const end = farthest([...wholes.keys()], present);
  const whole = end === undefined ? undefined : wholes.get(end);
  // What does not move the grant is no step towards it either.
  if (end === undefined || whole === undefined || search.reason !== "never-within-bounds") return undefined;
  if (whole.subsidy?.figures.grant === subject.now.subsidy.figures.grant) return undefined;
  return adviceAt(subject, goal, lever, end, whole, false);
}

function farthest(values: readonly number[], from: number): number | undefined {
  return values.toSorted((one, other) => Math.abs(other - from) - Math.abs(one - from))[0];
}

function adviceAt(
  subject: AdviceSubject,
  goal: Goal,
  { code, change, title }: Lever,
  value: number,
  result: Whole,
  reaches: boolean,
): Advice {
  const changed = change(value);
  return {
    code,
    title: title(value),
    detail: [
      effectOf(code, subject.measure, result),
      reaches ? reached(goal, subject.now.subsidy.figures.bindingLimit) : short(goal),
    ],
    for: goal.for,
    reaches,
    changes: changesBetween(subject.request, changed),
    result,
    ...(reaches && { request: changed }),
  };
}

const EFFECTS: Readonly<Record<Exclude<LeverCode, "more-units">, AdviceText["key"]>> = {
  "lower-cost": "lowerCostEffect",
  "more-efficient": "moreEfficientEffect",
  dimming: "dimmingEffect",
};

function effectOf(code: LeverCode, measure: Measure, { creditableTco2: tonnes, subsidy }: Whole): AdviceText {
  const { grant = 0, cityShare = 0 } = subsidy?.figures ?? {};
  const key = code === "more-units" ? (`moreUnitsEffect.${measure}` as const) : EFFECTS[code];
  return { key, parameters: { grant: yen(grant), cityShare: yen(cityShare), tonnes } };
}

function reached(goal: Goal, limit: string): AdviceText {
  if (goal.for !== "grant") return { key: "meets", parameters: { criterion: titleOf(goal.for) } };
  return { key: limit === "project-maximum" ? "belowMaximum" : "belowCeiling" };
}

function short(goal: Goal): AdviceText {
  if (goal.for === "grant") return { key: "stillCut" };
  return { key: "notEnough", parameters: { criterion: titleOf(goal.for) } };
}
