import { OpenAPIHono } from "@hono/zod-openapi";
import { version } from "../../package.json";
import type { App, Bindings } from "../http/environment";
import type { Contract } from "./contract";
import { problemResponses } from "./error-responses";
import { describeReferences, flattenExtensions } from "./flatten";
import { HEADER_COMPONENTS } from "./headers";
import { problemSchema } from "./problem-schema";
import { fillExamples, type Paths } from "./real-examples";
import { speak30 } from "./speak-30";
import { TAGS } from "./tags";

const INFO = {
  title: "JCM Planner for Bandung",
  version,
  summary: "Greenhouse-gas reductions and Japanese subsidy eligibility under the Joint Crediting Mechanism.",
  description: `Estimates what three measures in Bandung would save and what Japan could pay for them under the Joint Crediting Mechanism (JCM): high-efficiency air conditioners, green buildings and smart LED street lights.

- Every number in an answer can be recomputed: \`calculation\` lists each step with its formula, \`assumptions\` each input with its source and confidence.
- Names carry the unit at the end (\`Mwh\`, \`Tco2\`, \`Idr\`). Unknown fields are refused with their place, so that a typo is never ignored.
- The same request gives the same bytes. Errors are problem details (RFC 9457).
- \`Accept-Language\` or \`?lang=\` chooses English, Indonesian or Japanese for texts; codes and field names never change.
- Query parameters named \`_…\`, \`utm_…\` or \`cb\` are passed over; any other unknown one is refused.
- Bodies are sent as they are: a compressed one is answered 415. A path with a slash at its end leads to the one without (308).
- \`/v1\` is stable: additions only.`,
  contact: { name: "The maintainers of jcm-planner" },
  "x-api-id": "5f0d1b9e-6c3a-4a57-9d52-1d8f6b6f2c41",
} as const;

const LICENCE = { name: "Apache-2.0", identifier: "Apache-2.0" } as const;
const LICENCE_30 = { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" } as const;
const { summary: _ofNo30Document, ...INFO_30 } = INFO;

/** Relative, so that the same bytes are right on every host that serves them. */
const SERVER = {
  url: "/",
  description: "The host this document was read from: production, or local where it runs by `npm start`.",
  "x-internal": false,
};
const SHARED = {
  servers: [SERVER],
  tags: [...TAGS],
  security: [],
};
const GENERATOR = { unionPreferredType: "oneOf" } as const;

/** The OpenAPI 3.1 document, from the schemas that validate. Built on demand: the service answers its examples anew. */
export async function document31(app: App, contracts: readonly Contract[], bindings: Bindings = {}): Promise<object> {
  const document = registerOf(contracts).getOpenAPI31Document(
    { openapi: "3.1.0", info: { ...INFO, license: LICENCE }, ...SHARED },
    GENERATOR,
  );
  // The generator writes an empty one.
  delete document.webhooks;
  flattenExtensions(document);
  describeReferences(document.components);
  describeReferences(document.paths);
  await fillExamples(app, document as unknown as Paths, bindings);
  return document;
}

/** The same contract as OpenAPI 3.0.3, for generators that do not read 3.1 yet. */
export async function document30(app: App, contracts: readonly Contract[], bindings: Bindings = {}): Promise<object> {
  const document = registerOf(contracts).getOpenAPIDocument(
    { openapi: "3.0.3", info: { ...INFO_30, license: LICENCE_30 }, ...SHARED },
    GENERATOR,
  );
  flattenExtensions(document);
  describeReferences(document.components);
  describeReferences(document.paths);
  await fillExamples(app, document as unknown as Paths, bindings);
  return speak30(document) as object;
}

/** A document as it is served and committed: pretty, in the order of the registry, with a newline at the end. */
export function documentText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The operations, then the components that none of them brings with it. */
function registerOf(contracts: readonly Contract[]): OpenAPIHono {
  const register = new OpenAPIHono();
  const { openAPIRegistry: registry } = register;
  for (const { operation, components = {} } of contracts) {
    registry.registerPath(operation);
    for (const [name, schema] of Object.entries(components)) registry.register(name, schema);
  }
  for (const [name, component] of Object.entries(HEADER_COMPONENTS)) {
    registry.registerComponent("headers", name, structuredClone(component) as never);
  }
  registry.register("Problem", problemSchema);
  for (const [name, response] of problemResponses()) {
    registry.registerComponent("responses", name, response as never);
  }
  return register;
}
