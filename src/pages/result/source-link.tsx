import { copySiteOf } from "../../reference/copies";
import { PAGE_PATHS } from "../page-paths";
import type { Reader } from "../reader";

/**
 * A source by its own name, in its own language, linked where it has an address. Where the address holds a copy, the
 * document is named first and the link says whose copy it is. Beside it the record that states what it says.
 */
export function SourceLink({ record, ...from }: Source & { record?: string | undefined }) {
  if (record === undefined) return <SourceName {...from} />;
  const [collection = "", id = ""] = record.split("/");
  return (
    <>
      <SourceName {...from} /> ·{" "}
      <a href={`${from.reader.href(`${PAGE_PATHS.sources}/${collection}`)}#${id}`}>
        {from.reader.in("pageKnowledge", "record")}
      </a>
    </>
  );
}

interface Source {
  readonly reader: Reader;
  readonly source: string;
  readonly url: string | null;
}

/** A part with a remark behind it, which is in the reader's language already. */
const REMARKED = /^(.*\S)(\s?\([^()]*\))$/;

const STATED_FOR = /^stated for fiscal year (\d{4})$/;

/** What a source says of itself: titles as they are, in the reader's language what stands where there is no document. */
function SourceText({ reader, source }: Pick<Source, "reader" | "source">) {
  const wordsOf = (part: string) => {
    const year = STATED_FOR.exec(part)?.[1];
    if (year !== undefined) return reader.in("sourceWords", "stated for fiscal year {year}", { year });
    const words = reader.named("sourceWords", part);
    const [, source = "", remark = ""] = REMARKED.exec(part) ?? [];
    const said = reader.named("sourceWords", source);
    return words === part && said !== source ? said + remark : words;
  };
  // Of words with a semicolon in them the whole is known.
  const whole = wordsOf(source);
  const parts = whole === source ? source.split("; ") : [source];
  return (
    <>
      {parts.map((part, index) => {
        const words = wordsOf(part);
        return (
          <>
            {index === 0 ? "" : "; "}
            {words === part ? <cite lang="en">{part}</cite> : words}
          </>
        );
      })}
    </>
  );
}

function SourceName({ reader, source, url }: Source) {
  const address = url !== null && /^https?:\/\//.test(url) ? url.split(/\s/)[0] : undefined;
  const name = <SourceText reader={reader} source={source} />;
  if (address === undefined) return name;
  const host = copySiteOf(address);
  if (host === undefined) {
    return (
      <a href={address} rel="external noreferrer">
        {name}
      </a>
    );
  }
  return (
    <>
      {name},{" "}
      <a href={address} rel="external noreferrer">
        {reader.in("pageResult", "copyAt", { host })}
      </a>
    </>
  );
}
