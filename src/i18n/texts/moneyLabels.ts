import type { Translations } from "../text";

/** Part of the group `labels`: money. */
export const moneyLabels = {
  "electricity tariff": { id: "tarif listrik", ja: "電気料金単価" },
  "share of the saving that reaches the bill (1 metered, 0 flat billing)": {
    id: "porsi penghematan yang menurunkan tagihan (1 bermeter, 0 abonemen)",
    ja: "節電が請求額に反映される割合(計量1、定額料金0)",
  },
  "change of operation and maintenance": { id: "perubahan biaya operasi dan pemeliharaan", ja: "維持管理費の増減" },
  "bill saving": { id: "penghematan tagihan", ja: "電気料金の削減額" },
  "net yearly saving": { id: "penghematan bersih per tahun", ja: "年間純節減額" },
  "simple payback without the grant": {
    id: "masa pengembalian sederhana tanpa subsidi",
    ja: "補助なしの単純投資回収年数",
  },
  "simple payback of the city share, after the grant": {
    id: "masa pengembalian sederhana porsi kota, setelah subsidi",
    ja: "補助後の市負担分の単純投資回収年数",
  },
  "discount rate": { id: "tingkat diskonto", ja: "割引率" },
  "annuity factor": { id: "faktor anuitas", ja: "年金現価係数" },
  "net present value for the city": { id: "nilai kini bersih (NPV) bagi kota", ja: "市の正味現在価値" },
  "abatement cost": { id: "biaya pengurangan emisi", ja: "削減コスト" },
  "abatement cost for the city, after the grant": {
    id: "biaya pengurangan emisi bagi kota, setelah subsidi",
    ja: "補助後の市の削減コスト",
  },
  "amount as given": { id: "jumlah sesuai isian", ja: "入力された金額" },
  "exchange rate of the yen": { id: "kurs yen", ja: "円の為替レート" },
  "exchange rate of the US dollar": { id: "kurs dolar AS", ja: "米ドルの為替レート" },
  "half a yen": { id: "setengah yen", ja: "0.5円" },
  "half a rupiah": { id: "setengah rupiah", ja: "0.5ルピア" },
  "one tonne": { id: "satu ton", ja: "1トン" },
  "half a cent": { id: "setengah sen dolar AS", ja: "0.5セント" },
  "growth of the tariff in a year": { id: "kenaikan tarif dalam setahun", ja: "電気料金の年間上昇率" },
  "loss of the saving in a year": { id: "penurunan penghematan dalam setahun", ja: "削減額の年間低下率" },
  "bill saving of a year": { id: "penghematan tagihan satu tahun", ja: "ある年の電気料金削減額" },
  "bill saving of the year before": { id: "penghematan tagihan tahun sebelumnya", ja: "前年の電気料金削減額" },
  "net saving of a year": { id: "penghematan bersih satu tahun", ja: "ある年の純節減額" },
  "other cash flow": { id: "arus kas lain", ja: "その他の収支" },
  "other cash flow of a year, project less business as usual": {
    id: "arus kas lain satu tahun, proyek dikurangi business as usual (BaU)",
    ja: "ある年のその他の収支(プロジェクト−BaU(成り行き))",
  },
  "discount factor of a year": { id: "faktor diskonto satu tahun", ja: "ある年の割引係数" },
  "discount factor of the year before": { id: "faktor diskonto tahun sebelumnya", ja: "前年の割引係数" },
  "present value of the savings up to a year": {
    id: "nilai kini penghematan sampai tahun tertentu",
    ja: "ある年までの節減額の現在価値",
  },
  "present value of the savings up to the year before": {
    id: "nilai kini penghematan sampai tahun sebelumnya",
    ja: "前年までの節減額の現在価値",
  },
  "present value of the savings over the lifetime": {
    id: "nilai kini penghematan selama masa pakai",
    ja: "算定期間の節減額の現在価値",
  },
  "net present value without the grant": {
    id: "nilai kini bersih (NPV) tanpa subsidi JCM",
    ja: "補助なしの正味現在価値",
  },
  "benefit-cost ratio for the city": { id: "rasio manfaat-biaya bagi kota", ja: "市の費用便益比" },
  "benefit-cost ratio without the grant": { id: "rasio manfaat-biaya tanpa subsidi JCM", ja: "補助なしの費用便益比" },
  "internal rate of return for the city": { id: "tingkat pengembalian internal (IRR) bagi kota", ja: "市の内部収益率" },
  "internal rate of return without the grant": {
    id: "tingkat pengembalian internal (IRR) tanpa subsidi JCM",
    ja: "補助なしの内部収益率",
  },
  "discounted payback for the city (0: never)": {
    id: "masa pengembalian terdiskonto bagi kota (0: tidak tercapai)",
    ja: "市の割引投資回収年数(0:回収されない)",
  },
  "discounted payback without the grant (0: never)": {
    id: "masa pengembalian terdiskonto tanpa subsidi JCM (0: tidak tercapai)",
    ja: "補助なしの割引投資回収年数(0:回収されない)",
  },
  "cash flow at the start for the city": { id: "arus kas awal bagi kota", ja: "市の初期収支" },
  "cash flow at the start without the grant": { id: "arus kas awal tanpa subsidi JCM", ja: "補助なしの初期収支" },
  "electricity bill of business as usual": {
    id: "tagihan listrik business as usual (BaU)",
    ja: "BaU(成り行き)の電気料金",
  },
  "growth of the tariff over discounting": { id: "kenaikan tarif dibagi diskonto", ja: "電気料金上昇率と割引率の比" },
  "annuity factor of a growing bill": { id: "faktor anuitas tagihan yang naik", ja: "上昇する電気料金の年金現価係数" },
  "life-cycle cost of business as usual": {
    id: "biaya siklus hidup business as usual (BaU)",
    ja: "BaU(成り行き)のライフサイクルコスト",
  },
  "life-cycle cost of the project": { id: "biaya siklus hidup proyek", ja: "プロジェクトのライフサイクルコスト" },
  "electricity the city saves in peak hours": {
    id: "listrik yang dihemat kota pada waktu beban puncak (WBP)",
    ja: "市のピーク時間帯の節電量",
  },
  "share of the saving in peak hours": {
    id: "porsi penghematan pada waktu beban puncak (WBP)",
    ja: "節電量のうちピーク時間帯の割合",
  },
  "electricity tariff in peak hours": {
    id: "tarif listrik pada waktu beban puncak (WBP)",
    ja: "ピーク時間帯の電気料金単価",
  },
  "bill saving outside peak hours": {
    id: "penghematan tagihan di luar waktu beban puncak (LWBP)",
    ja: "ピーク時間帯以外の電気料金削減額",
  },
  "bill saving in peak hours": {
    id: "penghematan tagihan pada waktu beban puncak (WBP)",
    ja: "ピーク時間帯の電気料金削減額",
  },
  "demand charge": { id: "biaya beban", ja: "基本料金(需要電力料金)単価" },
  "demand the city saves": { id: "daya yang dihemat kota", ja: "市が削減する需要電力" },
  "bill saving by the demand charge": { id: "penghematan tagihan dari biaya beban", ja: "基本料金の削減額" },
} satisfies Translations;
