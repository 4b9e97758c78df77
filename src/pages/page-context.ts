import { answerBytes, PRIVATE } from "../http/answer";
import type { App, AppContext } from "../http/environment";
import { LANGUAGE_PARAMETER, statedLanguage } from "../http/language";
import { REFUSAL_HEADERS } from "../http/rate-limit";
import { queryOf } from "../http/read-query";
import { type Notation, NUMBERS_PARAMETER, PLAIN_NUMBERS } from "./forms/number-text";
import type { Query } from "./forms/read-form";
import { asOneFile } from "./one-file";
import { type Reader, readerOf } from "./reader";

/** Everything a page knows of its request. */
export interface PageContext {
  readonly app: App;
  readonly c: AppContext;
  readonly reader: Reader;
  readonly origin: string;
  readonly path: string;
  /** The query without `lang`, `numbers` and what was left empty. */
  readonly query: Query;
  /** How numbers in the query are written: plain where it says so, else as people type them in its `lang`. */
  readonly notation: Notation;
}

export function pageContextOf(app: App, c: AppContext): PageContext {
  const { [LANGUAGE_PARAMETER]: asked, [NUMBERS_PARAMETER]: numbers, ...rest } = queryOf(c);
  const { origin, pathname } = new URL(c.req.url);
  const query = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim() !== ""));
  return {
    app,
    c,
    reader: readerOf(c.get("language")),
    origin,
    path: pathname,
    query,
    notation: numbers === PLAIN_NUMBERS.numbers ? numbers : (statedLanguage(asked) ?? "en"),
  };
}

/** The same page, asked by a form that sends what a query would hold. */
export function withSent(context: PageContext, sent: Query): PageContext {
  const { [LANGUAGE_PARAMETER]: _language, [NUMBERS_PARAMETER]: numbers, ...query } = sent;
  return { ...context, query, notation: numbers === PLAIN_NUMBERS.numbers ? numbers : context.notation };
}

const HTML = "text/html; charset=utf-8";

async function htmlOf(page: unknown): Promise<string> {
  return `<!doctype html>${String(await page)}`;
}

/** Answers with a page as a file of its own, that opens anywhere. */
export async function answerOneFile({ c, origin }: PageContext, page: unknown, fileName: string) {
  return answerBytes(c, asOneFile(await htmlOf(page), origin), {
    mediaType: HTML,
    headers: { "content-disposition": `attachment; filename="${fileName}"` },
  });
}

/** Answers with a page; what a city typed into it is kept by no cache on the way. */
export async function answerPage(
  c: AppContext,
  page: unknown,
  status: 200 | 404 | 413 | 422 | 429 = 200,
  cacheControl = PRIVATE,
) {
  const headers = status === 429 ? REFUSAL_HEADERS : {};
  const response = await answerBytes(c, await htmlOf(page), { mediaType: HTML, cacheControl, headers });
  return status === 200 || response.status !== 200
    ? response
    : new Response(response.body, { status, headers: response.headers });
}
