const ACCEPTS_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/** What the client itself accepts: the host in front writes its own wish into the header, and the client's beside it. */
function clientEncodings(request: Request): string {
  const stated = (request.cf as { clientAcceptEncoding?: string } | undefined)?.clientAcceptEncoding;
  return stated ?? request.headers.get("accept-encoding") ?? "";
}

/** A body smaller than this gains nothing. */
const LEAST_BYTES = 1024;

/**
 * The answer, gzipped where the client takes it: a page of a result is a fifth of its size. Pages are plain text with
 * much repetition, and a slow line is the rule; the host in front may do the same, but a machine of one's own does not.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const length = Number(response.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (response.body === null || length < LEAST_BYTES) return response;
  // Said of the plain form too, or a cache would give it to all (RFC 9110 §12.5.5).
  const headers = new Headers(response.headers);
  headers.append("vary", "Accept-Encoding");
  if (!ACCEPTS_GZIP.test(clientEncodings(request))) {
    return new Response(response.body, { status: response.status, headers });
  }
  const body = response.body.pipeThrough(new CompressionStream("gzip"));
  headers.set("content-encoding", "gzip");
  headers.delete("content-length");
  // Other bytes than the ones the strong tag was made of.
  const etag = headers.get("etag");
  if (etag?.startsWith('"')) headers.set("etag", `W/${etag}`);
  return new Response(body, { status: response.status, headers, encodeBody: "manual" } as ResponseInit);
}
