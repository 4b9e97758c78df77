export const problemMeanings = {
  "empty-body":
    "Operasi ini memerlukan objek JSON, tetapi permintaan datang tanpa isi. Kirimkan isinya; setiap operasi memiliki contoh di referensi API.",
  "malformed-json":
    "Isi permintaan tidak dapat dibaca sebagai JSON dalam UTF-8: koma berlebih, tanda kutip kurang, atau pengodean lain. Gunakan pustaka JSON alih-alih menyusun teks secara manual.",
  "not-found":
    "Tidak ada operasi, halaman, atau data pada alamat ini. Periksa ejaannya; daftar operasi ada di /openapi.json.",
  "method-not-allowed":
    "Alamatnya ada, tetapi tidak untuk metode ini. Header Allow menyebutkan metode yang dapat digunakan.",
  "not-acceptable":
    "Header Accept menolak semua bentuk jawaban yang tersedia. Hapus header itu untuk menerima JSON, atau minta salah satu jenis yang disebutkan dalam rincian.",
  "body-too-large":
    "Isi permintaan melebihi batas operasi: 1 MiB, dan 64 KiB untuk satu baris batch. Bagi isinya, atau gunakan batch.",
  "unsupported-media-type":
    "Header Content-Type tidak ada atau menyebut jenis yang tidak dibaca operasi ini. Isi dengan salah satu jenis yang disebutkan dalam rincian.",
  "validation-failed":
    "JSON dapat dibaca, tetapi isinya melanggar kontrak API. Setiap butir errors menunjuk letaknya, menjelaskan kesalahannya, dan cara memperbaikinya.",
  "too-many-requests":
    "Permintaan dari satu alamat melebihi jumlah yang diizinkan per menit. Tunggu selama detik yang disebutkan di Retry-After; untuk banyak perkiraan gunakan satu batch.",
  "internal-error":
    "Kesalahan ada pada layanan, bukan pada permintaan. Kejadian ini sudah dicatat; laporkan dengan menyertakan request id dari jawaban.",
  "service-unavailable":
    "Sebagian layanan belum disiapkan di host ini: berkas yang menyertai setiap rilis tidak ada. Pengelola layanan menyiapkannya dengan `npm run assets`; semua perhitungan tetap berjalan tanpa berkas tersebut.",
};
