import type { Translations } from "../text";

/** Part of the group `labels`: emissions and credits. */
export const emissionLabels = {
  "business-as-usual electricity": { id: "listrik business as usual (BaU)", ja: "BaU(成り行き)電力量" },
  "reference electricity": { id: "listrik referensi", ja: "リファレンス電力量" },
  "project electricity": { id: "listrik proyek", ja: "プロジェクト電力量" },
  "business-as-usual emissions": { id: "emisi business as usual (BaU)", ja: "BaU(成り行き)排出量" },
  "reference emissions": { id: "emisi referensi", ja: "リファレンス排出量" },
  "project emissions": { id: "emisi proyek", ja: "プロジェクト排出量" },
  "electricity the city saves": { id: "listrik yang dihemat kota", ja: "市の節電量" },
  "electricity saved against the reference": {
    id: "listrik yang dihemat terhadap referensi",
    ja: "リファレンス比の節電量",
  },
  "reductions against business as usual": {
    id: "pengurangan emisi terhadap business as usual (BaU)",
    ja: "BaU(成り行き)比の排出削減量",
  },
  "emission reductions": { id: "pengurangan emisi", ja: "排出削減量" },
  "creditable whole tonnes": {
    id: "ton bulat yang dapat diterbitkan sebagai kredit JCM",
    ja: "クレジット発行見込量(整数トン)",
  },
  lifetime: { id: "masa pakai", ja: "算定年数" },
  "emission reductions of the request as it stands": {
    id: "pengurangan emisi menurut permintaan semula",
    ja: "入力どおりの排出削減量",
  },
  "difference to the request as it stands": {
    id: "selisih dari permintaan semula",
    ja: "入力どおりの場合との差",
  },
  "emission reductions over the lifetime": { id: "pengurangan emisi selama masa pakai", ja: "算定期間の排出削減量" },
  "creditable whole tonnes over the lifetime": {
    id: "ton bulat yang dapat diterbitkan sebagai kredit JCM selama masa pakai",
    ja: "算定期間のクレジット発行見込量(整数トン)",
  },
} satisfies Translations;
