import type { Child } from "hono/jsx";

interface FoldProps {
  readonly id?: string;
  readonly summary: string;
  /** Of its name in the outline of the page; among the evidence of a result it is the third. */
  readonly level?: "h2" | "h3";
  /** Whether it is unfolded from the beginning. */
  readonly open?: boolean;
  readonly children: Child;
}

/** A part of the evidence: its name, and what is read when it is asked for. Paper shows it unfolded. */
export function Fold({ id, summary, level: Heading = "h3", open = false, children }: FoldProps) {
  return (
    <details id={id} class="printed" open={open}>
      <summary>
        <Heading>{summary}</Heading>
      </summary>
      {children}
    </details>
  );
}
