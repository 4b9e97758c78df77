import { handMade } from "../../../tests/support/workbooks.ts";

/** A place where a client's text comes in, as long as it likes. */
export interface Door {
  readonly name: string;
  /** Characters of the longest text that is let in; the rest of the way is the same for all of them. */
  readonly length: number;
  readonly texts: readonly string[];
  readonly requestOf: (text: string) => { readonly path: string; readonly init: RequestInit };
}

/** What makes a reader look back, or again and again, wherever it is repeated. */
const PIECES = [
  ..."0aZ.,;:-+=%&<>[]{}()'\"\\/~_ \t\n",
  "1,",
  "1.",
  "1 ",
  '";',
  '"a',
  '\\"',
  "\r\n",
  "%20",
  "&a=1",
  "é",
  "あ",
  "１",
  "e9",
  "lamps",
  "a, ",
  "q=0.1,",
];

/** The same of a workbook: elements that are begun and not ended, and lists of what each costs more than its text. */
const ELEMENTS = {
  rows: [
    "<c ",
    "<row ",
    "<!--",
    "<![CDATA[",
    '<c r="A1"/>',
    '<c r="XFD1048576"/>',
    '<row r="9"><c r="A9"><v>1</v></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>',
    '<row r="1048576" hidden="1"></row>',
    "&",
    "&amp;",
    "\n",
    'r="A1" ',
  ],
  after: [
    '<cols><col min="1" max="16384" hidden="1"/></cols>',
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    '<hyperlink ref="A1:XFD1048576"/>',
    '<dataValidation sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>',
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="x"/></conditionalFormatting>',
  ],
  sharedStrings: ["<si>", "<si><t>a</t></si>", "<si><r><t>", "<si><rPh><t>a</t></rPh></si>", "&#65;"],
  styles: ["<cellXfs>", "<cellXfs><xf ", "<xf ", "<numFmt ", '<numFmt numFmtId="9" formatCode="%"/>', "<cellXfs></"],
  properties: ["<sheet ", "<definedNames><definedName>A1,", '<sheets><sheet name="a" r:id="rId1"/></sheets>'],
} as const;

const LIGHTS = '"groups":[{"quantity":1,"existing":{"circuitWatts":290},"project":{"systemWatts":120}}]';
const COLUMNS = "name,quantity,existing.circuitWatts,project.systemWatts";
const BODY_CHARACTERS = 800_000;
const LINE_CHARACTERS = 60_000;
const ADDRESS_CHARACTERS = 12_000;
const HEADER_CHARACTERS = 12_000;
const FILE_CHARACTERS = 800_000;
const PART_CHARACTERS = 400_000;

const post = (path: string, type: string, body: BodyInit, headers: Record<string, string> = {}) => ({
  path,
  init: { method: "POST", headers: { "content-type": type, ...headers }, body },
});
const get = (path: string, headers: Record<string, string> = {}) => ({ path, init: { headers } });
const json = (body: string, path = "/v1/estimates/street-lighting") => post(path, "application/json", body);
const csv = (body: string) => post("/v1/batches/street-lighting", "text/csv", body);

function form(path: string, fields: Readonly<Record<string, string | File>>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { path, init: { method: "POST", body, redirect: "manual" as const } };
}

/** A header takes what is left of a text without the letters no header has. */
const headerText = (text: string) => text.replace(/[^\x20-\x7e]/g, "x");

