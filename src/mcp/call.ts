import type { CallToolResult } from "@modelcontextprotocol/server";
import type { App, AppContext } from "../http/environment";
import { problemOf } from "../http/problem";
import { validateBody } from "../http/validate";
import { optionsSchema } from "./arguments";
import { type Arguments, ask, askedOf } from "./ask";
import { readPart } from "./part";
import { shorten } from "./short";
import type { LaidOutTool } from "./tool";

const MORE =
  'Cut down to what decides. The same call with "detail": "full" gives every assumption with its source and every line of the calculation.';

/** Calls a tool. A problem is an answer too: the assistant reads pointer and hint and calls again. */
export async function callTool(app: App, c: AppContext, tool: LaidOutTool, given: Arguments): Promise<CallToolResult> {
  try {
    return await answerCall(app, c, tool, given);
  } catch (error) {
    const problem = problemOf(error, c.get("language"));
    if (problem === undefined) throw error;
    return told(problem, true);
  }
}

async function answerCall(app: App, c: AppContext, tool: LaidOutTool, given: Arguments): Promise<CallToolResult> {
  const { detail, lang, ...input } = given;
  const stated = { ...(detail !== undefined && { detail }), ...(lang !== undefined && { lang }) };
  const options = validateBody(optionsSchema, stated, c.get("language"));
  const language = options.lang ?? c.get("language");
  if ("reads" in tool && tool.reads === "parts") {
    return told(await readPart(c, input, language));
  }
  const response = await ask(app, c, askedOf(tool, input, options.detail, language), language);
  const answer: object = await response.json();
  if (response.status !== 200) return told(answer, true);
  return told(options.detail === "full" ? answer : { ...shorten(answer), more: MORE });
}

/** As data, and as text for clients that read no data. */
function told(answer: object, isError = false): CallToolResult {
  return {
    content: [{ type: "text", text: JSON.stringify(answer) }],
    structuredContent: answer as Record<string, unknown>,
    ...(isError && { isError }),
  };
}
