import type { Child } from "hono/jsx";
import type { Reader } from "../reader";

/** What a result rests on, each part folded. */
export function Evidence({ reader, children }: { reader: Reader; children: Child }) {
  return (
    <section id="evidence" class="evidence">
      <h2>{reader.in("pageMemo", "evidence")}</h2>
      {children}
      <p class="paper">{reader.in("pageMemo", "onScreen")}</p>
    </section>
  );
}
