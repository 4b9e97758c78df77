import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app";
import { deflated } from "../../src/formats/deflate";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { encodeBase64url } from "../../src/pages/inventory/base64url";
import { carriageOf } from "../../src/pages/inventory/carriage";
import { openInventory, packInventory } from "../../src/pages/inventory/compact";
import { CELL_FAULTS, type Inventory, REMARKS } from "../../src/pages/inventory/inventory";
import { MOST_UNPACKED_BYTES, pack, unpack } from "../../src/pages/inventory/packed";
import { addressOf, readerOf } from "../../src/pages/reader";
import { withAssets } from "../support/assets";
import { unpackingOf } from "../support/unpacking";
import { visibleTexts } from "./visible-text";

const name = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.toWellFormed());
const group = fc
  .record({
    name: fc.option(name, { nil: undefined }),
    quantity: fc.integer({ min: 1, max: 100_000 }),
    lamp: fc.constantFrom("HPS", "MH", "mercury", "LED", "unknown", undefined),
    lampWatts: fc.option(fc.double({ min: 1, max: 1000, noNaN: true }), { nil: undefined }),
    circuitWatts: fc.option(fc.double({ min: 1, max: 1000, noNaN: true }), { nil: undefined }),
    systemWatts: fc.double({ min: 1, max: 500, noNaN: true }),
    preset: fc.constantFrom("full-night", undefined),
  })
  .map(({ name: named, quantity, lamp, lampWatts, circuitWatts, systemWatts, preset }) => ({
    ...(named !== undefined && { name: named }),
    quantity,
    existing: {
      ...(lamp !== undefined && { lamp }),
      ...(lampWatts !== undefined && { lampWatts }),
      ...(circuitWatts !== undefined && { circuitWatts }),
    },
    project: { systemWatts },
    ...(preset !== undefined && { schedule: { preset } }),
  }));
const values = fc
  .dictionary(
    fc.constantFrom("quantity", "name", "existing.lamp", "project.systemWatts"),
    fc.oneof(name, fc.integer(), fc.boolean()),
  )
  .map((each) => ({ ...each }));
