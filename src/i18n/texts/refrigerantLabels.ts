import type { Translations } from "../text";

/** Part of the group `labels`: refrigerant. */
export const refrigerantLabels = {
  "refrigerant charge of one of the existing units": {
    id: "isi refrigeran satu unit eksisting",
    ja: "既存機1台の冷媒充填量",
  },
  "refrigerant charge of one of the project units": {
    id: "isi refrigeran satu unit proyek",
    ja: "プロジェクト機1台の冷媒充填量",
  },
  "refrigerant charge by cooling capacity": {
    id: "isi refrigeran per kapasitas pendinginan",
    ja: "冷房能力当たりの冷媒充填量",
  },
  "global warming potential of the refrigerant of the existing units": {
    id: "potensi pemanasan global refrigeran unit eksisting",
    ja: "既存機の冷媒の地球温暖化係数",
  },
  "global warming potential of the refrigerant of the project units": {
    id: "potensi pemanasan global refrigeran unit proyek",
    ja: "プロジェクト機の冷媒の地球温暖化係数",
  },
  "share of the charge that leaks in a year": {
    id: "porsi isi yang bocor per tahun",
    ja: "充填量に対する年間漏えい率",
  },
  "share of the charge left at the end of life": {
    id: "porsi isi yang tersisa di akhir masa pakai",
    ja: "廃棄時の冷媒残存率",
  },
  "share of the remaining charge that is recovered": {
    id: "porsi sisa isi yang diambil kembali",
    ja: "残存冷媒の回収率",
  },
  "refrigerant leakage of the existing units": {
    id: "kebocoran refrigeran unit eksisting",
    ja: "既存機の冷媒漏えい量",
  },
  "refrigerant leakage of the project units": {
    id: "kebocoran refrigeran unit proyek",
    ja: "プロジェクト機の冷媒漏えい量",
  },
  "refrigerant lost once at the end of life of the existing units": {
    id: "refrigeran yang terlepas di akhir masa pakai unit eksisting (sekali)",
    ja: "既存機の廃棄時冷媒放出量(1回限り)",
  },
  "refrigerant lost once at the end of life of the project units": {
    id: "refrigeran yang terlepas di akhir masa pakai unit proyek (sekali)",
    ja: "プロジェクト機の廃棄時冷媒放出量(1回限り)",
  },
  "refrigerant leakage avoided, gases under the UNFCCC": {
    id: "kebocoran refrigeran yang dihindari, gas dalam UNFCCC",
    ja: "回避される冷媒漏えい量(UNFCCC対象)",
  },
  "refrigerant leakage avoided, gases outside the UNFCCC": {
    id: "kebocoran refrigeran yang dihindari, gas di luar UNFCCC",
    ja: "回避される冷媒漏えい量(UNFCCC対象外)",
  },
} satisfies Translations;
