/** What the tools are, for programs … */
export const TOOLS_FILE = "/mcp/tools.json";
/** … and for whoever reads about this site. */
export const LLMS_FILE = "/mcp/llms.txt";
export const METHODS_FILE = "/mcp/methods.md";
export const GLOSSARY_FILE = "/mcp/glossary.md";

/** JSON Schemas of the parts of requests that tools only name, by name. */
export const PARTS_FILE = "/mcp/parts.json";
