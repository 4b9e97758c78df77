export const problemDetails = {
  emptyBody: "Kirimkan objek JSON dengan Content-Type: application/json.",
  malformedJson: "Isi permintaan tidak dapat diurai sebagai JSON.",
  invalidEncoding: "Isi permintaan bukan UTF-8 yang sah.",
  bodyBrokenOff: "Isi permintaan terputus sebelum seluruhnya diterima.",
  noSuchPath: "Alamat ini tidak ada. Daftar operasi tersedia di /openapi.json.",
  noSuchRecord: "Tidak ada {kind} bernama “{id}”.",
  methodNotAllowed: "{method} tidak tersedia di sini. Yang diizinkan: {allowed}.",
  notAcceptable: "Jawaban ini tersedia sebagai: {offers}.",
  bodyTooLarge: "Isi permintaan paling besar {limitBytes} bita.",
  unsupportedMediaType: "Isi permintaan harus dikirim sebagai: {accepted}.",
  inputInvalid: "Jumlah bagian yang perlu diperbaiki: {count}. Lihat errors.",
  inputInvalidTruncated: "Jumlah bagian yang perlu diperbaiki: {count}. {shown} yang pertama tercantum di errors.",
  tooManyRequests: "Paling banyak {limit} permintaan dalam {seconds} detik. Coba lagi setelah {seconds} detik.",
  internalError: "Terjadi kesalahan di pihak kami. Mohon laporkan dengan menyertakan request id.",
  filesMissing:
    "Berkas sumber jawaban ini tidak ada di host ini. Pengelola dapat menyiapkannya dengan `npm run assets`.",
};
