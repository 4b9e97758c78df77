import type { Reader } from "../reader";
import { ConfidenceMark, StatusMark } from "./marks";
import { ReadingTable } from "./readings";
import type { Subsidy } from "./sentence";
import { SourceLink } from "./source-link";

const ORDER = { fail: 0, unknown: 1, pass: 2 } as const;

/** Every criterion with what is observed, what is asked and what would mend it; the open ones first. */
export function CriteriaSection({ reader, subsidy }: { reader: Reader; subsidy: Subsidy }) {
  const criteria = subsidy.criteria.toSorted((a, b) => ORDER[a.status] - ORDER[b.status]);
  return (
    <section id="criteria" class="criteria">
      <h2>{reader.in("pageResult", "criteria")}</h2>
      <ul>
        {criteria.map(({ title, status, observed, required, remedy, responsible, source, url, record, confidence }) => (
          <li class={status}>
            <h3>
              <StatusMark reader={reader} status={status} /> {title}
            </h3>
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
        ))}
      </ul>
      <ReadingTable reader={reader} subsidy={subsidy} />
    </section>
  );
}

/** The steps still ahead, in order, with the body responsible. */
export function NextSteps({ reader, subsidy }: { reader: Reader; subsidy: Subsidy }) {
  return (
    <details class="steps">
      <summary>{reader.in("pageResult", "nextSteps", { count: subsidy.nextSteps.length })}</summary>
      <ol>
        {subsidy.nextSteps.map(({ step, responsible, durationDays }) => (
          <li>
            {step}
            {responsible === null ? "" : <small> {responsible}</small>}
            {durationDays === null ? "" : <small> · {reader.in("pageResult", "days", { days: durationDays })}</small>}
          </li>
        ))}
      </ol>
      <p class="note">{reader.in("pageResult", "twoClocks")}</p>
    </details>
  );
}
