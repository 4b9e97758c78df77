import { FILE_TYPES } from "../../formats/file-types";
import type { Route } from "../../http/route";
import type { Reader } from "../reader";
import { FileList } from "./file-link";
import { Fold } from "./fold";

interface TakeAwayProps {
  readonly reader: Reader;
  readonly origin: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly route: Route;
  readonly request: object;
}

/** The same answer for programs: the forms of the answer, and the request as curl. */
export function TakeAway({ reader, origin, path, query, route, request }: TakeAwayProps) {
  return (
    <section class="take-away">
      <Fold summary={reader.in("pageMemo", "files")}>
        <FileList reader={reader} path={path} query={query} files={fileChoices(reader, route)} />
        <CurlCall reader={reader} address={origin + route.path} request={request} />
      </Fold>
    </section>
  );
}

/** The files a route answers with, no other, by the value of `format` and by name. */
export function fileChoices(reader: Reader, { offers }: Route): { format: string; name: string }[] {
  const names: Readonly<Record<string, string>> = {
    json: "JSON",
    csv: "CSV",
    xlsx: reader.in("pageMemo", "excel"),
  };
  return Object.entries(FILE_TYPES)
    .filter(([, mediaType]) => offers.includes(mediaType))
    .map(([format]) => ({ format, name: names[format] ?? format }));
}

/** The request as a call of the API, folded away. */
export function CurlCall({ reader, address, request }: { reader: Reader; address: string; request: object }) {
  return (
    <details>
      <summary>{reader.in("pageResult", "curl")}</summary>
      <pre tabindex={0}>
        <code>{curlOf(address, request, reader.language)}</code>
      </pre>
    </details>
  );
}

/** A command for a POSIX shell; a quote in the JSON is closed, escaped and opened again. */
export function curlOf(address: string, request: object, language: string): string {
  const body = JSON.stringify(request, null, 2).replaceAll("'", "'\\''");
  return `curl '${address}' \\\n  -H 'Content-Type: application/json' -H 'Accept-Language: ${language}' \\\n  -d '${body}'`;
}
