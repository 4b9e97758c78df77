import type { Texts } from "../text";

export const problemDetails = {
  emptyBody: {
    en: "Send a JSON object with Content-Type: application/json.",
    id: "Kirimkan objek JSON dengan Content-Type: application/json.",
    ja: "JSONオブジェクトをContent-Type: application/jsonで送信してください。",
  },
  malformedJson: {
    en: "The body cannot be parsed as JSON.",
    id: "Isi permintaan tidak dapat diurai sebagai JSON.",
    ja: "本文をJSONとして解析できません。",
  },
  invalidEncoding: {
    en: "The body is not valid UTF-8.",
    id: "Isi permintaan bukan UTF-8 yang sah.",
    ja: "本文が正しいUTF-8ではありません。",
  },
  bodyBrokenOff: {
    en: "The body ended before all of it had arrived.",
    id: "Isi permintaan terputus sebelum seluruhnya diterima.",
    ja: "リクエスト本文が途中で途切れました。",
  },
  noSuchPath: {
    en: "There is no such path. The operations are listed in /openapi.json.",
    id: "Alamat ini tidak ada. Daftar operasi tersedia di /openapi.json.",
    ja: "このパスは存在しません。操作の一覧は/openapi.jsonにあります。",
  },
  noSuchRecord: {
    en: "There is no {kind} named “{id}”.",
    id: "Tidak ada {kind} bernama “{id}”.",
    ja: "「{id}」という{kind}はありません。",
  },
  methodNotAllowed: {
    en: "{method} is not available here. Allowed: {allowed}.",
    id: "{method} tidak tersedia di sini. Yang diizinkan: {allowed}.",
    ja: "{method}はここでは使用できません。使用できるメソッド:{allowed}。",
  },
  notAcceptable: {
    en: "This answer is available as: {offers}.",
    id: "Jawaban ini tersedia sebagai: {offers}.",
    ja: "この応答は次の形式で提供できます:{offers}。",
  },
  bodyTooLarge: {
    en: "The body may have at most {limitBytes} bytes.",
    id: "Isi permintaan paling besar {limitBytes} bita.",
    ja: "本文は最大{limitBytes}バイトです。",
  },
  unsupportedMediaType: {
    en: "The body must be sent as: {accepted}.",
    id: "Isi permintaan harus dikirim sebagai: {accepted}.",
    ja: "本文は次の形式で送信してください:{accepted}。",
  },
  compressedBody: {
    en: "The body is compressed ({coding}). Send it as it is, without Content-Encoding.",
    id: "Isi permintaan dikompresi ({coding}). Kirimkan apa adanya, tanpa Content-Encoding.",
    ja: "本文が圧縮されています({coding})。Content-Encodingを付けず、圧縮せずに送信してください。",
  },
  inputInvalid: {
    en: "Places to correct: {count}. See errors.",
    id: "Jumlah bagian yang perlu diperbaiki: {count}. Lihat errors.",
    ja: "修正が必要な箇所:{count}件。errorsをご覧ください。",
  },
  inputInvalidTruncated: {
    en: "Places to correct: {count}. The first {shown} are listed in errors.",
    id: "Jumlah bagian yang perlu diperbaiki: {count}. {shown} yang pertama tercantum di errors.",
    ja: "修正が必要な箇所:{count}件。errorsには最初の{shown}件を示しています。",
  },
  tooManyRequests: {
    en: "At most {limit} requests in {seconds} seconds are served. Try again in {seconds} seconds.",
    id: "Paling banyak {limit} permintaan dalam {seconds} detik. Coba lagi setelah {seconds} detik.",
    ja: "{seconds}秒間に最大{limit}件まで受け付けます。{seconds}秒後に再度お試しください。",
  },
  internalError: {
    en: "Something went wrong on our side. Please report it with the request id.",
    id: "Terjadi kesalahan di pihak kami. Mohon laporkan dengan menyertakan request id.",
    ja: "サービス側で問題が発生しました。リクエストIDを添えてご報告ください。",
  },
  filesMissing: {
    en: "The files this answer is read from are missing on this host. Its operator lays them out with `npm run assets`.",
    id: "Berkas sumber jawaban ini tidak ada di server ini. Pengelola dapat menyiapkannya dengan `npm run assets`.",
    ja: "この応答のもとになるファイルがこのホストにありません。運用者は`npm run assets`で配置できます。",
  },
  workbookTooLarge: {
    en: "As a workbook this answer would have {cells} cells, of which one may have {most}. Ask for it as CSV (Accept: text/csv) or as JSON, or send fewer lines.",
    id: "Sebagai berkas Excel, jawaban ini akan memiliki {cells} sel, sedangkan batasnya {most}. Mintalah dalam bentuk CSV (Accept: text/csv) atau JSON, atau kirim lebih sedikit baris.",
    ja: "この応答をExcelブックにすると{cells}個のセルになり、上限の{most}個を超えます。CSV(Accept: text/csv)またはJSONで求めるか、行数を減らしてください。",
  },
} satisfies Texts;
