import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { distinctAssumptions } from "./distinct-assumptions";
import { distinctWarnings, withOthers } from "./distinct-warnings";
import { Fold } from "./fold";

type Warning = EstimateAnswer["warnings"][number];

/** What to know before the figures are used; what holds for several kinds of equipment is said of the first of them. */
export function WarningSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const { warnings, assumptions } = answer;
  const lines = distinctWarnings(warnings);
  if (lines.length === 0) return null;
  return (
    <section class="warnings">
      <Fold id="warnings" summary={reader.in("pageMemo", "warnings", { count: lines.length })}>
        <ul>
          {lines.map(({ warning, others }) => (
            <li class={warning.code === "unverified-defaults" ? "of-defaults" : undefined}>
              {withOthers(reader, textOf(reader, warning, assumptions), others)}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

/** Names that are listed in one warning; more would be read by nobody. */
const NAMES_SHOWN = 12;

/** A warning in words: where the API names fields, their labels stand, each once. */
function textOf(reader: Reader, { code, message }: Warning, assumptions: EstimateAnswer["assumptions"]): string {
  if (code !== "unverified-defaults") return reader.prose(withLabels(message, assumptions));
  const unverified = distinctAssumptions(assumptions).filter(
    ({ assumption: { origin, confidence } }) => origin !== "request" && confidence === "unverified",
  );
  const labels = [...new Set(unverified.map(({ assumption: { label } }) => label))];
  const shown = labels.length > NAMES_SHOWN ? [...labels.slice(0, NAMES_SHOWN), "…"] : labels;
  return reader.prose(reader.in("warnings", code, { count: unverified.length, names: reader.list(shown) }));
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
