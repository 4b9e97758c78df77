import type { PageContext } from "../page-context";
import { RecordList } from "./record-list";
import { MOST_CHARACTERS, MOST_SHOWN, SEARCH_PARAMETER, type Search } from "./search";

/** A field to search the records with, which needs no script. */
export function SearchForm({ context: { reader, path, query } }: { context: PageContext }) {
  return (
    <search>
      <form action={path} method="get" class="search">
        <input type="hidden" name="lang" value={reader.language} />
        <label for="q">{reader.in("pageKnowledge", "search")}</label>
        <p class="help" id="q-help">
          {reader.in("pageKnowledge", "searchHelp")}
        </p>
        <p>
          <input
            type="search"
            id="q"
            name={SEARCH_PARAMETER}
            value={query[SEARCH_PARAMETER]?.slice(0, MOST_CHARACTERS)}
            maxlength={MOST_CHARACTERS}
            aria-describedby="q-help"
          />{" "}
          <button type="submit">{reader.in("pageKnowledge", "searchButton")}</button>
        </p>
      </form>
    </search>
  );
}

/** What was found, each record with its collection. */
export function SearchResult({ context: { reader }, search }: { context: PageContext; search: Search }) {
  const { words, count, records } = search;
  return (
    <section>
      <p role="status">
        {reader.in("pageKnowledge", count === 0 ? "foundNone" : count === 1 ? "foundOne" : "found", { words, count })}{" "}
        {count > MOST_SHOWN ? reader.in("pageKnowledge", "foundFirst", { shown: MOST_SHOWN }) : ""}
      </p>
      <RecordList reader={reader} records={records} level="h2" fromMany />
    </section>
  );
}
