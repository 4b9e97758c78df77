import { CONFIDENCES, type Confidence } from "../../ledger/record";
import type { Reader } from "../reader";

const CONFIDENCE_SHAPES: Readonly<Record<Confidence, string>> = {
  primary: "●",
  secondary: "◐",
  derived: "◇",
  unverified: "△",
};

/** How far a value can be relied on: a shape and a word, never a colour alone. */
export function ConfidenceMark({ reader, confidence }: { reader: Reader; confidence: Confidence }) {
  return (
    <span class={`mark ${confidence}`}>
      <span aria-hidden="true">{CONFIDENCE_SHAPES[confidence]}</span>{" "}
      <span class="word">{reader.in("pageWords", `confidence.${confidence}`)}</span>
    </span>
  );
}

/** What the shapes mean, for paper, where a list has them without words. */
export function ConfidenceLegend({ reader }: { reader: Reader }) {
  return (
    <p class="paper legend-line">
      {CONFIDENCES.map((confidence) => (
        <ConfidenceMark reader={reader} confidence={confidence} />
      ))}
    </p>
  );
}

const STATUS_SHAPES = { pass: "✓", fail: "✕", unknown: "?" } as const;
export type Status = keyof typeof STATUS_SHAPES;

/** Whether a criterion is met. */
export function StatusMark({ reader, status }: { reader: Reader; status: Status }) {
  return (
    <span class={`mark ${status}`}>
      <span aria-hidden="true">{STATUS_SHAPES[status]}</span> {reader.in("pageWords", `status.${status}`)}
    </span>
  );
}

const VERDICT_SHAPES = { eligible: "✓", conditional: "◐", ineligible: "✕" } as const;
export type Verdict = keyof typeof VERDICT_SHAPES;

export function VerdictMark({ reader, verdict }: { reader: Reader; verdict: Verdict }) {
  return (
    <span class={`mark verdict ${verdict}`}>
      <span aria-hidden="true">{VERDICT_SHAPES[verdict]}</span> {reader.in("pageWords", `verdict.${verdict}`)}
    </span>
  );
}
