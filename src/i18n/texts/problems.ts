import type { Texts } from "../text";

export const problems = {
  "empty-body": { en: "The request body is empty", id: "Isi permintaan kosong", ja: "リクエスト本文が空です" },
  "malformed-json": {
    en: "The request body is not JSON",
    id: "Isi permintaan bukan JSON yang sah",
    ja: "リクエスト本文がJSONとして読めません",
  },
  "not-found": {
    en: "Nothing is found at this address",
    id: "Tidak ada apa pun di alamat ini",
    ja: "このアドレスには何もありません",
  },
  "method-not-allowed": {
    en: "This method is not allowed here",
    id: "Metode ini tidak diizinkan di sini",
    ja: "このメソッドは使用できません",
  },
  "not-acceptable": {
    en: "None of the accepted media types is available",
    id: "Jenis media yang diminta tidak tersedia",
    ja: "受け入れ可能なメディアタイプで提供できません",
  },
  "body-too-large": {
    en: "The request body is too large",
    id: "Isi permintaan terlalu besar",
    ja: "リクエスト本文が大きすぎます",
  },
  "unsupported-media-type": {
    en: "The media type of the request body is not supported",
    id: "Jenis media isi permintaan tidak didukung",
    ja: "リクエスト本文のメディアタイプに対応していません",
  },
  "validation-failed": {
    en: "The request does not follow the contract",
    id: "Permintaan tidak sesuai dengan kontrak API",
    ja: "リクエストの内容がAPIの仕様に合っていません",
  },
  "too-many-requests": { en: "Too many requests", id: "Terlalu banyak permintaan", ja: "リクエストが多すぎます" },
  "internal-error": {
    en: "The service failed",
    id: "Terjadi kegagalan pada layanan",
    ja: "サービス側で障害が発生しました",
  },
  "service-unavailable": {
    en: "Not available on this host",
    id: "Tidak tersedia di server ini",
    ja: "このホストでは利用できません",
  },
} satisfies Texts;
