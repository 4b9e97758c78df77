/** A body smaller than this gains nothing. */
const LEAST_BYTES = 1024;

/**
 * The answer, gzipped where the client takes it: a page of a result is a fifth of its size. Pages are plain text with
 * much repetition, and a slow line is the rule; the host in front may do the same, but a machine of one's own does not.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const accepted = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(request.headers.get("accept-encoding") ?? "");
  const length = Number(response.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!accepted || response.body === null || length < LEAST_BYTES) return response;
  const body = response.body.pipeThrough(new CompressionStream("gzip"));
  const headers = new Headers(response.headers);
  headers.set("content-encoding", "gzip");
  headers.append("vary", "Accept-Encoding");
  headers.delete("content-length");
  // Other bytes than the ones the strong tag was made of.
  const etag = headers.get("etag");
  if (etag?.startsWith('"')) headers.set("etag", `W/${etag}`);
  return new Response(body, { status: response.status, headers, encodeBody: "manual" } as ResponseInit);
}
