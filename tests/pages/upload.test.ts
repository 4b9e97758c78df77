import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { streetLightingRequestSchema } from "../../src/estimates/street-lighting/request-schema";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { estimateStreetLighting } from "../../src/measures/street-lighting/estimate";
import type { StreetLightingRequest } from "../../src/measures/street-lighting/schema";
import { type Inventory, MOST_KINDS, MOST_LISTED } from "../../src/pages/inventory/inventory";
import { leftOutSentences, reasonsOf } from "../../src/pages/inventory/left-out";
import { readerOf } from "../../src/pages/reader";
import { LEFT_OUT } from "../../src/pages/upload/file-answers";
import { joinedName } from "../../src/pages/upload/joined-name";
import { handMade, inline, number } from "../support/workbooks";
import { faultsOf, inventoryOf, questionsOf, readFile } from "./reading-files";

const bytes = (text: string) => new TextEncoder().encode(text);
const HEADER = "name,quantity,existing.lamp,existing.lampWatts,project.systemWatts";

function workbook(rows: readonly (readonly unknown[])[], change: (sheet: Record<string, unknown>) => void = () => {}) {
  const sheet = utils.aoa_to_sheet(rows as unknown[][]);
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Lampu");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

describe("rows of an inventory", () => {
  test("of equal equipment are one group with the sum of their numbers and both names", async () => {
    const { rows, groups } = await inventoryOf(
      `${HEADER}\nBraga,94,HPS,150,70\nKopo,101,HPS,150,80\nRiau,6,HPS,150,70\n`,
    );
    expect(rows).toBe(3);
    expect(groups).toEqual([
      { name: "Braga, Riau", quantity: 100, existing: { lamp: "HPS", lampWatts: 150 }, project: { systemWatts: 70 } },
      { name: "Kopo", quantity: 101, existing: { lamp: "HPS", lampWatts: 150 }, project: { systemWatts: 80 } },
    ]);
  });

  test("of one name keep it, and rows without a name make a group without one", async () => {
    const { groups } = await inventoryOf(`${HEADER}\nBraga,1,HPS,150,70\nBraga,2,HPS,150,70\n,4,HPS,250,70\n`);
    expect(groups.map(({ name }) => name)).toEqual(["Braga", undefined]);
  });

  test("add up what was metered, and are another kind where nothing was", async () => {
    const header = "quantity,existing.circuitWatts,project.systemWatts,meteredProjectMwhPerYear";
    const { groups } = await inventoryOf(`${header}\n10,290,120,5\n20,290,120,7.5\n40,290,120,\n`);
    expect(groups).toMatchObject([{ quantity: 30, meteredProjectMwhPerYear: 12.5 }, { quantity: 40 }]);
    expect(groups[1]).not.toHaveProperty("meteredProjectMwhPerYear");
  });

  test("may be written with semicolons and decimal commas, in quotes, with a mark, a sep line and empty rows", async () => {
    const text =
      '\uFEFFsep=;\r\nname;quantity;existing.circuitWatts;systemWatts;#note\r\n"Jalan ""Dago""; utara";5;290,5;120,25;x\r\n;;;;\r\n';
    const { rows, groups } = await inventoryOf(text);
    expect(rows).toBe(1);
    expect(groups).toEqual([
      { name: 'Jalan "Dago"; utara', quantity: 5, existing: { circuitWatts: 290.5 }, project: { systemWatts: 120.25 } },
    ]);
  });

  test("give together what they give one by one, in whatever order and however they are split", async () => {
    const row = fc.record({
      quantity: fc.integer({ min: 1, max: 5000 }),
      lampWatts: fc.constantFrom(70, 100, 150, 250, 400),
      systemWatts: fc.constantFrom(40, 60.5, 120),
      preset: fc.constantFrom("full-night", "evening-full-late-half", ""),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const lines = rows.map(
          (each, index) => `J${index},${each.quantity},HPS,${each.lampWatts},${each.systemWatts},${each.preset}`,
        );
        const header = "name,quantity,existing.lamp,existing.lampWatts,project.systemWatts,schedule.preset";
        const { groups } = await inventoryOf([header, ...lines].join("\n"));
        const request = streetLightingRequestSchema.parse({ groups });
        const apart = rows.map(({ quantity, lampWatts, systemWatts, preset }) =>
          estimateStreetLighting({
            groups: [
              {
                quantity,
                existing: { lamp: "HPS", lampWatts },
                project: { systemWatts },
                ...(preset !== "" && { schedule: { preset } }),
              },
            ],
          } as StreetLightingRequest),
        );
        const together = estimateStreetLighting(request).annual;
        for (const field of ["businessAsUsualMwh", "referenceMwh", "projectMwh", "reductionTco2"] as const) {
          const sum = apart.reduce((total, { annual }) => total + annual[field], 0);
          expect(Math.abs(together[field] - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(sum)));
        }
        expect(new Set(lines.map((line) => line.replace(/^J\d+,\d+/, ""))).size).toBe(groups.length);
      }),
      { seed: 20_261_124, numRuns: 100 },
    );
  });
});

