import type { Texts } from "../text";

/** What stands before the operations in the API reference. */
export const pageReference = {
  quickStart: { en: "Quick start", id: "Mulai cepat", ja: "はじめに" },
  noKey: {
    en: "No key and no registration. An estimate is one POST request with a JSON body; the answer is JSON, its numbers unrounded.",
    id: "Tanpa kunci dan tanpa pendaftaran. Sebuah perkiraan adalah satu permintaan POST dengan isi JSON; jawabannya JSON dengan angka yang tidak dibulatkan.",
    ja: "キーも登録も不要です。試算は、JSONの本文を付けたPOSTリクエスト1回で行います。応答はJSONで、数値は丸めません。",
  },
  forms: {
    en: "The Accept header chooses the form of the answer: JSON, CSV or Excel (.xlsx), where an operation offers them.",
    id: "Header Accept memilih bentuk jawaban: JSON, CSV, atau Excel (.xlsx), sejauh operasinya menyediakan.",
    ja: "応答の形式はAcceptヘッダーで選びます。操作により、JSON、CSV、Excelブック(.xlsx)があります。",
  },
  languages: {
    en: "Texts are English, Indonesian or Japanese, by the Accept-Language header or ?lang=en, id or ja. Names of fields and codes stay the same.",
    id: "Teks tersedia dalam bahasa Inggris, Indonesia, atau Jepang, menurut header Accept-Language atau ?lang=en, id, atau ja. Nama isian dan kode tetap sama.",
    ja: "文章は英語、インドネシア語、日本語のいずれかで、Accept-Languageヘッダーまたは?lang=en、id、jaで選びます。項目名とコードは変わりません。",
  },
  limit: {
    en: "{limit} requests in {seconds} seconds for one address; beyond that the answer is 429 with Retry-After.",
    id: "{limit} permintaan dalam {seconds} detik untuk satu alamat; selebihnya dijawab 429 dengan Retry-After.",
    ja: "1アドレス当たり{seconds}秒間に{limit}リクエストまで。超えると429とRetry-Afterを返します。",
  },
  edition: {
    en: "Every answer names its edition: the release and the reference data it was computed with.",
    id: "Setiap jawaban menyebut edisinya: rilis dan data referensi yang dipakai menghitung.",
    ja: "どの応答にも、算定に用いたリリースと参照データの版が記されます。",
  },
  units: { en: "Units", id: "Satuan", ja: "単位" },
  unitsLead: {
    en: "The name of a field ends in its unit; the longest ending counts. An amount of money names its currency beside it.",
    id: "Nama isian diakhiri satuannya; akhiran terpanjang yang berlaku. Jumlah uang disertai mata uangnya.",
    ja: "項目名の末尾が単位を表し、最も長い末尾が優先します。金額には通貨を併記します。",
  },
  ending: { en: "A name that ends in", id: "Nama yang berakhiran", ja: "項目名の末尾" },
  unit: { en: "is in", id: "bersatuan", ja: "単位" },
  example: { en: "Example", id: "Contoh", ja: "例" },
  problems: { en: "Errors, of all operations", id: "Galat, untuk semua operasi", ja: "エラー(全操作共通)" },
  problemsLead: {
    en: "Every error is a problem document (RFC 9457, application/problem+json) in the language asked for. Below, each operation shows its good answers only.",
    id: "Setiap galat berupa dokumen masalah (RFC 9457, application/problem+json) dalam bahasa yang diminta. Di bawah ini setiap operasi hanya menampilkan jawaban yang berhasil.",
    ja: "エラーはすべてproblem document(RFC 9457、application/problem+json)で、指定の言語で返します。以下の各操作には成功時の応答のみを示します。",
  },
  status: { en: "Status", id: "Kode status", ja: "ステータス" },
  problem: { en: "Problem", id: "Masalah", ja: "問題" },
  meaning: { en: "What it means and what to do", id: "Arti dan tindakan", ja: "意味と対処" },
  operations: { en: "Operations", id: "Operasi", ja: "操作" },
} satisfies Texts;
