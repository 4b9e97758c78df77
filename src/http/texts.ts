import type { MiddlewareHandler, Next } from "hono";
import { catalogueFile } from "../i18n/catalogue-file";
import type { Language } from "../i18n/language";
import { takeCatalogue, unreadLanguages } from "../i18n/message";
import { requireAsset } from "./asset";
import type { AppContext, AppEnvironment } from "./environment";
import { ProblemError } from "./problem";

/** Operations say nothing but in the language of the answer; tables have headings in any, and assistants ask in any. */
const IN_ONE_LANGUAGE = /^\/v1\/(?!batches\/)/;

/** Lets no request further before the texts are there that it may need; then they are read synchronously. */
export const readTexts: MiddlewareHandler<AppEnvironment> = function readTexts(c, next) {
  const languages = unreadLanguages().filter(
    (language) => language === c.get("language") || !IN_ONE_LANGUAGE.test(c.req.path),
  );
  return languages.length === 0 ? (next() as Promise<void>) : read(c, next, languages);
};

async function read(c: AppContext, next: Next, languages: readonly Language[]): Promise<void> {
  await Promise.all(languages.map((language) => readLanguage(c, language)));
  await next();
}

/** Requests that arrive together read each for itself: in a Worker none may wait for what another one fetches. */
async function readLanguage(c: AppContext, language: Language): Promise<void> {
  const file = await requireAsset(c, catalogueFile(language));
  try {
    takeCatalogue(language, await file.text());
  } catch (error) {
    console.error(JSON.stringify({ event: "files-broken", file: catalogueFile(language), error: String(error) }));
    throw new ProblemError("service-unavailable", "filesMissing");
  }
}
