import type { Texts } from "../text";

export const problemMeanings = {
  "empty-body": {
    en: "The operation needs a JSON object, and no body came with the request. Send one; every operation has an example in the API reference.",
    id: "Operasi ini memerlukan objek JSON, tetapi permintaan datang tanpa isi. Kirimkan isinya; setiap operasi memiliki contoh di referensi API.",
    ja: "この操作にはJSONオブジェクトが必要ですが、本文がありませんでした。各操作の例はAPIリファレンスにあります。",
  },
  "malformed-json": {
    en: "The body could not be read as JSON in UTF-8: a comma too many, a quote missing, or another encoding. Send it through a JSON serialiser instead of building the text by hand.",
    id: "Isi permintaan tidak dapat dibaca sebagai JSON dalam UTF-8: koma berlebih, tanda kutip kurang, atau pengodean lain. Gunakan pustaka JSON alih-alih menyusun teks secara manual.",
    ja: "本文をUTF-8のJSONとして読めませんでした。余分なコンマ、引用符の不足、別の文字コードなどが原因です。手で組み立てず、JSONライブラリで生成してください。",
  },
  "not-found": {
    en: "No operation, page or record has this address. Check the spelling; the list of operations is in /openapi.json.",
    id: "Tidak ada operasi, halaman, atau data pada alamat ini. Periksa ejaannya; daftar operasi ada di /openapi.json.",
    ja: "このアドレスに該当する操作、ページ、データはありません。綴りを確認してください。操作の一覧は/openapi.jsonにあります。",
  },
  "method-not-allowed": {
    en: "The address exists, but not for this method. The Allow header names the methods that work.",
    id: "Alamatnya ada, tetapi tidak untuk metode ini. Header Allow menyebutkan metode yang dapat digunakan.",
    ja: "アドレスは存在しますが、このメソッドには対応していません。使用できるメソッドはAllowヘッダーに示されます。",
  },
  "not-acceptable": {
    en: "The Accept header excludes every form the answer could take. Leave it out for JSON, or ask for one of the types named in the detail.",
    id: "Header Accept menolak semua bentuk jawaban yang tersedia. Hapus header itu untuk menerima JSON, atau minta salah satu jenis yang disebutkan dalam rincian.",
    ja: "Acceptヘッダーが、提供できる形式をすべて除外しています。JSONでよければヘッダーを省き、そうでなければ詳細に示した形式のいずれかを指定してください。",
  },
  "body-too-large": {
    en: "The body exceeds the limit of the operation: 1 MiB, and 64 KiB for one line of a batch. Split it, or use a batch.",
    id: "Isi permintaan melebihi batas operasi: 1 MiB, dan 64 KiB untuk satu baris batch. Bagi isinya, atau gunakan batch.",
    ja: "本文が上限を超えています。上限は1 MiB、一括処理の1行は64 KiBです。分割するか、一括処理を利用してください。",
  },
  "unsupported-media-type": {
    en: "The Content-Type header is missing or names a type the operation does not read. Set it to one of the types named in the detail.",
    id: "Header Content-Type tidak ada atau menyebut jenis yang tidak dibaca operasi ini. Isi dengan salah satu jenis yang disebutkan dalam rincian.",
    ja: "Content-Typeヘッダーがないか、この操作では読めない形式です。詳細に示した形式のいずれかを指定してください。",
  },
  "validation-failed": {
    en: "The JSON is well formed, but its content breaks the contract. Each entry of errors points to the place, says what is wrong and what would mend it.",
    id: "JSON dapat dibaca, tetapi isinya melanggar kontrak API. Setiap butir errors menunjuk letaknya, menjelaskan kesalahannya, dan cara memperbaikinya.",
    ja: "JSONとしては正しいものの、内容がAPIの仕様に合っていません。errorsの各項目が、場所、問題点、直し方を示します。",
  },
  "too-many-requests": {
    en: "More requests came from one address than the service allows in a minute. Wait for the seconds named in Retry-After; for many estimates use one batch instead.",
    id: "Permintaan dari satu alamat melebihi jumlah yang diizinkan per menit. Tunggu selama detik yang disebutkan di Retry-After; untuk banyak perkiraan gunakan satu batch.",
    ja: "同じ送信元からのリクエストが1分当たりの上限を超えました。Retry-Afterに示された秒数だけお待ちください。多数の試算には1回の一括処理をご利用ください。",
  },
  "internal-error": {
    en: "A fault of the service, not of the request. It has been logged; please report it with the request id of the answer.",
    id: "Kesalahan ada pada layanan, bukan pada permintaan. Kejadian ini sudah dicatat; laporkan dengan menyertakan request id dari jawaban.",
    ja: "リクエストではなく、サービス側の不具合です。記録済みですので、応答のリクエストIDを添えてご報告ください。",
  },
  "service-unavailable": {
    en: "Part of the service is not laid out on this host: the files that come with every release are missing. Whoever runs the service lays them out with `npm run assets`; everything that is computed works without them.",
    id: "Sebagian layanan belum disiapkan di server ini: berkas yang menyertai setiap rilis tidak ada. Pengelola layanan menyiapkannya dengan `npm run assets`; semua perhitungan tetap berjalan tanpa berkas tersebut.",
    ja: "各リリースに付属するファイルがこのホストに配置されていないため、サービスの一部を利用できません。運用者は`npm run assets`で配置できます。計算の機能はこれらのファイルなしでも利用できます。",
  },
} satisfies Texts;
