/** An upload as a browser sends it. */
export function uploadRequest(address: string, parts: Readonly<Record<string, string | File>>, headers = {}): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) body.append(name, value);
  return new Request(address, { method: "POST", body, headers, redirect: "manual" });
}

export function csvFile(text: string | Uint8Array<ArrayBuffer>, name = "inventory.csv"): File {
  return new File([text], name, { type: "text/csv" });
}

/** Letters that do not pack, the same for the same seed. */
export function noise(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 60 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join("");
}

/** The forms below the head of a page that are posted. */
export function postedForms(html: string): string[] {
  return html.slice(html.indexOf("<main")).match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? [];
}

/** The hidden fields of a page: of the form that asks for files, else of the first that is posted. */
export function hiddenFields(html: string): Record<string, string> {
  const forms = postedForms(html);
  return fieldsIn(forms.find((form) => form.includes('name="format"')) ?? forms[0] ?? "");
}

/** The hidden fields of one form. */
export function fieldsIn(form: string): Record<string, string> {
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, plain(value)]));
}

/** The body of the call of the API a page shows for its own result: the last of its calls. */
export function calledWith(html: string): string {
  const calls = [
    ...plain(html).matchAll(/curl '[^']*\/v1\/(?:estimates|portfolios)[^']*' [\s\S]*?-d '([\s\S]*?)'<\/code>/g),
  ];
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
