import { FACT_OF, isAnswered } from "../../subsidy/criteria/facts";
import { PostedForm } from "../forms/posted-form";
import type { Reader } from "../reader";
import { type Advice, type AdviceLine, adviceLines, firstOfEach } from "./first-advice";
import { VerdictMark } from "./marks";
import type { Subsidy } from "./sentence";
import { CurlCall } from "./take-away";
import { Lead, sharedIn, type WayTo } from "./way";

export interface AdviceView {
  readonly reader: Reader;
  readonly wayTo: WayTo;
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
  const firsts = firstOfEach(advice);
  const lines = adviceLines(advice, reader.sentences);
  const [first = [], others = []] = [true, false].map((wanted) =>
    lines.filter(({ all }) => all.some((entry) => firsts.includes(entry)) === wanted),
  );
  const list = (some: readonly AdviceLine[]) => (
    <ul>
      {some.map(({ entry }) => (
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
  );
  return (
    <section class="advice" id="advice">
      <h2>{reader.in("pageMemo", "advice")}</h2>
      {list(first)}
      {others.length === 0 ? (
        ""
      ) : (
        <details class="others">
          <summary>{reader.in("pageMemo", "otherWays", { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}

function AdviceEntry({ view: { reader, wayTo, address }, entry }: { view: AdviceView; entry: Advice }) {
  const { code, title, detail, result, request } = entry;
  const way = request === undefined ? undefined : wayTo(request);
  return (
    <>
      {way === undefined ? (
        <h3>{title}</h3>
      ) : (
        <Lead reader={reader} way={way} heads>
          {title}
        </Lead>
      )}
      <p>
        {/* The questions stand below it one by one. */}
        {code === "answer-questions" ? reader.in("pageMemo", "allYes") : reader.prose(detail)}{" "}
        {result?.verdict === undefined || result.grant === undefined ? (
          ""
        ) : (
          <span class="facts">
            <VerdictMark reader={reader} verdict={result.verdict} />
            {reader.list(["", reader.spoken(result.grant), ""])}
            <span class="whole">{reader.of(reader.exact(result.creditableTco2), "tCO2/yr")}</span>
          </span>
        )}
      </p>
      {request === undefined || way !== undefined ? (
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

/** Each open criterion with a link, or a button, for yes and one for no. */
function Questions({ view: { reader, wayTo }, criteria = [], subsidy, request }: QuestionProps) {
  const asked = criteria.filter(isAnswered).map((id) => ({
    title: subsidy.criteria.find((criterion) => criterion.id === id)?.title ?? id,
    answers: (["yes", "no"] as const).flatMap((word) => {
      const way = wayTo(withFact(request, FACT_OF[id], word === "yes"));
      return way === undefined ? [] : [{ word, way }];
    }),
  }));
  if (asked.length === 0) return null;
  const shared = sharedIn(asked.flatMap(({ answers }) => answers.map(({ way }) => way)));
  const list = (
    <ul class="questions">
      {asked.map(({ title, answers }) => (
        <li>
          <span>{title}</span>
          {answers.map(({ word, way }) => {
            const common = { "aria-label": `${title}: ${reader.say(word)}` };
            if ("href" in way) {
              return (
                <a href={way.href} {...common}>
                  {reader.say(word)}
                </a>
              );
            }
            const [name, value] = Object.entries(way.sent).find(([each]) => shared?.sent[each] === undefined) ?? [];
            return (
              <button type="submit" class="link" name={name} value={value} {...common}>
                {reader.say(word)}
              </button>
            );
          })}
        </li>
      ))}
    </ul>
  );
  return shared === undefined ? (
    list
  ) : (
    <PostedForm reader={reader} {...shared}>
      {list}
    </PostedForm>
  );
}

function withFact(request: Asked, fact: string, value: boolean): object {
  return { ...request, subsidy: { ...request.subsidy, project: { ...request.subsidy?.project, [fact]: value } } };
}
