import type { PageContext } from "../page-context";
import { PAGE_PATHS } from "../page-paths";
import { knowledgePage } from "./knowledge-page";
import { readRecords } from "./record-files";
import { RecordList, wordsOf } from "./record-list";
import { recordLines, searchRecords } from "./search";
import { SearchForm, SearchResult } from "./search-form";

const OPEN_ITEMS = "open-items";

const isUnverified = (line: string) => line.includes('"confidence":"unverified"');

/** What the sources leave open, and every record nobody has checked against its document. */
export async function notVerifiedPage(context: PageContext): Promise<Response> {
  const search = await searchRecords(context, isUnverified);
  return knowledgePage(
    context,
    { title: "openTitle", lead: "openLead" },
    <>
      <SearchForm context={context} />
      {search === undefined ? await everything(context) : <SearchResult context={context} search={search} />}
    </>,
  );
}

async function everything(context: PageContext) {
  const { reader } = context;
  const records = readRecords((await recordLines(context)).filter(isUnverified));
  const collections = Map.groupBy(records, ({ collection }) => collection);
  const questions = collections.get(OPEN_ITEMS) ?? [];
  collections.delete(OPEN_ITEMS);
  return (
    <>
      <nav aria-label={reader.in("pageKnowledge", "contents")}>
        <ul class="contents">
          <li>
            <a href={`#${OPEN_ITEMS}`}>{reader.in("pageKnowledge", "openQuestions")}</a>
          </li>
          {[...collections].map(([id, [first]]) => (
            <li>
              <a href={`#${id}`}>{first?.collectionTitle}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section id={OPEN_ITEMS}>
        <h2>{reader.in("pageKnowledge", "openQuestions")}</h2>
        <ul>
          {questions.map(({ id, title }) => (
            <li id={id}>{wordsOf(title, reader)}</li>
          ))}
        </ul>
      </section>
      {[...collections].map(([id, records]) => (
        <section id={id}>
          <h2>
            <a href={reader.href(`${PAGE_PATHS.sources}/${id}`)}>{records[0]?.collectionTitle}</a>
          </h2>
          <RecordList reader={reader} records={records} level="h3" />
        </section>
      ))}
    </>
  );
}
