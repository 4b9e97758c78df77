import type { z } from "@hono/zod-openapi";
import { cut } from "../i18n/cut";
import type { Language } from "../i18n/language";
import { collectBytes } from "./byte-chunks";
import type { AppContext } from "./environment";
import { jsonFaults } from "./json-fault";
import { ProblemError } from "./problem";
import { validateBody } from "./validate";

/** 1 MiB: far above any real request, far below what would hurt. */
export const BODY_LIMIT_BYTES = 1_048_576;

const JSON_TYPES = ["application/json"] as const;

/** The JSON body as the schema gives it. Throws 400, 413, 415 or 422; never reads past the limit. */
export async function readBody<Schema extends z.ZodType>(c: AppContext, schema: Schema): Promise<z.output<Schema>> {
  return validateBody(schema, await readJson(c), c.get("language"));
}

/** The JSON body, whatever it holds. Throws 400, 413 or 415; never reads past the limit. */
export async function readJson(c: AppContext): Promise<unknown> {
  return parseJson(await readText(c, JSON_TYPES), c.get("language"));
}

/** The body as text of one of the accepted media types, in UTF-8. */
export async function readText(
  c: AppContext,
  accepted: readonly string[],
  limitBytes: number = BODY_LIMIT_BYTES,
): Promise<string> {
  return decode(await readBodyBytes(c, accepted, limitBytes));
}

/** The body as it was sent, of one of the accepted media types. Throws 400, 413 or 415; never reads past the limit. */
export async function readBodyBytes(
  c: AppContext,
  accepted: readonly string[],
  limitBytes: number = BODY_LIMIT_BYTES,
): Promise<Uint8Array> {
  const { headers } = c.req.raw;
  requirePlainBody(headers);
  const declared = headers.get("content-length");
  // To ask for the body makes a stream of it, which is not needed where the length is declared.
  const empty = declared === null ? c.req.raw.body === null : declared === "0";
  if (!empty) requireMediaType(headers.get("content-type"), accepted);
  if (declared !== null && Number(declared) > limitBytes) throw tooLarge(limitBytes);
  const bytes = empty ? new Uint8Array() : await readBytes(c.req.raw, declared !== null, limitBytes).catch(brokenOff);
  if (bytes.byteLength === 0) throw new ProblemError("empty-body", "emptyBody");
  return bytes;
}

/** Parses JSON, or says where it is none. Duplicate members: the last one counts, as everywhere in JavaScript. */
function parseJson(text: string, language: Language): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError("malformed-json", "malformedJson", { errors: jsonFaults(text, language) });
  }
}

/**
 * Throws 415 for a compressed body (RFC 9110 §8.4): the limit is one of what is read, and a small body may unpack to a large
 * one. What would be taken is told by `Accept-Encoding` (RFC 7694).
 */
export function requirePlainBody(headers: Headers): void {
  const coding = headers.get("content-encoding");
  if (coding === null || /^\s*(?:identity)?\s*$/i.test(coding)) return;
  throw new ProblemError("unsupported-media-type", "compressedBody", {
    parameters: { coding: cut(coding) },
    headers: { "accept-encoding": "identity" },
  });
}

/** Throws 415 unless the body is declared as one of the accepted types, in UTF-8 where a charset is named. */
export function requireMediaType(contentType: string | null, accepted: readonly string[]): string {
  if (contentType !== null && accepted.includes(contentType)) return contentType;
  const [type = "", ...parameters] = (contentType ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  const readable = charset === undefined || /^"?utf-?8"?$/.test(charset);
  if (readable && accepted.includes(type)) return type;
  throw new ProblemError("unsupported-media-type", "unsupportedMediaType", {
    parameters: { accepted: accepted.join(", ") },
    headers: { "accept-post": accepted.join(", ") },
  });
}

async function readBytes(request: Request, hasLength: boolean, limitBytes: number): Promise<Uint8Array> {
  // A declared length is enforced by the server; only a chunked body can grow while it is read.
  if (hasLength) return new Uint8Array(await request.arrayBuffer());
  const bytes = await collectBytes(request.body as ReadableStream<Uint8Array>, limitBytes);
  if (bytes === undefined) throw tooLarge(limitBytes);
  return bytes;
}

/** A client that goes away while it sends is no bug of ours; the runtime throws an error of its own kind for it. */
function brokenOff(error: unknown): never {
  throw error instanceof ProblemError ? error : new ProblemError("malformed-json", "bodyBrokenOff");
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ProblemError("malformed-json", "invalidEncoding");
  }
}

function tooLarge(limitBytes: number): ProblemError {
  return new ProblemError("body-too-large", "bodyTooLarge", { parameters: { limitBytes } });
}
