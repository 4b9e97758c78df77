import { requireAsset } from "../../http/asset";
import type { PageContext } from "../page-context";
import { knowledgePage } from "./knowledge-page";
import { type NotVerifiedCollection, notVerifiedFile } from "./not-verified-file";
import { RecordList } from "./record-list";

const OPEN_ITEMS = "open-items";

/** What the sources leave open, and every record nobody has checked against its document. */
export async function notVerifiedPage(context: PageContext): Promise<Response> {
  const { c, reader } = context;
  const collections = await (await requireAsset(c, notVerifiedFile(reader.language))).json<NotVerifiedCollection[]>();
  const questions = collections.find(({ id }) => id === OPEN_ITEMS)?.records ?? [];
  return knowledgePage(
    context,
    { title: "openTitle", lead: "openLead" },
    <>
      <section>
        <h2>{reader.in("pageKnowledge", "openQuestions")}</h2>
        <ul>
          {questions.map(({ id, values, note }) => (
            <li id={id} lang="en">
              {String(values.text ?? note ?? id)}
            </li>
          ))}
        </ul>
      </section>
      {collections
        .filter(({ id }) => id !== OPEN_ITEMS)
        .map(({ id, title, records }) => (
          <section>
            <h2>
              <a href={reader.href(`/sources/${id}`)}>{title}</a>
            </h2>
            <RecordList reader={reader} records={records} level="h3" />
          </section>
        ))}
    </>,
  );
}
