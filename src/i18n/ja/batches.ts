export const batches = {
  measure: "対策",
  nearest: "{names} の間違いではありませんか。使用できるもの: {known}。",
  list: "使用できるもの: {known}。",
  columnUnknown: "はこの対策の列ではありません",
  columnUnknownHint: "列を削除するか、列名を # で始めると読み飛ばします。列の一覧はAPIリファレンスにあります。",
  columnMisspeltHint: "{nearest} の間違いではありませんか。列名を # で始めると読み飛ばします。",
  columnTwice: "は同じ列を二度指定しています",
  fullNeedsNdjson: "detail=full の結果はCSVの表に収まりません",
  fullNeedsNdjsonHint: "Accept: application/x-ndjson を指定するか、detail を省いてください。",
};
