import { describe, expect, test } from "vitest";
import { labelIn, methodTitleIn } from "../../src/i18n/label";
import { RULE_INPUTS } from "../../src/local-content/inputs";
import { METHODS } from "../../src/methods";
import { PROJECT_NUMBERS } from "../../src/subsidy/assumptions";
import { MARKET_LABEL } from "../../src/subsidy/market";
import { THRESHOLDS } from "../../src/subsidy/rules/thresholds";
import { entriesOf, found, groupOf, TRANSLATIONS } from "./entries";

const SHEET_LABELS = METHODS.flatMap(({ inputs, steps }) => [...inputs, ...steps].map(({ label }) => label));
/** Of thresholds that criteria read and no sheet. */
const THRESHOLD_LABELS = Object.values(THRESHOLDS).map(({ label }) => label);
const PROJECT_LABELS = Object.values(PROJECT_NUMBERS).map(({ label }) => label);
/** Of numbers of the local content rule that are read off it, by no formula. */
const RULE_LABELS = Object.values(RULE_INPUTS).flatMap((input) => ("label" in input ? input.label : []));
const LABELS = [...new Set([...SHEET_LABELS, ...THRESHOLD_LABELS, ...RULE_LABELS, ...PROJECT_LABELS, MARKET_LABEL])];
const TITLES = [...new Set(METHODS.map(({ title }) => title))];

/** Abbreviations and units a reader must find again whatever the language. */
const ABBREVIATION = /\b(?:COP|CSPF|EER|OTTV|TKDN|BMP|AMS-II\.L|Btu\/h|USRt|W\/W)(?!\w)/g;
/** More than this does not fit the label column of the printed calculation on one or two lines. */
const LONGEST_LABEL = { id: 80, ja: 40 } as const;

test("the sheets hold labels and titles to translate", () => {
  expect(LABELS.length).toBeGreaterThan(200);
  expect(TITLES.length).toBeGreaterThan(50);
});

describe.each(TRANSLATIONS)("in %s", (language) => {
  test("every label of every formula sheet and threshold is translated, and none is left that nothing uses", () => {
    expect(Object.keys(groupOf(language, "labels")).sort()).toEqual([...LABELS].sort());
  });

  test("every title of a formula sheet is translated, and no title is left that no sheet has", () => {
    expect(Object.keys(groupOf(language, "methodTitles")).sort()).toEqual([...TITLES].sort());
  });

  test("labels are read through their English text", () => {
    for (const label of LABELS) expect(labelIn(language, label)).toBe(groupOf(language, "labels")[label]);
    for (const title of TITLES) expect(methodTitleIn(language, title)).toBe(groupOf(language, "methodTitles")[title]);
  });

  test("abbreviations and units of a label survive its translation", () => {
    for (const { place, english, text } of entriesOf(language, ["labels", "methodTitles"])) {
      const kept = new Set(found(text.replaceAll("Btu/h/W", "Btu/h per W"), ABBREVIATION));
      for (const abbreviation of found(english, ABBREVIATION)) expect(kept, place).toContain(abbreviation);
    }
  });

  test("labels are short enough for a table and do not end as sentences", () => {
    for (const { place, text } of entriesOf(language, ["labels"])) {
      expect(text.length, place).toBeLessThanOrEqual(LONGEST_LABEL[language]);
      expect(text, place).not.toMatch(/[.。]$/);
    }
  });
});

test("English is answered as it is written", () => {
  for (const label of LABELS) expect(labelIn("en", label)).toBe(label);
  for (const title of TITLES) expect(methodTitleIn("en", title)).toBe(title);
});

test("a label or title without translation falls back to English", () => {
  expect(labelIn("ja", "a quantity of tomorrow")).toBe("a quantity of tomorrow");
  expect(methodTitleIn("id", "A sheet of tomorrow")).toBe("A sheet of tomorrow");
});
