import { JSON_MEDIA_TYPE } from "../../http/answer";
import { getRoute } from "../../http/get-route";
import type { Route } from "../../http/route";
import type { operationListContract } from "./contract";

const HTML = "text/html";

/** What describes the API, by its relation (RFC 8288, RFC 8631, RFC 9727). */
const DOCUMENTS = [
  { rel: "service-desc", href: "/openapi.json", type: JSON_MEDIA_TYPE },
  { rel: "service-desc", href: "/openapi-3.0.json", type: JSON_MEDIA_TYPE },
  { rel: "service-doc", href: "/reference", type: HTML },
  { rel: "describedby", href: "/v1/reference-data", type: JSON_MEDIA_TYPE },
  { rel: "api-catalog", href: "/.well-known/api-catalog", type: "application/linkset+json" },
  { rel: "status", href: "/healthz", type: JSON_MEDIA_TYPE },
] as const;

/** The entry to the API. The list is asked for late: this operation is in it. */
export function operationListRoute(operations: () => readonly Route[]) {
  return getRoute<typeof operationListContract>({
    path: "/v1",
    headers: { link: DOCUMENTS.slice(2).map(linkOf).join(", ") },
    read: () => ({
      operations: operations().map(({ method, path, offers }) => ({
        method: method === "get" ? ("GET" as const) : ("POST" as const),
        href: path,
        templated: path.includes("{"),
        type: [...offers],
      })),
      documents: [...DOCUMENTS],
    }),
  });
}

function linkOf({ rel, href, type }: (typeof DOCUMENTS)[number]): string {
  return `<${href}>; rel="${rel}"; type="${type}"`;
}
