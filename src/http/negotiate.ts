import { parseAccept } from "hono/utils/accept";
import type { AppContext } from "./environment";
import { ProblemError } from "./problem";

/**
 * The offered media type the client likes best (RFC 9110 §12.5.1). Without `Accept`, or where several are liked
 * equally, the first offer. Throws 406 where the client excludes every offer.
 *
 * @example const mediaType = negotiate(c, ["application/json", "text/csv"]);
 */
export function negotiate<Offer extends string>(c: AppContext, offers: readonly [Offer, ...Offer[]]): Offer {
  const header = c.req.raw.headers.get("accept");
  if (header === null || header === "" || header === "*/*") return offers[0];
  const chosen = preferredOf(header, offers);
  if (chosen !== undefined) return chosen;
  throw new ProblemError("not-acceptable", "notAcceptable", { parameters: { offers: offers.join(", ") } });
}

/** The best liked offer, or undefined where all are refused. */
export function preferredOf<Offer extends string>(accept: string, offers: readonly Offer[]): Offer | undefined {
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  let best: Offer | undefined;
  let bestQuality = 0;
  for (const offer of offers) {
    const quality = qualityOf(offer, ranges);
    if (quality > bestQuality) {
      best = offer;
      bestQuality = quality;
    }
  }
  return best;
}

/** The most specific range that covers an offer decides, whatever its place: refusing one type leaves the others. */
function qualityOf(offer: string, ranges: readonly { type: string; q: number }[]): number {
  const [family] = offer.split("/");
  for (const wanted of [offer, `${family}/*`, "*/*"]) {
    const range = ranges.find(({ type }) => type === wanted || (wanted === "*/*" && type === "*"));
    if (range !== undefined) return range.q;
  }
  return 0;
}
