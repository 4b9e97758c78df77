/** An upload as a browser sends it. */
export function uploadRequest(address: string, parts: Readonly<Record<string, string | File>>, headers = {}): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) body.append(name, value);
  return new Request(address, { method: "POST", body, headers, redirect: "manual" });
}

export function csvFile(text: string | Uint8Array<ArrayBuffer>, name = "inventory.csv"): File {
  return new File([text], name, { type: "text/csv" });
}

/** The hidden fields of the first form of a page that is posted. */
export function hiddenFields(html: string): Record<string, string> {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(html.slice(html.indexOf("<main")))?.[0] ?? "";
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, plain(value)]));
}

/** The body of the call of the API a page shows for its own result: the last of its calls. */
export function calledWith(html: string): string {
  const calls = [...plain(html).matchAll(/curl '[^']*\/v1\/estimates[^']*' [\s\S]*?-d '([\s\S]*?)'<\/code>/g)];
  return (calls.at(-1)?.[1] ?? "").replaceAll("'\\''", "'");
}

function plain(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
