import type { Child } from "hono/jsx";
import { PostedForm } from "../forms/posted-form";
import type { Query } from "../forms/read-form";
import type { PageContext } from "../page-context";
import type { Reader } from "../reader";

/** How a page leads to another result: by a link, or, where that would be too long for an address, by a form that sends it. */
export type Way = { readonly href: string } | { readonly path: string; readonly sent: Query };

/** Proxies on the way cut addresses at 8 KB; some letters of a query take three. */
export const MOST_OPENED = 6_000;

/** The way to a page with a query. */
export function wayOf({ reader, origin }: Pick<PageContext, "reader" | "origin">, path: string, query: Query): Way {
  const href = reader.href(path, query);
  return (origin + href).length <= MOST_OPENED ? { href } : { path, sent: query };
}

/** The way to the result of a request; undefined where no form could send it. */
export type WayTo = (request: object) => Way | undefined;

interface LeadProps {
  readonly reader: Reader;
  readonly way: Way;
  /** Whether it is a heading, too. */
  readonly heads?: boolean;
  readonly children: Child;
}

/** A way to take by one click, named by what is in it. */
export function Lead({ reader, way, heads = false, children }: LeadProps) {
  const headed = (inner: Child) => (heads ? <h3>{inner}</h3> : inner);
  if ("href" in way) return <>{headed(<a href={way.href}>{children}</a>)}</>;
  return (
    <PostedForm reader={reader} {...way}>
      {headed(
        <button type="submit" class="link">
          {children}
        </button>,
      )}
    </PostedForm>
  );
}

/** What all of several sent ways say, to be sent once, and the path they share; undefined where one of them is a link. */
export function sharedIn(ways: readonly Way[]): { readonly path: string; readonly sent: Query } | undefined {
  const [first] = ways;
  if (first === undefined || "href" in first) return undefined;
  const isShared = ([name, value]: [string, string]) => ways.every((way) => "sent" in way && way.sent[name] === value);
  return { path: first.path, sent: Object.fromEntries(Object.entries(first.sent).filter(isShared)) };
}
