import type { Texts } from "../text";

/** The upload of an inventory, on the pages of street lights and air conditioners. */
export const pageUpload = {
  summary: {
    en: "Or upload an inventory (Excel or CSV)",
    id: "Atau unggah daftar inventaris (Excel atau CSV)",
    ja: "または機器一覧(ExcelまたはCSV)をアップロード",
  },
  intro: {
    en: "An Excel workbook (.xlsx) or a CSV file with one row per street, building or kind of equipment, and headings in English, Indonesian or Japanese. What is not understood is asked. Nothing of the file is kept.",
    id: "Berkas Excel (.xlsx) atau CSV dengan satu baris untuk setiap ruas jalan, gedung, atau jenis peralatan, dengan judul kolom dalam bahasa Indonesia, Inggris, atau Jepang. Yang belum dikenali akan ditanyakan. Isi berkas tidak disimpan.",
    ja: "Excelブック(.xlsx)またはCSVファイルで、道路、建物、機器の種類ごとに1行とし、列名は日本語、英語、インドネシア語のいずれかとします。判別できない内容は確認します。ファイルの内容は保存しません。",
  },
  file: {
    en: "Inventory as an Excel or CSV file",
    id: "Inventaris dalam berkas Excel atau CSV",
    ja: "機器一覧のファイル(ExcelまたはCSV)",
  },
  fromFile: {
    en: "From your file: pieces of equipment {quantity}, rows {rows}.",
    id: "Dari berkas Anda: {quantity} unit peralatan dalam {rows} baris.",
    ja: "ファイルから読み取った機器:{rows}行、数量{quantity}。",
  },
  withoutFile: { en: "Leave this file out", id: "Keluarkan berkas ini", ja: "このファイルを使わない" },
  submit: { en: "Estimate from the file", id: "Hitung dari berkas", ja: "ファイルから試算する" },
  template: { en: "Template ({form})", id: "Templat ({form})", ja: "ひな形({form})" },
  sample: { en: "Sample file", id: "Contoh berkas", ja: "サンプルファイル" },
  toForm: { en: "Or fill in the form", id: "Atau isi formulir", ja: "またはフォームに入力" },
  fileMissing: {
    en: "Please choose an Excel or CSV file.",
    id: "Silakan pilih berkas Excel atau CSV.",
    ja: "ExcelまたはCSVのファイルを選択してください。",
  },
  "file.empty": { en: "The file is empty.", id: "Berkas ini kosong.", ja: "ファイルが空です。" },
  "file.notText": {
    en: "The file cannot be read as a table. Save it as an Excel workbook (.xlsx) or as “CSV UTF-8” and upload that file.",
    id: "Berkas ini tidak dapat dibaca sebagai tabel. Simpan sebagai berkas Excel (.xlsx) atau “CSV UTF-8”, lalu unggah berkas tersebut.",
    ja: "ファイルを表として読み取れません。Excelブック(.xlsx)または「CSV UTF-8」形式で保存し、そのファイルをアップロードしてください。",
  },
  "file.notWorkbook": {
    en: "The file looks like a workbook but cannot be read. Open it in a spreadsheet, save it as .xlsx, and upload that file.",
    id: "Berkas ini tampak seperti berkas Excel, tetapi tidak dapat dibaca. Buka di aplikasi pengolah angka, simpan sebagai .xlsx, lalu unggah berkas tersebut.",
    ja: "表計算ソフトのファイルのようですが、読み取れません。表計算ソフトで開いて.xlsx形式で保存し、そのファイルをアップロードしてください。",
  },
  "file.oldOrLocked": {
    en: "The file has a password or the old format .xls. Save it without a password as .xlsx and upload that file.",
    id: "Berkas ini memakai kata sandi atau format lama .xls. Simpan tanpa kata sandi sebagai .xlsx, lalu unggah berkas tersebut.",
    ja: "パスワード付きのファイルか、古い形式(.xls)です。パスワードを付けずに.xlsx形式で保存し、そのファイルをアップロードしてください。",
  },
  "file.unpacksTooLarge": {
    en: "The workbook is too large. Save the sheet with the inventory as a file of its own.",
    id: "Berkas Excel ini terlalu besar. Simpan lembar inventaris sebagai berkas tersendiri.",
    ja: "ファイルが大きすぎます。機器一覧のシートだけを別のファイルに保存してください。",
  },
  "file.tooManyCells": {
    en: "The sheet reaches further than an inventory does. Delete what stands far below or to the right of the table.",
    id: "Lembar ini terlalu luas untuk sebuah inventaris. Hapus isi yang jauh di bawah atau di kanan tabel.",
    ja: "シートの範囲が広すぎます。表から離れた下や右にあるセルを削除してください。",
  },
  "file.tooManyColumns": {
    en: "The sheet has more than 200 columns. Keep those of the inventory only.",
    id: "Lembar ini memiliki lebih dari 200 kolom. Sisakan kolom inventaris saja.",
    ja: "シートの列が200列を超えています。機器一覧の列だけを残してください。",
  },
  noRowComputed: {
    en: "No row of the file could be computed. The reasons stand below.",
    id: "Tidak ada baris yang dapat dihitung. Alasannya tercantum di bawah.",
    ja: "計算できる行がありません。理由は下記のとおりです。",
  },
  noRows: {
    en: "The file has a line of column names, but no rows below it.",
    id: "Berkas ini memuat nama kolom, tetapi tidak ada baris data di bawahnya.",
    ja: "列名の行はありますが、その下にデータの行がありません。",
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
  atColumn: { en: "Column {column}:", id: "Kolom {column}:", ja: "列{column}:" },
  atCell: { en: "Line {line}, column {column}:", id: "Baris {line}, kolom {column}:", ja: "{line}行目、列{column}:" },
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
    en: "Paper shows the first {shown} of {count} kinds and all together; the workbook has everything.",
    id: "Tercetak {shown} dari {count} jenis; lengkapnya di Excel.",
    ja: "印刷では{count}種類のうち最初の{shown}種類と合計のみを示します。すべてはExcelブックにあります。",
  },
  groupsTable: {
    en: "Number, electricity saved and reduction by kind of equipment",
    id: "Jumlah, penghematan listrik, dan pengurangan emisi menurut jenis peralatan",
    ja: "機器の種類ごとの数量、節電量、排出削減量",
  },
  group: { en: "Kind of equipment", id: "Jenis peralatan", ja: "機器の種類" },
  quantity: { en: "Number", id: "Jumlah", ja: "数量" },
  allKinds: { en: "All {count} kinds", id: "Semua {count} jenis", ja: "全{count}種類" },
  unnamed: { en: "Group {number}", id: "Kelompok {number}", ja: "グループ{number}" },
} satisfies Texts;
