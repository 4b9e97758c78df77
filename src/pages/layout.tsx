import type { Child } from "hono/jsx";
import { LANGUAGES, type Language } from "../i18n/language";
import { LANGUAGE_FACTS } from "../i18n/languages";
import { EDITION } from "../ledger/edition";
import { ICON_PATH } from "./favicon";
import { PAGE_PATHS } from "./page-paths";
import { STYLE_PATH } from "./page-style";
import { addressOf, type Reader } from "./reader";

export interface LayoutProps {
  readonly reader: Reader;
  readonly title: string;
  readonly description: string;
  readonly origin: string;
  readonly path: string;
  /** The page's own query, so that a switch of language keeps what was typed. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Whether that is too long for an address and is sent instead. */
  readonly posts?: boolean | undefined;
  readonly children: Child;
}

/** What every page has around it: head, skip link, navigation, languages, foot. */
export function Layout({ reader, title, description, origin, path, query = {}, posts = false, children }: LayoutProps) {
  const { language } = reader;
  const addressIn = (each: Language) => addressOf(path, { ...query, lang: each });
  const pageTitle = path === "/" ? title : `${title} – ${reader.say("siteName")}`;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{pageTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={ICON_PATH} type="image/svg+xml" />
        <link rel="stylesheet" href={STYLE_PATH} />
        {posts ? "" : <link rel="canonical" href={origin + addressIn(language)} />}
        {posts ? [] : LANGUAGES.map((each) => <link rel="alternate" hreflang={each} href={origin + addressIn(each)} />)}
      </head>
      <body>
        <a class="skip" href="#main">
          {reader.say("skip")}
        </a>
        <Header
          reader={reader}
          path={path}
          languages={<Languages reader={reader} path={path} query={query} posts={posts} />}
        />
        <main id="main">{children}</main>
        <Footer reader={reader} />
      </body>
    </html>
  );
}

interface LanguagesProps {
  readonly reader: Reader;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly posts: boolean;
}

/** The same page in the other languages. */
function Languages({ reader, path, query, posts }: LanguagesProps) {
  const state = (each: Language) => ({
    lang: each,
    "aria-current": each === reader.language ? ("true" as const) : undefined,
  });
  const items = LANGUAGES.map((each) => {
    const address = addressOf(path, { ...(posts ? {} : query), lang: each });
    const { name } = LANGUAGE_FACTS[each];
    return (
      <li>
        {posts ? (
          <button type="submit" formaction={address} {...state(each)}>
            {name}
          </button>
        ) : (
          <a href={address} hreflang={each} {...state(each)}>
            {name}
          </a>
        )}
      </li>
    );
  });
  if (!posts) return <ul>{items}</ul>;
  return (
    <form action={path} method="post" enctype="multipart/form-data">
      {Object.entries(query).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ul>{items}</ul>
    </form>
  );
}

function Header({ reader, path, languages }: { reader: Reader; path: string; languages: Child }) {
  const links = [
    [PAGE_PATHS.home, reader.say("navEstimate")],
    [PAGE_PATHS.how, reader.say("navHow")],
    [PAGE_PATHS.sources, reader.say("navSources")],
    [PAGE_PATHS.notVerified, reader.say("navNotVerified")],
    [PAGE_PATHS.glossary, reader.say("navGlossary")],
    [PAGE_PATHS.reference, reader.say("navReference")],
  ] as const;
  return (
    <header class="site">
      <p class="name">
        <a href={reader.href("/")}>{reader.say("siteName")}</a>
      </p>
      <nav aria-label={reader.say("navLanguages")} class="languages">
        {languages}
      </nav>
      <nav aria-label={reader.say("navPages")} class="pages">
        <ul>
          {links.map(([to, label]) => (
            <li>
              <a href={reader.href(to)} aria-current={to === path ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ reader }: { reader: Reader }) {
  return (
    <footer class="site">
      <p>{reader.say("planningOnly")}</p>
      <p class="edition">{reader.say("edition", { ...EDITION })}</p>
      <ul>
        <li>
          <a href={reader.href(PAGE_PATHS.reference)}>{reader.say("navReference")}</a>
        </li>
        <li>
          <a href="/openapi.json">OpenAPI 3.1</a>
        </li>
        <li>
          <a href="/openapi-3.0.json">OpenAPI 3.0</a>
        </li>
        <li>
          <a href="https://www.apache.org/licenses/LICENSE-2.0" rel="license">
            {reader.say("licence")}
          </a>
        </li>
      </ul>
    </footer>
  );
}
