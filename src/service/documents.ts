import { answerBytes, JSON_MEDIA_TYPE, PRIVATE_FOR_AN_HOUR } from "../http/answer";
import { requireAsset } from "../http/asset";
import type { App } from "../http/environment";

/** The server as the committed documents have it; tools that load one from an address want to be told the host. */
const ANY_SERVER = '"url": "/",';

/** Serves both documents as they are committed, with the host they are asked at: writing them needs a generator that the Worker has no other use for. */
export function registerDocuments(app: App): void {
  for (const name of ["openapi.json", "openapi-3.0.json"]) serve(app, name);
}

function serve(app: App, name: string): void {
  app.get(`/${name}`, async function serveDocument(c) {
    const file = await requireAsset(c, `/openapi/${name}`);
    const { origin } = new URL(c.req.raw.url);
    const document = (await file.text()).replace(ANY_SERVER, () => `"url": ${JSON.stringify(origin)},`);
    return answerBytes(c, document, {
      mediaType: JSON_MEDIA_TYPE,
      cacheControl: PRIVATE_FOR_AN_HOUR,
      headers: { "content-language": "en" },
    });
  });
}
