// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { CONFIDENCES } from "../ledger/record";
import { REFERENCE_PATH } from "../reference/address";
import type { Body, Document, Node, Operation } from "./document";
import type { LaidOutTool } from "./tool";
import { ToolSchemas, withOptions } from "./tool-schema";

/** A longer example says less than it costs. */
const MOST_CHARACTERS = 700;

/** Every operation that takes a JSON body, as a tool, one that reads the reference data, and what the tools only name. */
export function toolsOf(document: Document): {
  readonly tools: readonly LaidOutTool[];
  readonly named: ReadonlyMap<string, Node>;
} {
  const operations = Object.entries(document.paths).flatMap(([path, { post }]) => {
    const body = post?.requestBody?.content["application/json"];
    return post === undefined || body === undefined ? [] : [{ path, post, body }];
  });
  const schemas = new ToolSchemas(
    document,
    operations.map(({ body }) => body.schema),
  );
  const tools = operations.map(({ path, post, body }) => laidOut(path, post, body, schemas));
  const reference = referenceTool(document.paths[REFERENCE_PATH]?.get as Operation);
  const parts = partTool([...schemas.named.keys()]);
  return { tools: [...tools, reference, parts], named: schemas.named };
}

function laidOut(path: string, operation: Operation, body: Body, schemas: ToolSchemas): LaidOutTool {
  const { operationId, summary, description, parameters = [] } = operation;
  const example = JSON.stringify(Object.values(body.examples ?? {})[0]?.value);
  return {
    tool: {
      name: toolName(operationId),
      title: summary,
      description: `${description}${example.length > MOST_CHARACTERS ? "" : ` Example: ${example}`}`,
      inputSchema: schemas.argumentsOf(body.schema),
    },
    path,
    ...(parameters.some(({ name }) => name === "detail") && { summarises: true }),
  };
}

function referenceTool({ summary, description }: Operation): LaidOutTool {
  const named = (text: string) => ({ type: "string", minLength: 1, maxLength: 128, description: text });
  const tool = {
    name: "get_reference_data",
    title: summary,
    description: `${description} Without arguments the list of collections; with \`collection\` its records; with \`id\` too one record.`,
    inputSchema: withOptions({
      properties: {
        collection: named("Name of a collection."),
        id: named("Id of a record within the collection."),
        confidence: { type: "string", enum: CONFIDENCES, description: "Only records of this confidence." },
      },
      dependentRequired: { id: ["collection"] },
      additionalProperties: false,
    }),
  };
  return { tool, reads: "reference-data" };
}

function partTool(names: readonly string[]): LaidOutTool {
  const tool = {
    name: "describe_part",
    title: "Describe a part of a request",
    description: "JSON Schema of a part of a request that several tools share and their own schemas only name.",
    inputSchema: withOptions({
      properties: { name: { type: "string", enum: names } },
      required: ["name"],
      additionalProperties: false,
    }),
  };
  return { tool, reads: "parts" };
}

/** `estimateStreetLighting` is `estimate_street_lighting` among tools. */
function toolName(operationId: string): string {
  return operationId.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
