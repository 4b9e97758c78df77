import type { App, AppContext } from "../http/environment";
import { ProblemError } from "../http/problem";
import type { MeasureFormDefinition } from "../links/field";
import { comparePage, postedComparison } from "./compare/compare-page";
import { compressed } from "./compress";
import { registerIcon } from "./favicon";
import { pathOf } from "./forms/measure-form";
import { type Query, readForm } from "./forms/read-form";
import { homePage } from "./home-page";
import { INVENTORY_PARAMETER, packedIn } from "./inventory/carriage";
import { glossaryPage } from "./knowledge/glossary-page";
import { howPage } from "./knowledge/how-page";
import { notVerifiedPage } from "./knowledge/not-verified-page";
import { collectionPage, sourcesPage } from "./knowledge/sources-page";
import { measurePage } from "./measure-page";
import { PAGE_MEASURES } from "./measures/all";
import { type PageContext, pageContextOf, withSent } from "./page-context";
import { PAGE_PATHS } from "./page-paths";
import { SCRIPT_NAME, SCRIPT_TEXT } from "./page-script";
import { STYLE_NAME, STYLE_TEXT } from "./page-style";
import { portfolioPage } from "./portfolio/portfolio-page";
import { portfolioUpload } from "./portfolio/portfolio-upload";
import { readPortfolio } from "./portfolio/read-portfolio";
import { addressOf } from "./reader";
import { referencePage, serveReferenceFile } from "./reference/reference-page";
import { readUpload } from "./upload/read-upload";
import { samplePath, serveSample } from "./upload/sample";
import { serveTemplate, TEMPLATE_PATH } from "./upload/template";
import { uploadFor } from "./upload/upload-forms";
import { uploadPage } from "./upload/upload-page";

type Page = (context: PageContext) => Response | Promise<Response>;
/** The query of a form as a link carries it. */
type Link = (context: PageContext) => Query;

/** The planner's page and the pages around it. None of them is part of the API's contract. */
export function registerPages(app: App): void {
  page(app, "/", homePage);
  for (const { form } of Object.values(PAGE_MEASURES)) {
    page(app, pathOf(form), (context) => measurePage(context, form), linkOf(form));
    posted(app, pathOf(form), (context) => postedMeasure(context, form));
  }
  app.get(samplePath(":name"), serveSample);
  app.get(TEMPLATE_PATH, serveTemplate);
  page(app, PAGE_PATHS.all, portfolioPage, portfolioLink);
  posted(app, PAGE_PATHS.all, portfolioUpload);
  page(app, PAGE_PATHS.compare, comparePage);
  posted(app, PAGE_PATHS.compare, postedComparison);
  page(app, PAGE_PATHS.how, howPage);
  page(app, PAGE_PATHS.sources, sourcesPage);
  page(app, `${PAGE_PATHS.sources}/:collection`, collectionPage);
  page(app, PAGE_PATHS.notVerified, notVerifiedPage);
  page(app, PAGE_PATHS.glossary, glossaryPage);
  page(app, PAGE_PATHS.reference, referencePage);
  app.get("/reference/files/:name", serveReferenceFile);
  registerIcon(app);
  app.get("/assets/:name", (c) => compressed(c.req.raw, servePageFile(c)));
}

function page(app: App, path: string, render: Page, link?: Link): void {
  app.get(path, async (c) => {
    const context = pageContextOf(app, c);
    return tidied(context, link) ?? compressed(c.req.raw, await render(context));
  });
}

/** A page that is asked for by what a form sends. */
function posted(app: App, path: string, render: Page): void {
  app.post(path, async (c) => compressed(c.req.raw, await render(pageContextOf(app, c))));
}

/** A form of one measure that is sent: with a file, with an inventory, or with more than an address can hold. */
async function postedMeasure(context: PageContext, form: MeasureFormDefinition): Promise<Response> {
  const formPage = (sent: PageContext) => measurePage(sent, form);
  const upload = uploadFor(form.id);
  if (upload !== undefined) return uploadPage(context, upload, formPage);
  return formPage(withSent(context, (await readUpload(context.c, []))?.fields ?? {}));
}

const linkOf =
  (form: MeasureFormDefinition): Link =>
  ({ query, notation, reader }) =>
    readForm(formOf(form, query), query, notation, reader.language).link;

/** Beside an inventory that is carried along, only its options are filled in. */
function formOf(form: MeasureFormDefinition, query: Query): MeasureFormDefinition {
  return query[INVENTORY_PARAMETER] === undefined ? form : (uploadFor(form.id)?.options ?? form);
}

const portfolioLink: Link = ({ query, notation, reader }) => readPortfolio(query, notation, reader.language).link;

/**
 * A form sends its empty fields too, and numbers as they were typed; the reader is led to the address without the ones and
 * with the others plain, which can be sent and read.
 */
function tidied(context: PageContext, link: Link = ({ query }) => query): Response | undefined {
  const sent = Object.entries(context.c.req.query());
  const filled = sent.filter(([, value]) => value.trim() !== "");
  if (filled.length === sent.length) return undefined;
  const query: Query = { ...Object.fromEntries(filled), ...link(context) };
  // What is cut off an address is missed where it is the end of an inventory.
  const packed = packedIn(query);
  const options = Object.entries(query).filter(([name]) => packed[name] === undefined);
  const location = addressOf(context.path, { ...Object.fromEntries(options), ...packed });
  return new Response(null, { status: 303, headers: { location } });
}

const FOR_EVER = "public, max-age=31536000, immutable";

/** The files of the pages, by how they end. */
const PAGE_FILES = {
  css: { name: STYLE_NAME, text: STYLE_TEXT, mediaType: "text/css; charset=utf-8" },
  js: { name: SCRIPT_NAME, text: SCRIPT_TEXT, mediaType: "text/javascript; charset=utf-8" },
} as const;

function servePageFile(c: AppContext): Response {
  const asked = c.req.param("name") ?? "";
  const [, ending] = /^page\.[0-9a-f]{8}\.(css|js)$/.exec(asked) ?? [];
  if (ending === undefined) throw new ProblemError("not-found", "noSuchPath");
  const { name, text, mediaType } = PAGE_FILES[ending as keyof typeof PAGE_FILES];
  // A page kept from an older release still finds a file, but may not keep it under the old name.
  const cacheControl = asked === name ? FOR_EVER : "no-cache";
  return new Response(text, { headers: { "content-type": mediaType, "cache-control": cacheControl } });
}
