import { requireAsset } from "../../http/asset";
import type { AppContext } from "../../http/environment";
import { ProblemError } from "../../http/problem";
import { ICON_PATH } from "../favicon";
import { answerPage, type PageContext } from "../page-context";
import { STYLE_PATH } from "../page-style";
import { REFERENCE_OWN_FILES, REFERENCE_PACKAGE_FILES, REFERENCE_SAMPLES } from "./files";
import { Guide } from "./guide";
import { HOST, type Samples } from "./samples";

const FILES = "/reference/files/";
/** A name of none of these leads nowhere, however it is written. */
const FILE_NAMES: ReadonlySet<string> = new Set([
  ...REFERENCE_PACKAGE_FILES,
  ...REFERENCE_OWN_FILES,
  REFERENCE_SAMPLES,
]);

/** The operation the reference begins with. */
const FIRST = "POST /v1/estimates/street-lighting";

/**
 * The API reference: what holds for all operations, and each of them in a maintained program of others, served from this
 * host, calling this host.
 */
export async function referencePage({ c, reader, origin }: PageContext): Promise<Response> {
  const text = await (await requireAsset(c, `/reference/${REFERENCE_SAMPLES}`)).text();
  const samples = JSON.parse(text.replaceAll(HOST, origin)) as Readonly<Record<string, Samples>>;
  return answerPage(
    c,
    <html lang={reader.language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${reader.say("navReference")} – ${reader.say("siteName")}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={reader.say("referenceDescription")} />
        <link rel="icon" href={ICON_PATH} type="image/svg+xml" />
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="stylesheet" href={`${FILES}swagger-ui.css`} />
        <link rel="stylesheet" href={`${FILES}reference.css`} />
      </head>
      <body class="reference">
        <header class="site">
          <p class="name">
            <a href={reader.href("/")}>{reader.say("siteName")}</a>
          </p>
          <h1 class="title">{reader.say("navReference")}</h1>
          <p>
            <a href="/openapi.json">OpenAPI 3.1</a> · <a href="/openapi-3.0.json">OpenAPI 3.0</a>
          </p>
        </header>
        <section class="guide" aria-label={reader.say("navReference")}>
          <Guide reader={reader} samples={samples[FIRST] as Samples} />
          <h2>{reader.in("pageReference", "operations")}</h2>
        </section>
        <div lang="en">
          <noscript>
            <p lang={reader.language}>
              {reader.say("referenceNoScript")} <a href="/openapi.json">openapi.json</a>
            </p>
          </noscript>
          <div id="reference"></div>
        </div>
        <script src={`${FILES}swagger-ui-bundle.js`} defer></script>
        <script src={`${FILES}start.js`} defer></script>
      </body>
    </html>,
  );
}

/** A file of the reference, from the assets that `npm run assets` lays out. */
export async function serveReferenceFile(c: AppContext): Promise<Response> {
  const assets = c.env?.ASSETS;
  const name = c.req.param("name") ?? "";
  if (assets !== undefined && FILE_NAMES.has(name)) {
    const found = await assets.fetch(new URL(`/reference/${name}`, c.req.url), { headers: c.req.raw.headers });
    // Copied, because the headers of an answer of the binding cannot be written.
    if (found.ok || found.status === 304) return new Response(found.body, found);
  }
  throw new ProblemError("not-found", "noSuchPath");
}
