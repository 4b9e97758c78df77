/** An upload as a browser sends it. */
export function uploadRequest(address: string, parts: Readonly<Record<string, string | File>>, headers = {}): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) body.append(name, value);
  return new Request(address, { method: "POST", body, headers });
}

export function csvFile(text: string | Uint8Array<ArrayBuffer>, name = "inventory.csv"): File {
  return new File([text], name, { type: "text/csv" });
}

/** The request a result from a file carries along, for its files and other languages. */
export function carriedRequest(html: string): string {
  const value = /name="request" value="([^"]*)"/.exec(html)?.[1] ?? "";
  return value.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
}
