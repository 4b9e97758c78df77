import type { Translations } from "../text";

/** Part of the group `labels`: grant and cost. */
export const grantLabels = {
  "total cost": { id: "biaya total", ja: "総事業費" },
  "eligible cost": { id: "biaya yang memenuhi syarat", ja: "補助対象経費" },
  "other income": { id: "pendapatan lain", ja: "その他の収入" },
  "ratio cap": { id: "batas rasio subsidi", ja: "補助率の上限" },
  "maximum per project": { id: "batas maksimum per proyek", ja: "1件当たりの上限額" },
  "cost-effectiveness ceiling": { id: "batas efektivitas biaya", ja: "費用対効果の上限" },
  "statutory useful life": { id: "masa manfaat (ketentuan Jepang)", ja: "法定耐用年数" },
  "base of the grant": { id: "dasar perhitungan subsidi", ja: "補助金の算定基礎額" },
  "limit by the ratio": { id: "batas menurut rasio", ja: "補助率による上限額" },
  "emission reductions over the useful life": {
    id: "pengurangan emisi selama masa manfaat",
    ja: "法定耐用年数間の排出削減量",
  },
  "limit by cost-effectiveness": { id: "batas menurut efektivitas biaya", ja: "費用対効果による上限額" },
  grant: { id: "subsidi JCM", ja: "補助金額" },
  "city share": { id: "porsi kota (APBD)", ja: "市の負担額" },
  "effective share of the grant": { id: "porsi efektif subsidi", ja: "実質補助率" },
  "cost-effectiveness": { id: "efektivitas biaya", ja: "費用対効果" },
  "grant if the ceiling did not bind": {
    id: "subsidi seandainya batas efektivitas biaya tidak mengikat",
    ja: "費用対効果の上限がない場合の補助金額",
  },
  "cost-effectiveness of the uncut grant": {
    id: "efektivitas biaya subsidi sebelum dipotong",
    ja: "減額前の補助金額の費用対効果",
  },
  "grant lost to the ceiling": {
    id: "subsidi yang terpotong oleh batas efektivitas biaya",
    ja: "費用対効果の上限による補助金の減額",
  },
  "whole tonnes more for the full ratio": {
    id: "tambahan ton bulat agar rasio penuh tercapai",
    ja: "補助率どおりの満額に必要な追加削減量(整数トン)",
  },
  "highest ratio cap of the programme": { id: "batas rasio tertinggi program", ja: "設備補助事業の補助率の最高値" },
  "shortest payback without subsidy": { id: "masa pengembalian terpendek tanpa subsidi", ja: "補助なしの最短回収年数" },
  "time from the grant decision to completion": {
    id: "waktu dari keputusan subsidi sampai proyek selesai",
    ja: "交付決定から完成までの期間",
  },
  "share of the credits for Japan": { id: "porsi kredit untuk Jepang", ja: "日本のクレジット取得割合" },
  "longest time from the grant decision to completion": {
    id: "waktu terlama dari keputusan subsidi sampai selesai",
    ja: "交付決定から完了までの最長年数",
  },
  "smallest share of the credits for Japan": {
    id: "porsi kredit paling kecil untuk Jepang",
    ja: "日本に配分するクレジットの最小割合",
  },
  "greatest age of a text whose number still decides": {
    id: "usia terlama dokumen yang angkanya masih menentukan",
    ja: "数値を判定に用いる文書の最大の古さ",
  },
  "minimum per project": { id: "batas minimum per proyek", ja: "1件当たりの下限額" },
  "grant missing to the minimum": {
    id: "kekurangan subsidi terhadap batas minimum",
    ja: "下限額に対する補助金額の不足",
  },
  "eligible cost missing to the minimum": {
    id: "kekurangan biaya yang memenuhi syarat terhadap batas minimum",
    ja: "下限額に対する補助対象経費の不足",
  },
  "whole tonnes missing to the minimum": {
    id: "kekurangan ton bulat terhadap batas minimum",
    ja: "下限額に対する削減量の不足(整数トン)",
  },
} satisfies Translations;
