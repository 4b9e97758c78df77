import { deflated, inflated } from "../../formats/deflate";
import { readBodyBytes } from "../../http/body";
import type { AppContext } from "../../http/environment";
import { ProblemError } from "../../http/problem";
import type { Query } from "../forms/read-form";
import { decodeBase64url, encodeBase64url } from "../inventory/base64url";

/** What was sent with an upload form, or with a form below what became of one. */
export interface Upload {
  /** The files, by the names of their fields; without those for which none was chosen. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether files were asked for, chosen or not. */
  readonly asksForFiles: boolean;
  /** The other fields, without those left empty. */
  readonly fields: Query;
}

const FORM_MEDIA_TYPE = "multipart/form-data";

/** The field of the one file of a form. */
export const FILE_FIELD = "file";

/** The field in which a page that asks about a file holds it meanwhile. */
export function heldField(field: string): string {
  return `held.${field}`;
}

export const MOST_FILE_BYTES = 2 ** 20;
/** A file that a page holds is a third longer in letters, and has its questions beside it. */
const MOST_BYTES_A_FILE = 2 * MOST_FILE_BYTES;

/** Reads the form and the files of these fields. Throws 400, 413 or 415; undefined where the body is none, whatever its type says. */
export async function readUpload(c: AppContext, fileFields: readonly string[]): Promise<Upload | undefined> {
  const bytes = await readBodyBytes(c, [FORM_MEDIA_TYPE], MOST_BYTES_A_FILE * Math.max(1, fileFields.length));
  const parts = await partsOf(bytes, c.req.raw.headers.get("content-type") ?? "");
  if (parts === undefined) return undefined;
  const fields: Record<string, string> = {};
  for (const [name, value] of parts.entries()) {
    if (typeof value === "string" && value.trim() !== "") fields[name] = value;
  }
  const files = new Map<string, Uint8Array>();
  for (const field of fileFields) {
    const file = (await chosenFile(parts.get(field))) ?? (await heldFile(fields[heldField(field)]));
    if (file !== undefined) files.set(field, file);
    delete fields[heldField(field)];
  }
  return { files, fields, asksForFiles: fileFields.some((field) => parts.has(field)) };
}

/** A file as a page holds it in a field. */
export async function holdFile(file: Uint8Array): Promise<string> {
  return encodeBase64url(await deflated(file));
}

/** A browser sends a nameless empty file where none was chosen. */
async function chosenFile(part: ReturnType<FormData["get"]>): Promise<Uint8Array | undefined> {
  if (!(part instanceof File) || (part.name === "" && part.size === 0)) return undefined;
  if (part.size > MOST_FILE_BYTES)
    throw new ProblemError("body-too-large", "bodyTooLarge", { parameters: { limitBytes: MOST_FILE_BYTES } });
  return part.bytes();
}

function heldFile(held: string | undefined): Promise<Uint8Array | undefined> {
  return held === undefined
    ? Promise.resolve(undefined)
    : inflated(decodeBase64url(held.replace(/[^\w-]/g, "")), MOST_FILE_BYTES);
}

async function partsOf(bytes: Uint8Array, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    return undefined;
  }
}