const TEXT_DOORS: readonly Omit<Door, "texts">[] = [
  { name: "body", length: BODY_CHARACTERS, requestOf: (text) => json(text) },
  { name: "name in a body", length: BODY_CHARACTERS, requestOf: (text) => json(`{${JSON.stringify(text)}:1}`) },
  {
    name: "text in a body",
    length: BODY_CHARACTERS,
    requestOf: (text) => json(`{"name":${JSON.stringify(text)},${LIGHTS}}`),
  },
  {
    name: "choice in a body",
    length: BODY_CHARACTERS,
    requestOf: (text) => json(`{"scenarios":${JSON.stringify(text)},${LIGHTS}}`),
  },
  {
    // Its name and its value.
    name: "argument of an assistant",
    length: BODY_CHARACTERS / 2,
    requestOf: (text) =>
      post(
        "/mcp",
        "application/json",
        JSON.stringify({
          jsonrpc: "2.0",
          id: 1,
          method: "tools/call",
          params: { name: "estimateStreetLighting", arguments: { [text]: text } },
        }),
        { accept: "application/json, text/event-stream" },
      ),
  },
  {
    name: "line of a batch",
    length: LINE_CHARACTERS,
    requestOf: (text) => post("/v1/batches/street-lighting", "application/x-ndjson", text),
  },
  {
    name: "lines of a batch",
    length: BODY_CHARACTERS,
    requestOf: (text) => post("/v1/batches/street-lighting", "application/x-ndjson", text.replace(/.{64}/gs, "$&\n")),
  },
  { name: "header of a table", length: LINE_CHARACTERS, requestOf: (text) => csv(`${text}\n1\n`) },
  { name: "cell of a table", length: LINE_CHARACTERS, requestOf: (text) => csv(`${COLUMNS}\n${text},1,290,120\n`) },
  { name: "number of a table", length: LINE_CHARACTERS, requestOf: (text) => csv(`${COLUMNS}\na,${text},290,120\n`) },
  { name: "rows of a table", length: BODY_CHARACTERS, requestOf: (text) => csv(`${COLUMNS}\n${text}`) },
  {
    name: "field of an address",
    length: ADDRESS_CHARACTERS,
    requestOf: (text) => get(`/street-lighting?lang=id&lamps=${encodeURIComponent(text).slice(0, ADDRESS_CHARACTERS)}`),
  },
  {
    name: "amount in an address",
    length: ADDRESS_CHARACTERS,
    requestOf: (text) =>
      get(`/street-lighting?lang=ja&lamps=1&cost=${encodeURIComponent(text).slice(0, ADDRESS_CHARACTERS)}`),
  },
  {
    name: "inventory in an address",
    length: ADDRESS_CHARACTERS,
    requestOf: (text) => get(`/street-lighting?inventory=${encodeURIComponent(text).slice(0, ADDRESS_CHARACTERS)}`),
  },
  {
    name: "estimate by an address",
    length: ADDRESS_CHARACTERS,
    requestOf: (text) =>
      get(`/v1/estimates/street-lighting?lamps=${encodeURIComponent(text).slice(0, ADDRESS_CHARACTERS)}`),
  },
  {
    name: "path",
    length: ADDRESS_CHARACTERS,
    requestOf: (text) => get(`/v1/reference-data/${encodeURIComponent(text).slice(0, ADDRESS_CHARACTERS)}`),
  },
  {
    name: "words that are looked for",
    length: ADDRESS_CHARACTERS,
    requestOf: (text) => get(`/sources?q=${encodeURIComponent(text).slice(0, ADDRESS_CHARACTERS)}`),
  },
  ...["accept", "accept-language", "content-type", "if-none-match", "accept-encoding"].map((header) => ({
    name: `header ${header}`,
    length: HEADER_CHARACTERS,
    requestOf: (text: string) => ({
      path: "/v1/estimates/street-lighting",
      init: {
        method: "POST",
        headers: { "content-type": "application/json", [header]: headerText(text) },
        body: `{${LIGHTS}}`,
      },
    }),
  })),
  {
    name: "file that is uploaded",
    length: FILE_CHARACTERS,
    requestOf: (text) => form("/street-lighting?lang=id", { file: new File([text], "a.csv") }),
  },
  {
    name: "rows that are uploaded",
    length: FILE_CHARACTERS,
    requestOf: (text) =>
      form("/street-lighting?lang=id", {
        file: new File([`Nama Jalan;Jumlah;Daya;Daya LED\n${text.replace(/.{40}/gs, "$&\n")}`], "a.csv"),
      }),
  },
  {
    name: "headings that are uploaded",
    length: LINE_CHARACTERS,
    requestOf: (text) => form("/street-lighting?lang=ja", { file: new File([`${text}\n1;1;1\n`], "a.csv") }),
  },
  {
    name: "field of a form",
    length: FILE_CHARACTERS,
    requestOf: (text) => form("/street-lighting?lang=id", { lamps: text, cost: text, currency: "IDR" }),
  },
  {
    name: "file that is held",
    length: FILE_CHARACTERS,
    requestOf: (text) => form("/street-lighting?lang=id", { "held.file": text }),
  },
];

const WORKBOOK_DOORS: readonly Door[] = Object.entries(ELEMENTS).map(([part, texts]) => ({
  name: `workbook, ${part}`,
  length: PART_CHARACTERS,
  texts,
  requestOf: (text) => {
    const rows = part === "rows" ? "" : '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = handMade({ rows, [part]: text }) as Uint8Array<ArrayBuffer>;
    return form("/street-lighting?lang=id", { file: new File([bytes], "a.xlsx") });
  },
}));

/** Every place a text comes in. */
export const DOORS: readonly Door[] = [...TEXT_DOORS.map((door) => ({ ...door, texts: PIECES })), ...WORKBOOK_DOORS];

/** A piece as often as it fits. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
