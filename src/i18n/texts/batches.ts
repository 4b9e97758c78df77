import type { Texts } from "../text";

/** What a batch says of its columns and settings. */
export const batches = {
  measure: { en: "measure", id: "kegiatan", ja: "対策" },
  nearest: {
    en: "Did you mean {names}? There are: {known}.",
    id: "Apakah maksud Anda {names}? Yang tersedia: {known}.",
    ja: "{names}の間違いではありませんか。使用できるもの:{known}。",
  },
  list: { en: "There are: {known}.", id: "Yang tersedia: {known}.", ja: "使用できるもの:{known}。" },
  columnUnknown: {
    en: "is not a column of this measure",
    id: "bukan kolom untuk kegiatan ini",
    ja: "はこの対策の列ではありません",
  },
  columnUnknownHint: {
    en: "Remove the column, or begin its name with # to have it passed over. The columns are listed in the API reference.",
    id: "Hapus kolom ini, atau awali namanya dengan # agar dilewati. Daftar kolom ada di referensi API.",
    ja: "列を削除するか、列名を # で始めると読み飛ばします。列の一覧はAPIリファレンスにあります。",
  },
  columnMisspeltHint: {
    en: "Did you mean {nearest}? Begin the name with # to have the column passed over.",
    id: "Apakah maksud Anda {nearest}? Awali nama dengan # agar kolom dilewati.",
    ja: "{nearest}の間違いではありませんか。列名を # で始めると読み飛ばします。",
  },
  columnTwice: {
    en: "names a column for the second time",
    id: "menyebut kolom yang sama untuk kedua kalinya",
    ja: "は同じ列を二度指定しています",
  },
  cellNotANumber: {
    en: "“{cell}” is not a number",
    id: "“{cell}” bukan angka",
    ja: "「{cell}」は数値ではありません",
  },
  cellNotANumberHint: {
    en: "Write it in digits, without a unit.",
    id: "Tulis dengan angka saja, tanpa satuan.",
    ja: "単位を付けずに数字で入力してください。",
  },
  cellAmbiguous: {
    en: "“{cell}” can mean {one} or {other}",
    id: "“{cell}” dapat berarti {one} atau {other}",
    ja: "「{cell}」は{one}とも{other}とも読めます",
  },
  cellAmbiguousHint: {
    en: "Write it without thousands separators.",
    id: "Tulis tanpa pemisah ribuan.",
    ja: "桁区切りを付けずに入力してください。",
  },
  cellNotYesNo: {
    en: "“{cell}” is neither true nor false",
    id: "“{cell}” bukan true maupun false",
    ja: "「{cell}」はtrueでもfalseでもありません",
  },
  cellNotYesNoHint: {
    en: "Write true or false.",
    id: "Tulis true atau false.",
    ja: "trueまたはfalseと入力してください。",
  },
  totalsNeedsNdjson: {
    en: "totals=true does not fit into a CSV table of results",
    id: "totals=true tidak muat dalam tabel hasil CSV",
    ja: "totals=trueの結果はCSVの結果表に収まりません",
  },
  totalsNeedsNdjsonHint: {
    en: "Send Accept: application/x-ndjson, or leave totals out.",
    id: "Kirim Accept: application/x-ndjson, atau hilangkan totals.",
    ja: "Accept: application/x-ndjsonを指定するか、totalsを省いてください。",
  },
  fullNeedsNdjson: {
    en: "detail=full does not fit into a CSV table",
    id: "detail=full tidak muat dalam tabel CSV",
    ja: "detail=fullの結果はCSVの表に収まりません",
  },
  fullNeedsNdjsonHint: {
    en: "Send Accept: application/x-ndjson, or leave detail out.",
    id: "Kirim Accept: application/x-ndjson, atau hilangkan detail.",
    ja: "Accept: application/x-ndjsonを指定するか、detailを省いてください。",
  },
} satisfies Texts;
