import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BATCH_MEASURES } from "../../src/batches/measures";
import { streetLightingRequestSchema } from "../../src/estimates/street-lighting/request-schema";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { estimateStreetLighting } from "../../src/measures/street-lighting/estimate";
import type { StreetLightingRequest } from "../../src/measures/street-lighting/schema";
import { ASK_ALL } from "../../src/pages/forms/page-form";
import { PAGE_MEASURES } from "../../src/pages/measures/all";
import { FAULTS_SHOWN } from "../../src/pages/upload/fault";
import { joinedName } from "../../src/pages/upload/joined-name";
import { linkQuery } from "../../src/pages/upload/link-query";
import { MOST_KINDS, readInventory } from "../../src/pages/upload/read-inventory";

const lights = BATCH_MEASURES["street-lighting"];
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, language: "en" | "id" | "ja" = "en") =>
  readInventory(typeof text === "string" ? bytes(text) : text, lights, language);

async function taken(text: string) {
  const inventory = await read(text);
  if (!inventory.ok) throw new Error(JSON.stringify(inventory.faults));
  return inventory;
}

async function faults(text: string | Uint8Array) {
  const inventory = await read(text);
  if (inventory.ok) throw new Error("taken, though it is wrong");
  return inventory.faults;
}

const HEADER = "name,quantity,existing.lamp,existing.lampWatts,project.systemWatts";

describe("rows of an inventory", () => {
  test("of equal equipment are one group with the sum of their numbers and both names", async () => {
    const { rows, groups } = await taken(`${HEADER}\nBraga,94,HPS,150,70\nKopo,101,HPS,150,80\nRiau,6,HPS,150,70\n`);
    expect(rows).toBe(3);
    expect(groups).toEqual([
      { name: "Braga, Riau", quantity: 100, existing: { lamp: "HPS", lampWatts: 150 }, project: { systemWatts: 70 } },
      { name: "Kopo", quantity: 101, existing: { lamp: "HPS", lampWatts: 150 }, project: { systemWatts: 80 } },
    ]);
  });

  test("of one name keep it, and rows without a name make a group without one", async () => {
    const { groups } = await taken(`${HEADER}\nBraga,1,HPS,150,70\nBraga,2,HPS,150,70\n,3,HPS,250,70\n`);
    expect(groups.map(({ name }) => name)).toEqual(["Braga", undefined]);
  });

  test("add up what was metered, and are another kind where nothing was", async () => {
    const header = "quantity,existing.circuitWatts,project.systemWatts,meteredProjectMwhPerYear";
    const { groups } = await taken(`${header}\n10,290,120,5\n20,290,120,7.5\n30,290,120,\n`);
    expect(groups).toMatchObject([{ quantity: 30, meteredProjectMwhPerYear: 12.5 }, { quantity: 30 }]);
    expect(groups[1]).not.toHaveProperty("meteredProjectMwhPerYear");
  });

  test("may be written with semicolons and decimal commas, in quotes, with a mark, a sep line and empty rows", async () => {
    const text =
      '\uFEFFsep=;\r\nname;quantity;existing.circuitWatts;systemWatts;#note\r\n"Jalan ""Dago""; utara";5;290,5;120,25;x\r\n;;;;\r\n';
    const { rows, groups } = await taken(text);
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
        const lines = rows.map((each) => `${each.quantity},HPS,${each.lampWatts},${each.systemWatts},${each.preset}`);
        const header = "quantity,existing.lamp,existing.lampWatts,project.systemWatts,schedule.preset";
        const { groups } = await taken([header, ...lines].join("\n"));
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
        expect(new Set(lines.map((line) => line.replace(/^\d+/, ""))).size).toBe(groups.length);
      }),
      { seed: 20_261_124, numRuns: 100 },
    );
  });
});

describe("what holds for the whole project", () => {
  const header = `${HEADER},electricity.tariffIdrPerKwh,investment.total.amount,investment.total.currency`;

  test("is taken once where it agrees, and costs are added up", async () => {
    const { options } = await taken(
      `${header}\nA,1,HPS,150,70,1500,2000000,IDR\nB,1,HPS,250,70,1500,3000000,IDR\nC,1,HPS,250,70,1500,500000,IDR\n`,
    );
    expect(options).toEqual({
      electricity: { tariffIdrPerKwh: 1500 },
      investment: { total: { amount: 5_500_000, currency: "IDR" } },
    });
  });

  test("is refused in the row that says something else, by line and column", async () => {
    const found = await faults(
      `${header}\nA,1,HPS,150,70,1500,2,IDR\nB,1,HPS,250,70,1600,3,IDR\nC,1,HPS,250,70,1500,3,JPY\n`,
    );
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [3, "electricity.tariffIdrPerKwh"],
      [4, "investment.total.currency"],
    ]);
  });

  test("is refused where a row leaves its cost out, for the project would look cheaper", async () => {
    const found = await faults(`${header}\nA,1,HPS,150,70,,2,IDR\nB,1,HPS,250,70,,,\n`);
    expect(found).toContainEqual({
      line: 3,
      column: "investment.total.amount",
      text: catalogues.en.pageUpload.amountInEveryRow,
    });
  });
});