describe("a file as a city has it", () => {
  const EXPECTED = [
    { name: "Jalan Braga", quantity: 94, existing: { lamp: "HPS", lampWatts: 150 }, project: { systemWatts: 70.5 } },
    {
      name: "Jalan Dago",
      quantity: 1250,
      existing: { lamp: "mercury", circuitWatts: 140 },
      project: { systemWatts: 40 },
    },
  ];
  const ROWS = [
    ["Nama Jalan", "Jumlah", "Jenis Lampu", "Daya (W)", "Daya sistem termasuk balas (W)", "Daya LED (W)", "Kecamatan"],
    ["Jalan Braga", 94, "Natrium", 150, "", 70.5, "Sumur Bandung"],
    ["Jalan Dago", 1250, "Merkuri", "", 140, 40, "Coblong"],
  ];

  test.each([
    ["a workbook", workbook(ROWS)],
    [
      "a workbook with a title, an empty row and numbered columns",
      workbook([["INVENTARIS PJU KOTA BANDUNG"], [], ROWS[0] ?? [], [1, 2, 3, 4, 5, 6, 7], ...ROWS.slice(1)]),
    ],
    ["a workbook with its total", workbook([...ROWS, ["JUMLAH", 1344, "", "", "", "", ""]])],
    [
      "a workbook whose numbers are texts",
      workbook(ROWS.map((row) => row.map((cell) => (cell === 70.5 ? "70,5 W" : String(cell))))),
    ],
    [
      "semicolons and decimal commas",
      ROWS.map((row) => row.map((cell) => String(cell).replace(".", ",")).join(";")).join("\r\n"),
    ],
    [
      "semicolons and thousands",
      ROWS.map((row) => row.map((cell) => (cell === 1250 ? "1.250" : String(cell).replace(".", ","))).join(";")).join(
        "\n",
      ),
    ],
    ["tabs", ROWS.map((row) => row.join("\t")).join("\r")],
    [
      "Japanese headings",
      [
        "路線名,灯数,既設ランプ,ワット数,回路電力,更新後電力",
        "Jalan Braga,94,高圧ナトリウムランプ,150,,70.5",
        "Jalan Dago,1250,水銀灯,,140,40",
      ].join("\n"),
    ],
  ])("is understood without a question: %s", async (_what, file) => {
    expect((await inventoryOf(file)).groups).toEqual(EXPECTED);
  });

  test("with headings over several columns is read by both rows of them", async () => {
    const rows = [
      ["No", "Nama Jalan", "Jumlah", "Lampu eksisting", "", "Lampu LED"],
      ["", "", "", "Jenis", "Daya (W)", "Daya (W)"],
      [1, "Jalan Braga", 94, "SON-T", 150, 70.5],
    ];
    const merged = workbook(rows, (sheet) => {
      sheet["!merges"] = [
        { s: { r: 0, c: 3 }, e: { r: 0, c: 4 } },
        ...[0, 1, 2].map((c) => ({ s: { r: 0, c }, e: { r: 1, c } })),
      ];
    });
    const plain = rows.map((row) => row.join(";").replace("70.5", "70,5")).join("\n");
    for (const file of [merged, plain]) expect((await inventoryOf(file)).groups).toEqual(EXPECTED.slice(0, 1));
  });

  test("with a lamp merged over its streets counts it for each of them, and a number merged over them once", async () => {
    const rows = [
      ["Nama Jalan", "Jumlah", "Jenis Lampu", "Daya (W)", "Daya LED (W)"],
      ["Braga", 10, "HPS", 150, 70],
      ["Dago", 20, "", "", ""],
      ["Kopo", 30, "HPS", 250, 120],
      ["Riau", "", "HPS", 250, 120],
    ];
    const file = workbook(rows, (sheet) => {
      sheet["!merges"] = [
        ...[2, 3, 4].map((c) => ({ s: { r: 1, c }, e: { r: 2, c } })),
        { s: { r: 3, c: 1 }, e: { r: 4, c: 1 } },
      ];
    });
    const { groups, leftOut } = await inventoryOf(file);
    expect(groups.map(({ name, quantity }) => [name, quantity])).toEqual([
      ["Braga, Dago", 30],
      ["Kopo", 30],
    ]);
    expect(leftOut).toMatchObject({ rows: 1, quantity: 0, uncounted: 1 });
  });

  test("with per cent as Excel has it, as its heading says, and as a text", async () => {
    const table = (heading: string, cell: unknown, format?: string) =>
      workbook(
        [
          ["Jumlah", "Daya sistem termasuk balas", "Daya LED", heading],
          [10, 290, 120, cell],
        ],
        (sheet) => {
          if (format !== undefined) sheet.D2 = { t: "n", v: cell, z: format };
        },
      );
    for (const file of [
      table("Fraksi lampu padam", 0.05),
      table("Fraksi lampu padam", 0.05, "0%"),
      table("Fraksi lampu padam (%)", 0.05, "0%"),
      table("Fraksi lampu padam (%)", 5),
      table("Fraksi lampu padam", "5 %"),
    ]) {
      expect((await inventoryOf(file)).groups[0]).toMatchObject({ existingOutageFraction: 0.05 });
    }
  });

  test("with a lamp nobody knows counts it as unknown, and one with its watts in one word by both", async () => {
    const { groups } = await inventoryOf(
      workbook([
        ["Jumlah", "Jenis lampu", "Daya", "Daya LED"],
        [5, "tidak diketahui", 250, 120],
        [6, "SON 250 W", "", 120],
        [7, "HPL-N 125", 125, 60],
      ]),
    );
    expect(groups.map(({ existing }) => existing)).toEqual(
      [
        { lamp: "unknown", lampWatts: 250 },
        { lamp: "HPS", lampWatts: 250 },
        { lamp: "mercury", lampWatts: 125 },
      ].slice(0, groups.length),
    );
    expect(groups.length).toBeGreaterThanOrEqual(2);
  });

  test("says what it hides, what it leaves out and what it does not use", async () => {
    const file = workbook([...ROWS, ["Total", 1344]], (sheet) => {
      sheet["!rows"] = [{}, { hidden: true }];
    });
    expect((await inventoryOf(file)).remarks).toEqual([
      { code: "hiddenRows", count: 1, names: [] },
      { code: "columnsUnused", count: 1, names: ["Kecamatan"] },
      { code: "totalsRows", count: 1, names: [] },
    ]);
  });

  test("of further sheets are not counted, which is remarked by their names", async () => {
    const book = utils.book_new();
    for (const name of ["Coblong", "Sukajadi", "S".repeat(31)]) {
      const rows = [HEADER.split(","), [`Jalan ${name}`, 10, "HPS", 150, 70]];
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    }
    utils.book_append_sheet(book, utils.aoa_to_sheet([["Survei 2026"]]), "Catatan");
    const file = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const { rows, remarks } = await inventoryOf(file);
    expect(rows).toBe(1);
    expect(remarks).toEqual([{ code: "otherSheets", count: 2, names: ["Sukajadi", "S".repeat(31)] }]);
  });

  test("whose last number is the sum of all others has that remarked, and without a name it is left out", async () => {
    const text = (last: string) => `${HEADER}\nA,10,HPS,150,70\nB,20,HPS,250,70\n${last}\n`;
    expect((await inventoryOf(text("Jalan C,30,HPS,400,70"))).remarks).toContainEqual({
      code: "maybeTotal",
      count: 1,
      names: [],
    });
    const { groups, remarks } = await inventoryOf(text(",30,,,"));
    expect(groups.map(({ quantity }) => quantity)).toEqual([10, 20]);
    expect(remarks).toEqual([{ code: "totalsRows", count: 1, names: [] }]);
  });

  test("with a road described in part is computed, and that is said", async () => {
    const { rows, groups, remarks } = await inventoryOf(
      `${HEADER},road.class,road.widthM\nA,10,HPS,150,70,arteri,12\n`,
    );
    expect(rows).toBe(1);
    expect(groups[0]).not.toHaveProperty("road");
    expect(remarks).toEqual([{ code: "roadIncomplete", count: 1, names: [] }]);
  });
});

