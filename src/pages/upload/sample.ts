import { CSV_MEDIA_TYPE } from "../../formats/media-types";
import { answerBytes, PUBLIC_FOR_AN_HOUR } from "../../http/answer";
import { requireAsset } from "../../http/asset";
import type { AppContext } from "../../http/environment";
import { ProblemError } from "../../http/problem";
import { UPLOADS } from "./upload-forms";

const SAMPLES = "/samples/";

export function samplePath(name: string): string {
  return SAMPLES + name;
}

/** A sample inventory, from the assets that `npm run assets` lays out. */
export async function serveSample(c: AppContext): Promise<Response> {
  const name = c.req.param("name") ?? "";
  if (!UPLOADS.some(({ sample }) => sample === name)) throw new ProblemError("not-found", "noSuchPath");
  const file = await requireAsset(c, samplePath(name));
  return answerBytes(c, await file.text(), {
    mediaType: `${CSV_MEDIA_TYPE}; charset=utf-8`,
    cacheControl: PUBLIC_FOR_AN_HOUR,
    headers: { "content-disposition": `attachment; filename="${name}"` },
  });
}
