export const batches = {
  measure: "kegiatan",
  nearest: "Apakah maksud Anda {names}? Yang tersedia: {known}.",
  list: "Yang tersedia: {known}.",
  columnUnknown: "bukan kolom untuk kegiatan ini",
  columnUnknownHint: "Hapus kolom ini, atau awali namanya dengan # agar dilewati. Daftar kolom ada di referensi API.",
  columnMisspeltHint: "Apakah maksud Anda {nearest}? Awali nama dengan # agar kolom dilewati.",
  columnTwice: "menyebut kolom yang sama untuk kedua kalinya",
  fullNeedsNdjson: "detail=full tidak muat dalam tabel CSV",
  fullNeedsNdjsonHint: "Kirim Accept: application/x-ndjson, atau hilangkan detail.",
};
