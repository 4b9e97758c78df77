import {
  createMcpHandler,
  isLegacyRequest,
  type Server,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import { PRIVATE } from "../http/answer";
import type { App, AppContext } from "../http/environment";
import { createServer, readTools } from "./server";

/** What the transport asks of `Accept`; what the client said was looked at before. */
const ACCEPT = "application/json, text/event-stream";

/** Answers a message of the protocol, of the revision that keeps no session or of one before it: always as JSON, never as a stream. */
export async function answerMessage(app: App, c: AppContext, message: object): Promise<Response> {
  const { url, headers } = c.req.raw;
  const request = new Request(url, { method: "POST", headers: { ...Object.fromEntries(headers), accept: ACCEPT } });
  const server = createServer(app, c, await readTools(c));
  const response = (await isLegacyRequest(request, message))
    ? await answerBefore2026(server, request, message)
    : await createMcpHandler(() => server, { legacy: "reject", maxSubscriptions: 0 }).fetch(request, {
        parsedBody: message,
      });
  return new Response(response.body, {
    status: response.status,
    headers: { ...Object.fromEntries(response.headers), "cache-control": PRIVATE },
  });
}

async function answerBefore2026(server: Server, request: Request, message: object): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}
