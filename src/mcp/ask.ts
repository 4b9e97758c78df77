import type { App, AppContext } from "../http/environment";
import { LANGUAGE_PARAMETER } from "../http/language";
import { innerRequest } from "../http/rate-limit";
import { validateBody } from "../http/validate";
import type { Language } from "../i18n/language";
import { REFERENCE_PATH } from "../reference/address";
import { collectionSchema, recordSchema } from "./arguments";
import type { LaidOutTool } from "./tool";

export type Arguments = Readonly<Record<string, unknown>>;

/** What a tool asks of this very service: figures, texts and refusals are those of the API. */
interface Asked {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: Arguments;
}

/** Parts of an estimate that are computed only when asked for; who asks wants them in the short answer too. */
const ASKED_FOR = ["advice", "uncertainty", "scenarios", "pin"] as const;

/** The request of an operation for these arguments. */
export function askedOf(
  tool: Exclude<LaidOutTool, { reads: "parts" }>,
  input: Arguments,
  detail: string | undefined,
  language: Language,
): Asked {
  if ("reads" in tool) return askedOfReferenceData(input, language);
  const whole = detail === "full" || ASKED_FOR.some((part) => input[part] !== undefined);
  return { path: tool.path, query: tool.summarises ? { detail: whole ? "full" : "summary" } : {}, body: input };
}

function askedOfReferenceData(input: Arguments, language: Language): Asked {
  if (input.id !== undefined) {
    const { collection, id } = validateBody(recordSchema, input, language);
    return { path: `${REFERENCE_PATH}/${stepOf(collection)}/${stepOf(id)}`, query: {} };
  }
  const { collection, confidence } = validateBody(collectionSchema, input, language);
  return {
    path: `${REFERENCE_PATH}${collection === undefined ? "" : `/${stepOf(collection)}`}`,
    query: collection === undefined || confidence === undefined ? {} : { confidence },
  };
}

/** A name as one step of a path: dots would lead up to other answers, and half a character has no form in an address. */
function stepOf(name: string): string {
  return encodeURIComponent(/^\.\.?$/.test(name) ? name.replaceAll(".", "%2E") : name.toWellFormed());
}

/** Asks inside the process. The message was counted by the limiter when it came in; what it asks counts by its work. */
export function ask(app: App, c: AppContext, { path, query, body }: Asked, language: Language): Promise<Response> {
  const { bindings, headers } = innerRequest(c);
  const address = `${path}?${new URLSearchParams({ ...query, [LANGUAGE_PARAMETER]: language })}`;
  const init = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  return Promise.resolve(app.request(address, body === undefined ? {} : init, bindings));
}
