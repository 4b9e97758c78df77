export const batchDetails = {
  lineMalformedJson: "この行をJSONとして解析できません。",
  lineInvalidEncoding: "この行は正しいUTF-8ではありません。",
  lineTooLong: "1行は最大{limitBytes}バイトです。",
  quoteOpen: "この行に閉じられていない引用符付きのセルがあります。引用符付きのセルの中の引用符は二重に書いてください。",
  tooManyCells: "この行には{cells}個のセルがありますが、見出しの列は{columns}列です。",
  emptyBatch:
    "Content-Type: application/x-ndjson で1行に1件ずつ送るか、Content-Type: text/csv で見出しと1行に1件の表を送ってください。",
};