describe("rows that cannot be computed", () => {
  const TEXT = `${HEADER}\nA,seribu,HPS,150,70\n"B\nb",5,HPS,333,70\nC,5,HPS,150,70\nD,1.5,HPS,150,99999\nE,,HPS,150,70\n`;

  test("are left out with their lines, the others are computed, and the sentence says how many lamps are not in it", async () => {
    const inventory = await inventoryOf(TEXT);
    expect(inventory.rows).toBe(1);
    expect(inventory.leftOut).toMatchObject({ rows: 4, quantity: 6.5, uncounted: 2 });
    expect(inventory.leftOut.listed.map(({ line }) => line)).toEqual([2, 3, 6, 7]);
    expect(leftOutSentences(inventory, readerOf("en"))).toEqual([
      "Lamps not in these figures: 6.5. Rows that could not be computed: 2.",
      "Further rows, which do not say how many: 2.",
    ]);
  });

  test.each(LANGUAGES)("have their reasons in %s, in words of the form", async (language) => {
    const inventory = await inventoryOf(TEXT, { language: "ja" });
    const reader = readerOf(language);
    const reasons = inventory.leftOut.listed.map((row) => reasonsOf(row, "street-lighting", reader).join(" "));
    const { pageFields } = catalogues[language];
    for (const [index, label] of [
      pageFields.lamps,
      pageFields.lampWatts,
      pageFields.lamps,
      pageFields.lamps,
    ].entries()) {
      expect(reasons[index]).toContain(label);
    }
    expect(reasons[0]).toContain("seribu");
    for (const reason of reasons) expect(reason).not.toMatch(/circuitWatts|#\/|\{|undefined/);
    // No field of the API has a name in it.
    expect(reasons.join(" ")).not.toMatch(/quantity|[a-z][A-Z]/);
  });

  test("are listed as far as anybody reads them, and counted to the last", async () => {
    const inventory = await inventoryOf(`${HEADER}\nA,1,HPS,150,70\n${"B,0,HPS,150,70\n".repeat(3_000)}`);
    expect(inventory.leftOut.listed).toHaveLength(MOST_LISTED);
    expect(inventory.leftOut.rows).toBe(3_000);
  });

  test("where a formula has no value are not read as blank", async () => {
    const file = handMade({
      rows: `<row r="1">${inline("A1", "Jumlah")}${inline("B1", "Daya termasuk balas")}${inline("C1", "Daya LED")}</row><row r="2">${number("A2", 5)}${number("B2", 290)}${number("C2", 120)}</row><row r="3"><c r="A3"><f>A2*2</f></c>${number("B3", 290)}${number("C3", 120)}</row>`,
    });
    const { leftOut } = await inventoryOf(file);
    expect(leftOut.listed).toMatchObject([
      { line: 3, faults: [{ column: "quantity", code: "formula", cell: "=A2*2" }] },
    ]);
  });

  test("leave nothing where they are all, and have their reasons all the same", async () => {
    const read = await readFile(`${HEADER}\nA,0,HPS,150,70\n`);
    expect(read).toMatchObject({
      kind: "faults",
      faults: [{ text: catalogues.en.pageUpload.noRowComputed }],
      inventory: { leftOut: { rows: 1 } },
    });
  });
});

describe("what is not understood", () => {
  const FILE = "Ruas;Tiang;Bohlam;Kuat;LED\nBraga;10;Petromaks;250;120\nDago;20;Natrium;250;120\n";

  test("is asked, column by column with values beside it", async () => {
    const { assigned, missing, words } = await questionsOf(FILE);
    expect(
      assigned.map(({ heading, meaning, open, samples }) => [heading, meaning?.column.name, open, samples]),
    ).toEqual([
      ["Ruas", "name", false, ["Braga", "Dago"]],
      ["Tiang", undefined, true, ["10", "20"]],
      ["Bohlam", undefined, true, ["Petromaks", "Natrium"]],
      ["Kuat", undefined, true, ["250"]],
      ["LED", "project.systemWatts", false, ["120"]],
    ]);
    expect(missing.map(({ name }) => name)).toEqual(["quantity"]);
    expect(words).toEqual([]);
  });

  const COLUMNS = {
    mapped: "yes",
    "column.1": "quantity",
    "column.2": "existing.lamp",
    "column.3": "existing.lampWatts",
  };

  test("is taken as it is answered, and what is left out is not used", async () => {
    const inventory = await inventoryOf(FILE, { fields: COLUMNS });
    expect(inventory.groups).toEqual([
      { name: "Dago", quantity: 20, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } },
    ]);
    expect(inventory.leftOut).toMatchObject({
      rows: 1,
      quantity: 10,
      listed: [{ faults: [{ code: "unknownWord", cell: "Petromaks" }] }],
    });
  });

  test("is a word too, which may be left out or said to mean a kind of lamp", async () => {
    const known = FILE.replace("Bohlam", "Jenis lampu").replace("Kuat", "Daya").replace("Tiang", "Jumlah");
    const { words } = await questionsOf(known);
    expect(words).toMatchObject([{ column: "existing.lamp", word: "Petromaks", rows: 1 }]);
    const fields = { mapped: "yes", "word.existing.lamp.0": "mercury", "column.3": "existing.circuitWatts" };
    const { groups } = await inventoryOf(known, { fields });
    expect(groups[0]).toMatchObject({ quantity: 10, existing: { lamp: "mercury", circuitWatts: 250 } });
    const left = await inventoryOf(known, { fields: { mapped: "yes", "word.existing.lamp.0": LEFT_OUT } });
    expect(left.leftOut.rows).toBe(1);
  });

  test("may be one value for all rows", async () => {
    const text = "Jumlah;Jenis lampu;Daya\n10;HPS;250\n";
    expect((await questionsOf(text)).missing.map(({ name }) => name)).toEqual(["project.systemWatts"]);
    const fields = { mapped: "yes", "all.project.systemWatts": "120,5" };
    expect((await inventoryOf(text, { fields, language: "id" })).groups[0]).toMatchObject({
      project: { systemWatts: 120.5 },
    });
    expect((await questionsOf(text, { fields: { ...fields, "all.project.systemWatts": "banyak" } })).wrong).toEqual([
      "project.systemWatts",
    ]);
  });

  test("is a number that can mean two, until the file or its owner decides", async () => {
    const text = "Jumlah;Daya sistem termasuk balas;LED\n1.250;1.250;120\n";
    const { ambiguous } = await questionsOf(text);
    expect(ambiguous).toEqual({ cell: "1.250", readings: [1.25, 1250] });
    const watts = async (file: string, fields = {}) => (await inventoryOf(file, { fields })).groups[0];
    expect(await watts(text, { mapped: "yes", decimal: "," })).toMatchObject({
      quantity: 1250,
      existing: { circuitWatts: 1250 },
    });
    expect(await watts(text, { mapped: "yes", decimal: "." })).toMatchObject({
      quantity: 1250,
      existing: { circuitWatts: 1.25 },
    });
    expect(await watts(text.replace(";120", ";120,5"))).toMatchObject({ existing: { circuitWatts: 1250 } });
    expect(await watts(text.replaceAll(";", "\t").replace("\t120", "\t0.5").replace("0.5", "60.5"))).toMatchObject({
      existing: { circuitWatts: 1.25 },
    });
  });
});

