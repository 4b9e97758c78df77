import type { Texts } from "../text";

/** Where a text stops being JSON; the same key with `Hint` appended says what mends it. */
export const jsonFaults = {
  place: {
    en: "line {line}, column {column}: {what}",
    id: "baris {line}, kolom {column}: {what}",
    ja: "{line}行目{column}文字目:{what}",
  },
  symbol: { en: "this is not a JSON value", id: "ini bukan nilai JSON", ja: "JSONの値ではありません" },
  symbolHint: {
    en: "Put names and texts in double quotes. Besides them there are numbers, true, false and null, but no NaN or Infinity.",
    id: "Tulis nama dan teks di antara tanda kutip ganda. Selain itu ada angka, true, false, dan null; NaN dan Infinity tidak ada.",
    ja: "名前と文字列は二重引用符で囲んでください。ほかに書けるのは数値、true、false、nullで、NaNやInfinityはありません。",
  },
  number: { en: "this is not a JSON number", id: "ini bukan angka JSON", ja: "JSONの数値ではありません" },
  numberHint: {
    en: "Write numbers like 1234.5: a decimal point, no thousands separator, no leading zero or plus.",
    id: "Tulis angka seperti 1234.5: titik desimal, tanpa pemisah ribuan, tanpa nol atau tanda plus di depan.",
    ja: "数値は1234.5のように書いてください(小数点はピリオド、桁区切りなし、先頭の0や+なし)。",
  },
  name: {
    en: "a name in double quotes is expected",
    id: "di sini seharusnya ada nama di antara tanda kutip ganda",
    ja: "二重引用符で囲んだ名前が必要です",
  },
  nameHint: {
    en: "Remove a comma before a closing brace, and write decimals with a point: 1.5, not 1,5.",
    id: "Hapus koma sebelum kurung kurawal tutup, dan tulis desimal dengan titik: 1.5, bukan 1,5.",
    ja: "閉じ波括弧の直前のコンマを取り除き、小数は1,5ではなく1.5と書いてください。",
  },
  value: { en: "a value is expected", id: "di sini seharusnya ada nilai", ja: "値が必要です" },
  valueHint: {
    en: "Add a value, or remove a comma before a closing bracket.",
    id: "Tambahkan nilai, atau hapus koma sebelum kurung siku tutup.",
    ja: "値を加えるか、閉じ角括弧の直前のコンマを取り除いてください。",
  },
  colon: { en: "a colon is expected", id: "di sini seharusnya ada titik dua", ja: "コロンが必要です" },
  colonHint: {
    en: 'Write each member as "name": value.',
    id: 'Tulis setiap anggota sebagai "nama": nilai.',
    ja: '各項目は"名前": 値と書いてください。',
  },
  comma: { en: "a comma is expected", id: "di sini seharusnya ada koma", ja: "コンマが必要です" },
  commaHint: {
    en: "Put a comma between members and between items.",
    id: "Beri koma di antara anggota dan di antara butir.",
    ja: "項目と項目の間にコンマを入れてください。",
  },
  unclosed: {
    en: "the text ends before every brace and bracket is closed",
    id: "teks berakhir sebelum semua kurung kurawal dan kurung siku ditutup",
    ja: "波括弧や角括弧が閉じられないまま終わっています",
  },
  unclosedHint: {
    en: "Close them, and check that the body was sent whole.",
    id: "Tutuplah, dan pastikan isi permintaan terkirim utuh.",
    ja: "閉じてください。本文が最後まで送られたかも確認してください。",
  },
  more: {
    en: "something follows after the end",
    id: "masih ada sesuatu setelah akhir",
    ja: "終わりの後に余分なものがあります",
  },
  moreHint: {
    en: "Send one JSON object and nothing after it.",
    id: "Kirim satu objek JSON saja, tanpa apa pun setelahnya.",
    ja: "JSONオブジェクトを1つだけ送り、その後に何も付けないでください。",
  },
  comment: { en: "JSON has no comments", id: "JSON tidak mengenal komentar", ja: "JSONにコメントは書けません" },
  commentHint: { en: "Remove the comment.", id: "Hapus komentarnya.", ja: "コメントを取り除いてください。" },
  text: { en: "a text is not closed", id: "teks tidak ditutup", ja: "文字列が閉じられていません" },
  textHint: {
    en: "Close it with a double quote in the same line; write a line break in it as \\n.",
    id: "Tutup dengan tanda kutip ganda di baris yang sama; tulis ganti baris di dalamnya sebagai \\n.",
    ja: "同じ行の中で二重引用符で閉じ、文字列中の改行は\\nと書いてください。",
  },
  character: {
    en: "this character cannot stand in a text like this",
    id: "karakter ini tidak boleh ada di dalam teks",
    ja: "この文字は文字列の中にそのままでは書けません",
  },
  characterHint: {
    en: "Write control characters as \\n, \\t or \\u0000, and a backslash as \\\\.",
    id: "Tulis karakter kendali sebagai \\n, \\t, atau \\u0000, dan garis miring terbalik sebagai \\\\.",
    ja: "制御文字は\\n、\\t、\\u0000のように、逆斜線は\\\\と書いてください。",
  },
} satisfies Texts;
