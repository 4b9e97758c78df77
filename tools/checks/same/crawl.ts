import { LANGUAGES } from "../../../src/i18n/language.ts";
import type { Question } from "./question.ts";
import type { Answer } from "./send.ts";

/** Links lead to changed projects and these to others again; this many addresses are asked, nearest first. */
const ADDRESS_LIMIT = 6000;
const INVENTORY = "quantity,existing.circuitWatts,project.systemWatts\n1000,290,120\n12,x,60\n";

const STARTS = LANGUAGES.flatMap((language) => [
  `/?lang=${language}`,
  `/v1/reference-data?lang=${language}`,
  `/reference?lang=${language}`,
  `/street-lighting?lamps=x&ledWatts=120&lang=${language}`,
  `/street-lighting?lamps=&ledWatts=120&lang=${language}`,
  `/air-conditioning?quantity=-1&lang=${language}`,
  `/green-building?grossFloorAreaM2=1e9&lang=${language}`,
  `/all?nothing=1&lang=${language}`,
  `/sources/nothing?lang=${language}`,
]);

/** Asks every page, and every record of the reference data, that links lead to from the first ones. */
export async function crawl(
  compare: (question: Question) => Promise<Answer>,
  atOnce: number,
): Promise<{ readonly left: number }> {
  const known = new Set(STARTS);
  let next = STARTS;
  let asked = 0;
  await Promise.all(uploads().map(compare));
  while (next.length > 0 && asked < ADDRESS_LIMIT) {
    const found: string[] = [];
    const waiting = next.slice(0, ADDRESS_LIMIT - asked)[Symbol.iterator]();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const path of waiting) {
          asked++;
          const answer = await compare({ kind: kindOf(path), method: "GET", path, headers: {} });
          for (const link of linksOf(answer, path)) {
            if (known.has(link)) continue;
            known.add(link);
            found.push(link);
          }
        }
      }),
    );
    next = found;
  }
  return { left: known.size - asked };
}

const kindOf = (path: string) => (path.startsWith("/v1/") ? "reference data" : "pages and their files");

/** Addresses of this service a page or an answer leads to. */
function linksOf({ headers, body }: Answer, from: string): string[] {
  const type = headers["content-type"] ?? "";
  if (headers.location !== undefined) return [relative(headers.location, from)].filter(isOwn);
  if (type.startsWith("text/html")) {
    const links = body.toString().matchAll(/\b(?:href|src|action)="([^"]+)"/g);
    return [...links].map(([, link]) => relative((link as string).replaceAll("&amp;", "&"), from)).filter(isOwn);
  }
  if (!from.startsWith("/v1/reference-data") || !type.startsWith("application/json")) return [];
  const [path, query] = from.split("?");
  const { collections, records } = JSON.parse(body.toString()) as Record<
    "collections" | "records",
    { id: string }[] | undefined
  >;
  return (collections ?? records ?? []).map(({ id }) => `${path}/${id}?${query}`);
}

function relative(link: string, from: string): string {
  const address = new URL(link, new URL(from, "http://localhost:8787"));
  return address.host === "localhost:8787" ? address.pathname + address.search : link;
}

const isOwn = (address: string) => address.startsWith("/");

/** A table and a broken one, as the page sends them. */
function uploads(): Question[] {
  const boundary = "same-bytes";
  const type = `multipart/form-data; boundary=${boundary}`;
  const bodies = [INVENTORY, "nothing\n1\n"].map((text) =>
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="lamps.csv"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n--${boundary}--\r\n`,
    ),
  );
  return LANGUAGES.flatMap((language) =>
    bodies.map((body) => ({
      kind: "uploads",
      method: "POST",
      path: `/street-lighting?lang=${language}`,
      headers: { "content-type": type },
      body,
    })),
  );
}
