import type { Texts } from "../text";

/** The upload of an inventory, on the pages of street lights and air conditioners. */
export const pageUpload = {
  summary: {
    en: "Or upload an inventory (CSV)",
    id: "Atau unggah daftar inventaris (CSV)",
    ja: "または機器一覧(CSV)をアップロード",
  },
  intro: {
    en: "One row per street, building or kind of equipment; the first line names the columns. Commas, tabs, or semicolons with decimal commas are understood. Nothing of the file is kept.",
    id: "Satu baris untuk setiap ruas jalan, gedung, atau jenis peralatan; baris pertama memuat nama kolom. Pemisah koma, tab, atau titik koma dengan koma desimal dapat dibaca. Isi berkas tidak disimpan.",
    ja: "道路、建物、機器の種類ごとに1行とし、1行目に列名を記載します。区切りはコンマ、タブ、またはセミコロン(小数点はコンマ可)です。ファイルの内容は保存しません。",
  },
  file: { en: "Inventory as a CSV file", id: "Inventaris dalam berkas CSV", ja: "機器一覧のCSVファイル" },
  submit: { en: "Estimate from the file", id: "Hitung dari berkas", ja: "ファイルから試算する" },
  sample: { en: "Sample file", id: "Contoh berkas", ja: "サンプルファイル" },
  needed: { en: "Columns that must be there:", id: "Kolom yang harus ada:", ja: "必須の列:" },
  further: { en: "Columns that may be there:", id: "Kolom yang boleh ada:", ja: "任意の列:" },
  wholeProject: {
    en: "The other columns of the API reference hold for the whole project and must say the same in every row; costs are added up.",
    id: "Kolom lain dalam referensi API berlaku bagi seluruh proyek dan harus sama di setiap baris; biaya dijumlahkan.",
    ja: "APIリファレンスにあるその他の列は事業全体に適用されるため、全行で同じ値にしてください。費用は合計します。",
  },
  toForm: { en: "Or fill in the form", id: "Atau isi formulir", ja: "またはフォームに入力" },
  fileMissing: {
    en: "Please choose a CSV file.",
    id: "Silakan pilih berkas CSV.",
    ja: "CSVファイルを選択してください。",
  },
  fileEmpty: { en: "The file is empty.", id: "Berkas ini kosong.", ja: "ファイルが空です。" },
  noRows: {
    en: "The file has a line of column names, but no rows below it.",
    id: "Berkas ini memuat nama kolom, tetapi tidak ada baris data di bawahnya.",
    ja: "列名の行はありますが、その下にデータの行がありません。",
  },
  notText: {
    en: "The file cannot be read as text. Save the table as “CSV UTF-8” and upload that file.",
    id: "Berkas ini tidak dapat dibaca sebagai teks. Simpan tabel sebagai “CSV UTF-8”, lalu unggah berkas tersebut.",
    ja: "ファイルをテキストとして読み取れません。表を「CSV UTF-8」形式で保存し、そのファイルをアップロードしてください。",
  },
  workbook: {
    en: "This is a workbook, not a CSV file. Save the sheet as “CSV UTF-8” in the spreadsheet and upload that file.",
    id: "Ini buku kerja, bukan berkas CSV. Simpan lembarnya sebagai “CSV UTF-8” di aplikasi pengolah angka, lalu unggah berkas tersebut.",
    ja: "CSVではなく表計算ソフトのファイルです。表計算ソフトでシートを「CSV UTF-8」形式で保存し、そのファイルをアップロードしてください。",
  },
  tooLarge: {
    en: "An upload may have at most {limit} MiB. The batch of the API takes files of any size, row by row.",
    id: "Unggahan paling besar {limit} MiB. Operasi batch pada API menerima berkas sebesar apa pun, baris demi baris.",
    ja: "アップロードは最大{limit} MiBです。APIの一括処理では、どんな大きさのファイルも1行ずつ計算できます。",
  },
  tooManyKinds: {
    en: "The file holds {count} kinds of equipment; one estimate takes at most {limit}. The batch of the API takes any number, row by row.",
    id: "Berkas ini memuat {count} jenis peralatan; satu perkiraan menerima paling banyak {limit}. Operasi batch pada API menerima berapa pun, baris demi baris.",
    ja: "ファイルには{count}種類の機器がありますが、1回の試算で扱えるのは{limit}種類までです。APIの一括処理では、何種類でも1行ずつ計算できます。",
  },
  broken: {
    en: "The upload could not be read. Please choose the file again.",
    id: "Unggahan tidak dapat dibaca. Silakan pilih berkasnya sekali lagi.",
    ja: "アップロードを読み取れませんでした。もう一度ファイルを選択してください。",
  },
  batchCall: {
    en: "The file in the batch of the API (curl):",
    id: "Berkas yang sama melalui operasi batch pada API (curl):",
    ja: "APIの一括処理で同じファイルを計算する場合(curl):",
  },
  atLine: { en: "Line {line}:", id: "Baris {line}:", ja: "{line}行目:" },
  atColumn: { en: "Column {column}:", id: "Kolom {column}:", ja: "列 {column}:" },
  atCell: { en: "Line {line}, column {column}:", id: "Baris {line}, kolom {column}:", ja: "{line}行目、列 {column}:" },
  sameInEveryRow: {
    en: "Differs from the rows above, but holds for the whole project. Write the same in every row.",
    id: "Berbeda dari baris di atasnya, padahal berlaku bagi seluruh proyek. Tulis nilai yang sama di setiap baris.",
    ja: "事業全体に適用される値ですが、上の行と異なります。全行で同じ値にしてください。",
  },
  amountInEveryRow: {
    en: "Some rows state this cost and others do not. Fill it in in every row, or leave it out in all.",
    id: "Sebagian baris memuat biaya ini dan sebagian tidak. Isi di setiap baris, atau kosongkan di semua baris.",
    ja: "この費用が記入された行とされていない行があります。全行に記入するか、全行で空欄にしてください。",
  },
  costTwice: {
    en: "The file states costs too. Leave one of the two out.",
    id: "Berkas juga memuat biaya. Hilangkan salah satunya.",
    ja: "ファイルにも費用が記載されています。どちらか一方を外してください。",
  },
  firstFaults: {
    en: "Nothing has been computed yet. The first {count} places to correct:",
    id: "Belum ada yang dihitung. {count} isian pertama yang perlu diperbaiki:",
    ja: "まだ計算していません。修正が必要な箇所(最初の{count}件):",
  },
  groups: { en: "What the file holds", id: "Isi berkas", ja: "ファイルの内容" },
  rowsRead: { en: "Rows read: {rows}.", id: "Baris terbaca: {rows}.", ja: "読み取った行数:{rows}。" },
  groupsNote: {
    en: "Rows of equal equipment are one line here.",
    id: "Baris dengan peralatan yang sama digabung menjadi satu di sini.",
    ja: "同じ機器の行は、ここでは1行にまとめています。",
  },
  printedShort: {
    en: "There are {count} kinds of equipment. On paper only the first few are listed here, without the assumptions and calculation of each; the workbook has everything.",
    id: "Ada {count} jenis peralatan. Pada cetakan hanya beberapa jenis pertama yang tercantum di sini, tanpa asumsi dan perhitungan per jenis; semuanya ada di buku kerja.",
    ja: "機器は{count}種類あります。印刷では最初の数種類のみを示し、種類ごとの前提条件と計算は省きます。すべてはワークブックにあります。",
  },
  groupsTable: {
    en: "Number, electricity saved and reduction by kind of equipment",
    id: "Jumlah, penghematan listrik, dan pengurangan emisi menurut jenis peralatan",
    ja: "機器の種類ごとの数量、節電量、排出削減量",
  },
  group: { en: "Kind of equipment", id: "Jenis peralatan", ja: "機器の種類" },
  quantity: { en: "Number", id: "Jumlah", ja: "数量" },
  unnamed: { en: "Group {number}", id: "Kelompok {number}", ja: "グループ{number}" },
  noLink: {
    en: "This result comes from a file and has no link of its own. Print it, keep it as a file, or upload the inventory again.",
    id: "Hasil ini berasal dari berkas dan tidak memiliki tautan sendiri. Cetak, simpan sebagai berkas, atau unggah inventaris sekali lagi.",
    ja: "この結果はファイルから計算したもので、固有のリンクはありません。印刷するか、ファイルとして保存するか、機器一覧を再度アップロードしてください。",
  },
  otherLanguages: {
    en: "This result in another language:",
    id: "Hasil ini dalam bahasa lain:",
    ja: "この結果を他の言語で表示:",
  },
} satisfies Texts;
