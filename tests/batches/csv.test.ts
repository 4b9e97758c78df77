import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCell } from "../../src/batches/cell";
import { columnsOf, findColumn } from "../../src/batches/columns";
import { cellsOf, dialectOf } from "../../src/batches/header";
import type { Line } from "../../src/batches/lines";
import { BATCH_MEASURES } from "../../src/batches/measures";
import { RecordJoiner } from "../../src/batches/records";
import { streetLightingRequestSchema } from "../../src/estimates/street-lighting/request-schema";
import { csvRecords, STANDARD_DIALECT } from "../../src/formats/csv";

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
  test.each([
    ["1.5", ".", 1.5],
    [" 1e3 ", ".", 1000],
    ["-2", ".", -2],
    ["1,5", ".", "1,5"],
    ["1,5", ",", 1.5],
    ["0.5", ",", 0.5],
    ["1.500", ",", "1.500"],
    ["1.500,5", ",", "1.500,5"],
    ["0x10", ".", "0x10"],
    ["Infinity", ".", "Infinity"],
    ["", ".", undefined],
    ["  ", ",", undefined],
  ] as const)("%j with the decimal mark %j is the number %j", (cell, decimalMark, expected) => {
    expect(readCell(cell, "number", decimalMark)).toBe(expected);
  });

  test("is a truth value however a spreadsheet writes it", () => {
    expect(["true", "TRUE", "False", "yes"].map((cell) => readCell(cell, "boolean", "."))).toEqual([
      true,
      true,
      false,
      "yes",
    ]);
  });
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
    expect(dialectOf("quantity", false)).toMatchObject({ delimiter: "," });
  });
});
