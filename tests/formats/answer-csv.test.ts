import { parseCsvObjects } from "hucre/csv";
import { describe, expect, test } from "vitest";
import { answerCsv } from "../../src/formats/answer-csv";
import { ANSWER_COLUMNS, answerRows } from "../../src/formats/answer-rows";
import { LANGUAGES } from "../../src/i18n/language";
import { catalogues } from "../../src/i18n/message";
import { exampleAnswers } from "./example-answers";

type Cells = Record<string, string>;
const read = (text: string): Cells[] =>
  parseCsvObjects(text.slice(1), { header: true, delimiter: "," }).data as Cells[];

describe.each(exampleAnswers("en"))("the CSV of $name", ({ answer }) => {
  const rows = read(answerCsv(answer, "en"));

  test("has the same columns as every other answer", () => {
    expect(Object.keys(rows[0] as Cells)).toEqual([...ANSWER_COLUMNS]);
  });

  test("holds every figure of the year and of the lifetime, unrounded and with its unit", () => {
    for (const section of ["annual", "lifetime"] as const) {
      for (const [name, value] of Object.entries(answer[section])) {
        const row = rows.find((each) => each.section === section && each.name === name);
        expect(Number(row?.value), name).toBe(value);
        expect(row?.unit, name).toMatch(section === "annual" ? /^(MWh|tCO2)\/yr$/ : /^(yr|tCO2)$/);
      }
    }
  });

  test("holds every assumption with origin, confidence and source", () => {
    const written = rows.filter(({ section }) => section === "assumptions");
    expect(
      written.map(({ item, name, value, origin, confidence, source }) => ({
        item,
        name,
        value,
        origin,
        confidence,
        source,
      })),
    ).toEqual(
      answer.assumptions.map((each) => ({
        item: each.name,
        name: each.symbol,
        value: String(each.value),
        origin: each.origin,
        confidence: each.confidence,
        source: each.source.replace(/^(?=[=+\-@|])/, "'"),
      })),
    );
  });

  test("holds every line of the calculation with its formula", () => {
    const written = rows.filter(({ section }) => section === "calculation");
    expect(written.map(({ name, value, formula }) => [name, value, formula])).toEqual(
      answer.calculation.map(({ symbol, value, formula }) => [
        symbol,
        String(value),
        (formula ?? "").replace(/^(?=[=+\-@|])/, "'"),
      ]),
    );
  });

  test("leaves nothing of the answer out but the requests that are there to be sent", () => {
    const numbers = new Set(rows.map(({ value }) => Number(value)));
    const visit = ([name, node]: [string, unknown]): void => {
      if (typeof node === "number") expect(numbers.has(node), String(node)).toBe(true);
      else if (typeof node === "object" && node !== null && name !== "request") Object.entries(node).forEach(visit);
    };
    visit(["", answer]);
  });

  test("labels every field in every language", () => {
    for (const language of LANGUAGES) {
      const labels: Record<string, string> = catalogues[language].fieldLabels;
      const plain = answerRows(answer, language).filter(
        ({ section }) => !["assumptions", "calculation", "warnings"].includes(section),
      );
      expect(
        plain.map(({ name }) => name.split(".").at(-1) as string).filter((field) => labels[field] === undefined),
      ).toEqual([]);
    }
  });
});

test("energies and emissions are yearly in an estimate wherever they stand, and of the period in a monitoring report", () => {
  const unitsOf = (answer: object) => answerRows(answer, "en").map(({ name, unit }) => [name, unit]);
  const groups = [{ name: "a", savedMwh: 1 }];
  const year = { savedMwh: 1, creditableTco2: 1 };
  expect(unitsOf({ groups, scenarios: [{ annual: year, lifetime: { creditableTco2: 1 } }] })).toEqual([
    ["name", ""],
    ["savedMwh", "MWh/yr"],
    ["annual.savedMwh", "MWh/yr"],
    ["annual.creditableTco2", "tCO2/yr"],
    ["lifetime.creditableTco2", "tCO2"],
  ]);
  expect(unitsOf({ period: { days: 31 }, groups })).toEqual([
    ["days", "d"],
    ["name", ""],
    ["savedMwh", "MWh"],
  ]);
});

test("a group's name that looks like a formula is not one", () => {
  const text = answerCsv({ groups: [{ name: "=HYPERLINK(1)", savedMwh: -3 }] }, "en");
  expect(text).not.toMatch(/(^|,|\n)=/);
  expect(text).toContain(",-3,");
});

test("a sum of money is one row with its currency as unit", () => {
  expect(answerRows({ subsidy: { grant: { amount: 5, currency: "JPY" } } }, "en")).toMatchObject([
    { section: "subsidy", name: "grant", value: 5, unit: "JPY" },
  ]);
});
