import { ProtocolError, ProtocolErrorCode, Server } from "@modelcontextprotocol/server";
import { requireAsset } from "../http/asset";
import type { App, AppContext } from "../http/environment";
import { EDITION } from "../ledger/edition";
import { callTool } from "./call";
import { TOOLS_FILE } from "./files";
import { RESOURCE_TEMPLATES, RESOURCES, readResource } from "./resources";
import type { LaidOutTool } from "./tool";

const INSTRUCTIONS = `Estimates greenhouse-gas reductions and Japanese subsidy eligibility under the Joint Crediting Mechanism (JCM) for air conditioners, green buildings and street lights in Bandung, Indonesia.
Ask the user for the few required arguments; whatever is left out is filled from reference data, each value with source and confidence. Answers are short; "detail": "full" shows every assumption and line of the calculation.
A refused call names the place by JSON Pointer and says what would mend it: correct it and call again.
The figures are estimates for planning, not decisions. Say which values are unverified or assumed; do not compute figures of your own beside them.`;

/** What every tool promises: it computes, and keeps nothing. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** A server for one message. Nothing is kept from one message to the next. */
export function createServer(app: App, c: AppContext, tools: readonly LaidOutTool[]): Server {
  const server = new Server(
    { name: "jcm-planner", title: "JCM Planner", version: EDITION.release },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler("tools/list", () => ({
    tools: tools.map(({ tool }) => ({ ...tool, annotations: ANNOTATIONS })),
  }));
  server.setRequestHandler("tools/call", ({ params: { name, arguments: given = {} } }) => {
    const found = tools.find(({ tool }) => tool.name === name);
    if (found === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no tool ${name}`);
    return callTool(app, c, found, given);
  });
  server.setRequestHandler("resources/list", () => ({ resources: RESOURCES }));
  server.setRequestHandler("resources/templates/list", () => ({ resourceTemplates: RESOURCE_TEMPLATES }));
  server.setRequestHandler("resources/read", ({ params: { uri } }) => readResource(c, uri));
  return server;
}

let tools: readonly LaidOutTool[] | undefined;

/** What was read is kept; messages that arrive together read each for itself. */
export async function readTools(c: AppContext): Promise<readonly LaidOutTool[]> {
  tools ??= (await (await requireAsset(c, TOOLS_FILE)).json()) as readonly LaidOutTool[];
  return tools;
}
