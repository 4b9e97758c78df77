import type { Call } from "./calls";

/** Stands for the host until it is known where the reference is read. */
export const HOST = "https://host.example";

export const SAMPLE_LANGUAGES = ["curl", "Python", "TypeScript"] as const;
export type Samples = Readonly<Record<(typeof SAMPLE_LANGUAGES)[number], string>>;

/** A call as a program, in three languages, with nothing to install. */
export function samplesOf(call: Call): Samples {
  return { curl: curlOf(call), Python: pythonOf(call), TypeScript: typescriptOf(call) };
}

const isText = ({ body }: Call): boolean => typeof body === "string";

/** A quote inside is closed, escaped and opened again, as a POSIX shell wants it. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function curlOf(call: Call): string {
  const { address, contentType, body } = call;
  const lines = [`curl ${quoted(HOST + address)}`];
  if (contentType !== undefined) {
    lines.push(`-H ${quoted(`Content-Type: ${contentType}`)}`);
    lines.push(`--data-binary ${quoted(isText(call) ? String(body) : JSON.stringify(body, null, 2))}`);
  }
  return lines.join(" \\\n  ");
}

function pythonOf(call: Call): string {
  const { address, contentType, body } = call;
  const url = JSON.stringify(HOST + address);
  if (contentType === undefined) {
    return `import json\nfrom urllib.request import urlopen\n\nwith urlopen(${url}) as response:\n    answer = json.load(response)\nprint(answer)\n`;
  }
  const headers = `    headers={"Content-Type": ${JSON.stringify(contentType)}},\n`;
  const send = (data: string) =>
    `request = Request(\n    ${url},\n    data=${data},\n${headers})\nwith urlopen(request) as response:\n`;
  return isText(call)
    ? `from urllib.request import Request, urlopen\n\nrows = ${pythonLiteral(body)}\n${send("rows.encode()")}    print(response.read().decode())\n`
    : `import json\nfrom urllib.request import Request, urlopen\n\nbody = ${pythonLiteral(body)}\n${send("json.dumps(body).encode()")}    answer = json.load(response)\nprint(answer)\n`;
}

const PYTHON_WORDS: Readonly<Record<string, string>> = { true: "True", false: "False", null: "None" };

/** JSON is Python but for three words, which stand outside of every string. */
function pythonLiteral(value: unknown): string {
  return JSON.stringify(value, null, 4).replace(
    /"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/g,
    (token) => PYTHON_WORDS[token] ?? token,
  );
}

function typescriptOf(call: Call): string {
  const { address, contentType, body } = call;
  const url = JSON.stringify(HOST + address);
  const read = isText(call) ? "console.log(await response.text());\n" : "console.log(await response.json());\n";
  if (contentType === undefined) return `const response = await fetch(${url});\n${read}`;
  const written = isText(call) ? JSON.stringify(body) : `JSON.stringify(${indented(JSON.stringify(body, null, 2))})`;
  return `const response = await fetch(${url}, {\n  method: "POST",\n  headers: { "Content-Type": ${JSON.stringify(contentType)} },\n  body: ${written},\n});\n${read}`;
}

const indented = (text: string) => text.replaceAll("\n", "\n  ");
