import type { Texts } from "../text";

export const confidenceMeanings = {
  primary: {
    en: "Text of the issuing body, or a copy of that text",
    id: "Teks lembaga penerbit, atau salinannya",
    ja: "発行機関の文書またはその写し",
  },
  secondary: {
    en: "Press, paper, aggregator or another third party's text",
    id: "Pers, makalah, agregator, atau teks pihak ketiga lainnya",
    ja: "報道、論文、集約サイトなど第三者の文書",
  },
  derived: {
    en: "Computed or inferred from values that carry their own source",
    id: "Dihitung atau disimpulkan dari nilai yang bersumber sendiri",
    ja: "出典のある値から計算または推定",
  },
  unverified: {
    en: "Expert knowledge; check the named document before relying on it",
    id: "Pengetahuan ahli; periksa dokumen yang disebut sebelum mengandalkannya",
    ja: "専門的知見。利用前に示された文書を要確認",
  },
} satisfies Texts;
