import { describe, expect, test } from "vitest";
import type { Language } from "../../src/i18n/language";
import type { EstimateAnswer } from "../../src/pages/ask-api";
import { readerOf } from "../../src/pages/reader";
import { estimateSentences } from "../../src/pages/result/sentence";

const NBSP = "\u00A0";
const request = { groups: [{ quantity: 600 }, { quantity: 400 }] };

function answerOf(reductionTco2: number, grant = 25_900_000, decidedBy: readonly object[] = []): EstimateAnswer {
  return {
    measure: "street-lighting",
    // Twice the credits, as where a mercury lamp is replaced: the sentence says what the city saves.
    annual: {
      savedMwh: 372.3,
      reductionTco2: reductionTco2 / 2,
      businessAsUsualSavedMwh: 744.6,
      businessAsUsualReductionTco2: reductionTco2,
      creditableTco2: Math.max(0, Math.floor(reductionTco2 / 2)),
    },
    subsidy: {
      grant: { amount: grant, currency: "JPY" },
      projectMinimum: { amount: 50_000_000, currency: "JPY" },
      decidedBy,
      cityShareByCurrency: { idr: { amount: 5_500_000_000, currency: "IDR" } },
      effectiveShare: 0.34,
    },
  } as unknown as EstimateAnswer;
}

const sentences = (language: Language, answer: EstimateAnswer) =>
  estimateSentences(answer, request, readerOf(language)).join(language === "ja" ? "" : " ");

describe("the answer in one sentence", () => {
  test.each<[Language, string]>([
    [
      "en",
      `Replacing 1,000 street lights saves the city 745 MWh and 648 t of CO₂ a year; 323 t of it can be credited. Japan could pay JPY${NBSP}25.9${NBSP}million (34 % of the cost); the city would pay Rp${NBSP}5.5${NBSP}billion.`,
    ],
    [
      "id",
      `Penggantian 1.000 lampu PJU menghemat 745 MWh dan 648 ton CO₂ per tahun bagi kota; 323 ton di antaranya dapat diterbitkan sebagai kredit karbon JCM. Jepang dapat membayar JPY${NBSP}25,9${NBSP}juta (34% dari biaya); kota membayar Rp5,5${NBSP}miliar.`,
    ],
    [
      "ja",
      "街路灯1,000灯の更新により、市は年間745 MWh、648 tCO₂を削減でき、うち323 tがクレジット発行見込量です。日本側の補助見込額は2,590万円(費用の34%)、市の負担額は55億ルピアです。",
    ],
  ])("has the agreed form in %s", (language, text) => {
    expect(sentences(language, answerOf(647.802))).toBe(text);
  });

  test("does not speak of a saving where there is none", () => {
    expect(sentences("en", answerOf(-12.34))).toContain("would not reduce emissions: 12.3 t of CO₂ a year more than");
  });

  test("says that Japan pays nothing where there is no grant", () => {
    expect(sentences("en", answerOf(647.802, 0))).toContain("Japan would pay nothing");
  });

  test.each<[Language, string]>([
    [
      "en",
      `Whether Japan pays is open: the grant of JPY${NBSP}25.9${NBSP}million is below the programme's minimum of 2018`,
    ],
    ["id", `Subsidi JCM belum pasti: JPY${NBSP}25,9${NBSP}juta masih di bawah batas minimum program tahun 2018`],
    ["ja", "補助を受けられるかは要確認です。補助見込額2,590万円は2018年度の下限額(その後の確認なし)に届きません。"],
  ])("says in %s that it is open where a minimum of an old text is missed", (language, text) => {
    const open = [{ criterion: "minimum-size", reason: "rests-on-older-rule", year: 2018 }];
    expect(sentences(language, answerOf(647.802, 25_900_000, open))).toContain(text);
  });

  test("never says that a grant below the minimum is as large as the minimum", () => {
    const open = [{ criterion: "minimum-size", reason: "rests-on-older-rule", year: 2018 }];
    expect(sentences("en", answerOf(647.802, 49_999_000, open))).toContain(
      `the grant of JPY${NBSP}49.999${NBSP}million is below`,
    );
  });

  test("counts a single lamp as one", () => {
    const one = estimateSentences(answerOf(1.5), { groups: [{ quantity: 1 }] }, readerOf("en"));
    expect(one[0]).toMatch(/^Replacing 1 street light saves/);
  });
});
