import fc from "fast-check";
import { expect, it } from "vitest";
import type { RequestByMeasure } from "../../src/estimates/request-schemas";
import { WantedLines } from "../../src/methods/wanted-lines";
import { VERDICT_SYMBOLS, verdictReader } from "../../src/uncertainty/verdict-reader";
import { LIGHTS, subjectOf } from "./subjects";

/** Everything known, so that the numbers alone decide. */
const PROJECT = {
  noOtherJapaneseSubsidy: true,
  noEarlyStart: true,
  completionYears: 2,
  japaneseRepresentative: true,
  creditShareToJapan: 0.5,
  approvedMethodology: true,
  monitoringUntilEndOfLife: true,
  indonesianApprovalPath: true,
  localContent: true,
  lightNotWorse: true,
};

const requestArbitrary: fc.Arbitrary<RequestByMeasure["street-lighting"]> = fc.record({
  groups: fc.constant(LIGHTS.groups),
  electricity: fc.record({
    emissionFactorTco2PerMwh: fc.constantFrom(0, 0.2, 0.87),
    tariffIdrPerKwh: fc.constantFrom(0, 500, 1700, 100_000),
  }),
  investment: fc.record({
    total: fc.record({ amount: fc.constantFrom(0, 1e6, 1e8, 2e8, 5e8), currency: fc.constant("JPY" as const) }),
  }),
  subsidy: fc.record({
    costEffectivenessCeilingJpyPerTco2: fc.constantFrom(0, 4000, 40_000),
    // In 2018 the minimum decides; in 2025 its text is too old to.
    fiscalYear: fc.constantFrom(2018, 2025),
    rules: fc.constantFrom({}, { projectMinimumJpy: 10_000_000, paybackYearsMinimum: 1 }),
    project: fc.constantFrom(
      PROJECT,
      { ...PROJECT, creditShareToJapan: 0.3 },
      { ...PROJECT, creditShareToJapan: 0.05 },
      { ...PROJECT, noEarlyStart: false },
      {},
    ),
  }),
});

it("a sample's verdict is the one the assessment itself would give", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(requestArbitrary, requestArbitrary, (base, other) => {
      const subject = subjectOf("street-lighting", base);
      const sampled = subjectOf("street-lighting", { ...other, subsidy: base.subsidy });
      if (subject.subsidy === undefined || sampled.subsidy === undefined) throw new Error("no subsidy");
      const lines = new WantedLines(subject.steps, VERDICT_SYMBOLS);
      const slots = lines.values.slice();
      for (const { name, value } of sampled.steps) {
        const slot = lines.slotOf.get(name);
        if (slot !== undefined) slots[slot] = value;
      }
      const verdict = verdictReader(subject.subsidy, lines)(slots);
      seen.add(verdict);
      expect(verdict).toBe(sampled.subsidy.verdict);
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(seen).toEqual(new Set(["eligible", "conditional", "ineligible"]));
});
