import { readBodyBytes } from "../../http/body";
import type { AppContext } from "../../http/environment";
import type { Query } from "../forms/read-form";

/** What was sent with an upload form, or with the form below a result of one. */
export interface Upload {
  /** Undefined where no file was chosen. */
  readonly file?: Uint8Array;
  /** The request of a result shown before, to be answered again in another form or language. */
  readonly request?: string;
  /** The other fields, without those left empty. */
  readonly fields: Query;
}

const FORM_MEDIA_TYPE = "multipart/form-data";

/** Reads the form. Throws 400, 413 or 415; undefined where the body is none, whatever its type says. */
export async function readUpload(c: AppContext): Promise<Upload | undefined> {
  const bytes = await readBodyBytes(c, [FORM_MEDIA_TYPE]);
  const parts = await partsOf(bytes, c.req.raw.headers.get("content-type") ?? "");
  if (parts === undefined) return undefined;
  const fields: Record<string, string> = {};
  for (const [name, value] of parts.entries()) {
    if (typeof value === "string" && value.trim() !== "") fields[name] = value;
  }
  const { request, ...rest } = fields;
  const file = parts.get("file");
  return {
    fields: rest,
    ...(request !== undefined && { request }),
    // A browser sends a nameless empty file where none was chosen.
    ...(file instanceof File && (file.name !== "" || file.size > 0) && { file: await file.bytes() }),
  };
}

async function partsOf(bytes: Uint8Array, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    return undefined;
  }
}
