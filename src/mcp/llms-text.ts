import type { Tool } from "./tool";

/** `/llms.txt`: what this site is for a program that reads. `{origin}` is filled in where it is served. */
export function llmsText(tools: readonly Tool[]): string {
  return `# JCM Planner

> Estimates greenhouse-gas reductions and Japanese subsidy eligibility under the Joint Crediting Mechanism (JCM) for air conditioners, green buildings and LED street lights in Bandung, Indonesia. Open, without an account; nothing is kept. Answers in English, Indonesian and Japanese. The figures are estimates for planning, not decisions.

## Tools

Model Context Protocol, streamable HTTP without sessions: {origin}/mcp

${tools.map(({ name, title }) => `- ${name}: ${title}`).join("\n")}

A call takes the fields of the operation, and besides \`detail\` (\`summary\`, the default, or \`full\`) and \`lang\` (\`en\`, \`id\`, \`ja\`). What is refused is told by JSON Pointer with a hint. Resources: jcm://methods, jcm://glossary, jcm://sources.

## The same over HTTP

- [OpenAPI 3.1]({origin}/openapi.json): every operation, with examples
- [OpenAPI 3.0]({origin}/openapi-3.0.json): for older generators
- [Reference]({origin}/reference): to try it in a browser

## Where the figures come from

- [How it works]({origin}/how-it-works): every formula
- [Sources]({origin}/sources): every default, with source, year and confidence
- [Not verified]({origin}/not-verified): what could not be verified
- [Symbols]({origin}/glossary): abbreviations and symbols
`;
}
