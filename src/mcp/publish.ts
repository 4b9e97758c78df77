// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { METHODS } from "../methods";
import type { Method } from "../methods/method";
import type { Document } from "./document";
import { LLMS_FILE, METHODS_FILE, PARTS_FILE, TOOLS_FILE } from "./files";
import { llmsText } from "./llms-text";
import { toolsOf } from "./tools-of";

/** What assistants are told, by the name of its file: all of it follows from the OpenAPI document and the sheets. */
export function mcpFiles(document: Document): ReadonlyMap<string, string> {
  const { tools, named } = toolsOf(document);
  return new Map([
    [TOOLS_FILE, JSON.stringify(tools)],
    [LLMS_FILE, llmsText(tools.map(({ tool }) => tool))],
    [METHODS_FILE, ["# Methods", ...METHODS.map(sheetText)].join("\n\n")],
    [PARTS_FILE, JSON.stringify(Object.fromEntries(named))],
  ]);
}

function sheetText({ title, source, inputs, steps }: Method): string {
  const unit = (text: string) => (text === "1" ? "" : ` [${text}]`);
  return [
    `## ${title}`,
    source,
    [
      ...inputs.map((each) => `- \`${each.symbol}\`${unit(each.unit)}: ${each.label}`),
      ...steps.map((each) => `- \`${each.symbol} = ${each.formula}\`${unit(each.unit)}: ${each.label}`),
    ].join("\n"),
  ].join("\n\n");
}
