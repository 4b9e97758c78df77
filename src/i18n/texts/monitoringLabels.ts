import type { Translations } from "../text";

/** Part of the group `labels`: quantities of a monitoring report; the key is the English label. */
export const monitoringLabels = {
  "electricity of a reading": { id: "listrik dalam satu bacaan", ja: "検針1回分の電力量" },
  "days of a reading": { id: "jumlah hari dalam satu bacaan", ja: "検針1回分の日数" },
  "mean power over a reading": { id: "daya rata-rata selama satu bacaan", ja: "検針期間の平均電力" },
  "burning hours in the period": { id: "jam nyala dalam periode", ja: "期間中の点灯時間" },
  "outage fraction of the reference luminaires": {
    id: "fraksi lampu padam, luminer referensi",
    ja: "リファレンス灯具の不点率",
  },
  "hours of operation in the period": { id: "jam operasi dalam periode", ja: "期間中の稼働時間" },
  "metered solar generation": { id: "produksi listrik surya terukur", ja: "計量した太陽光発電量" },
  "credits in whole tonnes": { id: "kredit dalam ton bulat", ja: "クレジット(整数トン)" },
  "agreed share of a holder": { id: "porsi pemegang yang disepakati", ja: "保有者の合意済み割合" },
  "sum of the agreed shares": { id: "jumlah porsi yang disepakati", ja: "合意済み割合の合計" },
  "tonnes given to a holder by ranking": {
    id: "ton yang diberikan kepada pemegang menurut peringkat",
    ja: "順位に応じて保有者に加えるトン数",
  },
  "exact share of a holder": { id: "bagian persis pemegang", ja: "保有者の端数処理前の取り分" },
  "credits of a holder": { id: "kredit pemegang", ja: "保有者のクレジット" },
  "estimated emission reductions of a year": { id: "perkiraan pengurangan emisi setahun", ja: "年間の推定排出削減量" },
  "days of the period": { id: "jumlah hari dalam periode", ja: "期間の日数" },
  "estimated emission reductions of the period": {
    id: "perkiraan pengurangan emisi dalam periode",
    ja: "期間の推定排出削減量",
  },
  "verified over estimated reductions": {
    id: "rasio pengurangan terverifikasi terhadap perkiraan",
    ja: "推定に対する検証済み削減量の比",
  },
} satisfies Translations;
