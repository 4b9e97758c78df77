import type { Reader } from "../reader";
import { ConfidenceMark, VerdictMark } from "./marks";
import type { Subsidy } from "./sentence";
import { SourceLink } from "./source-link";

/** Verdict, grant, and what limits it. */
export function VerdictSection({
  reader,
  subsidy,
  heading = reader.in("pageResult", "verdict"),
}: {
  reader: Reader;
  subsidy: Subsidy | undefined;
  heading?: string;
}) {
  if (subsidy === undefined) {
    return (
      <section id="verdict" class="verdict">
        <h2>{heading}</h2>
        <p>
          <a href="#form">{reader.in("pageResult", "costMissing")}</a>
        </p>
      </section>
    );
  }
  const { verdict, grant, grantByCurrency, bindingLimit, ruleSet, criteria } = subsidy;
  const countOf = (wanted: string) => criteria.filter(({ status }) => status === wanted).length;
  const counts = { met: countOf("pass"), failed: countOf("fail"), unknown: countOf("unknown") };
  return (
    <section id="verdict" class="verdict">
      <h2>{heading}</h2>
      <div class="columns">
        <div>
          <p class="answer">
            <VerdictMark reader={reader} verdict={verdict} />
          </p>
          <p>
            {reader.in("pageResult", "criteriaCount", counts)}{" "}
            <a href="#criteria">{reader.in("pageResult", "criteria")}</a>
          </p>
          <DecisionList reader={reader} subsidy={subsidy} />
        </div>
        <div>
          <dl class="figures">
            <div>
              <dt>{reader.in("pageResult", "grant")}</dt>
              <dd>
                {reader.money(grant)}
                <small>{reader.spoken(grantByCurrency.idr)}</small>
              </dd>
            </div>
            <div>
              <dt>{reader.in("pageResult", "limit")}</dt>
              <dd class="words">{reader.in("pageWords", `limit.${bindingLimit}`)}</dd>
            </div>
            <div>
              <dt>{reader.in("pageResult", "rules")}</dt>
              <dd class="words">
                {reader.in("pageResult", "programmeOf", {
                  programme: ruleSet.programme,
                  fiscalYear: String(ruleSet.fiscalYear),
                })}
              </dd>
            </div>
          </dl>
        </div>
      </div>
    </section>
  );
}

/** What keeps the project from being eligible, beside open questions, and how good that evidence is. */
function DecisionList({ reader, subsidy }: { reader: Reader; subsidy: Subsidy }) {
  const failed = subsidy.decidedBy.filter(({ reason }) => reason !== "criterion-unknown");
  if (failed.length === 0) return null;
  return (
    <>
      <h3>{reader.in("pageResult", "decidedBy")}</h3>
      <ul class="decisions">
        {failed.map(({ title, reason, source, url, record, confidence }) => (
          <li>
            {title}: {reader.in("pageWords", `reason.${reason}`)}{" "}
            <ConfidenceMark reader={reader} confidence={confidence} />{" "}
            <SourceLink reader={reader} source={source} url={url} record={record} />
          </li>
        ))}
      </ul>
    </>
  );
}
