import type { MiddlewareHandler } from "hono";
import type { AppEnvironment } from "./environment";

export interface Deprecation {
  /** Since when the operation should no longer be taken up, as an ISO date (UTC). */
  readonly since: string;
  /** When it stops answering, as an ISO date (UTC); absent while that is not decided. */
  readonly sunset?: string;
  /** Where the successor and the reason are written down. */
  readonly link: string;
}

/**
 * Tells clients of an operation that it is deprecated (RFC 9745) and until when it answers (RFC 8594).
 *
 * @example app.use("/v1/old", deprecated({ since: "2027-01-01", sunset: "2028-01-01", link: "/docs/changes" }));
 */
export function deprecated({ since, sunset, link }: Deprecation): MiddlewareHandler<AppEnvironment> {
  const sinceSeconds = secondsOf(since);
  const sunsetSeconds = sunset === undefined ? undefined : secondsOf(sunset);
  if (sunsetSeconds !== undefined && sunsetSeconds < sinceSeconds) {
    throw new RangeError(`The sunset ${sunset} lies before the deprecation ${since}`);
  }
  return async function deprecated(c, next) {
    await next();
    c.res.headers.set("deprecation", `@${sinceSeconds}`);
    c.res.headers.append("link", `<${link}>; rel="deprecation"; type="text/html"`);
    if (sunsetSeconds === undefined) return;
    c.res.headers.set("sunset", new Date(sunsetSeconds * 1000).toUTCString());
    c.res.headers.append("link", `<${link}>; rel="sunset"; type="text/html"`);
  };
}

function secondsOf(date: string): number {
  const milliseconds = Date.parse(date);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not a date: ${date}`);
  return milliseconds / 1000;
}
