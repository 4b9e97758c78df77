import { SELF } from "cloudflare:test";
import { parseCsv } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { streetLightingExamples } from "../../src/estimates/street-lighting/examples";
import type { Problem } from "../../src/http/problem";
import { call } from "../support/contract";

const PATH = "/v1/batches/street-lighting";
const NDJSON = { "content-type": "application/x-ndjson" };
const CSV = { "content-type": "text/csv" };
const arterial = streetLightingExamples.arterial.value;

interface Result {
  readonly index: number;
  readonly line?: number;
  readonly status: number;
  readonly annual?: Record<string, number>;
  readonly lifetime?: Record<string, number>;
  readonly problem?: Problem;
}

async function results(body: string | Uint8Array, query = "", headers: Record<string, string> = {}): Promise<Result[]> {
  const { status, text } = await call("POST", PATH + query, body, { ...NDJSON, ...headers });
  expect(status).toBe(200);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Result);
}

async function table(body: string, query = ""): Promise<string[][]> {
  const { status, text } = await call("POST", PATH + query, body, CSV);
  expect(status).toBe(200);
  return parseCsv(text, { delimiter: "," }) as string[][];
}

describe("a batch of NDJSON", () => {
  test("answers each line with the figures its own operation gives", async () => {
    const { body } = await call<Result>("POST", "/v1/estimates/street-lighting", arterial);
    expect(await results(JSON.stringify(arterial))).toEqual([
      { index: 0, status: 200, annual: body.annual, lifetime: body.lifetime },
    ]);
  });

  test("gives whole estimates where they are asked for", async () => {
    const { body } = await call<{ edition: unknown }>("POST", "/v1/estimates/street-lighting?lang=id", arterial);
    // The edition of all rows stands once, in the header.
    const { edition: _ofAllRows, ...estimate } = body;
    expect(await results(JSON.stringify(arterial), "?detail=full&lang=id")).toEqual([
      { index: 0, status: 200, ...estimate },
    ]);
  });

  test("answers what is wrong with a line in its place and goes on", async () => {
    const good = JSON.stringify(arterial);
    const found = await results(
      [
        good,
        "{ not JSON",
        "",
        '{"groups":[{"quantity":0,"existing":{"circuitWatts":290},"project":{"systemWatts":120}}]}',
        '{"groups":[{"quantity":1,"existing":{"lamp":"LED"},"project":{"systemWatts":120}}]}',
        `{"name":"${"x".repeat(70_000)}"}`,
        "[]",
        good,
      ].join("\r\n"),
    );
    expect(found.map(({ index, line, status }) => [index, line, status])).toEqual([
      [0, undefined, 200],
      [1, 2, 400],
      [2, 4, 422],
      [3, 5, 422],
      [4, 6, 413],
      [5, 7, 422],
      [6, undefined, 200],
    ]);
    expect(found[2]?.problem?.errors?.[0]?.pointer).toBe("#/groups/0/quantity");
    expect(found[3]?.problem?.errors?.[0]?.pointer).toBe("#/groups/0/existing/circuitWatts");
    expect(found[6]?.annual).toEqual(found[0]?.annual);
  });

  test("speaks of a wrong line in the reader's language", async () => {
    const [indonesian] = await results("{", "?lang=id");
    expect(indonesian?.problem?.detail).toBe("Baris ini tidak dapat diurai sebagai JSON.");
    const [japanese] = await results("{", "", { "accept-language": "ja" });
    expect(japanese?.problem?.title).toMatch(/[ぁ-ん]/);
  });

  test("answers a line that is not UTF-8 in its place", async () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(arterial)}\n"?"\n${JSON.stringify(arterial)}`);
    bytes[bytes.indexOf(0x3f, JSON.stringify(arterial).length)] = 0xff;
    expect((await results(bytes)).map(({ status }) => status)).toEqual([200, 400, 200]);
  });

  test("of blank lines only has no results", async () => {
    expect(await results("\n\r\n  \n")).toEqual([]);
  });

  test("keeps 20,000 lines in order", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      JSON.stringify({
        groups: [{ quantity: index + 1, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }],
      }),
    );
    const found = await results(lines.join("\n"));
    expect(found).toHaveLength(20_000);
    const [first] = found;
    for (const [index, { index: given, annual }] of found.entries()) {
      expect(given).toBe(index);
      expect(annual?.savedMwh).toBeCloseTo((first?.annual?.savedMwh ?? 0) * (index + 1), 6);
    }
  });

  test("sends results while lines are still to come", async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encode = (text: string) => new TextEncoder().encode(text);
    const answering = SELF.fetch(`http://localhost${PATH}`, { method: "POST", headers: NDJSON, body: readable });
    const written = writer.write(encode(`${JSON.stringify(arterial)}\n`));
    const reader = ((await answering).body as ReadableStream<Uint8Array>).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toMatch(/^\{"index":0,"status":200,.*\}\n$/);
    await written;
    const last = writer.write(encode("{")).then(() => writer.close());
    const second = await reader.read();
    expect(new TextDecoder().decode(second.value)).toMatch(/^\{"index":1,"line":2,"status":400,/);
    await last;
    expect((await reader.read()).done).toBe(true);
  });
});

