import { z } from "@hono/zod-openapi";
import { PRIVATE_FOR_AN_HOUR } from "../http/answer";
import { requireAsset } from "../http/asset";
import { readJson } from "../http/body";
import type { App } from "../http/environment";
import { negotiate } from "../http/negotiate";
import { answerText } from "../http/text-file";
import { validateBody } from "../http/validate";
import { LLMS_FILE } from "./files";

/** One message; a list of them, as an old revision had it, would be one request for a hundred estimates. */
const messageSchema = z.object({ jsonrpc: z.literal("2.0") });

/** The operations as tools for assistants (Model Context Protocol, streamable HTTP without sessions), and what they are. */
export function registerMcp(app: App): void {
  app.post("/mcp", async function serveMcp(c) {
    negotiate(c, ["application/json"]);
    const message = await readJson(c);
    validateBody(messageSchema, message, c.get("language"));
    // Nobody but an assistant waits for the library.
    const { answerMessage } = await import("./answer");
    return answerMessage(app, c, message as object);
  });
  app.get("/llms.txt", async function serveLlms(c) {
    const text = await (await requireAsset(c, LLMS_FILE)).text();
    return answerText(c, text.replaceAll("{origin}", new URL(c.req.raw.url).origin), PRIVATE_FOR_AN_HOUR);
  });
}
