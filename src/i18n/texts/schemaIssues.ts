import type { Texts } from "../text";

/** What is wrong with a field, and what mends it, by the kind of rule it breaks. */
export const schemaIssues = {
  required: { en: "is required", id: "wajib diisi", ja: "必須です" },
  requiredHint: { en: "Add {name}.", id: "Tambahkan {name}.", ja: "{name}を追加してください。" },
  wrongType: {
    en: "must be of type {expected}, but is {received}",
    id: "harus bertipe {expected}, tetapi bertipe {received}",
    ja: "型は{expected}である必要がありますが、{received}です",
  },
  wrongTypeHint: {
    en: "Send a JSON {expected}, without quotes unless it is a string.",
    id: "Kirimkan {expected} JSON, tanpa tanda kutip kecuali berupa string.",
    ja: "JSONの{expected}を送信してください。文字列以外は引用符で囲みません。",
  },
  noNumberInAddress: { en: "must be a number", id: "harus berupa bilangan", ja: "数値である必要があります" },
  noNumberInAddressHint: {
    en: "Write digits, with a point before decimals, e.g. 1250.5.",
    id: "Tuliskan angka, dengan titik sebelum desimal, misalnya 1250.5.",
    ja: "数字で、小数点にはピリオドを使って入力してください(例:1250.5)。",
  },
  neitherYesNorNo: {
    en: "must be yes or no",
    id: "harus berupa yes atau no",
    ja: "yesまたはnoである必要があります",
  },
  neitherYesNorNoHint: {
    en: "Write yes or no, or leave it out.",
    id: "Tuliskan yes atau no, atau kosongkan.",
    ja: "yesまたはnoを入力するか、省略してください。",
  },
  notANumber: {
    en: "is outside the range of numbers",
    id: "berada di luar jangkauan bilangan",
    ja: "数値として扱える範囲を超えています",
  },
  notANumberHint: {
    en: "Send a finite number.",
    id: "Kirimkan bilangan yang berhingga.",
    ja: "有限の数値を送信してください。",
  },
  notWhole: { en: "must be a whole number", id: "harus berupa bilangan bulat", ja: "整数である必要があります" },
  notWholeHint: {
    en: "Send a number without a fractional part.",
    id: "Kirimkan bilangan tanpa pecahan.",
    ja: "小数部のない数値を送信してください。",
  },
  belowMinimum: {
    en: "must be at least {limit}",
    id: "paling sedikit {limit}",
    ja: "{limit}以上である必要があります",
  },
  belowMinimumHint: {
    en: "Send {limit} or more; check the unit.",
    id: "Kirimkan {limit} atau lebih; periksa satuannya.",
    ja: "{limit}以上の値を送信してください。単位もご確認ください。",
  },
  notAbove: { en: "must be more than {limit}", id: "harus lebih dari {limit}", ja: "{limit}より大きい必要があります" },
  notAboveHint: {
    en: "Send a value above {limit}; check the unit.",
    id: "Kirimkan nilai di atas {limit}; periksa satuannya.",
    ja: "{limit}より大きい値を送信してください。単位もご確認ください。",
  },
  aboveMaximum: { en: "must be at most {limit}", id: "paling banyak {limit}", ja: "{limit}以下である必要があります" },
  aboveMaximumHint: {
    en: "Send {limit} or less; check the unit.",
    id: "Kirimkan {limit} atau kurang; periksa satuannya.",
    ja: "{limit}以下の値を送信してください。単位もご確認ください。",
  },
  notBelow: {
    en: "must be less than {limit}",
    id: "harus kurang dari {limit}",
    ja: "{limit}より小さい必要があります",
  },
  notBelowHint: {
    en: "Send a value below {limit}; check the unit.",
    id: "Kirimkan nilai di bawah {limit}; periksa satuannya.",
    ja: "{limit}より小さい値を送信してください。単位もご確認ください。",
  },
  tooShort: {
    en: "must have at least {limit} characters",
    id: "paling sedikit {limit} karakter",
    ja: "{limit}文字以上である必要があります",
  },
  tooShortHint: {
    en: "Lengthen the text, or leave the field out if it is optional.",
    id: "Tambah teksnya, atau hilangkan isian ini bila opsional.",
    ja: "文字数を増やすか、任意項目であれば省略してください。",
  },
  tooLong: {
    en: "must have at most {limit} characters",
    id: "paling banyak {limit} karakter",
    ja: "{limit}文字以内である必要があります",
  },
  tooLongHint: { en: "Shorten the text.", id: "Perpendek teksnya.", ja: "文字数を減らしてください。" },
  tooFewItems: {
    en: "must have at least {limit} items",
    id: "paling sedikit {limit} butir",
    ja: "{limit}件以上の要素が必要です",
  },
  tooFewItemsHint: { en: "Add items.", id: "Tambahkan butir.", ja: "要素を追加してください。" },
  tooManyItems: {
    en: "must have at most {limit} items",
    id: "paling banyak {limit} butir",
    ja: "要素は{limit}件以内である必要があります",
  },
  tooManyItemsHint: {
    en: "Split the request into several.",
    id: "Bagi permintaan menjadi beberapa.",
    ja: "リクエストを分割してください。",
  },
  unknownField: {
    en: "is not a field of this object",
    id: "bukan isian objek ini",
    ja: "このオブジェクトにない項目です",
  },
  unknownFieldHint: {
    en: "Remove it. Known fields: {known}.",
    id: "Hapus isian ini. Isian yang dikenal: {known}.",
    ja: "削除してください。使用できる項目:{known}。",
  },
  misspeltFieldHint: {
    en: "Did you mean {nearest}? Known fields: {known}.",
    id: "Apakah maksud Anda {nearest}? Isian yang dikenal: {known}.",
    ja: "{nearest}の誤りではありませんか。使用できる項目:{known}。",
  },
  removeFieldHint: { en: "Remove it.", id: "Hapus isian ini.", ja: "削除してください。" },
  notAllowed: {
    en: "is not one of the allowed values",
    id: "bukan salah satu nilai yang diizinkan",
    ja: "許可された値ではありません",
  },
  notAllowedHint: { en: "Allowed: {allowed}.", id: "Yang diizinkan: {allowed}.", ja: "使用できる値:{allowed}。" },
  badFormat: {
    en: "does not have the form {format}",
    id: "tidak berbentuk {format}",
    ja: "{format}の形式になっていません",
  },
  badFormatHint: {
    en: "Write it as {format} asks.",
    id: "Tuliskan sesuai bentuk {format}.",
    ja: "{format}の形式で記入してください。",
  },
  notMultiple: {
    en: "must be a multiple of {limit}",
    id: "harus kelipatan {limit}",
    ja: "{limit}の倍数である必要があります",
  },
  notMultipleHint: {
    en: "Round it to a multiple of {limit}.",
    id: "Bulatkan ke kelipatan {limit}.",
    ja: "{limit}の倍数に丸めてください。",
  },
  noVariant: {
    en: "matches none of the forms this field can take",
    id: "tidak cocok dengan satu pun bentuk isian ini",
    ja: "この項目が取り得るどの形式にも合いません",
  },
  noVariantHint: {
    en: "Send one of: {forms}.",
    id: "Kirimkan salah satu dari: {forms}.",
    ja: "次のいずれかを送信してください:{forms}。",
  },
  invalid: { en: "is not valid", id: "tidak sah", ja: "正しくありません" },
  invalidHint: {
    en: "See the description of this field in the API reference.",
    id: "Lihat penjelasan isian ini di referensi API.",
    ja: "APIリファレンスの項目説明をご覧ください。",
  },
  languageHint: {
    en: "Use ?lang=en, ?lang=id or ?lang=ja, or leave it out.",
    id: "Gunakan ?lang=en, ?lang=id, atau ?lang=ja, atau hilangkan.",
    ja: "?lang=en、?lang=id、?lang=jaのいずれかを指定するか、省略してください。",
  },
} satisfies Texts;
