import type { MiddlewareHandler } from "hono";
import type { AppEnvironment } from "./environment";
import { languageOf } from "./language";
import { requestIdOf } from "./request-id";
import { logRequest } from "./request-log";
import { writeSharedHeaders } from "./shared-headers";

/** The outermost step: gives a request its language and id, and its answer the headers all answers share. */
export const frame: MiddlewareHandler<AppEnvironment> = async function frame(c, next) {
  c.set("language", languageOf(c));
  c.set("requestId", requestIdOf(c));
  await next();
  writeSharedHeaders(c, c.res.headers);
  logRequest(c);
};
