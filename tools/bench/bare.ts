import type { Bundle } from "../worker/build.ts";

/**
 * The least a Worker can do for the same exchange: parse the body and send an answer of the same length, whose bytes are
 * ready. What our Worker takes longer is the price of validating, computing, explaining and serialising.
 */
export function bareWorker(answerBytes: number): Pick<Bundle, "modules"> {
  const content = `
const bytes = new TextEncoder().encode(JSON.stringify("x".repeat(${answerBytes - 2})));
const headers = { "content-type": "application/json", "content-length": String(bytes.byteLength) };
export default {
  async fetch(request) {
    JSON.parse(await request.text());
    return new Response(bytes, { headers });
  },
};
`;
  return { modules: [{ name: "bare.js", kind: "script", content }] };
}

/** What the bare Worker answers. */
export function bareAnswer(answerBytes: number): string {
  return JSON.stringify("x".repeat(answerBytes - 2));
}
