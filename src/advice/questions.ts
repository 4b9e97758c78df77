import type { SubsidyAssessment } from "../subsidy/assessment";
import type { Criterion, CriterionId } from "../subsidy/criteria/criterion";
import { type AnsweredCriterion, FACT_OF, isAnswered } from "../subsidy/criteria/facts";
import type { SubsidyOptions } from "../subsidy/input";
import { judge, type Verdict } from "../subsidy/verdict";
import { titleOf } from "./advice-text";
import { changesBetween } from "./change/difference";
import type { Advice } from "./entry";
import type { SubsidySubject } from "./subject";

interface Asked {
  readonly subsidy?: SubsidyOptions | undefined;
}

/** One entry for all open criteria whose answer would change the verdict: what it would be were each answered yes. */
export function answerQuestions<Request extends Asked>(subject: SubsidySubject<Request>): Advice[] {
  const { request, now } = subject;
  const criteria = decidingQuestions(now.subsidy, answerable(subject));
  const [first] = criteria;
  if (first === undefined) return [];
  const changed = withYes(request, criteria);
  const result = subject.complete(changed);
  if (result?.subsidy === undefined) return [];
  return [
    {
      code: "answer-questions",
      title: { key: "questions", parameters: { count: criteria.length } },
      detail: [
        { key: "questionsOpen", parameters: { criteria: titleOf(...criteria) } },
        { key: `allAnswered.${result.subsidy.verdict}` },
      ],
      for: first,
      criteria,
      reaches: true,
      changes: changesBetween(request, changed),
      result,
      request: changed,
    },
  ];
}

/** Open criteria that a yes of the request would settle; where a number or a purchase decides, it would not. */
function answerable<Request extends Asked>({ request, now, complete }: SubsidySubject<Request>): AnsweredCriterion[] {
  const open = now.subsidy.criteria.filter(({ status }) => status === "unknown").map(({ id }) => id);
  const asked = open.filter(isAnswered);
  const answered = complete(withYes(request, asked))?.subsidy?.criteria ?? [];
  return asked.filter((id) => answered.some((criterion) => criterion.id === id && criterion.status === "pass"));
}

function withYes<Request extends Asked>(request: Request, criteria: readonly AnsweredCriterion[]): Request {
  const facts = Object.fromEntries(criteria.map((id) => [FACT_OF[id], true]));
  return { ...request, subsidy: { ...request.subsidy, project: { ...request.subsidy?.project, ...facts } } };
}

/** Those whose answer would change the verdict, alone or when all others are answered too. */
export function decidingQuestions<Id extends CriterionId>(subsidy: SubsidyAssessment, ids: readonly Id[]): Id[] {
  const allAnswered = verdictWith(subsidy, ids, "pass");
  return ids.filter((id) => {
    const alone = [verdictWith(subsidy, [id], "pass"), verdictWith(subsidy, [id], "fail")];
    const others = ids.filter((other) => other !== id);
    return alone.some((verdict) => verdict !== subsidy.verdict) || verdictWith(subsidy, others, "pass") !== allAnswered;
  });
}

function verdictWith(
  { criteria, ruleSet, terms }: SubsidyAssessment,
  ids: readonly CriterionId[],
  status: Criterion["status"],
): Verdict {
  const answered = criteria.map((criterion) => (ids.includes(criterion.id) ? { ...criterion, status } : criterion));
  return judge(answered, ruleSet.fiscalYear, terms).verdict;
}