const inventories: fc.Arbitrary<Inventory> = fc.record({
  measure: fc.constant("street-lighting" as const),
  rows: fc.nat(100_000),
  groups: fc.array(group, { minLength: 1, maxLength: 60 }),
  options: fc
    .dictionary(fc.constantFrom("lifetimeYears", "electricity.tariffIdrPerKwh"), fc.integer({ min: 1, max: 5000 }))
    .map((each) => ({ ...each })),
  leftOut: fc.record({
    rows: fc.nat(1000),
    quantity: fc.nat(1000),
    uncounted: fc.nat(1000),
    listed: fc.array(
      fc.record({
        line: fc.nat(100_000),
        values,
        faults: fc.array(
          fc.record({ column: fc.constant("quantity"), code: fc.constantFrom(...CELL_FAULTS), cell: name }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 5 },
    ),
  }),
  remarks: fc.array(
    fc.record({ code: fc.constantFrom(...REMARKS), count: fc.nat(100), names: fc.array(name, { maxLength: 3 }) }),
    { maxLength: 3 },
  ),
});

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const open = (packed: string) => openInventory(packed, "street-lighting");

describe("an inventory in a link", () => {
  test("opened is the inventory again", async () => {
    await fc.assert(
      fc.asyncProperty(inventories, async (inventory) => {
        const opened = await open(await packInventory(inventory));
        expect(opened.ok && plain(opened.value)).toEqual(plain(inventory));
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  test("has only letters an address can hold, and opens with whatever a mail program hangs onto it or breaks it with", async () => {
    const packed = await packInventory(fc.sample(inventories, { seed: 3, numRuns: 1 })[0] as Inventory);
    expect(packed).toMatch(/^1[\w-]+$/);
    for (const around of [
      `${packed}.`,
      `${packed})`,
      `<${packed}>`,
      `${packed}…”`,
      `${packed}%`,
      packed.replace(/(.{70})/g, "$1\r\n "),
      `${packed}_`,
      `${packed}--`,
    ]) {
      expect((await open(around)).ok, around.slice(-4)).toBe(true);
    }
  });

  test("that is cut or has letters changed is never another inventory", async () => {
    const spoilt = fc.record({
      inventory: inventories,
      cut: fc.option(fc.nat(), { nil: undefined }),
      flips: fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."ABCxyz019-_ .%")), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ inventory, cut, flips }) => {
        const packed = await packInventory(inventory);
        const letters = [...packed];
        for (const [at, letter] of flips) letters[at % letters.length] = letter;
        const sent = letters.join("").slice(0, cut === undefined ? undefined : cut % packed.length);
        const opened = await open(sent);
        if (opened.ok) expect(plain(opened.value)).toEqual(plain(inventory));
        else expect(["cut", "altered", "later"]).toContain(opened.fault);
      }),
      { seed: 17, numRuns: 500 },
    );
  });

  test("says what became of it: cut, altered, or of a later version", async () => {
    const packed = await packInventory(fc.sample(inventories, { seed: 3, numRuns: 1 })[0] as Inventory);
    const fault = async (text: string) => {
      const opened = await open(text);
      return opened.ok ? "none" : opened.fault;
    };
    expect(await fault(packed.slice(0, -5))).toBe("cut");
    expect(await fault(packed.slice(0, 20))).toBe("cut");
    expect(await fault(packed.slice(0, 40) + (packed[40] === "A" ? "B" : "A") + packed.slice(41))).toBe("altered");
    expect(await fault(`2${packed.slice(1)}`)).toBe("later");
    expect(await fault(await pack('{"measure":"street-lighting","news":[]}'))).toBe("later");
    expect((await openInventory(packed, "air-conditioning")).ok).toBe(false);
  });

  test("that would unpack to more than any inventory is not unpacked", async () => {
    const bomb = encodeBase64url(await deflated(new Uint8Array(20_000_000)));
    expect(bomb.length).toBeLessThan(30_000);
    const honest = await pack(" ".repeat(20_000_000));
    const { value, bytes } = await unpackingOf(() => unpack(honest));
    expect(value).toEqual({ ok: false, fault: "altered" });
    expect(bytes).toBeGreaterThan(MOST_UNPACKED_BYTES);
    expect(bytes).toBeLessThan(1.5 * MOST_UNPACKED_BYTES);
  });

  test("cannot name anything that is no column", async () => {
    const of = (column: string) =>
      pack(
        JSON.stringify({
          measure: "street-lighting",
          rows: 1,
          columns: [column],
          groups: [[1]],
          options: {},
          leftOut: { rows: 0, quantity: 0, uncounted: 0, listed: [] },
          remarks: [],
        }),
      );
    for (const column of ["__proto__", "constructor", "electricity.grid", "x"])
      expect((await open(await of(column))).ok).toBe(false);
    expect((await open(await of("quantity"))).ok).toBe(true);
  });
});

describe("the address of an inventory", () => {
  test("is offered to be sent up to 2,000 letters, opened up to 6,000, and none beyond", () => {
    const link = (length: number) =>
      carriageOf({ inventory: "1".repeat(length) }, {}, "/street-lighting", "https://planner.example", readerOf("en"))
        .link;
    expect([1_000, 1_900, 2_000, 5_900, 6_100].map(link)).toEqual(["sent", "sent", "opened", "opened", "none"]);
  });

  test("ends with the inventory, so that what is cut off is missed", () => {
    const { query } = carriageOf(
      { inventory: "1abc" },
      { cost: "5", currency: "IDR" },
      "/street-lighting",
      "",
      readerOf("en"),
    );
    expect(Object.keys(query)).toEqual(["cost", "currency", "numbers", "inventory"]);
  });
});

describe("a link that somebody else opens", () => {
  const app = createApp();
  const get = (path: string) => app.request(path, {}, withAssets);
  const inventory: Inventory = {
    measure: "street-lighting",
    rows: 2,
    groups: [
      { name: "Braga", quantity: 94, existing: { lamp: "HPS", lampWatts: 150 }, project: { systemWatts: 70.5 } },
      { name: "Dago", quantity: 20, existing: { lamp: "unknown", lampWatts: 250 }, project: { systemWatts: 120 } },
    ],
    options: {},
    leftOut: { rows: 1, quantity: 12, uncounted: 0, listed: [{ line: 4, values: { quantity: 12 }, faults: [] }] },
    remarks: [{ code: "hiddenRows", count: 3, names: [] }],
  };
  const address = async (query: Record<string, string> = {}) =>
    addressOf("/street-lighting", { ...query, inventory: await packInventory(inventory), lang: "en" });

  test.each(LANGUAGES)("shows the result, what is left out and what was hidden, in %s", async (language) => {
    const response = await get((await address()).replace("lang=en", `lang=${language}`));
    expect(response.status).toBe(200);
    const texts = visibleTexts(await response.text(), language).join("\n");
    const { pageInventory } = catalogues[language];
    expect(texts).toContain(pageInventory["left.title"]);
    expect(texts).toContain(pageInventory["remark.hiddenRows"].replace("{count}", "3"));
    expect(texts).toContain("Braga");
  });

  test("has every option of the form beside it, and keeps the inventory when they change", async () => {
    const html = await (await get(await address({ cost: "5000000000", currency: "IDR", numbers: "plain" }))).text();
    const form =
      /<form action="\/street-lighting" method="get"[\s\S]*?<\/form>/.exec(
        html.slice(html.indexOf('id="form"')),
      )?.[0] ?? "";
    for (const field of [
      "cost",
      "grid",
      "tariff",
      "japaneseRepresentative",
      "noEarlyStart",
      "lightNotWorse",
      "discountRate",
    ]) {
      expect(form).toContain(`name="${field}"`);
    }
    expect(form).toContain(`name="inventory" value="${await packInventory(inventory)}"`);
    expect(form).not.toContain('name="lamps"');
  });

  test("is read with typed numbers where a form sent them, and led to a plain link", async () => {
    const sent = await get(
      `${(await address({ cost: "5.000.000.000", currency: "IDR", tariff: "" })).replace("lang=en", "lang=id")}`,
    );
    expect(sent.status).toBe(303);
    const location = new URL(sent.headers.get("location") ?? "", "http://localhost");
    expect(location.searchParams.get("cost")).toBe("5000000000");
    expect(location.searchParams.get("numbers")).toBe("plain");
    expect([...location.searchParams.keys()].at(-1)).toBe("inventory");
  });

  test.each(["json", "csv", "xlsx", "html"] as const)("is had as %s", async (format) => {
    const response = await get(`${await address()}&format=${format}`);
    expect(response.status).toBe(200);
    const TYPES = { json: "application/json", csv: "text/csv", xlsx: "spreadsheetml", html: "text/html" };
    expect(response.headers.get("content-type")).toContain(TYPES[format]);
  });

  test("as one file loads nothing and leads to the whole address", async () => {
    const response = await get(`${await address()}&format=html`);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="street-lighting-[\w-]{8}\.html"$/,
    );
    const html = await response.text();
    expect(html).toContain("<style>");
    expect(html).not.toMatch(/<link rel="(?:stylesheet|canonical|alternate)"/);
    expect(html).not.toMatch(/<script|(?:href|action|formaction|src)="\/(?!\/)/);
    expect(html).toContain('href="http://localhost/');
  });

  test.each([
    ["cut", (packed: string) => packed.slice(0, -9)],
    ["altered", (packed: string) => packed.slice(0, 30) + (packed[30] === "A" ? "B" : "A") + packed.slice(31)],
    ["later", (packed: string) => `3${packed.slice(1)}`],
  ] as const)("is told where it is %s, in every language, with 4xx", async (fault, spoil) => {
    const packed = await packInventory(inventory);
    for (const language of LANGUAGES) {
      const response = await get(addressOf("/street-lighting", { inventory: spoil(packed), lang: language }));
      expect(response.status).toBe(422);
      expect(visibleTexts(await response.text(), language)).toContain(
        catalogues[language].pageInventory[`link.${fault}`],
      );
    }
  });

  test("is forgiven a full stop or a bracket at its end", async () => {
    for (const end of [".", ")", ">.", "%22", "。", "\u201d"]) {
      const response = await get((await address()).replace("lang=en", "lang=id") + end);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<html lang="id">');
    }
  });

  test("never gives a 5xx, however it is spoilt", async () => {
    const whole = await address({ cost: "5000000000", currency: "IDR", numbers: "plain" });
    const letters = fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."AZaz09-_%&=?.+ #")), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(letters, fc.option(fc.nat(), { nil: undefined }), async (flips, cut) => {
        const sent = [...whole];
        for (const [at, letter] of flips) sent[17 + (at % (whole.length - 17))] = letter;
        const response = await get(
          sent.join("").slice(0, cut === undefined ? undefined : 17 + (cut % (whole.length - 17))),
        );
        expect(response.status).toBeLessThan(500);
      }),
      { seed: 17, numRuns: 150 },
    );
  }, 60_000);
});