describe("what holds for the whole project", () => {
  const header = `${HEADER},electricity.tariffIdrPerKwh,investment.total.amount,investment.total.currency`;

  test("is taken once where it agrees, and costs are added up", async () => {
    const { options } = await inventoryOf(
      `${header}\nA,1,HPS,150,70,1500,2000000,IDR\nB,1,HPS,250,70,1500,3000000,IDR\nC,1,HPS,250,70,1500,500000,IDR\n`,
    );
    expect(options).toEqual({
      "electricity.tariffIdrPerKwh": 1500,
      "investment.total.amount": 5_500_000,
      "investment.total.currency": "IDR",
    });
  });

  test("leaves out the row that says something else, with the column and what it says", async () => {
    const { leftOut, rows } = await inventoryOf(
      `${header}\nA,1,HPS,150,70,1500,2,IDR\nB,1,HPS,250,70,1600,3,IDR\nC,1,HPS,250,70,1500,3,JPY\n`,
    );
    expect(rows).toBe(1);
    expect(leftOut.listed.map(({ line, faults }) => [line, faults[0]?.column, faults[0]?.code])).toEqual([
      [3, "electricity.tariffIdrPerKwh", "sameInEveryRow"],
      [4, "investment.total.currency", "sameInEveryRow"],
    ]);
  });

  test("is no cost where a row leaves it out, for the project would look cheaper", async () => {
    const { options, remarks } = await inventoryOf(`${header}\nA,1,HPS,150,70,,2,IDR\nB,3,HPS,250,70,,,\n`);
    expect(options).toEqual({});
    expect(remarks).toEqual([{ code: "costIncomplete", count: 1, names: [] }]);
  });

  test("has the currency its heading says, else that of the form", async () => {
    const text = (heading: string) => `Jumlah;Daya sistem termasuk balas;LED;${heading}\n10;290;120;7.500.000.000\n`;
    expect((await inventoryOf(text("Biaya (Rp)"), { currency: "JPY" })).options).toMatchObject({
      "investment.total.currency": "IDR",
    });
    expect((await inventoryOf(text("Biaya"), { currency: "JPY" })).options).toMatchObject({
      "investment.total.amount": 7_500_000_000,
      "investment.total.currency": "JPY",
    });
  });
});

