/** A request with a body. */
export interface Asked {
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

/** The answer to a request; throws unless it is 200. */
export async function ask(origin: string, { path, contentType, body }: Asked): Promise<string> {
  const response = await fetch(origin + path, { method: "POST", headers: { "content-type": contentType }, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${text.slice(0, 400)}`);
  return text;
}
