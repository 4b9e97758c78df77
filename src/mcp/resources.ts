import { type ReadResourceResult, ResourceNotFoundError } from "@modelcontextprotocol/server";
import { readAsset } from "../http/asset";
import type { AppContext } from "../http/environment";
import { collectionFile, listFile } from "../reference/address";
import { GLOSSARY_FILE, METHODS_FILE } from "./files";

const MARKDOWN = "text/markdown";
const JSON_TYPE = "application/json";

/** What an assistant may read. */
export const RESOURCES = [
  {
    uri: "jcm://methods",
    name: "methods",
    title: "Methods",
    description: "Every formula sheet: symbols, units, formulas, source. The formulas are the ones that compute.",
    mimeType: MARKDOWN,
  },
  {
    uri: "jcm://glossary",
    name: "glossary",
    title: "Glossary",
    description: "Terms, abbreviations and symbols.",
    mimeType: MARKDOWN,
  },
  {
    uri: "jcm://sources",
    name: "sources",
    title: "Sources",
    description: "The collections of reference data, each a resource of its own: `jcm://sources/{collection}`.",
    mimeType: JSON_TYPE,
  },
];

export const RESOURCE_TEMPLATES = [
  {
    uriTemplate: "jcm://sources/{collection}",
    name: "source",
    title: "A collection of reference data",
    description: "Each record with its value, source, year and confidence.",
    mimeType: JSON_TYPE,
  },
];

/** Only names of this form are names of files; no other is looked for. */
const URI = /^jcm:\/\/([a-z]+)(?:\/([a-z0-9-]+))?$/;

export async function readResource(c: AppContext, uri: string): Promise<ReadResourceResult> {
  const [, room = "", name] = URI.exec(uri) ?? [];
  const file = fileOf(c, room, name);
  const found = file === undefined ? undefined : await readAsset(c, file);
  if (file === undefined || found === undefined) throw new ResourceNotFoundError(uri);
  return { contents: [{ uri, mimeType: file.endsWith(".md") ? MARKDOWN : JSON_TYPE, text: await found.text() }] };
}

function fileOf(c: AppContext, room: string, name: string | undefined): string | undefined {
  const language = c.get("language");
  if (room === "sources") return name === undefined ? listFile(language) : collectionFile(name, language);
  if (name !== undefined) return undefined;
  return { methods: METHODS_FILE, glossary: GLOSSARY_FILE }[room];
}