describe("a file is refused as a whole", () => {
  test("where it has more kinds than one estimate takes, and not where it has just as many", async () => {
    const of = (count: number) =>
      `${HEADER}\n${Array.from({ length: count }, (_, index) => `A,1,HPS,250,${index + 1}`).join("\n")}`;
    expect((await inventoryOf(of(MOST_KINDS))).groups).toHaveLength(MOST_KINDS);
    expect(await readFile(of(MOST_KINDS + 1))).toMatchObject({ kind: "faults", faults: [{ batchTakesIt: true }] });
    expect(
      streetLightingRequestSchema.safeParse({ groups: Array(MOST_KINDS + 1).fill({}) }).error?.issues,
    ).toContainEqual(expect.objectContaining({ code: "too_big", maximum: MOST_KINDS }));
  });

  test.each([
    ["nothing in it", new Uint8Array(), "file.empty"],
    ["only blank lines", bytes("\n \n\n"), "file.empty"],
    ["a header alone", bytes(HEADER), "noRows"],
    ["a header and empty rows", bytes(`${HEADER}\n,,,,\n\n`), "noRows"],
    ["the beginning of a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "file.notWorkbook"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "file.oldOrLocked"],
    ["bytes of a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "file.notText"],
  ] as const)("where it has %s", async (_what, file, key) => {
    expect(await faultsOf(file)).toEqual([catalogues.en.pageUpload[key]]);
  });

  test.each(LANGUAGES)("or asked about, whatever bytes it has, in %s", async (language) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (file) => {
        const read = await readFile(file, { language });
        if (read.kind === "faults") expect(read.faults.length).toBeGreaterThan(0);
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
  });

  test("or asked about, whatever is answered", async () => {
    const answers = fc.dictionary(
      fc.constantFrom(
        "mapped",
        "column.0",
        "column.1",
        "column.999",
        "word.existing.lamp.0",
        "all.quantity",
        "all.x",
        "decimal",
      ),
      fc.constantFrom("yes", "quantity", "existing.lamp", "__proto__", "-", "1e9", "", "HPS"),
    );
    await fc.assert(
      fc.asyncProperty(answers, async (fields) => {
        const read = await readFile("Jumlah;Lampu;LED;x\n5;SON 70 W;40;1.250\n", { fields });
        expect(["inventory", "questions", "faults"]).toContain(read.kind);
      }),
      { seed: 17, numRuns: 300 },
    );
  });
});

describe("a name for several rows", () => {
  test("lists as many as fit and counts the rest", () => {
    const names = Array.from({ length: 30 }, (_, index) => `Jalan ${index + 1}`);
    const name = joinedName(new Set(names)) as string;
    expect(name).toMatch(/^Jalan 1, Jalan 2, .* \(\+\d+\)$/);
    const listed = name.replace(/ \(.*/, "").split(", ").length;
    expect(name.endsWith(` (+${30 - listed})`)).toBe(true);
  });

  test("is one the schema takes, whatever the names", () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 120, unit: "grapheme" }), { minLength: 1 });
    fc.assert(
      fc.property(names, (each) => {
        const joined = joinedName(new Set(each.map((text) => text.slice(0, 120)))) as string;
        expect(streetLightingRequestSchema.shape.name.safeParse(joined).success).toBe(true);
      }),
      { seed: 20_261_124 },
    );
  });
});

