import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { DataTable } from "./data-table";
import { type AssumptionLine, distinctAssumptions } from "./distinct-assumptions";
import { Fold } from "./fold";
import { ConfidenceLegend, ConfidenceMark } from "./marks";
import { hasManyKinds, ONE_OF_MANY } from "./on-paper";
import { SourceLink } from "./source-link";

/** Every input with its origin, equal ones of several kinds once; what nobody has verified has a word and a shape. */
export function AssumptionSection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const lines = distinctAssumptions(answer.assumptions);
  const many = hasManyKinds(answer);
  const classOf = (line: AssumptionLine | undefined) => (line === undefined ? undefined : onPaper(line, many));
  return (
    <section class="assumptions">
      <Fold id="assumptions" summary={reader.in("pageMemo", "assumptions", { count: lines.length })}>
        <p class="note">{say("assumptionsNote")}</p>
        <ConfidenceLegend reader={reader} />
        <DataTable
          className="wide"
          rowClass={(index) => classOf(lines[index])}
          caption={say("assumptionsTable")}
          columns={[
            { heading: say("what") },
            { heading: say("value"), numeric: true },
            { heading: say("origin") },
            { heading: say("confidence") },
            { heading: say("source") },
          ]}
          rows={lines.map(
            ({ assumption: { label, symbol, value, unit, origin, confidence, source, url, record }, kinds }) => [
              <>
                {label} <code>{symbol}</code>
                {kinds > 1 ? <small> ({reader.in("pageMemo", "kinds", { count: kinds })})</small> : ""}
              </>,
              reader.of(reader.exact(value), unit),
              reader.in("pageWords", `origin.${origin}`),
              origin === "request" ? (
                <span class="mark">{reader.in("pageWords", "yours")}</span>
              ) : (
                <ConfidenceMark reader={reader} confidence={confidence} />
              ),
              origin === "request" ? "" : <SourceLink reader={reader} source={source} url={url} record={record} />,
            ],
          )}
        />
      </Fold>
    </section>
  );
}

/** The class of what paper leaves out: ranges, rules (which the criteria name), defaults of nought, lines of one of many kinds. */
function onPaper({ assumption: { name, origin, value } }: AssumptionLine, many: boolean): string | undefined {
  if (/^(uncertainty|subsidy)\./.test(name)) return "range";
  if (many && name.startsWith("groups.")) return ONE_OF_MANY;
  return origin !== "request" && value === 0 ? "of-nought" : undefined;
}
