import type { Reader } from "../reader";
import { distinctWarnings, withOthers } from "../result/distinct-warnings";
import { Fold } from "../result/fold";
import { type PortfolioAnswer, titleOf } from "./sentences";

/** Warnings of several measures, each text once, what holds for several kinds of one of them once, measures by their titles. */
export function PortfolioWarnings({
  reader,
  answer: { warnings, measures },
}: {
  reader: Reader;
  answer: PortfolioAnswer;
}) {
  const named = (text: string) =>
    measures.reduce(
      (sentence, measure) =>
        sentence
          .replaceAll(`${measure.id}, `, reader.list([titleOf(reader, measure), ""]))
          .replaceAll(measure.id, titleOf(reader, measure)),
      text,
    );
  const told = warnings.filter(({ code }) => code !== "unverified-defaults");
  const texts = new Set(
    distinctWarnings(told).map(({ warning: { message }, others }) => withOthers(reader, named(message), others)),
  );
  if (texts.size === 0) return null;
  return (
    <section class="warnings">
      <Fold id="warnings" summary={reader.in("pageMemo", "warnings", { count: texts.size })}>
        <ul>
          {[...texts].map((text) => (
            <li>{reader.prose(text)}</li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
