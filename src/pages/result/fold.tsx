import type { Child } from "hono/jsx";

interface FoldProps {
  readonly id?: string;
  readonly summary: string;
  /** Of its name in the outline of the page; among the evidence of a result it is the third. */
  readonly level?: "h2" | "h3";
  readonly children: Child;
}

/** A part of the evidence: its name, and what is read when it is asked for. Paper shows it unfolded. */
export function Fold({ id, summary, level: Heading = "h3", children }: FoldProps) {
  return (
    <details id={id} class="printed">
      <summary>
        <Heading>{summary}</Heading>
      </summary>
      {children}
    </details>
  );
}
