import { PROBLEM_SLUGS, PROBLEMS, problemType } from "../../http/problem-registry";
import { RATE_LIMIT } from "../../http/rate-limit";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { SAMPLE_LANGUAGES, type Samples } from "./samples";
import { UNIT_ENDINGS } from "./units";

/** What holds for all operations, said once: how to begin, units, errors. */
export function Guide({ reader, samples }: { reader: Reader; samples: Samples }) {
  const say = (key: Parameters<typeof reader.in<"pageReference">>[1]) => reader.in("pageReference", key);
  return (
    <>
      <section>
        <h2>{say("quickStart")}</h2>
        <ul>
          <li>{say("noKey")}</li>
          <li>{say("forms")}</li>
          <li>{say("languages")}</li>
          <li>{reader.in("pageReference", "limit", { limit: RATE_LIMIT.requests, seconds: RATE_LIMIT.seconds })}</li>
          <li>{say("edition")}</li>
        </ul>
        {SAMPLE_LANGUAGES.map((name, index) => (
          <details class="sample" open={index === 0}>
            <summary>{name}</summary>
            <pre tabindex={0}>
              <code>{samples[name]}</code>
            </pre>
          </details>
        ))}
      </section>
      <section>
        <h2>{say("units")}</h2>
        <p>{say("unitsLead")}</p>
        <DataTable
          caption={say("units")}
          columns={[{ heading: say("ending") }, { heading: say("unit") }, { heading: say("example") }]}
          rows={UNIT_ENDINGS.map(({ ending, unit, example }) => [
            <code>{ending}</code>,
            reader.prose(unit),
            <code>{example}</code>,
          ])}
        />
      </section>
      <section>
        <h2>{say("problems")}</h2>
        <p>{say("problemsLead")}</p>
        <DataTable
          className="wide"
          caption={say("problems")}
          columns={[{ heading: say("status") }, { heading: say("problem") }, { heading: say("meaning") }]}
          rows={PROBLEM_SLUGS.map((slug) => [
            String(PROBLEMS[slug].status),
            <a href={reader.href(problemType(slug))}>{reader.in("problems", slug)}</a>,
            reader.prose(reader.in("problemMeanings", slug)),
          ])}
        />
      </section>
    </>
  );
}
