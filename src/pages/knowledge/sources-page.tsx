import { requireAsset } from "../../http/asset";
import { CONFIDENCES } from "../../ledger/record";
import { readCollection, readList } from "../../reference/read";
import type { PageContext } from "../page-context";
import { DataTable } from "../result/data-table";
import { ConfidenceMark } from "../result/marks";
import { knowledgePage } from "./knowledge-page";
import { readRecords, recordsFile } from "./record-files";
import { RecordList } from "./record-list";
import { searchRecords } from "./search";
import { SearchForm, SearchResult } from "./search-form";

/** All collections of reference data, and what the words for confidence mean. */
export async function sourcesPage(context: PageContext): Promise<Response> {
  const { c, reader } = context;
  const search = await searchRecords(context);
  if (search !== undefined) {
    return knowledgePage(
      context,
      { title: "sourcesTitle", lead: "sourcesLead" },
      <>
        <SearchForm context={context} />
        <SearchResult context={context} search={search} />
      </>,
    );
  }
  const { collections } = await readList(c);
  return knowledgePage(
    context,
    { title: "sourcesTitle", lead: "sourcesLead" },
    <>
      <SearchForm context={context} />
      <ul class="legend-list">
        {CONFIDENCES.map((confidence) => (
          <li>
            <ConfidenceMark reader={reader} confidence={confidence} /> {reader.in("confidenceMeanings", confidence)}
          </li>
        ))}
      </ul>
      <DataTable
        className="wide"
        caption={reader.in("pageKnowledge", "collections")}
        columns={[
          { heading: reader.in("pageKnowledge", "collection") },
          { heading: reader.in("pageKnowledge", "about") },
          { heading: reader.in("pageKnowledge", "records"), numeric: true },
        ]}
        rows={collections.map(({ id, title, description, count }) => [
          <a href={reader.href(`/sources/${id}`)}>{title}</a>,
          reader.prose(description),
          reader.exact(count),
        ])}
      />
    </>,
  );
}

/** One collection with its records. */
export async function collectionPage(context: PageContext): Promise<Response> {
  const { c, reader } = context;
  const { id, title, description } = await readCollection(c, c.req.param("collection") ?? "");
  const records = await (await requireAsset(c, recordsFile(id, reader.language))).text();
  return knowledgePage(
    context,
    { title: "sourcesTitle", lead: "collectionLead" },
    <>
      <p>{reader.prose(description)}</p>
      <p>
        <a href={reader.href("/sources")}>{reader.in("pageKnowledge", "allCollections")}</a>
      </p>
      <RecordList reader={reader} records={readRecords(records.split("\n"))} level="h2" />
    </>,
    title,
  );
}
