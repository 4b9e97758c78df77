import { describe, expect, it } from "vitest";
import { isInput, type Quantities, readInputs } from "../../src/ledger/quantity";
import type { MeasureFormDefinition } from "../../src/links/field";
import { factsOf } from "../../src/links/field-facts";
import { UNITS } from "../../src/measures/air-conditioning/inputs";
import { SUPPLY } from "../../src/measures/electricity/inputs";
import { BUILDING, YEARLY_ELECTRICITY } from "../../src/measures/green-building/inputs";
import { LUMINAIRES } from "../../src/measures/street-lighting/inputs";
import { MONEY } from "../../src/money/inputs";
import { PAGE_MEASURES } from "../../src/pages/measures/all";

const TABLES: readonly [string, MeasureFormDefinition, Quantities, string][] = [
  ["air conditioners", PAGE_MEASURES["air-conditioning"].form, UNITS, "groups.0."],
  ["street lights", PAGE_MEASURES["street-lighting"].form, LUMINAIRES, "groups.0."],
  ["a building", PAGE_MEASURES["green-building"].form, BUILDING, ""],
  ["yearly electricity", PAGE_MEASURES["green-building"].form, { YEARLY_ELECTRICITY }, ""],
  ["supply", PAGE_MEASURES["street-lighting"].form, SUPPLY, ""],
  ["money", PAGE_MEASURES["street-lighting"].form, MONEY, ""],
];

describe.each(TABLES)("the quantities of %s", (_name, form, table, place) => {
  const inputs = Object.values(table).filter(isInput);

  it("each stand in the request under the path and within the bounds of the table", () => {
    for (const { path, minimum, maximum, whole } of inputs) {
      const field = { name: path, path: place + path };
      expect(factsOf(form, field), path).toMatchObject({ kind: whole ? "integer" : "number", minimum, maximum });
    }
  });

  it("have a default only within their bounds, and from a source", () => {
    for (const { path, minimum, maximum, default: fallback } of inputs) {
      if (fallback === undefined) continue;
      expect(fallback.value, path).toBeGreaterThanOrEqual(minimum);
      expect(fallback.value, path).toBeLessThanOrEqual(maximum);
      expect(fallback.provenance.source, path).not.toBe("");
    }
  });

  it("have a symbol and a path of their own", () => {
    const symbols = Object.values(table).map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });
});

describe("readInputs", () => {
  it("takes zero as a value and the default only where nothing is stated", () => {
    const stated = readInputs(LUMINAIRES, { quantity: 2, project: { systemWatts: 60, controllerWatts: 0 } });
    expect(stated.controllerPower).toMatchObject({ value: 0, origin: "request" });
    expect(stated.projectOutage.origin).toBe("default");
    expect(stated.metered).toBeUndefined();
  });
});
