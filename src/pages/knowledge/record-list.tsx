import type { Child } from "hono/jsx";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { PAGE_PATHS } from "../page-paths";
import type { Reader } from "../reader";
import { ConfidenceMark } from "../result/marks";
import { SourceLink } from "../result/source-link";
import type { Said, ShownRecord } from "./record-files";

interface RecordListProps {
  readonly reader: Reader;
  readonly records: readonly ShownRecord[];
  readonly level: "h2" | "h3";
  /** Whether each names its collection: where they are of several. */
  readonly fromMany?: boolean;
}

/** Records in words, with the source and how sure it is. */
export function RecordList({ reader, records, level, fromMany = false }: RecordListProps) {
  const Heading = level;
  return (
    <ul class="records">
      {records.map(({ collection, collectionTitle, id, title, texts, facts, note, source, url, year, confidence }) => (
        <li id={id}>
          <Heading>{wordsOf(title, reader)}</Heading>
          {fromMany ? (
            <p>
              <a href={`${reader.href(`${PAGE_PATHS.sources}/${collection}`)}#${id}`}>{collectionTitle}</a>
            </p>
          ) : (
            ""
          )}
          {texts.map((text) => (
            <p>{wordsOf({ text }, reader)}</p>
          ))}
          <dl>
            {facts
              .filter(({ value }) => value.text !== title.text)
              .map(({ label, value }) => (
                <div>
                  <dt>{label}</dt>
                  <dd>{wordsOf(value, reader)}</dd>
                </div>
              ))}
          </dl>
          {note === undefined ? "" : <p>{wordsOf(note, reader)}</p>}
          <p class="origin">
            <ConfidenceMark reader={reader} confidence={confidence} />{" "}
            <SourceLink reader={reader} source={source} url={url} />
            {year === null ? "" : ` · ${year}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

const JAPANESE =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]*)/u;

/** A text, marked where it is English on a page that is not, and so are names in Japanese. */
export function wordsOf({ text, foreign }: Said, { language }: Reader): Child {
  const words = JAPANESE.test(LANGUAGE_FACTS[language].name)
    ? text
    : text.split(JAPANESE).map((part, index) => (index % 2 === 1 ? <span lang="ja">{part}</span> : part));
  return foreign ? <span lang="en">{words}</span> : words;
}
