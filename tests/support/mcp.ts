import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";

/** The revisions the library speaks, and how its client is told to. */
export const REVISIONS = [
  ["of 2025, with a handshake", "legacy"],
  ["of 2026, without", { pin: "2026-07-28" }],
] as const;

/** The library's own client, connected to `/mcp` of whatever `fetch` reaches. */
export async function connect(
  fetch: (request: Request) => Promise<Response>,
  mode: (typeof REVISIONS)[number][1],
  origin = "http://localhost",
): Promise<Client> {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });
  const transport = new StreamableHTTPClientTransport(new URL("/mcp", origin), {
    fetch: (url, init) => fetch(new Request(url, init)),
  });
  await client.connect(transport);
  return client;
}

/** What a tool answered, as data; its text says the same. */
export function answerOf(result: Awaited<ReturnType<Client["callTool"]>>): Record<string, unknown> {
  const [block, ...others] = result.content;
  const data = result.structuredContent as Record<string, unknown>;
  if (block?.type !== "text" || others.length > 0) throw new Error("A tool answers with one text");
  if (block.text !== JSON.stringify(data)) throw new Error("Text and data of an answer differ");
  return data;
}
