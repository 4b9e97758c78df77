import type { Reader } from "../reader";
import { addressOf } from "../reader";

/** The same answer for programs: the request as curl, and the other forms of the answer. */
export function TakeAway({
  reader,
  origin,
  path,
  query,
  apiPath,
  request,
}: {
  reader: Reader;
  origin: string;
  path: string;
  query: Readonly<Record<string, string>>;
  apiPath: string;
  request: object;
}) {
  const files = [
    ["json", "JSON"],
    ["csv", "CSV"],
    ["xlsx", reader.in("pageResult", "workbook")],
  ] as const;
  const address = addressOf(path, { ...query, lang: reader.language });
  return (
    <section class="take-away">
      <h2>{reader.in("pageResult", "takeAway")}</h2>
      <ul class="downloads">
        {files.map(([format, name]) => (
          <li>
            <a href={addressOf(path, { ...query, lang: reader.language, format })} rel="nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="address">
        {reader.in("pageResult", "linkToResult")} <a href={address}>{origin + address}</a>
      </p>
      <details>
        <summary>{reader.in("pageResult", "curl")}</summary>
        <pre tabindex={0}>
          <code>{curlOf(origin + apiPath, request, reader.language)}</code>
        </pre>
      </details>
    </section>
  );
}

/** A command for a POSIX shell; a quote in the JSON is closed, escaped and opened again. */
export function curlOf(address: string, request: object, language: string): string {
  const body = JSON.stringify(request, null, 2).replaceAll("'", "'\\''");
  return `curl '${address}' \\\n  -H 'Content-Type: application/json' -H 'Accept-Language: ${language}' \\\n  -d '${body}'`;
}
