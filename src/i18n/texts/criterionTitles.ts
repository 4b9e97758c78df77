import type { Texts } from "../text";

/** Titles of the criteria of a subsidy assessment, by id. */
export const criterionTitles = {
  "reduction-positive": { en: "Emissions are reduced", id: "Emisi berkurang", ja: "排出削減があること" },
  "cost-effectiveness": { en: "Cost-effectiveness", id: "Efektivitas biaya", ja: "費用対効果" },
  "minimum-size": { en: "Minimum size", id: "Ukuran minimum", ja: "補助金額の下限" },
  "payback-without-subsidy": {
    en: "Payback without subsidy",
    id: "Masa pengembalian tanpa subsidi",
    ja: "補助なしの投資回収年数",
  },
  "no-other-japanese-subsidy": {
    en: "No other subsidy from the Government of Japan",
    id: "Tidak ada subsidi lain dari Pemerintah Jepang",
    ja: "日本国政府の他の補助金を受けないこと",
  },
  "no-early-start": {
    en: "No work before the grant decision",
    id: "Tidak ada pekerjaan sebelum keputusan subsidi",
    ja: "交付決定前に着手しないこと",
  },
  "completion-within-period": {
    en: "Completion within the period",
    id: "Selesai dalam jangka waktu",
    ja: "期間内の完了",
  },
  "japanese-representative": {
    en: "Japanese representative participant",
    id: "Peserta perwakilan dari Jepang",
    ja: "日本側の代表事業者",
  },
  "credits-to-japan": { en: "Credits to Japan", id: "Kredit untuk Jepang", ja: "日本へのクレジット配分" },
  "approved-methodology": {
    en: "An approved methodology for this use",
    id: "Metodologi yang disetujui untuk penggunaan ini",
    ja: "この用途に対する承認済み方法論",
  },
  "monitoring-until-end-of-life": {
    en: "Monitoring to the end of the useful life",
    id: "Pemantauan sampai akhir masa manfaat",
    ja: "法定耐用年数満了までのモニタリング",
  },
  "indonesian-approval-path": {
    en: "Indonesian approval path",
    id: "Jalur persetujuan di Indonesia",
    ja: "インドネシア側の承認手続き",
  },
  "local-content": { en: "Local content (TKDN)", id: "Tingkat komponen dalam negeri (TKDN)", ja: "国産化率(TKDN)" },
  "no-venting-of-refrigerant": {
    en: "Old refrigerant is not vented",
    id: "Refrigeran lama tidak dilepas ke udara",
    ja: "既存機の冷媒を大気放出しないこと",
  },
  "light-not-worse": {
    en: "Light not worse than before",
    id: "Pencahayaan tidak lebih buruk dari sebelumnya",
    ja: "明るさが従来を下回らないこと",
  },
} satisfies Texts;
