import type { MiddlewareHandler, Next } from "hono";
import { MOST_WORK } from "../ledger/work";
import { clientOf } from "./client";
import type { AppContext, AppEnvironment, InnerBindings } from "./environment";
import { ProblemError } from "./problem";

/** What the binding of the production configuration allows per client; a test holds it to wrangler.toml. */
export const RATE_LIMIT = { requests: 120, seconds: 60 } as const;

/** The policy as draft-ietf-httpapi-ratelimit-headers writes it. What remains is not known: the binding only says yes or no. */
export const RATE_LIMIT_POLICY = `"default";q=${RATE_LIMIT.requests};w=${RATE_LIMIT.seconds}`;

/** What a client over the limit is told, whatever the form of the answer. */
export const REFUSAL_HEADERS = {
  "retry-after": String(RATE_LIMIT.seconds),
  "ratelimit-policy": RATE_LIMIT_POLICY,
} as const;

/**
 * Limits the calls of operations where the configuration binds a limiter; without one, lets everything pass. Pages count
 * what somebody does on them themselves (`countAction`): to read one costs nothing.
 */
export const rateLimit: MiddlewareHandler<AppEnvironment> = function rateLimit(c, next) {
  return c.env?.RATE_LIMITER !== undefined && !c.env.COUNTED && callsOperation(c)
    ? limited(c, next)
    : (next() as Promise<void>);
};

async function limited(c: AppContext, next: Next): Promise<void> {
  await countAction(c);
  await next();
  c.res.headers.set("ratelimit-policy", RATE_LIMIT_POLICY);
}

/** A preflight is the browser's question, not the user's. */
function callsOperation(c: AppContext): boolean {
  return c.req.raw.method !== "OPTIONS" && /^\/(?:v1\/|mcp$)/.test(c.req.path);
}

/** Which actions of a client are counted together. */
export type ActionKind = "call" | "inventory-link";

/** Counts a request as one action of its client, however often it is asked; throws 429 above the limit. */
export async function countAction(c: AppContext, kind: ActionKind = "call"): Promise<void> {
  const limiter = c.env?.RATE_LIMITER;
  if (limiter === undefined || c.get("counted")) return;
  c.set("counted", true);
  const client = clientOf(c.req.raw.headers.get("cf-connecting-ip"));
  await ask(limiter, kind === "call" ? client : `${client} ${kind}`, 1);
}

/** Work of one action, in lines of a calculation (ledger/work.ts): a fifth of a second. */
const WORK_OF_ACTION = MOST_WORK / 10;

/** Counts a call once more for each time it costs as much as an action may; throws 429 above the limit. */
export async function countWork(c: AppContext, work: number): Promise<void> {
  const limiter = c.env?.RATE_LIMITER;
  const more = Math.floor(work / WORK_OF_ACTION);
  if (limiter === undefined || more === 0) return;
  await ask(limiter, clientOf(c.req.raw.headers.get("cf-connecting-ip")), Math.min(more, MOST_WORK / WORK_OF_ACTION));
}

/** Bytes of a batch that cost as much as one action may, read and answered row by row. */
const BYTES_OF_ACTION = 1024 * 1024;

/**
 * Weighs a stream while it is read: each MiB is an action more, at most as many as the dearest call has. What was begun is
 * read to the end, so that nobody gets half an answer; the calls after it are those that are refused.
 */
export function streamWeight(c: AppContext): (bytes: number) => void {
  const limiter = c.env?.RATE_LIMITER;
  if (limiter === undefined) return () => undefined;
  const key = clientOf(c.req.raw.headers.get("cf-connecting-ip"));
  let read = 0;
  let counted = 0;
  return (bytes) => {
    read += bytes;
    const due = Math.min(Math.floor(read / BYTES_OF_ACTION), MOST_WORK / WORK_OF_ACTION);
    for (; counted < due; counted++) void limiter.limit({ key });
  };
}

/** What a request to this very service is sent with, so that its work counts for the client and the action not twice. */
export function innerRequest(c: AppContext): {
  readonly bindings: InnerBindings;
  readonly headers: Record<string, string>;
} {
  const { RATE_LIMITER, ASSETS } = c.env ?? {};
  const address = c.req.raw.headers.get("cf-connecting-ip");
  return {
    bindings: {
      ...(ASSETS !== undefined && { ASSETS }),
      ...(RATE_LIMITER !== undefined && { RATE_LIMITER, COUNTED: true }),
    },
    headers: address === null ? {} : { "cf-connecting-ip": address },
  };
}

async function ask(limiter: RateLimit, key: string, times: number): Promise<void> {
  const answers = await Promise.all(Array.from({ length: times }, () => limiter.limit({ key })));
  if (answers.every(({ success }) => success)) return;
  throw new ProblemError("too-many-requests", "tooManyRequests", {
    parameters: { limit: RATE_LIMIT.requests, seconds: RATE_LIMIT.seconds },
    headers: REFUSAL_HEADERS,
  });
}