describe("a batch of CSV", () => {
  const header = "name,quantity,existing.lamp,existing.lampWatts,project.systemWatts,schedule.preset";

  test("answers each row with the figures its request has", async () => {
    const rows = await table(`${header}\r\nJalan A,1000,HPS,250,120,full-night\r\n`);
    const { body } = await call<Result>("POST", "/v1/estimates/street-lighting", arterial);
    expect(rows[1]?.slice(0, 3)).toEqual(["0", "Jalan A", "200"]);
    const named = Object.fromEntries((rows[0] ?? []).map((column, index) => [column, rows[1]?.[index]]));
    for (const [name, value] of Object.entries(body.annual ?? {}))
      expect(Number(named[`annual.${name}`]), name).toBe(value);
    for (const [name, value] of Object.entries(body.lifetime ?? {}))
      expect(Number(named[`lifetime.${name}`]), name).toBe(value);
  });

  test("takes short names, notes, blank rows and empty cells", async () => {
    const rows = await table("quantity,#road,existing.circuitWatts,systemWatts\n5,Braga,290,40\n\n,,,\n7,Dago,,40\n");
    expect(rows.slice(1).map(([index, , status]) => [index, status])).toEqual([
      ["0", "200"],
      ["1", "422"],
    ]);
  });

  test("reads and writes what a spreadsheet in Indonesia writes", async () => {
    const { text } = await call(
      "POST",
      PATH,
      "\uFEFFname;quantity;existing.circuitWatts;project.systemWatts\r\nJalan Braga;10;290,5;120\r\n",
      CSV,
    );
    const [head, row] = text.split("\r\n");
    expect(head).toMatch(/^\uFEFF?index;name;status;/);
    expect(row).toMatch(/^0;"Jalan Braga";200;\d+,\d+;/);
  });

  test("has as many cells in every row, wrong or not", async () => {
    for (const body of [
      `${header}\nA,1,HPS,250,120,\nB,0,HPS,250,120,\n"C;=1+1",1,HPS,250,120,\n`,
      "name;quantity;existing.circuitWatts;systemWatts\nA;1;290;120\nB;0;290;120\n",
    ]) {
      const { text } = await call("POST", PATH, body, CSV);
      const delimiter = body.startsWith("name;") ? ";" : ",";
      const lengths = parseCsv(text, { delimiter }).map((row) => row.length);
      expect(new Set(lengths)).toEqual(new Set([lengths[0]]));
      expect(text).not.toContain(";=1+1");
    }
  });

  test("points to the column of a wrong cell and goes on", async () => {
    const { text } = await call(
      "POST",
      `${PATH}`,
      `${header}\nA,0,HPS,250,120,\nB,"1",HPS,250,120,\nC,1,HPS,250,120,,,9\nD,"1,HPS,250,120,\nE,1,HPS,250,120,\n`,
      {
        ...CSV,
        accept: "application/x-ndjson",
      },
    );
    const found = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Result);
    expect(found.map(({ index, line, status }) => [index, line, status])).toEqual([
      [0, 2, 422],
      [1, undefined, 200],
      [2, 4, 422],
      [3, 5, 422],
      [4, undefined, 200],
    ]);
    expect(found[0]?.problem?.errors?.[0]?.pointer).toBe("#/quantity");
  });

  const answered = async (body: string | Uint8Array) => {
    const { status, text } = await call("POST", PATH, body, { ...CSV, accept: "application/x-ndjson" });
    expect(status, text).toBe(200);
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Result);
  };

  test.each([
    [
      "carriage returns alone",
      "name,quantity,existing.circuitWatts,systemWatts\rA,10,290,120\rB,0,290,120\r",
      [undefined, 3],
    ],
    [
      "a line break in a heading",
      'name,"#catatan\nlapangan",quantity,existing.circuitWatts,systemWatts\nA,x,10,290,120\nB,x,0,290,120\n',
      [undefined, 4],
    ],
    [
      "a broken first heading and semicolons",
      '"#nama\r\njalan";quantity;existing.circuitWatts;systemWatts\r\nA;10;290,5;120\r\nB;0;1;1\r\n',
      [undefined, 4],
    ],
    [
      "headings of an Indonesian table",
      "Nama Jalan;Jumlah;Jenis Lampu;Daya (W);Daya LED (W)\nBraga;10;Natrium;250;120\nDago;0;SON-T;250;120\n",
      [undefined, 3],
    ],
    [
      "headings of a Japanese table",
      "路線名,灯数,既設ランプ,ワット数,更新後電力\n大通り,10,水銀灯,,120\n大通り,10,高圧ナトリウムランプ,250,120\n",
      [2, undefined],
    ],
  ] as const)("reads a table with %s, and names its lines", async (_what, body, lines) => {
    expect((await answered(body)).map(({ line }) => line)).toEqual(lines);
  });

  test("refuses a number that can mean two, and says both, in tab as in semicolon files", async () => {
    for (const delimiter of ["\t", ";"]) {
      const [row] = await answered(
        `quantity,existing.circuitWatts,systemWatts\n10,1.250,120\n`.replaceAll(",", delimiter),
      );
      expect(row?.problem?.errors).toEqual([
        {
          pointer: "#/existing.circuitWatts",
          code: "cell-ambiguous",
          detail: "“1.250” can mean 1.25 or 1,250",
          hint: "Write it without thousands separators.",
        },
      ]);
    }
  });

  test("reads numbers that can mean one thing only, whatever their marks", async () => {
    const [row] = await answered(
      "quantity;existing.circuitWatts;systemWatts;electricity.emissionFactorTco2PerMwh\n10;1.234,5;120;0.870\n",
    );
    const [same] = await answered(
      "quantity,existing.circuitWatts,systemWatts,electricity.emissionFactorTco2PerMwh\n10,1234.5,120,0.87\n",
    );
    expect(row?.annual).toEqual(same?.annual);
  });

  test("refuses a value below no name, and takes a column without one where nothing stands in it", async () => {
    const rows = await answered("quantity,existing.circuitWatts,systemWatts,\n10,290,120,\n10,290,120,0.5\n");
    expect(rows.map(({ status }) => status)).toEqual([200, 422]);
    expect(rows[1]?.problem?.detail).toContain("0.5");
  });

  test("places what the measure finds in a column, not in a group", async () => {
    const [row] = await answered("name,quantity,existing.lamp,existing.lampWatts,systemWatts\nA,1,,,60\n");
    expect(row?.problem?.errors?.map(({ pointer }) => pointer)).toEqual(["#/existing"]);
  });

  test.each(["air-conditioning", "green-building"])("answers %s", async (measure) => {
    const rows = {
      "air-conditioning":
        "quantity,capacity.value,capacity.unit,existing.value,existing.metric,project.value,project.metric\n10,9000,Btu/h,3.4,CSPF,5,CSPF\n",
      "green-building":
        "name,building.type,building.grossFloorAreaM2,measures.lighting.savingFraction\nTown hall,government-office,10000,0.5\n",
    } as const;
    const { status, text } = await call("POST", `/v1/batches/${measure}`, rows[measure as keyof typeof rows], CSV);
    expect(status).toBe(200);
    expect(text.split("\r\n")[1]).toMatch(/^0,[^,]*,200,/);
  });

  test.each([
    ["an unknown column", "quantity,systemWats\n1,2\n", "#/systemWats"],
    ["a column twice", "quantity,quantity,systemWatts\n1,2,3\n", "#/quantity"],
    ["a missing column", "quantity\n1\n", "#/project.systemWatts"],
    ["a name with marks of a pointer", "Lamp/Type,a~b,b c,quantity,systemWatts\n1,1,1,1,1\n", "#/Lamp~1Type"],
    ["a name with a tilde", "Lamp/Type,a~b,b c,quantity,systemWatts\n1,1,1,1,1\n", "#/a~0b"],
    ["a name with a blank", "Lamp/Type,a~b,b c,quantity,systemWatts\n1,1,1,1,1\n", "#/b%20c"],
  ])("is refused as a whole for %s", async (_, body, pointer) => {
    const { status, body: problem } = await call<Problem>("POST", PATH, body, CSV);
    expect(status).toBe(422);
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

describe("a header of 60 kB", () => {
  test.each([
    ["30,000 names", Array.from({ length: 30_000 }, (_, index) => index % 10).join(",")],
    ["one name", "x".repeat(60_000)],
    ["190 names", Array.from({ length: 190 }, (_, index) => `${"y".repeat(300)}${index}`).join(",")],
  ])("of %s is refused in few bytes", async (_what, header) => {
    const { status, text } = await call("POST", PATH, `${header}\n1`, CSV);
    expect(status).toBe(422);
    expect(text.length).toBeLessThan(40_000);
    const { errors = [], errorsOmitted = 0 } = JSON.parse(text) as Problem;
    expect(errors.length).toBeLessThanOrEqual(100);
    if (errorsOmitted > 0) expect(errors).toHaveLength(100);
    for (const { pointer = "" } of errors) expect(pointer.length).toBeLessThan(300);
  });

  test.each(["q\0u\0a\0", "\xff\xfe"])("that is no UTF-8 is told so in words of a table: %j", async (start) => {
    const bytes = Uint8Array.from([...`${start},b\n1,2\n`].map((character) => character.charCodeAt(0)));
    const { status, body } = await call<Problem>("POST", PATH, bytes, CSV);
    expect(status).toBe(422);
    expect(body.detail).toContain("CSV UTF-8");
  });
});

describe("a batch as a whole is refused", () => {
  test.each([
    ["an empty body", PATH, "", NDJSON, 400],
    ["a table without a header", PATH, "\r\n\r\n", CSV, 400],
    ["another media type", PATH, "{}", { "content-type": "application/json" }, 415],
    ["a form, as curl sends it unasked", PATH, "{}", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a form of answer there is not", PATH, "{}", { ...NDJSON, accept: "text/html" }, 406],
    ["whole estimates in a table", `${PATH}?detail=full`, "quantity,systemWatts\n", CSV, 422],
    ["an unknown parameter", `${PATH}?details=full`, "{}", NDJSON, 422],
    ["an unknown measure", "/v1/batches/streetlights", "{}", NDJSON, 404],
  ])("for %s", async (_, path, body, headers, status) => {
    expect((await call("POST", path, body, headers as Record<string, string>)).status).toBe(status);
  });
});
