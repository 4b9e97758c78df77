import { AdviceSection, type AdviceView } from "../result/advice";
import { CriteriaSection } from "../result/criteria";
import { VerdictSection } from "../result/verdict";
import type { PortfolioAnswer } from "./sentences";

interface TogetherProps {
  readonly view: AdviceView;
  readonly answer: PortfolioAnswer;
  readonly request: object;
}

/** The verdict on one application for all measures, what to do about it, and its criteria folded away. */
export function TogetherSection({ view, answer: { joint, advice }, request }: TogetherProps) {
  const { reader } = view;
  const { subsidy } = joint;
  return (
    <>
      <div class="columns">
        <VerdictSection reader={reader} subsidy={subsidy} heading={reader.in("pageResult", "together")} />
        <AdviceSection view={view} advice={advice} subsidy={subsidy} request={request} />
      </div>
      <details>
        <summary>{reader.in("pageResult", "criteria")}</summary>
        <CriteriaSection reader={reader} subsidy={subsidy} />
      </details>
    </>
  );
}
