import { describe, expect, test } from "vitest";
import type { Input, Quantity } from "../../src/ledger/quantity";
import type { Fact } from "../../src/ledger/record";
import { ALL_MEASURES } from "../../src/measures/all";
import { SUPPLY } from "../../src/measures/electricity/inputs";
import { MONEY } from "../../src/money/inputs";
import { choiceOf } from "../../src/reference/choice";
import { recordsOf } from "../../src/reference/collections";
import { HALF_WIDTHS } from "../../src/uncertainty/ranges";

const TABLES = [...Object.values(ALL_MEASURES).flatMap(({ quantities }) => quantities), MONEY, SUPPLY];
const DEFAULTS = TABLES.flatMap((table) => Object.values<Quantity | Input>(table)).flatMap((quantity) =>
  "default" in quantity && quantity.default !== undefined ? [{ ...quantity, default: quantity.default }] : [],
);

describe("what this service decides where no source does", () => {
  test("is served as a record each, and is unverified where no document says it", () => {
    for (const { id, confidence, text, source } of recordsOf("modelling-choices")) {
      expect(text, id).not.toBe("");
      if (/judgement of this service|document not checked/.test(source)) expect(confidence, id).toBe("unverified");
    }
  });

  test.each(DEFAULTS.map((input) => [input.path, input] as const))(
    "stands behind the default of %s, if no other record does",
    (_, input) => {
      const { provenance } = input.default;
      // What follows from the request itself (a measure not chosen) is derived, and rests on no record.
      if (provenance.confidence === "derived") return;
      expect((provenance as Partial<Fact>).record ?? provenance.url, provenance.source).toBeTruthy();
    },
  );

  test("gives the ranges of the uncertainty their widths", () => {
    expect(Object.values(HALF_WIDTHS).map(({ value }) => value)).toEqual([0.05, 0.05, 0.1, 0.1, 0.2]);
    expect(choiceOf("half-width-unverified").provenance.confidence).toBe("unverified");
  });
});
