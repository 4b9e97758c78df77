import { copySiteOf } from "../../reference/copies";
import type { Reader } from "../reader";

/**
 * A source by its own name, in its own language, linked where it has an address. Where the address holds a copy, the
 * document is named first and the link says whose copy it is.
 */
export function SourceLink({ reader, source, url }: { reader: Reader; source: string; url: string | null }) {
  const address = url !== null && /^https?:\/\//.test(url) ? url.split(/\s/)[0] : undefined;
  const name = <cite lang="en">{source}</cite>;
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
