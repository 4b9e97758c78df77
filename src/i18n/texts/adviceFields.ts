import type { Texts } from "../text";

/** Part of the group `fieldLabels`: what advice says of itself in a table. */
export const adviceFields = {
  code: { en: "What to do, as a code", id: "Kode saran", ja: "対応のコード" },
  detail: { en: "What it comes to", id: "Hasilnya", ja: "その結果" },
  for: { en: "What it serves", id: "Untuk kriteria", ja: "対象の要件" },
  criteria: { en: "Criteria it concerns", id: "Kriteria terkait", ja: "関係する要件" },
  reaches: { en: "Whether it is enough", id: "Apakah cukup", ja: "達成するか" },
  pointer: { en: "Field of the request", id: "Isian permintaan", ja: "入力項目" },
  additionalCostBase: {
    en: "Eligible cost missing",
    id: "Kekurangan biaya yang memenuhi syarat",
    ja: "不足する補助対象経費",
  },
  annualReductionTco2: {
    en: "Emission reductions missing",
    id: "Kekurangan pengurangan emisi",
    ja: "不足する排出削減量",
  },
} satisfies Texts;
