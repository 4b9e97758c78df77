import { judgeAll } from "../criteria/all";
import { type Case, CRITERION_IDS, type Criterion, type CriterionId } from "../criteria/criterion";
import type { JointMember } from "./member";

/** What one application is judged by as a whole; everything else each measure has to meet. */
const ON_SUMS: ReadonlySet<CriterionId> = new Set([
  "cost-effectiveness",
  "minimum-size",
  "payback-without-subsidy",
  "credits-to-japan",
]);

const RANK = { fail: 2, unknown: 1, pass: 0 } as const;

/** The criteria of one application for several measures, in the one order. */
export function judgeJointly(subject: Case, members: readonly JointMember[]): readonly Criterion[] {
  const onSums = new Map(judgeAll(subject).map((criterion) => [criterion.id, criterion]));
  return CRITERION_IDS.flatMap((id) => {
    const whole = ON_SUMS.has(id) ? onSums.get(id) : worstOf(id, members);
    return whole === undefined ? [] : [whole];
  });
}

/** As good as the measure that meets it least; absent where it concerns none of them. */
function worstOf(id: CriterionId, members: readonly JointMember[]): Criterion | undefined {
  const judged = members.flatMap((member) => {
    const criterion = member.subsidy.criteria.find((candidate) => candidate.id === id);
    return criterion === undefined ? [] : [{ member: member.id, criterion }];
  });
  const [first, ...others] = judged;
  if (first === undefined) return undefined;
  const { criterion } = others.reduce(
    (met, each) => (RANK[each.criterion.status] > RANK[met.criterion.status] ? each : met),
    first,
  );
  // Each measure has its own numbers and answers.
  const { comparison: _, field: __, ...worst } = criterion;
  if (worst.status === "pass") return worst;
  const missing = judged.filter((each) => each.criterion.status === criterion.status).map(({ member }) => member);
  return { ...worst, measures: missing };
}
