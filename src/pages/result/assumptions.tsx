import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { DataTable } from "./data-table";
import { ConfidenceMark } from "./marks";
import { hasManyKinds, ONE_OF_MANY } from "./on-paper";
import { SourceLink } from "./source-link";

/** Every input with its origin; what nobody has verified is marked by a word and a shape. */
export function AssumptionSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const { assumptions } = answer;
  const many = hasManyKinds(answer);
  const classOf = (name: string) =>
    name.startsWith("uncertainty.") ? "range" : many && name.startsWith("groups.") ? ONE_OF_MANY : undefined;
  return (
    <section class="assumptions">
      <h2>{say("assumptions")}</h2>
      <p class="note">{say("assumptionsNote")}</p>
      <DataTable
        className="wide"
        rowClass={(index) => classOf(assumptions[index]?.name ?? "")}
        caption={say("assumptionsTable")}
        columns={[
          { heading: say("what") },
          { heading: say("value"), numeric: true },
          { heading: say("origin") },
          { heading: say("confidence") },
          { heading: say("source") },
        ]}
        rows={assumptions.map(({ label, symbol, value, unit, origin, confidence, source, url, record }) => [
          <>
            {label} <code>{symbol}</code>
          </>,
          reader.of(reader.exact(value), unit),
          reader.in("pageWords", `origin.${origin}`),
          origin === "request" ? (
            <span class="mark">{reader.in("pageWords", "yours")}</span>
          ) : (
            <ConfidenceMark reader={reader} confidence={confidence} />
          ),
          origin === "request" ? "" : <SourceLink reader={reader} source={source} url={url} record={record} />,
        ])}
      />
    </section>
  );
}
