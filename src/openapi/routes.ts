import { answerBytes, JSON_MEDIA_TYPE, PUBLIC_FOR_AN_HOUR } from "../http/answer";
import type { App } from "../http/environment";
import { document30, document31, documentText } from "./document";

/** Serves both documents. Each is built once, on its first request: a start of the Worker must not wait for it. */
export function registerDocuments(app: App): void {
  serve(app, "/openapi.json", document31);
  serve(app, "/openapi-3.0.json", document30);
}

function serve(app: App, path: string, build: (app: App) => Promise<object>): void {
  let bytes: Uint8Array | undefined;
  app.get(path, async function serveDocument(c) {
    bytes ??= new TextEncoder().encode(documentText(await build(app)));
    return answerBytes(c, bytes, {
      mediaType: JSON_MEDIA_TYPE,
      cacheControl: PUBLIC_FOR_AN_HOUR,
      headers: { "content-language": "en" },
    });
  });
}
