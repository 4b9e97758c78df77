import { answerBytes, JSON_MEDIA_TYPE, PUBLIC_FOR_AN_HOUR } from "../http/answer";
import { requireAsset } from "../http/asset";
import type { App } from "../http/environment";

/** Serves both documents as they are committed: writing them needs a generator that the Worker has no other use for. */
export function registerDocuments(app: App): void {
  for (const name of ["openapi.json", "openapi-3.0.json"]) serve(app, name);
}

function serve(app: App, name: string): void {
  app.get(`/${name}`, async function serveDocument(c) {
    const file = await requireAsset(c, `/openapi/${name}`);
    return answerBytes(c, new Uint8Array(await file.arrayBuffer()), {
      mediaType: JSON_MEDIA_TYPE,
      cacheControl: PUBLIC_FOR_AN_HOUR,
      headers: { "content-language": "en" },
    });
  });
}
