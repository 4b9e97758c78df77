import { answerBytes, PUBLIC_FOR_AN_HOUR } from "./answer";
import type { AppContext } from "./environment";

/** Answers with a small file of text, in English. */
export function answerText(c: AppContext, text: string, cacheControl = PUBLIC_FOR_AN_HOUR): Promise<Response> {
  return answerBytes(c, text, {
    mediaType: "text/plain; charset=utf-8",
    cacheControl,
    headers: { "content-language": "en" },
  });
}
