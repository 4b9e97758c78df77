import { parseAccept } from "hono/utils/accept";
import { LANGUAGES, type Language } from "../i18n/language";
import type { AppContext } from "./environment";

/** The query parameter that outranks `Accept-Language`, for links and for people without a way to set headers. */
export const LANGUAGE_PARAMETER = "lang";
const FALLBACK: Language = "en";

/** The language of an answer: `?lang=`, else the best liked of `Accept-Language`, else English. */
export function languageOf(c: AppContext): Language {
  const { url, headers } = c.req.raw;
  if (url.includes("?")) {
    const asked = statedLanguage(c.req.query(LANGUAGE_PARAMETER));
    if (asked !== undefined) return asked;
  }
  const header = headers.get("accept-language");
  return header === null ? FALLBACK : (preferredLanguage(header) ?? FALLBACK);
}

/** The best liked language of an `Accept-Language` header by primary subtag (RFC 4647 lookup), or undefined. */
export function preferredLanguage(header: string): Language | undefined {
  const wanted = parseAccept(header);
  const refused = new Set(wanted.filter(({ q }) => q === 0).map(({ type }) => type.toLowerCase()));
  for (const { type, q } of wanted) {
    if (q === 0) continue;
    const [primary = ""] = type.toLowerCase().split("-");
    if (isLanguage(primary)) return primary;
    // "in" is the code Indonesian had until 1989; old Java runtimes still send it.
    if (primary === "in") return "id";
    if (primary === "*") return [FALLBACK, ...LANGUAGES].find((language) => !refused.has(language));
  }
  return undefined;
}

/** The language a parameter names, whatever a mail program hung onto the end of its address. */
export function statedLanguage(text: string | undefined): Language | undefined {
  const name = text?.replace(/[^a-z]+$/i, "");
  return isLanguage(name) ? name : undefined;
}

export function isLanguage(text: string | undefined): text is Language {
  return (LANGUAGES as readonly (string | undefined)[]).includes(text);
}
