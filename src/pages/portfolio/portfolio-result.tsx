import type { Child } from "hono/jsx";
import type { Reader } from "../reader";
import { AdviceSection, type AdviceView } from "../result/advice";
import { Contents } from "../result/contents";
import { CriteriaSection } from "../result/criteria";
import { Evidence } from "../result/evidence";
import { type Found, MemoFoot } from "../result/memo-foot";
import { MemoHead } from "../result/memo-head";
import { NextSteps } from "../result/next-steps";
import { VerdictSection } from "../result/verdict";
import { CertaintySection } from "./certainty";
import { CurveSection } from "./curve";
import { MeasureTable } from "./measure-table";
import { MoneySection } from "./money";
import { PlanSection } from "./plan";
import { isJointly, type PortfolioAnswer, portfolioSentences, titleOfResult } from "./sentences";
import { PortfolioWarnings } from "./warnings";

interface PortfolioResultProps {
  readonly view: AdviceView;
  readonly answer: PortfolioAnswer;
  readonly request: object;
  /** Sentences that belong to the first ones. */
  readonly further?: readonly string[];
  readonly actions: Child;
  /** What was read out of files. */
  readonly read: Child;
  readonly takeAway: Child;
  readonly found: Found;
}

/** Several measures together, most important first; what only a checker reads is folded. */
export function PortfolioResult(props: PortfolioResultProps) {
  const { view, answer, request, further = [], actions, read, takeAway, found } = props;
  const { reader } = view;
  const isJoint = isJointly(request);
  const { subsidy } = answer.joint;
  return (
    <article class="result portfolio">
      <h1>{titleOfResult(answer, reader)}</h1>
      <MemoHead reader={reader} request={request} />
      <p class="sentence">{reader.sentences([...portfolioSentences(answer, isJoint, reader), ...further])}</p>
      {actions}
      <Contents reader={reader} parts={partsOf(reader, answer)} />
      <VerdictSection reader={reader} subsidy={subsidy} heading={reader.in("pageResult", "together")} />
      <AdviceSection view={view} advice={answer.advice} subsidy={subsidy} request={request} />
      <MeasureTable reader={reader} answer={answer} isJoint={isJoint} />
      <div class="columns">
        <MoneySection reader={reader} answer={answer} />
        <PlanSection reader={reader} answer={answer} />
      </div>
      <CurveSection reader={reader} answer={answer} />
      <CertaintySection reader={reader} answer={answer} />
      <NextSteps reader={reader} subsidy={subsidy} />
      <MemoFoot reader={reader} found={found} />
      <Evidence reader={reader}>
        <PortfolioWarnings reader={reader} answer={answer} />
        <CriteriaSection reader={reader} subsidy={subsidy} />
        {read}
        {takeAway}
      </Evidence>
    </article>
  );
}

function partsOf(reader: Reader, { advice = [], plan, curve }: PortfolioAnswer) {
  const memo = (key: Parameters<typeof reader.in<"pageMemo">>[1]) => reader.in("pageMemo", key);
  const result = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  return [
    { id: "verdict", name: result("together"), there: true },
    { id: "advice", name: memo("advice"), there: advice.length > 0 },
    { id: "measures", name: result("measures"), there: true },
    { id: "money", name: result("money"), there: true },
    { id: "plan", name: result("plan"), there: plan !== undefined },
    { id: "cheapest", name: result("curve"), there: curve.length > 0 },
    { id: "certainty", name: memo("certainty"), there: true },
    { id: "steps", name: memo("steps"), there: true },
    { id: "evidence", name: memo("evidence"), there: true },
  ];
}
