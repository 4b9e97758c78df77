import type { Texts } from "../text";

/** What is wrong with a row of a batch; part of the details of problems. */
export const batchDetails = {
  lineMalformedJson: {
    en: "The line cannot be parsed as JSON.",
    id: "Baris ini tidak dapat diurai sebagai JSON.",
    ja: "この行をJSONとして解析できません。",
  },
  lineInvalidEncoding: {
    en: "The line is not valid UTF-8.",
    id: "Baris ini bukan UTF-8 yang sah.",
    ja: "この行は正しいUTF-8ではありません。",
  },
  lineTooLong: {
    en: "A line may have at most {limitBytes} bytes.",
    id: "Satu baris paling besar {limitBytes} bita.",
    ja: "1行は最大{limitBytes}バイトです。",
  },
  quoteOpen: {
    en: "A quoted cell of this row is never closed. Write a quotation mark inside a quoted cell twice.",
    id: "Ada sel bertanda kutip di baris ini yang tidak pernah ditutup. Tulis tanda kutip di dalam sel bertanda kutip dua kali.",
    ja: "この行に閉じられていない引用符付きのセルがあります。引用符付きのセルの中の引用符は二重に書いてください。",
  },
  tooManyCells: {
    en: "The row has {cells} cells, but the header names {columns} columns.",
    id: "Baris ini memiliki {cells} sel, tetapi tajuk hanya menyebut {columns} kolom.",
    ja: "この行には{cells}個のセルがありますが、見出しの列は{columns}列です。",
  },
  tooManyColumns: {
    en: "The header names {columns} columns; there may be at most {limit}.",
    id: "Tajuk menyebut {columns} kolom; paling banyak {limit}.",
    ja: "見出しに{columns}列あります。最大{limit}列です。",
  },
  cellBelowNoName: {
    en: "Column {column} has no name in the header, but holds “{cell}” in this row. Name it, or begin its name with # to have it passed over.",
    id: "Kolom {column} tidak bernama di tajuk, tetapi berisi “{cell}” di baris ini. Beri nama, atau awali namanya dengan # agar dilewati.",
    ja: "{column}列目は見出しに名前がありませんが、この行に「{cell}」があります。列名を付けるか、# で始めて読み飛ばしてください。",
  },
  tableInvalidEncoding: {
    en: "The table is not valid UTF-8. Save it as “CSV UTF-8” and send that file.",
    id: "Tabel ini bukan UTF-8 yang sah. Simpan sebagai “CSV UTF-8”, lalu kirim berkas itu.",
    ja: "表が正しいUTF-8ではありません。「CSV UTF-8」形式で保存して送ってください。",
  },
  emptyBatch: {
    en: "Send one request per line with Content-Type: application/x-ndjson, or a header and one row per request with Content-Type: text/csv.",
    id: "Kirimkan satu permintaan per baris dengan Content-Type: application/x-ndjson, atau tajuk dan satu baris per permintaan dengan Content-Type: text/csv.",
    ja: "Content-Type: application/x-ndjsonで1行に1件ずつ送るか、Content-Type: text/csvで見出しと1行に1件の表を送ってください。",
  },
  rowsRefused: {
    en: "The row does not follow the contract. What is wrong is listed for the first refused rows only.",
    id: "Baris ini tidak sesuai dengan kontrak API. Rincian kesalahan hanya dicantumkan untuk baris-baris pertama yang ditolak.",
    ja: "この行はAPIの仕様に合っていません。誤りの内訳は、受け付けられなかった最初の行についてのみ示します。",
  },
  fullRowsSpent: {
    en: "Whole estimates are given for the first rows only: {rows} at most, fewer with uncertainty, scenarios or advice. Send the rows from here on in another batch, or ask for their figures.",
    id: "Perkiraan lengkap hanya diberikan untuk baris-baris pertama: paling banyak {rows}, lebih sedikit bila ada ketidakpastian, skenario, atau saran. Kirim baris mulai dari sini dalam batch lain, atau minta angkanya saja.",
    ja: "試算の全体を返すのは最初の行だけです(最大{rows}行、不確実性・シナリオ・助言を求める場合はより少なくなります)。ここからの行は別の一括処理で送るか、数値だけを求めてください。",
  },
} satisfies Texts;
