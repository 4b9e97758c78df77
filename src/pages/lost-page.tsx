import type { App, AppContext } from "../http/environment";
import { compressed } from "./compress";
import { SearchForm } from "./knowledge/search-form";
import { Layout } from "./layout";
import { PAGE_MEASURES } from "./measures/all";
import { answerPage, type PageContext, pageContextOf } from "./page-context";
import { PAGE_PATHS } from "./page-paths";

/** Leads a person on whose address leads nowhere; a program keeps its problem. */
export async function forPeople(app: App, c: AppContext, answer: Response | Promise<Response>): Promise<Response> {
  const problem = await answer;
  if (problem.status !== 404 || !isPerson(c)) return problem;
  return compressed(c.req.raw, await lostPage(pageContextOf(app, c)));
}

/** A browser names HTML where it goes to a page, and what it loads or fetches besides does not. */
function isPerson({ req }: AppContext): boolean {
  return req.method === "GET" && !req.path.startsWith("/v1/") && /\btext\/html\b/.test(req.header("accept") ?? "");
}

function lostPage(context: PageContext): Promise<Response> {
  const { c, reader, origin, path } = context;
  const ways = [
    [PAGE_PATHS.home, reader.say("navEstimate")],
    ...Object.values(PAGE_MEASURES).map(
      ({ form }) => [`/${form.id}`, reader.in("pageResult", `title.${form.id}`)] as const,
    ),
    [PAGE_PATHS.all, reader.say("allTitle")],
    [PAGE_PATHS.how, reader.say("navHow")],
    [PAGE_PATHS.sources, reader.say("navSources")],
    [PAGE_PATHS.reference, reader.say("navReference")],
  ] as const;
  return answerPage(
    c,
    <Layout
      reader={reader}
      title={reader.say("lostTitle")}
      description={reader.say("lostLead")}
      origin={origin}
      path={path}
    >
      <h1>{reader.say("lostTitle")}</h1>
      <p class="lead">{reader.say("lostLead")}</p>
      <ul class="ways">
        {ways.map(([path, name]) => (
          <li>
            <a href={reader.href(path)}>{name}</a>
          </li>
        ))}
      </ul>
      <SearchForm context={{ ...context, path: PAGE_PATHS.sources, query: {} }} />
    </Layout>,
    404,
  );
}
