import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCell } from "../../src/batches/cell";
import { columnsOf, findColumn } from "../../src/batches/columns";
import { columnOf, type HeaderColumn } from "../../src/batches/header-column";
import { BATCH_MEASURES } from "../../src/batches/measures";
import { requestOf } from "../../src/batches/row-request";
import { INVENTORY_WORDS } from "../../src/batches/words/all-words";
import { streetLightingRequestSchema } from "../../src/estimates/street-lighting/request-schema";
import { csvRecords, STANDARD_DIALECT } from "../../src/formats/csv";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { MEASURES } from "../../src/ledger/measure";
import { cellsOf, dialectOf } from "../../src/tables/dialect";
import type { Line } from "../../src/tables/lines";
import { RecordJoiner } from "../../src/tables/records";
import type { DecimalMark } from "../../src/tables/table-number";

const SEED = 20_260_124;

function join(lines: readonly Line[]): Line[] {
  const joiner = new RecordJoiner(",");
  return [...lines.flatMap((line) => joiner.push(line)), ...joiner.end()];
}

describe("records", () => {
  test("are what was written, whatever the cells hold", () => {
    // A lone empty cell is a blank line; a formula start gets an apostrophe; both are proven elsewhere.
    const cell = fc
      .string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", " "), maxLength: 8 })
      .map((text) => `x${text}`);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (given) => {
        const lines = csvRecords(given, { ...STANDARD_DIALECT, byteOrderMark: false })
          .split("\n")
          .slice(0, -1);
        expect(join(lines).map((record) => cellsOf(record as string, ","))).toEqual(given);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test("behind a quote that is never closed are read all the same", () => {
    const rest = Array.from({ length: 40 }, (_, index) => `${index},b`);
    expect(join(['a,"b', ...rest])).toEqual(['a,"b', ...rest]);
  });

  test("may hold a quotation mark inside a cell that is not quoted", () => {
    const line = '5" lamp,1';
    expect(join([line, "next,2"])).toEqual([line, "next,2"]);
  });

  test("around a line nobody can read keep their place", () => {
    const fault = { fault: "invalid-encoding" } as const;
    expect(join(["a", fault, 'b,"c', fault, "d"])).toEqual(["a", fault, 'b,"c', fault, "d"]);
  });
});

describe("a cell", () => {
  const lights = BATCH_MEASURES["street-lighting"];
  const read = (cell: string, heading: string, mark: DecimalMark = ".") => {
    const column = columnOf(heading, lights.columns, lights.words) as HeaderColumn;
    return readCell(cell, column, mark, lights.words)?.value;
  };

  test.each([
    ["1.5", ".", 1.5],
    [" 1e3 ", ".", 1000],
    ["-2", ".", -2],
    ["1,5", ".", 1.5],
    ["1,5", ",", 1.5],
    ["0.5", ",", 0.5],
    ["1.250", ".", 1.25],
    ["1,250", ",", 1.25],
    ["1.250", ",", "1.250"],
    ["1,250", ".", "1,250"],
    ["1.250", "either", "1.250"],
    ["1,250", "either", "1,250"],
    ["290,5", "either", 290.5],
    ["0.870", ",", 0.87],
    ["0.870", "either", 0.87],
    ["0,870", "either", 0.87],
    ["1.234,5", ",", 1234.5],
    ["1.234,5", "either", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["7.500.000.000", ",", 7_500_000_000],
    ["7.500.000.000", "either", 7_500_000_000],
    ["1 250", ".", 1250],
    ["10 20", ".", "10 20"],
    ["10²", ".", "10²"],
    ["0x10", ".", "0x10"],
    ["Infinity", ".", "Infinity"],
    ["", ".", undefined],
    ["  ", ",", undefined],
  ] as const)("%j with the decimal mark %j is the number %j", (cell, mark, expected) => {
    expect(read(cell, "existing.circuitWatts", mark)).toBe(expected);
  });

  test("is a truth value however a spreadsheet writes it", () => {
    const units = BATCH_MEASURES["air-conditioning"];
    const column = columnOf("existing.fixedSpeed", units.columns, units.words) as HeaderColumn;
    const values = ["true", "TRUE", "False", "ya", "tidak", "はい", "maybe"].map(
      (cell) => readCell(cell, column, ".", units.words)?.value,
    );
    expect(values).toEqual([true, true, false, true, false, true, "maybe"]);
  });

  test("of a share may be in per cent, by its own sign or by that of its heading", () => {
    expect(read("5%", "existingOutageFraction")).toBe(0.05);
    expect(read("6,3043 %", "Fraksi lampu padam (%)", ",")).toBe(0.063043);
    expect(read("5", "Fraksi lampu padam (%)")).toBe(0.05);
    expect(read("0.05", "Fraksi lampu padam")).toBe(0.05);
    expect(read("5%", "quantity")).toBe("5%");
  });

  test.each([
    ["HPS", "natrium", "SON-T", "Lampu Natrium", "high pressure sodium", "高圧ナトリウムランプ", "hps", "ＨＰＳ"],
    ["mercury", "merkuri", "HPL-N", "水銀灯", "Mercury Vapour"],
    ["MH", "metal halida", "メタルハライド", "HPI-T"],
    ["LED", "led", "Lampu LED"],
  ])("names a lamp as %s in the words of the trade", (code, ...words) => {
    for (const word of words) expect(read(word, "Jenis lampu"), word).toBe(code);
  });

  test("may hold a lamp with its watts, which count where no column of their own has them", () => {
    const columns = ["Jumlah", "Jenis lampu", "Daya", "LED"].map((name) =>
      columnOf(name, lights.columns, lights.words),
    );
    const group = (cells: string[]) => {
      const request = requestOf(cells, columns, lights, ".") as { groups: [object] };
      return request.groups[0];
    };
    expect(group(["1", "SON 250 W", "", "120"])).toMatchObject({ existing: { lamp: "HPS", lampWatts: 250 } });
    expect(group(["1", "NH220", "", "120"])).toMatchObject({ existing: { lamp: "HPS", lampWatts: 220 } });
    expect(group(["1", "SON 250 W", "150", "120"])).toMatchObject({ existing: { lamp: "HPS", lampWatts: 150 } });
  });

  test("that names no lamp is left as it is, for the schema to refuse", () => {
    expect(read("petromaks", "Jenis lampu")).toBe("petromaks");
  });
});

describe("a heading", () => {
  const meaning = (measure: keyof typeof BATCH_MEASURES, heading: string) => {
    const { columns, words } = BATCH_MEASURES[measure];
    return columnOf(heading, columns, words);
  };

  test.each([
    [
      "quantity",
      "Jumlah",
      "JUMLAH LAMPU",
      "Jml.",
      "jumlah (unit)",
      "灯数",
      "既設灯数(灯)",
      "Number of lamps",
      "Quantity",
    ],
    ["existing.lamp", "Jenis Lampu", "jenis_lampu", "既設ランプ", "Lamp type"],
    ["existing.lampWatts", "Daya (W)", "Daya Lampu (Watt)", "daya watt", "ワット数", "Daya eksisting"],
    ["existing.circuitWatts", "Daya sistem termasuk balas", "回路電力(安定器を含む)", "Existing.circuitWatts"],
    ["project.systemWatts", "Daya LED", "LED (W)", "Daya LED [W]", "更新後電力", "LED watts"],
    ["name", "Nama Jalan", "Ruas", "路線名"],
    ["existingOutageFraction", "Fraksi lampu padam", "不点率"],
  ])("means %s in three languages, whatever its case and spacing", (column, ...headings) => {
    for (const heading of headings) expect(meaning("street-lighting", heading)?.column.name, heading).toBe(column);
  });

  test("may say the unit or the metric of another column", () => {
    const implied = (heading: string) => {
      const found = meaning("air-conditioning", heading);
      return [found?.column.name, found?.implied?.column.name, found?.implied?.value];
    };
    expect(implied("Kapasitas (PK)")).toEqual(["capacity.value", "capacity.unit", "PK"]);
    expect(implied("冷房能力(kW)")).toEqual(["capacity.value", "capacity.unit", "kW"]);
    expect(implied("EER lama")).toEqual(["existing.value", "existing.metric", "EER"]);
    expect(implied("CSPF baru")).toEqual(["project.value", "project.metric", "CSPF"]);
  });

  test.each(["", "Kecamatan", "Lampu padam", "Harga satuan", "constructor", "__proto__"])(
    "that is no column is none: %j",
    (heading) => {
      expect(meaning("street-lighting", heading)).toBeUndefined();
    },
  );

  test.each(MEASURES)("of %s by the label of the form is the field of the form, in every language", (measure) => {
    const { columns, words } = BATCH_MEASURES[measure];
    for (const { name } of columns) {
      const label = words.labelOf(name);
      for (const language of LANGUAGES) {
        if (label === undefined) continue;
        expect(meaning(measure, catalogues[language].pageFields[label])?.column.name, label).toBe(name);
      }
    }
  });

  test.each(Object.entries(INVENTORY_WORDS))(
    "has words for columns and values of %s that there are",
    (measure, words) => {
      const { columns } = BATCH_MEASURES[measure as keyof typeof BATCH_MEASURES];
      for (const [name, { values = {}, implies, size }] of Object.entries(words)) {
        const column = columns.find((each) => each.name === name);
        expect(column, name).toBeDefined();
        for (const code of Object.keys(values)) if (code !== "unknown") expect(column?.choices, name).toContain(code);
        for (const other of [implies?.column, size]) {
          if (other !== undefined) expect(columns.map((each) => each.name)).toContain(other);
        }
      }
    },
  );
});

describe("columns", () => {
  test("are the fields of a request with one group, the required ones known", () => {
    const columns = columnsOf(streetLightingRequestSchema);
    const required = columns.filter((column) => column.required).map(({ name }) => name);
    expect(required).toEqual(["quantity", "project.systemWatts"]);
    expect(columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["name", "electricity.grid", "existing.circuitWatts"]),
    );
    expect(findColumn(columns, "existing.circuitWatts")?.path).toEqual(["groups", 0, "existing", "circuitWatts"]);
  });

  test("go by their last part where it is the only one of its kind", () => {
    const columns = columnsOf(streetLightingRequestSchema);
    expect(findColumn(columns, "systemWatts")?.name).toBe("project.systemWatts");
    expect(findColumn(columns, "circuitWatts")).toBeUndefined();
  });

  test.each(Object.entries(BATCH_MEASURES))("of %s have names of their own", (_, { columns }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("are parted by what the header uses most", () => {
    expect(dialectOf("a;b;c,d", false)).toMatchObject({ delimiter: ";", decimalMark: "," });
    expect(dialectOf("a\tb", true)).toMatchObject({ delimiter: "\t", decimalMark: ".", byteOrderMark: true });
    expect(dialectOf('"a,b,c";d', false)).toMatchObject({ delimiter: ";" });
    expect(dialectOf("quantity", false)).toMatchObject({ delimiter: "," });
  });
});
