import { describe, expect, test } from "vitest";
import { REQUEST_SCHEMAS } from "../../src/estimates/request-schemas";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { factsOf } from "../../src/links/field-facts";
import type { Notation } from "../../src/pages/forms/number-text";
import { ASK_ALL } from "../../src/pages/forms/page-form";
import { readForm } from "../../src/pages/forms/read-form";
import { writeForm } from "../../src/pages/forms/write-form";
import { PAGE_MEASURES, PRESETS } from "../../src/pages/measures/all";
import { PORTFOLIO_PARTS, portfolioForm } from "../../src/pages/portfolio/portfolio-form";

const MEASURE_FORMS = Object.values(PAGE_MEASURES).map(({ form }) => form);
const FORMS = [...MEASURE_FORMS, portfolioForm, ...PORTFOLIO_PARTS.map(({ form }) => form)];

/** Codes that stand as they are in every language. */
const CODES = /^(?:capacityUnit|oldMetric|newMetric|referenceMetric|oldRefrigerant|newRefrigerant|currency)$/;

describe.each(FORMS)("the form $id", (form) => {
  test("has only fields that its request has, each by one name", () => {
    for (const field of form.fields) expect(() => factsOf(form, field), field.path).not.toThrow();
    const names = form.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(LANGUAGES)("has a label for every field and a word for every choice in %s", (language) => {
    const { pageFields, pageOptions } = catalogues[language];
    for (const field of form.fields) {
      expect(Object.keys(pageFields)).toContain(field.name);
      for (const choice of factsOf(form, field).choices ?? []) {
        if (!CODES.test(field.name)) expect(Object.keys(pageOptions)).toContain(`${field.name}.${choice}`);
      }
    }
  });
});

test.each(MEASURE_FORMS)("the form $id asks five to nine things before the rest is unfolded", (form) => {
  const asked = form.fields.filter(({ section, beside }) => section === undefined && !beside);
  expect(asked.length).toBeGreaterThanOrEqual(5);
  expect(asked.length).toBeLessThanOrEqual(9);
});

describe.each(Object.values(PRESETS))("the preset of $form.id", ({ form, request }) => {
  test.each(LANGUAGES)(
    "is the same request after a walk through a link, whatever language it is opened in: %s",
    (language) => {
      const read = readForm(form, writeForm(form, request), "plain", language);
      expect(read.errors).toEqual({});
      const schema = REQUEST_SCHEMAS[form.id];
      const { name: _name, groups, ...rest } = schema.parse(request) as Record<string, unknown>;
      const nameless = (groups as { name?: string }[] | undefined)?.map(({ name: _each, ...group }) => group);
      expect(schema.parse(read.request)).toEqual({ ...rest, ...ASK_ALL, ...(nameless && { groups: nameless }) });
    },
  );
});

describe("reading a form", () => {
  const read = (
    query: Record<string, string>,
    notation: Notation = "en",
    language: Language = notation === "plain" ? "en" : notation,
  ) => readForm(PAGE_MEASURES["street-lighting"].form, query, notation, language);

  test("keeps what was typed where it is no number, and says so in the language of the reader", () => {
    const { values, errors } = read({ lamps: "seribu", ledWatts: "120" }, "id");
    expect(values.lamps).toBe("seribu");
    expect(errors).toEqual({ lamps: ["“seribu” bukan angka. Tuliskan seperti 1234,5."] });
  });

  test("names every required field that is empty", () => {
    expect(Object.keys(read({ lamp: "HPS" }).errors)).toEqual(["lamps", "ledWatts"]);
  });

  test.each([
    ["lamps", "1.5", "Please give a whole number."],
    ["lamps", "0", "Please give 1 or more; check the unit."],
    ["ledWatts", "99999", "Please give 10000 or less; check the unit."],
    ["lampOutage", "101", "Please give 100 or less; check the unit."],
  ])("holds %s = %s to the bounds of the schema, in the unit of the field", (name, typed, error) => {
    expect(read({ lamps: "1", ledWatts: "1", [name]: typed }).errors).toEqual({ [name]: [error] });
  });

  test("sends per cent as the nearest fraction", () => {
    const { request } = read({ lamps: "1", ledWatts: "1", lampOutage: "6.3043" });
    expect(request).toMatchObject({ groups: [{ existingOutageFraction: 0.063043 }] });
  });

  test("reads a link in the notation of its language and shows it in that of the reader", () => {
    const { request, values } = read({ lamps: "1.250", ledWatts: "120,5" }, "id", "en");
    expect(request).toMatchObject({ groups: [{ quantity: 1250, project: { systemWatts: 120.5 } }] });
    expect(values).toMatchObject({ lamps: "1,250", ledWatts: "120.5" });
  });

  test("gives every amount the currency of the form", () => {
    const { request } = read({ lamps: "1", ledWatts: "1", cost: "10", currency: "USD", otherIncome: "2" });
    expect(request).toMatchObject({
      investment: { total: { amount: 10, currency: "USD" }, otherIncome: { amount: 2, currency: "USD" } },
    });
  });

  test("takes single payments row by row, closes up what is left empty, and shows them in the same rows again", () => {
    const typed = { lamps: "1", ledWatts: "1", cost: "10", currency: "IDR" };
    const rows = { flowYear2: "8", flowAmount2: "2 juta", flowNote2: "driver", flowYear4: "3", flowAmount4: "-1.000" };
    const { request, errors, link } = read({ ...typed, ...rows }, "id");
    expect(errors).toEqual({});
    expect(request).toMatchObject({
      investment: {
        otherCashFlows: [
          { year: 8, amount: { amount: 2_000_000, currency: "IDR" }, note: "driver" },
          { year: 3, amount: { amount: -1000, currency: "IDR" } },
        ],
      },
    });
    expect(link).toMatchObject({ flowYear1: "8", flowAmount1: "2000000", flowNote1: "driver", flowYear2: "3" });
    expect(link).not.toHaveProperty("flowYear4");
    const { form } = PAGE_MEASURES["street-lighting"];
    expect(writeForm(form, request)).toMatchObject({ flowYear1: "8", flowAmount2: "-1000" });
    expect(read(link, "plain", "ja").request).toEqual(request);
  });

  test("lets a unit count only beside its number", () => {
    const { request } = readForm(
      PAGE_MEASURES["air-conditioning"].form,
      { units: "1", oldMetric: "CSPF", currency: "IDR" },
      "en",
      "en",
    );
    expect(request).not.toHaveProperty("investment");
    expect(request).toMatchObject({ groups: [{ quantity: 1 }] });
    expect(JSON.stringify(request)).not.toContain("CSPF");
  });

  test("writes numbers plain into the link, also those out of bounds, so that no other language reads another one", () => {
    const { errors, link } = read({ lamps: "2.500", ledWatts: "12.500", lamp: "HPS" }, "id");
    expect(Object.keys(errors)).toEqual(["ledWatts"]);
    expect(link).toEqual({ lamps: "2500", ledWatts: "12500", lamp: "HPS", numbers: "plain" });
    for (const language of LANGUAGES) {
      expect(Object.keys(read(link, "plain", language).errors)).toEqual(["ledWatts"]);
      expect(read(link, "plain", language).link).toEqual(link);
    }
  });

  test("keeps what is no number as typed, and refuses it in every language", () => {
    const { link } = read({ lamps: "1.2.3", ledWatts: "12,5,1" }, "id");
    for (const language of LANGUAGES) {
      expect(Object.keys(read(link, "plain", language).errors)).toEqual(["lamps", "ledWatts"]);
    }
  });

  test("reads nothing but plain numbers in a plain link: one that was altered by hand is no other number", () => {
    const { errors } = read({ lamps: "1,250", ledWatts: "12,5" }, "plain");
    expect(Object.keys(errors)).toEqual(["lamps", "ledWatts"]);
  });

  test("does not repeat more of what was typed than anybody reads", () => {
    const long = "0".repeat(60_000);
    const { values, link, errors } = read({ lamps: `${long}1`, ledWatts: "1", lamp: long });
    for (const text of [values.lamps, link.lamps, link.lamp, errors.lamps?.[0]]) expect(text?.length).toBeLessThan(120);
  });

  test("reads money with its words and its sign, and refuses the sign of another currency", () => {
    const query = { lamps: "1", ledWatts: "1", cost: "Rp 12,65 miliar", currency: "IDR" };
    expect(read(query, "id").request).toMatchObject({
      investment: { total: { amount: 12_650_000_000, currency: "IDR" } },
    });
    expect(read(query, "id").link.cost).toBe("12650000000");
    expect(read({ ...query, currency: "JPY" }, "id").errors.cost?.[0]).toContain("mata uang");
  });

  test.each([
    ["18.00", "18:00"],
    ["18:00", "18:00"],
    ["6.30", "06:30"],
    ["18：00", "18:00"],
    ["18.5", "18.5"],
    ["malam", "malam"],
  ])("takes %s for a time of day as %s, and writes it so into the link", (typed, time) => {
    const { form } = PAGE_MEASURES["street-lighting"];
    const { request, link, values } = readForm(form, { peakFrom: typed, peakTo: "22.00" }, "id", "id");
    expect(request).toMatchObject({ electricity: { peakHours: { from: time, to: "22:00" } } });
    expect(link).toMatchObject({ peakFrom: time, peakTo: "22:00" });
    expect(values).toMatchObject({ peakFrom: typed });
  });

  test("takes the sign in a field of per cent", () => {
    const { request } = read({ lamps: "1", ledWatts: "1", lampOutage: "6 %" });
    expect(request).toMatchObject({ groups: [{ existingOutageFraction: 0.06 }] });
  });
});
