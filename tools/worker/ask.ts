/** A request; one without a body is a GET. */
export interface Asked {
  readonly path: string;
  readonly contentType?: string;
  readonly body?: string | undefined;
}

/** What `fetch` is told of a request. */
export function initOf({ contentType = "application/json", body }: Asked): RequestInit {
  return body === undefined ? {} : { method: "POST", headers: { "content-type": contentType }, body };
}

/** The answer to a request; throws unless it is 200. */
export async function ask(origin: string, asked: Asked): Promise<string> {
  const { text } = await askWhole(origin, asked);
  return text;
}

/** The same with its headers. */
export async function askWhole(origin: string, asked: Asked): Promise<{ text: string; response: Response }> {
  const response = await fetch(origin + asked.path, initOf(asked));
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${asked.path} answers ${response.status}: ${text.slice(0, 400)}`);
  return { text, response };
}
