import type { Reader } from "../reader";
import { Fold } from "./fold";
import { ConfidenceMark, StatusMark } from "./marks";
import type { Subsidy } from "./sentence";
import { SourceLink } from "./source-link";

const ORDER = { fail: 0, unknown: 1, pass: 2 } as const;

/** Every criterion with what is observed, what is asked and what would mend it; the open ones first. */
export function CriteriaSection({ reader, subsidy }: { reader: Reader; subsidy: Subsidy }) {
  const criteria = subsidy.criteria.toSorted((a, b) => ORDER[a.status] - ORDER[b.status]);
  return (
    <section class="criteria">
      <Fold id="criteria" summary={reader.in("pageMemo", "criteria", { count: criteria.length })}>
        <ul>
          {criteria.map(
            ({ title, status, observed, required, remedy, responsible, source, url, record, confidence }) => (
              <li class={status}>
                <h4>
                  <StatusMark reader={reader} status={status} /> {title}
                </h4>
                <p class="facts">
                  {reader.in("pageResult", "observedRequired", {
                    observed: reader.prose(observed),
                    required: reader.prose(required),
                  })}
                </p>
                {remedy === undefined ? "" : <p class="remedy">{reader.prose(remedy)}</p>}
                <p class="origin">
                  <ConfidenceMark reader={reader} confidence={confidence} />{" "}
                  <SourceLink reader={reader} source={source} url={url} record={record} />
                  {responsible === undefined ? "" : ` · ${responsible}`}
                </p>
              </li>
            ),
          )}
        </ul>
      </Fold>
    </section>
  );
}
