import { inflated } from "../../formats/deflate";
import { readBodyBytes } from "../../http/body";
import type { AppContext } from "../../http/environment";
import { ProblemError } from "../../http/problem";
import type { Query } from "../forms/read-form";
import { decodeBase64url } from "../inventory/base64url";

/** What was sent with an upload form, or with a form below what became of one. */
export interface Upload {
  /** Undefined where no file was chosen. */
  readonly file?: Uint8Array;
  /** The other fields, without those left empty. */
  readonly fields: Query;
}

const FORM_MEDIA_TYPE = "multipart/form-data";
/** The field in which a page that asks about a file holds it. */
export const HELD_FILE = "held";

export const MOST_FILE_BYTES = 2 ** 20;
/** A file that a page holds is a third longer in letters, and has its questions beside it. */
const MOST_BODY_BYTES = 2 * MOST_FILE_BYTES;

/** Reads the form. Throws 400, 413 or 415; undefined where the body is none, whatever its type says. */
export async function readUpload(c: AppContext): Promise<Upload | undefined> {
  const bytes = await readBodyBytes(c, [FORM_MEDIA_TYPE], MOST_BODY_BYTES);
  const parts = await partsOf(bytes, c.req.raw.headers.get("content-type") ?? "");
  if (parts === undefined) return undefined;
  const fields: Record<string, string> = {};
  for (const [name, value] of parts.entries()) {
    if (typeof value === "string" && value.trim() !== "") fields[name] = value;
  }
  const { [HELD_FILE]: held, ...rest } = fields;
  const file = parts.get("file");
  // A browser sends a nameless empty file where none was chosen.
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) return withHeld(rest, held);
  if (file.size > MOST_FILE_BYTES)
    throw new ProblemError("body-too-large", "bodyTooLarge", { parameters: { limitBytes: MOST_FILE_BYTES } });
  return { fields: rest, file: await file.bytes() };
}

async function withHeld(fields: Query, held: string | undefined): Promise<Upload> {
  if (held === undefined) return { fields };
  const file = await inflated(decodeBase64url(held.replace(/[^\w-]/g, "")), MOST_FILE_BYTES);
  return { fields, ...(file !== undefined && { file }) };
}

async function partsOf(bytes: Uint8Array, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    return undefined;
  }
}
