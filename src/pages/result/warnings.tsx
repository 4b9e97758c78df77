import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";

/** What to know before the figures are used. */
export function WarningSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const { warnings, assumptions } = answer;
  if (warnings.length === 0) return null;
  return (
    <section class="warnings">
      <h2>{reader.in("pageResult", "warnings")}</h2>
      <ul>
        {warnings.map(({ message }) => (
          <li>{reader.prose(withLabels(message, assumptions))}</li>
        ))}
      </ul>
    </section>
  );
}

/** A name no prose would hold: a path, or words run together. */
const NAME_OF_THE_API = /[.A-Z]/;

/** Names of the API in a text, put in words: each assumption has a label. The longest first, for one may begin another. */
function withLabels(text: string, assumptions: EstimateAnswer["assumptions"]): string {
  return assumptions
    .toSorted((one, other) => other.name.length - one.name.length)
    .reduce(
      (sentence, { name, label }) => (NAME_OF_THE_API.test(name) ? sentence.replaceAll(name, label) : sentence),
      text,
    );
}
