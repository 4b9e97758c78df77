import { answerBytes, PRIVATE_FOR_AN_HOUR } from "../http/answer";
import type { App } from "../http/environment";
import { LANGUAGES } from "../i18n/language";

const MEDIA_TYPE = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

/** RFC 9727: one API, its descriptions and its pages, as a link set (RFC 9264). */
export function registerApiCatalog(app: App): void {
  app.get("/.well-known/api-catalog", (c) => {
    const { origin } = new URL(c.req.raw.url);
    return answerBytes(c, JSON.stringify(catalogOf(origin)), {
      mediaType: MEDIA_TYPE,
      cacheControl: PRIVATE_FOR_AN_HOUR,
      headers: { link: `<${origin}/.well-known/api-catalog>; rel="api-catalog"` },
    });
  });
}

function catalogOf(origin: string) {
  return {
    linkset: [
      {
        anchor: `${origin}/v1/`,
        "service-desc": [
          { href: `${origin}/openapi.json`, type: "application/json", title: "OpenAPI 3.1" },
          { href: `${origin}/openapi-3.0.json`, type: "application/json", title: "OpenAPI 3.0.3" },
        ],
        "service-doc": [
          { href: `${origin}/`, type: "text/html", hreflang: LANGUAGES },
          { href: `${origin}/reference`, type: "text/html" },
        ],
        status: [{ href: `${origin}/healthz`, type: "application/json" }],
      },
    ],
  };
}