describe("an inventory is refused as a whole", () => {
  test("with every wrong row by line and column, and nothing computed without it", async () => {
    const found = await faults(
      `${HEADER}\nA,seribu,HPS,150,70\n"B\nb",5,HPS,333,70\nC,5,neon,150,70\nD,1.5,HPS,150,99999\n`,
    );
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [2, "quantity"],
      [3, "existing.lampWatts"],
      [5, "existing.lamp"],
      [6, "quantity"],
      [6, "project.systemWatts"],
    ]);
    expect(found[0]?.text).toBe("“seribu” is not a number. Write it in digits, without a unit.");
  });

  test("where a cell of yes or no is neither", async () => {
    const header =
      "quantity,capacity.value,capacity.unit,existing.value,existing.metric,existing.fixedSpeed,project.value,project.metric";
    const inventory = await readInventory(
      bytes(`${header}\n1,9000,Btu/h,3,EER,maybe,5,CSPF\n`),
      BATCH_MEASURES["air-conditioning"],
      "en",
    );
    expect(inventory).toMatchObject({
      ok: false,
      faults: [
        { line: 2, column: "existing.fixedSpeed", text: "“maybe” is neither true nor false. Write true or false." },
      ],
    });
  });

  test("with the first twenty places only, of however many there are", async () => {
    const found = await faults(`${HEADER}\n${"A,0,HPS,150,70\n".repeat(50_000)}`);
    expect(found).toHaveLength(FAULTS_SHOWN);
  });

  test("where a column is unknown, comes twice or is missing", async () => {
    const found = await faults("quantity,lamps,quantity\n1,2,3\n");
    expect(found.map(({ column }) => column)).toEqual(["lamps", "quantity", "project.systemWatts"]);
    expect(found.every(({ line }) => line === undefined)).toBe(true);
  });

  test("where it has more kinds than one estimate takes, and not where it has just as many", async () => {
    const of = (count: number) =>
      `${HEADER}\n${Array.from({ length: count }, (_, index) => `A,1,HPS,250,${index + 1}`).join("\n")}`;
    expect((await taken(of(MOST_KINDS))).groups).toHaveLength(MOST_KINDS);
    expect(await faults(of(MOST_KINDS + 1))).toMatchObject([{ batchTakesIt: true }]);
    expect(
      streetLightingRequestSchema.safeParse({ groups: Array(MOST_KINDS + 1).fill({}) }).error?.issues,
    ).toContainEqual(expect.objectContaining({ code: "too_big", maximum: MOST_KINDS }));
  });

  test.each([
    ["nothing in it", new Uint8Array(), "fileEmpty"],
    ["only blank lines", bytes("\n \n\n"), "fileEmpty"],
    ["a header alone", bytes(HEADER), "noRows"],
    ["a header and empty rows", bytes(`${HEADER}\n,,,,\n\n`), "noRows"],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "workbook"],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0), "notText"],
    ["bytes that are no text", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x0a, 0xc3), "notText"],
    ["a first line without end", bytes("x".repeat(70_000)), "notText"],
  ] as const)("where the file has %s", async (_what, file, key) => {
    expect((await faults(file)).map(({ text }) => text)).toEqual([catalogues.en.pageUpload[key]]);
  });

  test.each(LANGUAGES)("whatever bytes it has, in %s", async (language) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (file) => {
        const inventory = await readInventory(file, lights, language);
        expect(inventory.ok || inventory.faults.length > 0).toBe(true);
      }),
      { seed: 20_261_124, numRuns: 300 },
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

describe("a link to a result from a file", () => {
  const group = {
    name: "Braga",
    quantity: 94,
    existing: { lamp: "HPS", lampWatts: 150 },
    project: { systemWatts: 70.5 },
  };
  const request = { ...ASK_ALL, groups: [group] };

  test("leads to the same request, without the name", () => {
    expect(linkQuery(PAGE_MEASURES["street-lighting"].form, request)).toEqual({
      lamps: "94",
      lamp: "HPS",
      lampWatts: "150",
      ledWatts: "70.5",
      numbers: "plain",
    });
  });

  test.each([
    ["several groups", PAGE_MEASURES["street-lighting"].form, { ...request, groups: [group, group] }],
    [
      "a field that is not on the form",
      PAGE_MEASURES["street-lighting"].form,
      { ...request, uncertainty: { samples: 100 } },
    ],
    [
      "another field that is not on the form",
      PAGE_MEASURES["air-conditioning"].form,
      {
        ...request,
        gwpSet: "AR6",
        groups: [{ quantity: 1, capacity: { value: 1, unit: "PK" }, project: { value: 5, metric: "CSPF" } }],
      },
    ],
  ])("is not given for %s", (_what, form, other) => {
    expect(linkQuery(form, other)).toBeUndefined();
  });
});

test.each([
  ["street-lights.csv", "street-lighting"],
  ["air-conditioners.csv", "air-conditioning"],
] as const)("the sample %s is taken, every lamp and unit of it counted", async (file, measure) => {
  const text = readFileSync(`samples/${file}`, "utf8");
  const inventory = await readInventory(bytes(text), BATCH_MEASURES[measure], "ja");
  if (!inventory.ok) throw new Error(JSON.stringify(inventory.faults));
  const [header = "", ...lines] = text.trim().split("\n");
  const column = header.split(",").indexOf("quantity");
  const counted = lines.map((line) => Number(line.replace(/"[^"]*"/g, "").split(",")[column]));
  const quantities = inventory.groups.map(({ quantity }) => quantity as number);
  expect(inventory.rows).toBe(lines.length);
  expect(quantities.reduce((sum, each) => sum + each, 0)).toBe(counted.reduce((sum, each) => sum + each, 0));
});
