export const pageUpload = {
  summary: "Atau unggah daftar inventaris (CSV)",
  intro:
    "Satu baris untuk setiap ruas jalan, gedung, atau jenis peralatan; baris pertama memuat nama kolom. Pemisah koma, tab, atau titik koma dengan koma desimal dapat dibaca. Isi berkas tidak disimpan.",
  file: "Inventaris dalam berkas CSV",
  submit: "Hitung dari berkas",
  sample: "Contoh berkas",
  needed: "Kolom yang harus ada:",
  further: "Kolom yang boleh ada:",
  wholeProject:
    "Kolom lain dalam referensi API berlaku bagi seluruh proyek dan harus sama di setiap baris; biaya dijumlahkan.",
  toForm: "Atau isi formulir",
  fileMissing: "Silakan pilih berkas CSV.",
  fileEmpty: "Berkas ini kosong.",
  noRows: "Berkas ini memuat nama kolom, tetapi tidak ada baris data di bawahnya.",
  notText: "Berkas ini tidak dapat dibaca sebagai teks. Simpan tabel sebagai “CSV UTF-8”, lalu unggah berkas tersebut.",
  workbook:
    "Ini buku kerja, bukan berkas CSV. Simpan lembarnya sebagai “CSV UTF-8” di aplikasi pengolah angka, lalu unggah berkas tersebut.",
  tooLarge:
    "Unggahan paling besar {limit} MiB. Operasi batch pada API menerima berkas sebesar apa pun, baris demi baris.",
  tooManyKinds:
    "Berkas ini memuat {count} jenis peralatan; satu perkiraan menerima paling banyak {limit}. Operasi batch pada API menerima berapa pun, baris demi baris.",
  broken: "Unggahan tidak dapat dibaca. Silakan pilih berkasnya sekali lagi.",
  batchCall: "Berkas yang sama melalui operasi batch pada API (curl):",
  atLine: "Baris {line}:",
  atColumn: "Kolom {column}:",
  atCell: "Baris {line}, kolom {column}:",
  notANumber: "“{cell}” bukan angka. Tulis dengan angka saja, tanpa pemisah ribuan.",
  notYesNo: "“{cell}” bukan true maupun false. Tulis true atau false.",
  sameInEveryRow:
    "Berbeda dari baris di atasnya, padahal berlaku bagi seluruh proyek. Tulis nilai yang sama di setiap baris.",
  amountInEveryRow:
    "Sebagian baris memuat biaya ini dan sebagian tidak. Isi di setiap baris, atau kosongkan di semua baris.",
  costTwice: "Berkas juga memuat biaya. Hilangkan salah satunya.",
  firstFaults: "Belum ada yang dihitung. {count} isian pertama yang perlu diperbaiki:",
  groups: "Isi berkas",
  rowsRead: "Baris terbaca: {rows}.",
  groupsNote: "Baris dengan peralatan yang sama digabung menjadi satu di sini.",
  printedShort:
    "Ada {count} jenis peralatan. Pada cetakan hanya beberapa jenis pertama yang tercantum di sini, tanpa asumsi dan perhitungan per jenis; semuanya ada di buku kerja.",
  groupsTable: "Jumlah, penghematan listrik, dan pengurangan emisi menurut jenis peralatan",
  group: "Jenis peralatan",
  quantity: "Jumlah",
  unnamed: "Kelompok {number}",
  noLink:
    "Hasil ini berasal dari berkas dan tidak memiliki tautan sendiri. Cetak, simpan sebagai berkas, atau unggah inventaris sekali lagi.",
  otherLanguages: "Hasil ini dalam bahasa lain:",
};
