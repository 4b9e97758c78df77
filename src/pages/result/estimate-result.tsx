import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { AdviceSection } from "./advice";
import { AssumptionSection } from "./assumptions";
import { CalculationSection } from "./calculation";
import { CriteriaSection, NextSteps } from "./criteria";
import { EmissionSection } from "./emissions";
import { MoneySection } from "./money";
import { estimateSentences } from "./sentence";
import { UncertaintySection } from "./uncertainty";
import { VerdictSection } from "./verdict";
import { WarningSection } from "./warnings";
import type { WayTo } from "./way";

/** An estimate as it is read, most important first. */
export function EstimateResult({
  reader,
  answer,
  request,
  wayTo,
  address,
  further = [],
}: {
  reader: Reader;
  answer: EstimateAnswer;
  request: object;
  wayTo: WayTo;
  /** Of the operation of the API. */
  address: string;
  /** Sentences that belong to the first ones. */
  further?: readonly string[];
}) {
  const { subsidy } = answer;
  return (
    <article class="result">
      <h1>{reader.in("pageResult", `title.${answer.measure}`)}</h1>
      <p class="sentence">{reader.sentences([...estimateSentences(answer, request, reader), ...further])}</p>
      <div class="columns">
        <VerdictSection reader={reader} subsidy={subsidy} />
        {subsidy === undefined ? (
          ""
        ) : (
          <AdviceSection view={{ reader, wayTo, address }} advice={answer.advice} subsidy={subsidy} request={request} />
        )}
        <EmissionSection reader={reader} answer={answer} />
        <MoneySection reader={reader} answer={answer} />
        <WarningSection reader={reader} answer={answer} />
      </div>
      {subsidy === undefined ? (
        ""
      ) : (
        <>
          <CriteriaSection reader={reader} subsidy={subsidy} />
          <NextSteps reader={reader} subsidy={subsidy} />
        </>
      )}
      <UncertaintySection reader={reader} answer={answer} />
      <AssumptionSection reader={reader} answer={answer} />
      <CalculationSection reader={reader} answer={answer} />
    </article>
  );
}
