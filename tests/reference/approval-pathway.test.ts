import { describe, expect, test } from "vitest";
import { approvalSteps } from "../../src/reference/approval-pathway";
import { TRACKS } from "../../src/reference/pathway-steps";
import { publishedRecordOf as recordOf, publishedRecordsOf as recordsOf } from "../../src/reference/published";

describe("approvalSteps", () => {
  test.each([
    ["foreign-cooperation", 7],
    ["grant", 6],
    ["jcm-cycle", 10],
  ] as const)("%s has its %d steps in order from 1", (track, count) => {
    expect(approvalSteps(track).map(({ order }) => order)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });

  test("without a track gives all three, one after the other", () => {
    expect(approvalSteps()).toEqual(TRACKS.flatMap((track) => approvalSteps(track)));
  });

  test("a body no source names is null, not invented", () => {
    const unnamed = approvalSteps().filter(({ responsible }) => responsible === null);
    expect(unnamed.map(({ id }) => id)).toEqual([
      "exploration",
      "letter-of-intent",
      "plan",
      "mou",
      "type",
      "goods-valuation",
    ]);
    for (const { agencies } of unnamed) expect(agencies).toEqual([]);
    for (const { agencies } of approvalSteps().filter((step) => step.responsible !== null)) {
      expect(agencies.length).toBeGreaterThan(0);
    }
  });

  test("a duration no source gives is null; that of the methodology is the sum of its three limits", () => {
    const known = approvalSteps().filter(({ durationDays }) => durationDays !== null);
    expect(known.map(({ id, durationDays }) => [id, durationDays])).toEqual([["methodology", 7 + 15 + 60]]);
    expect(known[0]?.fieldConfidence?.durationDays).toBe("derived");
    expect(recordOf("approval-pathway", "methodology").durationDaysMaximum).toBe(7 + 15 + 90);
  });
});

describe("the collection approval-pathway", () => {
  test("holds the steps first, then rules, the four-agency finding and the precedent", () => {
    const kinds = recordsOf("approval-pathway").map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(["step", "rule", "finding", "precedent"]);
    expect(kinds.filter((kind) => kind === "step")).toHaveLength(approvalSteps().length);
    expect(recordOf("approval-pathway", "four-agencies").text).toBe(recordOf("study-findings", "four-agencies").text);
    expect(kinds.filter((kind) => kind === "precedent")).toHaveLength(7);
  });

  test("the 45 days of expert knowledge stay an unverified rule and reach no step", () => {
    expect(recordOf("approval-pathway", "durations")).toMatchObject({ kind: "rule", confidence: "unverified" });
    expect(approvalSteps().some(({ durationDays }) => durationDays === 45)).toBe(false);
  });
});

describe("funding programmes", () => {
  test("say whether a project of the city can use them, as far as the sources do", () => {
    const read = recordsOf("funding-programmes").map(({ id, usableForBandungCity }) => [id, usableForBandungCity]);
    expect(Object.fromEntries(read)).toEqual({
      jfjcm: "conditional",
      "eco-lease": "not-stated",
      "newtech-demonstration": "no",
      "synergy-2025": "not-stated",
      "f-gas": "conditional",
      unido: "no",
      "meti-nedo": "not-stated",
      jica: "conditional",
    });
  });

  test("what the sources infer is marked as derived", () => {
    for (const { id, fieldConfidence, text, note } of recordsOf("funding-programmes")) {
      const inferred = `${text} ${note ?? ""}`.includes("(inference)");
      expect(fieldConfidence?.usableForBandungCity === "derived", id).toBe(inferred);
    }
  });
});
