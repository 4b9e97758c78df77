import type { Translations } from "../text";

/** Part of the group `labels`: quantities of a monitoring report; the key is the English label. */
export const monitoringLabels = {
  "electricity of a reading": { id: "listrik dalam satu bacaan", ja: "検針1回分の電力量" },
  "days of a reading": { id: "jumlah hari dalam satu bacaan", ja: "検針1回分の日数" },
  "mean power over a reading": { id: "daya rata-rata selama satu bacaan", ja: "検針期間の平均電力" },
  "burning hours in the period": { id: "jam nyala dalam periode", ja: "期間中の点灯時間" },
  "outage fraction of the reference luminaires": {
    id: "fraksi lampu padam armatur referensi",
    ja: "リファレンス灯具の不点率",
  },
  "hours of operation in the period": { id: "jam operasi dalam periode", ja: "期間中の稼働時間" },
  "metered solar generation": { id: "produksi listrik surya terukur", ja: "計量した太陽光発電量" },
  "agreed share of a holder": { id: "porsi pemegang yang disepakati", ja: "保有者の合意済み割合" },
  "sum of the agreed shares": { id: "jumlah porsi yang disepakati", ja: "合意済み割合の合計" },
  "exact share of a holder": { id: "bagian persis pemegang", ja: "保有者の端数処理前の取り分" },
  "whole tonnes of an exact share": { id: "ton bulat dari bagian persis", ja: "取り分の整数トン部分" },
  "smallest difference between shares that counts": {
    id: "selisih terkecil antarbagian yang diperhitungkan",
    ja: "取り分の差とみなす最小の値",
  },
  "remainder of an exact share, in smallest differences": {
    id: "sisa bagian persis, dalam selisih terkecil",
    ja: "取り分の端数(最小の差を単位とする)",
  },
  "whole tonnes still to be shared out": { id: "ton bulat yang masih harus dibagi", ja: "未配分の整数トン" },
  "place of a holder by its remainder": {
    id: "peringkat pemegang menurut sisanya",
    ja: "端数の大きさによる保有者の順位",
  },
  "whole tonnes of a holder by largest remainder": {
    id: "ton bulat pemegang menurut sisa terbesar",
    ja: "最大剰余方式による保有者の整数トン",
  },
  "tonne given up to the Government of Japan": {
    id: "ton yang diserahkan kepada Pemerintah Jepang",
    ja: "日本国政府に譲るトン",
  },
  "place of a holder by its whole tonnes, then its share": {
    id: "peringkat pemegang menurut ton bulat, lalu porsinya",
    ja: "整数トン、次いで割合による保有者の順位",
  },
  "sum of the credits of all holders": { id: "jumlah kredit semua pemegang", ja: "全保有者のクレジットの合計" },
  "credits that no holder has": {
    id: "kredit yang tidak dimiliki pemegang mana pun",
    ja: "どの保有者にも属さないクレジット",
  },
  "credits of a holder": { id: "kredit pemegang", ja: "保有者のクレジット" },
  "estimated emission reductions of a year": { id: "perkiraan pengurangan emisi setahun", ja: "年間の推定排出削減量" },
  "days of the period": { id: "jumlah hari dalam periode", ja: "期間の日数" },
  "estimated emission reductions of the period": {
    id: "perkiraan pengurangan emisi dalam periode",
    ja: "期間の推定排出削減量",
  },
  "verified less estimated reductions": {
    id: "pengurangan terverifikasi dikurangi perkiraan",
    ja: "検証済み削減量と推定削減量の差",
  },
  "verified over estimated reductions": {
    id: "rasio pengurangan terverifikasi terhadap perkiraan",
    ja: "推定に対する検証済み削減量の比",
  },
  "part of a holder in the agreed ratio": {
    id: "bagian pemegang dalam rasio yang disepakati",
    ja: "合意比率における保有者の値",
  },
  "sum of the parts of the agreed ratio": {
    id: "jumlah bagian rasio yang disepakati",
    ja: "合意比率の値の合計",
  },
} satisfies Translations;
