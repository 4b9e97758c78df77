import type { Texts } from "../text";

/** Names of the scenarios of an estimate, put together from their parts. */
export const scenarios = {
  "as-requested": { en: "as requested", id: "sesuai permintaan", ja: "入力どおり" },
  official: { en: "official factor", id: "faktor resmi", ja: "公式の排出係数" },
  conservative: { en: "conservative factor", id: "faktor konservatif", ja: "保守的な排出係数" },
  dimmed: { en: "with dimming", id: "dengan peredupan", ja: "調光あり" },
  undimmed: { en: "without dimming", id: "tanpa peredupan", ja: "調光なし" },
  "conventional-led": {
    en: "reference an ordinary LED",
    id: "referensi LED biasa",
    ja: "一般的なLEDをリファレンスとする",
  },
  "bandung-outage": {
    en: "6 % of the old lamps dark, as Bandung reported",
    id: "6% lampu lama padam, seperti laporan Bandung",
    ja: "既存灯の6%が不点灯(バンドン市の報告)",
  },
  "market-reference": {
    en: "reference at the minimum",
    id: "referensi pada batas minimum",
    ja: "最低基準をリファレンスとする",
  },
  "existing-reference": {
    en: "reference as the existing units",
    id: "referensi sama dengan unit eksisting",
    ja: "既存機をリファレンスとする",
  },
  "stated-reference": { en: "reference as stated", id: "referensi sesuai isian", ja: "指定のリファレンス" },
  "code-reference": {
    en: "reference at the building code",
    id: "referensi pada ketentuan bangunan",
    ja: "建築規則の最低基準をリファレンスとする",
  },
  "with-solar": { en: "with solar", id: "dengan listrik surya", ja: "太陽光あり" },
  "without-solar": { en: "without solar", id: "tanpa listrik surya", ja: "太陽光なし" },
} satisfies Texts;
