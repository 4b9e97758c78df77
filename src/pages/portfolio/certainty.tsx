import type { Reader } from "../reader";
import { Readings } from "../result/readings";
import type { PortfolioAnswer } from "./sentences";

/** What the texts at hand would make of the grant of one application for all. */
export function CertaintySection({ reader, answer: { joint } }: { reader: Reader; answer: PortfolioAnswer }) {
  return (
    <section id="certainty" class="uncertainty">
      <h2>{reader.in("pageMemo", "certainty")}</h2>
      <Readings reader={reader} subsidy={joint.subsidy} />
    </section>
  );
}
