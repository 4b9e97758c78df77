import type { Texts } from "../text";

/** Single words of the result pages, by code. */
export const pageWords = {
  "confidence.primary": { en: "primary source", id: "sumber primer", ja: "一次資料" },
  "confidence.secondary": { en: "secondary source", id: "sumber sekunder", ja: "二次資料" },
  "confidence.derived": { en: "derived", id: "turunan", ja: "導出値" },
  "confidence.unverified": { en: "unverified", id: "belum terverifikasi", ja: "未確認" },
  "status.pass": { en: "met", id: "terpenuhi", ja: "充足" },
  "status.fail": { en: "not met", id: "tidak terpenuhi", ja: "不充足" },
  "status.unknown": { en: "open", id: "belum dijawab", ja: "要確認" },
  "verdict.eligible": { en: "eligible", id: "layak", ja: "要件を満たす見込み" },
  "verdict.conditional": { en: "conditional", id: "layak dengan syarat", ja: "条件付き" },
  "verdict.ineligible": { en: "not eligible", id: "belum memenuhi syarat", ja: "要件を満たさない見込み" },
  "reason.criterion-failed": { en: "not met", id: "tidak terpenuhi", ja: "不充足" },
  "reason.rests-on-older-rule": {
    en: "not met by an older rule that may no longer hold",
    id: "tidak terpenuhi menurut aturan lama yang mungkin tidak berlaku lagi",
    ja: "古い規則では不充足(現在も有効か不明)",
  },
  "reason.rests-on-unverified-rule": {
    en: "not met by an unverified rule",
    id: "tidak terpenuhi menurut aturan yang belum terverifikasi",
    ja: "未確認の規則では不充足",
  },
  "reason.criterion-unknown": { en: "still open", id: "belum dijawab", ja: "要確認" },
  "limit.ratio": { en: "the highest share of the cost", id: "porsi tertinggi dari biaya", ja: "補助率の上限" },
  "limit.cost-effectiveness": {
    en: "the cost-effectiveness limit",
    id: "batas efektivitas biaya",
    ja: "費用対効果による上限",
  },
  "limit.project-maximum": {
    en: "the most for one project",
    id: "jumlah tertinggi per proyek",
    ja: "1件当たりの上限額",
  },
  "limit.no-reduction": {
    en: "no reduction, no grant",
    id: "tanpa pengurangan emisi tidak ada subsidi",
    ja: "削減がないため補助なし",
  },
  "origin.request": { en: "your input", id: "masukan Anda", ja: "入力値" },
  "origin.default": { en: "default", id: "nilai bawaan", ja: "既定値" },
  "origin.derived": {
    en: "derived from a table or rule",
    id: "diturunkan dari tabel atau aturan",
    ja: "表または規則からの導出",
  },
  yours: { en: "for you to document", id: "perlu Anda buktikan", ja: "根拠資料が必要" },
} satisfies Texts;
