import type { Child } from "hono/jsx";

interface FoldProps {
  readonly id?: string;
  readonly summary: string;
  readonly children: Child;
}

/** A part of the evidence: its name, and what is read when it is asked for. Paper shows it unfolded. */
export function Fold({ id, summary, children }: FoldProps) {
  return (
    <details id={id} class="printed">
      <summary>
        <h3>{summary}</h3>
      </summary>
      {children}
    </details>
  );
}
