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
    id: "masa pengembalian sederhana tanpa bantuan",
    ja: "補助なしの単純投資回収年数",
  },
  "simple payback of the city share, after the grant": {
    id: "masa pengembalian sederhana porsi kota, setelah bantuan",
    ja: "補助後の市負担分の単純投資回収年数",
  },
  "discount rate": { id: "tingkat diskonto", ja: "割引率" },
  "annuity factor": { id: "faktor anuitas", ja: "年金現価係数" },
  "net present value for the city": { id: "nilai kini bersih bagi kota", ja: "市の正味現在価値" },
  "internal rate of return": { id: "tingkat pengembalian internal", ja: "内部収益率" },
  "net present value at that rate": { id: "nilai kini bersih pada tingkat tersebut", ja: "内部収益率での正味現在価値" },
  "abatement cost": { id: "biaya pengurangan emisi", ja: "削減コスト" },
  "abatement cost for the city, after the grant": {
    id: "biaya pengurangan emisi bagi kota, setelah bantuan",
    ja: "補助後の市の削減コスト",
  },
  "amount as given": { id: "jumlah sesuai isian", ja: "入力された金額" },
  "exchange rate of the yen": { id: "kurs yen", ja: "円の為替レート" },
  "exchange rate of the US dollar": { id: "kurs dolar AS", ja: "米ドルの為替レート" },
  "half a yen": { id: "setengah yen", ja: "0.5円" },
  "half a rupiah": { id: "setengah rupiah", ja: "0.5ルピア" },
  "one tonne": { id: "satu ton", ja: "1トン" },
  "half a cent": { id: "setengah sen dolar AS", ja: "0.5セント" },
} satisfies Translations;
