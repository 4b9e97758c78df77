import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/tables/decode";
import { readTable } from "../../src/tables/read-table";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
/** By looking each character up: no encoder of old code pages is at hand. */
function encoded(text: string, encoding: "shift_jis" | "windows-1252"): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
  const codes = new Map<string, number[]>();
  const note = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!codes.has(character)) codes.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let first = 0; first < 256; first++) note(first);
  if (encoding === "shift_jis")
    for (let first = 0x81; first < 0xfd; first++) for (let second = 0x40; second < 0xfd; second++) note(first, second);
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [0x3f]));
}

const INDONESIAN =
  "Nama Jalan;Jumlah;Catatan\r\nJalan Cihampelas – utara;12;“sudah diukur” ± 5 m²\r\nCafé Premium;3;é\r\n";
const JAPANESE = "路線名,灯数,既設ランプ\r\n大通り,12,高圧ナトリウムランプ\r\nブラガ通り,3,水銀灯\r\n";

describe("the text of a file", () => {
  test.each([
    ["UTF-8", utf8(JAPANESE), JAPANESE],
    ["UTF-8 with a mark", utf8(`\uFEFF${JAPANESE}`), JAPANESE],
    ["UTF-16, little end first", utf16(`\uFEFF${JAPANESE}`, true), JAPANESE],
    ["UTF-16, big end first", utf16(`\uFEFF${JAPANESE}`, false), JAPANESE],
    ["UTF-16 without a mark", utf16(INDONESIAN, true), INDONESIAN],
    ["windows-1252", encoded(INDONESIAN, "windows-1252"), INDONESIAN],
    ["Shift_JIS", encoded(JAPANESE, "shift_jis"), JAPANESE],
    [
      "Shift_JIS of Windows",
      encoded("番号,灯数\r\n①,２\r\n㈱電灯,1\r\n", "shift_jis"),
      "番号,灯数\r\n①,２\r\n㈱電灯,1\r\n",
    ],
    [
      "windows-1252 that is valid Shift_JIS by chance",
      encoded("Nama;Jumlah\nPrémium;1\nCafémm;2\n", "windows-1252"),
      "Nama;Jumlah\nPrémium;1\nCafémm;2\n",
    ],
  ])("is read from %s", (_encoding, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test.each([
    ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74)],
    ["control characters", utf8("a,b\n\u0001,2\n")],
  ])("is none in %s", (_what, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});

describe("the table of a text", () => {
  const table = async (text: string) => {
    const read = await readTable(utf8(text), () => true);
    if (typeof read === "string") throw new Error(read);
    return read;
  };
  const ROWS = [
    ["Nama", "Jumlah", "Daya"],
    ["Braga", "10", "290,5"],
    ["Dago", "1.250", "70"],
  ];

  test.each([
    ["semicolons", ROWS.map((row) => row.join(";")).join("\r\n")],
    ["tabs", ROWS.map((row) => row.join("\t")).join("\n")],
    ["carriage returns alone", `${ROWS.map((row) => row.join(";")).join("\r")}\r`],
    ["a line that names the delimiter", `sep=;\n${ROWS.map((row) => row.join(";")).join("\n")}`],
    ["commas and quotes", ROWS.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n")],
    ["a title above", `Inventaris PJU, Kota Bandung\n\n${ROWS.map((row) => row.join(";")).join("\n")}`],
  ])("is parted by %s", async (what, text) => {
    const { rows } = await table(text);
    const below = what === "a title above" ? rows.slice(1) : rows;
    expect(below.map(({ cells }) => cells)).toEqual(ROWS);
  });

  test("is refused where it is wider than any inventory, whatever stands in it, and blank columns beside it do not count", async () => {
    const wide = (columns: number) => `${Array.from({ length: columns }, (_, index) => index % 10).join(";")}\n1\n`;
    for (const columns of [201, 30_000])
      expect(await readTable(utf8(wide(columns)), () => true)).toBe("tooManyColumns");
    expect((await table(wide(200))).rows[0]?.cells).toHaveLength(200);
    const { rows } = await table(`Nama;Jumlah${";".repeat(5000)}\nBraga;10${";".repeat(5000)}\n`);
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  test("keeps the lines of the file, blank ones and those inside cells counted", async () => {
    const { rows } = await table('a;b\n\n"1\n2";3\n;;\n4;5\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  test.each([
    ["a;b\n1;290,5\n", ",", ","],
    ["a;b\n1;1.250\n", ",", "either"],
    ["a\tb\n1\t0.87\n", "either", "."],
    ["a\tb\n1\t1.250\n", "either", "either"],
    ["a\tb\n0.87\t0,87\n", "either", "either"],
    ["a\tb\n7.500.000\tx\n", "either", ","],
    ["a,b\n1,2\n", ".", "either"],
  ] as const)("says which decimal mark its form and its numbers show: %j", async (text, decimalMark, evident) => {
    expect(await table(text)).toMatchObject({ decimalMark, evident });
  });
});
