import type { Texts } from "../text";

/** Part of the group `inputIssues`. */
export const subsidyIssues = {
  fiscalYearUnknown: {
    en: "there is no rule data for fiscal year {fiscalYear}",
    id: "tidak ada data aturan untuk tahun anggaran {fiscalYear}",
    ja: "{fiscalYear}年度の規則データはありません",
  },
  fiscalYearUnknownHint: {
    en: "Use one of {known}, or leave it out for the latest.",
    id: "Gunakan salah satu dari {known}, atau kosongkan untuk yang terbaru.",
    ja: "{known}のいずれかを指定するか、省略して最新年度を使ってください。",
  },
  amountTooLarge: {
    en: "the amount is too large to be counted to the yen and the rupiah",
    id: "jumlah ini terlalu besar untuk dihitung sampai satu yen dan satu rupiah",
    ja: "金額が大きすぎ、1円・1ルピア単位で計算できません",
  },
  amountTooLargeHint: {
    en: "Check amount, currency and exchange rate; at most 9,007 trillion rupiah or yen can be counted.",
    id: "Periksa jumlah, mata uang, dan kurs; paling banyak 9.007 triliun rupiah atau yen dapat dihitung.",
    ja: "金額、通貨、為替レートを確認してください。計算できるのは9,007兆ルピアまたは円までです。",
  },
  ratioStepMissing: {
    en: "no step covers {count} similar projects",
    id: "tidak ada langkah untuk {count} proyek serupa",
    ja: "類似案件{count}件に当たる段階がありません",
  },
  ratioStepMissingHint: {
    en: "Let the first step begin at 0 similar projects.",
    id: "Mulailah langkah pertama dari 0 proyek serupa.",
    ja: "最初の段階を0件から始めてください。",
  },
  sharesNotOne: {
    en: "the shares add up to {total}",
    id: "jumlah porsi adalah {total}",
    ja: "割合の合計が{total}です",
  },
  sharesNotOneHint: { en: "Make them add up to 1.", id: "Jadikan jumlahnya 1.", ja: "合計を1にしてください。" },
  weightsNotHundred: {
    en: "the weights of material, labour and overhead sum to {total} %",
    id: "jumlah bobot bahan, tenaga kerja, dan biaya tidak langsung adalah {total}%",
    ja: "材料・労務・間接費の比重の合計が{total}%です",
  },
  weightsNotHundredHint: {
    en: "Make them add up to 100.",
    id: "Jadikan jumlahnya 100.",
    ja: "合計を100にしてください。",
  },
  tierMissing: {
    en: "no tier holds for a component of {percent} %",
    id: "tidak ada tingkat yang berlaku untuk komponen {percent}%",
    ja: "{percent}%の部品に当てはまる区分がありません",
  },
  tierMissingHint: {
    en: "Let the tiers cover 0 to 100 %, or leave them out for those on record.",
    id: "Biarkan tingkat mencakup 0 sampai 100%, atau hilangkan untuk memakai yang tercatat.",
    ja: "区分を0~100%に漏れなく設けるか、記録された区分を使う場合は省いてください。",
  },
  shareOrValue: {
    en: "some parts have a share and some a value, or this one has neither or both",
    id: "sebagian bagian memakai porsi dan sebagian memakai nilai, atau bagian ini tidak memakai atau memakai keduanya",
    ja: "割合と価額が混在しているか、この品目に両方またはどちらもありません",
  },
  shareOrValueHint: {
    en: "Give every part a `share`, or give every part a `value`.",
    id: "Beri setiap bagian `share`, atau beri setiap bagian `value`.",
    ja: "すべての品目に`share`を、またはすべての品目に`value`を指定してください。",
  },
  valueNotPositive: {
    en: "the value is less than one rupiah",
    id: "nilainya kurang dari satu rupiah",
    ja: "価額が1ルピア未満です",
  },
  valueNotPositiveHint: {
    en: "Leave out parts without value.",
    id: "Hilangkan bagian yang tidak bernilai.",
    ja: "価額のない品目は除いてください。",
  },
  componentCertificateOrOrigin: {
    en: "a component needs either the TKDN of its certificate or its origin",
    id: "komponen memerlukan TKDN dari sertifikatnya atau asal-usulnya",
    ja: "部品には、証明書のTKDNか原産地のどちらか一方が必要です",
  },
  componentCertificateOrOriginHint: {
    en: "Give `tkdnPercent`, or give `origin` where there is no certificate.",
    id: "Isi `tkdnPercent`, atau isi `origin` bila tidak ada sertifikat.",
    ja: "`tkdnPercent`を、証明書がない場合は原産地`origin`を指定してください。",
  },
  servicesPercentOrCosts: {
    en: "services need either their TKDN, or their total and foreign cost",
    id: "jasa memerlukan TKDN, atau biaya total dan biaya luar negerinya",
    ja: "役務にはTKDN、または総費用と国外費用のどちらか一方が必要です",
  },
  servicesPercentOrCostsHint: {
    en: "Give `tkdnPercent`, or give both `totalCost` and `foreignCost`.",
    id: "Isi `tkdnPercent`, atau isi `totalCost` dan `foreignCost`.",
    ja: "`tkdnPercent`を、または`totalCost`と`foreignCost`の両方を指定してください。",
  },
  foreignCostAboveTotal: {
    en: "the foreign cost is above the total cost, or the total cost is nought",
    id: "biaya luar negeri melebihi biaya total, atau biaya total nol",
    ja: "国外費用が総費用を上回っているか、総費用がゼロです",
  },
  foreignCostAboveTotalHint: {
    en: "Give a total cost that includes the foreign cost.",
    id: "Isi biaya total yang mencakup biaya luar negeri.",
    ja: "国外費用を含む総費用を指定してください。",
  },
  marketFactsContradict: {
    en: "`{yes}` is true and `{no}` is false: a product that meets the first meets the second",
    id: "`{yes}` benar dan `{no}` salah: produk yang memenuhi yang pertama juga memenuhi yang kedua",
    ja: "`{yes}`が真で`{no}`が偽です。前者を満たす製品は後者も満たします",
  },
  marketFactsContradictHint: {
    en: "Correct one of them, or leave out what is not known.",
    id: "Perbaiki salah satunya, atau kosongkan yang tidak diketahui.",
    ja: "どちらかを訂正するか、不明なものは省略してください。",
  },
} satisfies Texts;
