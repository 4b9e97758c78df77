export const problems = {
  "empty-body": "Isi permintaan kosong",
  "malformed-json": "Isi permintaan bukan JSON yang sah",
  "not-found": "Tidak ada apa pun di alamat ini",
  "method-not-allowed": "Metode ini tidak diizinkan di sini",
  "not-acceptable": "Tidak ada jenis media yang diminta yang tersedia",
  "body-too-large": "Isi permintaan terlalu besar",
  "unsupported-media-type": "Jenis media isi permintaan tidak didukung",
  "validation-failed": "Permintaan tidak sesuai dengan kontrak API",
  "too-many-requests": "Terlalu banyak permintaan",
  "internal-error": "Terjadi kegagalan pada layanan",
  "service-unavailable": "Tidak tersedia di host ini",
};