test.each([
  ["street-lights.csv", "street-lighting"],
  ["air-conditioners.csv", "air-conditioning"],
] as const)("the sample %s is taken without a question, every lamp and unit of it counted", async (file, measure) => {
  const text = readFileSync(`samples/${file}`, "utf8");
  const inventory: Inventory = await inventoryOf(text, { measure, language: "ja" });
  const [header = "", ...lines] = text.trim().split("\n");
  const column = header.split(",").indexOf("quantity");
  const counted = lines.map((line) => Number(line.replace(/"[^"]*"/g, "").split(",")[column]));
  const quantities = inventory.groups.map(({ quantity }) => quantity as number);
  expect(inventory.rows).toBe(lines.length);
  expect(inventory.remarks).toEqual([]);
  expect(quantities.reduce((sum, each) => sum + each, 0)).toBe(counted.reduce((sum, each) => sum + each, 0));
});

test("a workbook of 11,000 rows is read to its last row", async () => {
  const rows = Array.from({ length: 11_000 }, (_, index) => [
    index + 1,
    `Jalan ${index % 700}`,
    (index % 40) + 1,
    ["Natrium", "Merkuri", "SON-T", "tidak diketahui"][index % 4],
    [150, 125, 250, 250][index % 4],
    [70, 40, 120, 90][index % 4],
    "Kecamatan",
  ]);
  const file = workbook([["No", "Nama Jalan", "Jumlah", "Jenis Lampu", "Daya", "Daya LED", "Kecamatan"], ...rows]);
  const inventory = await inventoryOf(file);
  expect(inventory.rows + inventory.leftOut.rows).toBe(11_000);
});
