import { FACT_OF, isAnswered } from "../../subsidy/criteria/facts";
import type { EstimateAnswer } from "../ask-api";
import type { Query } from "../forms/read-form";
import type { Reader } from "../reader";
import { VerdictMark } from "./marks";
import type { Subsidy } from "./sentence";
import { CurlCall } from "./take-away";

type Advice = NonNullable<EstimateAnswer["advice"]>[number];

/** The address of the page that shows the result of a request; undefined where no form could send it. */
export type LinkOf = (request: object) => string | undefined;

export interface AdviceView {
  readonly reader: Reader;
  readonly linkOf: LinkOf;
  /** Of the operation of the API that takes the changed requests. */
  readonly address: string;
}

/** What a form can be told about its project. */
interface Asked {
  readonly subsidy?: { readonly project?: object };
}

interface AdviceProps {
  readonly view: AdviceView;
  readonly advice: readonly Advice[] | undefined;
  readonly subsidy: Subsidy;
  readonly request: object;
}

/** What would make it pass: each entry a link to its result, the open questions to be answered right here. */
export function AdviceSection({ view, advice = [], subsidy, request }: AdviceProps) {
  const { reader } = view;
  if (advice.length === 0) return null;
  return (
    <section class="advice" id="advice">
      <h2>{reader.in("pageResult", "advice")}</h2>
      <ul>
        {advice.map((entry) => (
          <li>
            <AdviceEntry view={view} entry={entry} />
            <Questions
              view={view}
              criteria={entry.code === "answer-questions" ? entry.criteria : []}
              subsidy={subsidy}
              request={request}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AdviceEntry({ view: { reader, linkOf, address }, entry }: { view: AdviceView; entry: Advice }) {
  const { title, detail, result, request } = entry;
  const link = request === undefined ? undefined : linkOf(request);
  return (
    <>
      <h3>{link === undefined ? title : <a href={link}>{title}</a>}</h3>
      <p>{reader.prose(detail)}</p>
      {result?.verdict === undefined || result.grant === undefined ? (
        ""
      ) : (
        <p class="facts">
          <VerdictMark reader={reader} verdict={result.verdict} />{" "}
          {reader.in("pageResult", "adviceResult", {
            grant: reader.spoken(result.grant),
            credit: reader.exact(result.creditableTco2),
          })}
        </p>
      )}
      {request === undefined || link !== undefined ? (
        ""
      ) : (
        <CurlCall reader={reader} address={address} request={request} />
      )}
    </>
  );
}

interface QuestionProps {
  readonly view: AdviceView;
  readonly criteria: Advice["criteria"];
  readonly subsidy: Subsidy;
  readonly request: object;
}

/** Each open criterion with a link for yes and one for no. */
function Questions({ view: { reader, linkOf }, criteria = [], subsidy, request }: QuestionProps) {
  if (criteria.length === 0) return null;
  const titleOf = (id: string) => subsidy.criteria.find((criterion) => criterion.id === id)?.title ?? id;
  return (
    <ul class="questions">
      {criteria.filter(isAnswered).map((id) => (
        <li>
          <span>{titleOf(id)}</span>
          {(["yes", "no"] as const).map((word) => {
            const link = linkOf(withFact(request, FACT_OF[id], word === "yes"));
            if (link === undefined) return "";
            return (
              <a href={link} aria-label={`${titleOf(id)}: ${reader.say(word)}`}>
                {reader.say(word)}
              </a>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function withFact(request: Asked, fact: string, value: boolean): object {
  return { ...request, subsidy: { ...request.subsidy, project: { ...request.subsidy?.project, [fact]: value } } };
}

/** An address for a query, where there is one, with what is carried along. */
export function linkTo(reader: Reader, path: string, query: Query | undefined, kept: Query = {}): string | undefined {
  return query === undefined ? undefined : reader.href(path, { ...query, ...kept });
}
