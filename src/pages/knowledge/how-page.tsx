import { labelIn, methodTitleIn } from "../../i18n/label";
import { METHODS } from "../../methods";
import type { Method } from "../../methods/method";
import type { PageContext } from "../page-context";
import type { Reader } from "../reader";
import { SourceLink } from "../result/source-link";
import { readableFormula } from "../text/readable-formula";
import { knowledgePage } from "./knowledge-page";

/** Every method with its formulas, written from the very sheets that compute. */
export function howPage(context: PageContext): Promise<Response> {
  const { reader } = context;
  const topics = [...new Set(METHODS.map(topicOf))];
  return knowledgePage(
    context,
    { title: "howTitle", lead: "howLead" },
    <>
      <nav aria-label={reader.in("pageKnowledge", "contents")}>
        <ul class="contents">
          {topics.map((topic) => (
            <li>
              <a href={`#${topic}`}>{reader.named("pageKnowledge", `topic.${topic}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map((topic) => (
        <section id={topic}>
          <h2>{reader.named("pageKnowledge", `topic.${topic}`)}</h2>
          {METHODS.filter((method) => topicOf(method) === topic).map((method) => (
            <MethodSheet reader={reader} method={method} />
          ))}
        </section>
      ))}
    </>,
  );
}

function topicOf({ id }: Method): string {
  return id.split("/")[0] as string;
}

function MethodSheet({ reader, method }: { reader: Reader; method: Method }) {
  const { language } = reader;
  const lines = [...method.inputs.map((input) => ({ ...input, formula: undefined })), ...method.steps];
  return (
    <section class="sheet">
      <h3>{methodTitleIn(language, method.title)}</h3>
      <p class="origin">
        <SourceLink reader={reader} source={reader.prose(method.source)} url={null} />
      </p>
      <dl>
        {lines.map(({ symbol, label, unit, formula }) => (
          <div>
            <dt>
              <code>{formula === undefined ? symbol : `${symbol} = ${readableFormula(formula)}`}</code>
            </dt>
            <dd>
              {labelIn(language, label)}
              {unit === "1" ? "" : <small> [{reader.unit(unit)}]</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
