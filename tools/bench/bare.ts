import type { Bundle } from "../worker/build.ts";

/** An answer of ours, as the bare Worker gives it. */
export interface BareAnswer {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the bare Worker does; without a part of it, what that part costs is seen. */
export interface BareParts {
  /** Serialises the answer for each request; else its bytes lie ready. */
  readonly serialises: boolean;
  /** Sends the headers every answer of ours carries. */
  readonly headers: boolean;
  /** Computes the entity tag of the answer (SHA-256). */
  readonly tags: boolean;
}

/** The floor of any honest answer. */
export const HONEST: BareParts = { serialises: true, headers: true, tags: false };

/** Set by the server for itself, or about one connection. */
const OF_THE_CONNECTION = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

/** The headers of an answer that a Worker sets. */
export function headersOf(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
}

/**
 * The least a Worker can do for the same exchange: parse the body, serialise an object as large as the answer, and send it
 * with the same headers. What ours takes longer is the price of validating, computing and explaining.
 */
export function bareWorker({ text, headers }: BareAnswer, parts: BareParts = HONEST): Pick<Bundle, "modules"> {
  const content = `
const answer = JSON.parse(${JSON.stringify(text)});
const encoder = new TextEncoder();
const ready = encoder.encode(JSON.stringify(answer));
const headers = ${JSON.stringify(parts.headers ? headers : { "content-type": "application/json" })};
export default {
  async fetch(request) {
    if (request.method === "POST") JSON.parse(await request.text());
    const bytes = ${parts.serialises ? "encoder.encode(JSON.stringify(answer))" : "ready"};
    ${parts.tags ? 'await crypto.subtle.digest("SHA-256", bytes);' : ""}
    return new Response(bytes, { headers: { ...headers, "content-length": String(bytes.byteLength) } });
  },
};
`;
  return { modules: [{ name: "bare.js", kind: "script", content }] };
}
