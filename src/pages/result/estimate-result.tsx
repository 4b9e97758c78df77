import type { Child } from "hono/jsx";
import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { AdviceSection } from "./advice";
import { AssumptionSection } from "./assumptions";
import { CalculationSection } from "./calculation";
import { Contents } from "./contents";
import { CriteriaSection } from "./criteria";
import { EmissionSection } from "./emissions";
import { Evidence } from "./evidence";
import { type Found, MemoFoot } from "./memo-foot";
import { MemoHead } from "./memo-head";
import { MoneySection } from "./money";
import { NextSteps } from "./next-steps";
import { estimateSentences } from "./sentence";
import { Scenarios, UncertaintySection } from "./uncertainty";
import { VerdictSection } from "./verdict";
import { WarningSection } from "./warnings";
import type { WayTo } from "./way";

interface EstimateResultProps {
  readonly reader: Reader;
  readonly answer: EstimateAnswer;
  readonly request: object;
  readonly wayTo: WayTo;
  /** Of the operation of the API. */
  readonly address: string;
  /** Sentences that belong to the first ones. */
  readonly further?: readonly string[];
  readonly actions: Child;
  /** What else is evidence: first what was read, last how to take it away. */
  readonly read?: Child;
  readonly takeAway: Child;
  readonly found: Found;
}

/** An estimate as it is read, most important first; what only a checker reads is folded. */
export function EstimateResult(props: EstimateResultProps) {
  const { reader, answer, request, wayTo, address, further = [], actions, read = "", takeAway, found } = props;
  const { subsidy } = answer;
  return (
    <article class="result">
      <h1>{reader.in("pageResult", `title.${answer.measure}`)}</h1>
      <MemoHead reader={reader} request={request} />
      <p class="sentence">{reader.sentences([...estimateSentences(answer, request, reader), ...further])}</p>
      {actions}
      <Contents reader={reader} parts={partsOf(reader, answer)} />
      <VerdictSection reader={reader} subsidy={subsidy} />
      {subsidy === undefined ? (
        ""
      ) : (
        <AdviceSection view={{ reader, wayTo, address }} advice={answer.advice} subsidy={subsidy} request={request} />
      )}
      <MoneySection reader={reader} answer={answer} />
      <EmissionSection reader={reader} answer={answer} />
      <UncertaintySection reader={reader} answer={answer} />
      {subsidy === undefined ? "" : <NextSteps reader={reader} subsidy={subsidy} />}
      <MemoFoot reader={reader} found={found} />
      <Evidence reader={reader}>
        <WarningSection reader={reader} answer={answer} />
        {subsidy === undefined ? "" : <CriteriaSection reader={reader} subsidy={subsidy} />}
        {read}
        <Scenarios reader={reader} answer={answer} />
        <AssumptionSection reader={reader} answer={answer} />
        <CalculationSection reader={reader} answer={answer} />
        {takeAway}
      </Evidence>
    </article>
  );
}

/** The parts of this result: some are there only where a cost is stated. */
function partsOf(reader: Reader, { subsidy, money, advice = [], uncertainty }: EstimateAnswer) {
  const memo = (key: Parameters<typeof reader.in<"pageMemo">>[1]) => reader.in("pageMemo", key);
  const result = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  return [
    { id: "verdict", name: result("verdict"), there: true },
    { id: "advice", name: memo("advice"), there: subsidy !== undefined && advice.length > 0 },
    { id: "money", name: result("money"), there: money !== undefined },
    { id: "emissions", name: result("emissions"), there: true },
    { id: "certainty", name: memo("certainty"), there: uncertainty !== undefined },
    { id: "steps", name: memo("steps"), there: subsidy !== undefined },
    { id: "evidence", name: memo("evidence"), there: true },
  ];
}
