import type { Texts } from "../text";

/** Questions about an uploaded file, its result, and the link or the file that carries it. */
export const pageInventory = {
  "mapping.title": { en: "What the columns hold", id: "Isi setiap kolom", ja: "列の内容の確認" },
  "mapping.intro": {
    en: "Some of the file was not understood by itself. Please say what it holds; what is not needed can be left out. The file is kept in this page only.",
    id: "Sebagian isi berkas belum dikenali. Mohon tunjukkan artinya; yang tidak diperlukan dapat diabaikan. Berkas hanya tersimpan di halaman ini.",
    ja: "ファイルの一部を自動で判別できませんでした。内容を選択してください。不要なものは使わなくてもかまいません。ファイルはこのページの中にのみ保持します。",
  },
  "mapping.columns": { en: "Columns of the file", id: "Kolom dalam berkas", ja: "ファイルの列" },
  "mapping.column": { en: "Column", id: "Kolom", ja: "列" },
  "mapping.samples": { en: "For example", id: "Contoh isi", ja: "値の例" },
  "mapping.holds": { en: "Holds", id: "Berisi", ja: "内容" },
  "mapping.leaveOut": { en: "not used", id: "tidak dipakai", ja: "使用しない" },
  "mapping.noHeading": {
    en: "Column {number}, without a name",
    id: "Kolom {number}, tanpa nama",
    ja: "{number}列目(列名なし)",
  },
  "mapping.words": { en: "Words of the file", id: "Istilah dalam berkas", ja: "ファイル内の用語" },
  "mapping.wordIn": {
    en: "“{word}” in {column}",
    id: "“{word}” pada {column}",
    ja: "{column}の「{word}」",
  },
  "mapping.leaveRows": { en: "leave these rows out", id: "abaikan baris-baris ini", ja: "この行を除外する" },
  "mapping.forAll": { en: "The same for all rows", id: "Sama untuk semua baris", ja: "全行に共通の値" },
  "mapping.forAllNote": {
    en: "No column of the file holds this. Choose one above, or give one value for all rows.",
    id: "Tidak ada kolom berkas yang memuat ini. Pilih kolom di atas, atau isi satu nilai untuk semua baris.",
    ja: "この内容の列がありません。上で列を選択するか、全行に共通の値を入力してください。",
  },
  "mapping.decimal": {
    en: "What does “{cell}” mean in this file?",
    id: "Apa arti “{cell}” dalam berkas ini?",
    ja: "このファイルの「{cell}」はどちらの値ですか。",
  },
  "mapping.continue": { en: "Estimate", id: "Hitung", ja: "試算する" },
  "mapping.missing": {
    en: "Still to be said: {names}.",
    id: "Masih perlu ditunjukkan: {names}.",
    ja: "未指定の項目:{names}。",
  },

  "left.sentence": {
    en: "Lamps not in these figures: {quantity}. Rows that could not be computed: {rows}.",
    id: "Belum termasuk: {quantity} lampu pada {rows} baris yang tidak dapat dihitung.",
    ja: "計算できない{rows}行の{quantity}灯は含みません。",
  },
  "left.sentence.units": {
    en: "Air conditioners not in these figures: {quantity}. Rows that could not be computed: {rows}.",
    id: "Belum termasuk: {quantity} unit AC pada {rows} baris yang tidak dapat dihitung.",
    ja: "計算できない{rows}行のエアコン{quantity}台は含みません。",
  },
  "left.uncounted": {
    en: "Further rows, which do not say how many: {rows}.",
    id: "Ada {rows} baris lain yang tidak menyebutkan jumlahnya.",
    ja: "このほか{rows}行は数量の記載がありません。",
  },
  "left.uncountedOnly": {
    en: "Rows not in these figures, which could not be computed and do not say how many: {rows}.",
    id: "Belum termasuk: {rows} baris yang tidak dapat dihitung dan tidak menyebutkan jumlahnya.",
    ja: "計算できず、数量の記載もない{rows}行は含みません。",
  },
  "left.title": { en: "Rows left out", id: "Baris yang tidak dihitung", ja: "計算から除いた行" },
  "left.note": {
    en: "Correct them in the file and upload it again to have them counted.",
    id: "Perbaiki di berkas, lalu unggah kembali agar ikut dihitung.",
    ja: "ファイルを修正して再度アップロードすると、計算に含まれます。",
  },
  "left.table": {
    en: "Rows that are not computed, with the reason",
    id: "Baris yang tidak dihitung beserta alasannya",
    ja: "計算していない行とその理由",
  },
  "left.line": { en: "Line", id: "Baris", ja: "行" },
  "left.what": { en: "What it says", id: "Isi", ja: "記載内容" },
  "left.why": { en: "Why", id: "Alasan", ja: "理由" },
  "left.printedShort": {
    en: "Of {rows} rows left out, the first {shown} are printed; the others are on the page.",
    id: "Dari {rows} baris yang tidak dihitung, {shown} baris pertama dicetak; selebihnya ada di halaman.",
    ja: "計算から除いた{rows}行のうち最初の{shown}行のみを印刷しています。ほかの行は画面で確認できます。",
  },
  "left.more": {
    en: "Further rows, not listed: {rows}.",
    id: "{rows} baris lain tidak dicantumkan.",
    ja: "ほかに{rows}行あります。",
  },

  "fault.notANumber": {
    en: "“{cell}” is not a number",
    id: "“{cell}” bukan angka",
    ja: "「{cell}」は数値ではありません",
  },
  "fault.ambiguous": {
    en: "“{cell}” can mean two numbers; write it without thousands separators",
    id: "“{cell}” dapat berarti dua angka; tulis tanpa pemisah ribuan",
    ja: "「{cell}」は2通りに読めます。桁区切りを付けずに入力してください",
  },
  "fault.notYesNo": {
    en: "“{cell}” is neither yes nor no",
    id: "“{cell}” bukan ya maupun tidak",
    ja: "「{cell}」は「はい」でも「いいえ」でもありません",
  },
  "fault.unknownWord": { en: "“{cell}” is not known", id: "“{cell}” tidak dikenali", ja: "「{cell}」を判別できません" },
  "fault.formula": {
    en: "the formula {cell} has no value; open the file in a spreadsheet, save it, and upload it again",
    id: "rumus {cell} belum memiliki nilai; buka berkas di aplikasi pengolah angka, simpan, lalu unggah kembali",
    ja: "数式{cell}の値がファイルにありません。表計算ソフトで開いて保存し、再度アップロードしてください",
  },
  "fault.cellError": {
    en: "the cell shows the error {cell}",
    id: "sel menampilkan galat {cell}",
    ja: "セルがエラー({cell})です",
  },
  "fault.sameInEveryRow": {
    en: "“{cell}” differs from the rows above, but holds for the whole project",
    id: "“{cell}” berbeda dari baris di atasnya, padahal berlaku bagi seluruh proyek",
    ja: "「{cell}」は上の行と異なりますが、事業全体に適用される値です",
  },

  "remark.title": { en: "About the file", id: "Tentang berkas", ja: "ファイルについて" },
  "remark.hiddenRows": {
    en: "Hidden rows are counted too: {count}.",
    id: "Baris yang disembunyikan ikut dihitung: {count}.",
    ja: "非表示の行も計算に含みます({count}行)。",
  },
  "remark.hiddenColumns": {
    en: "Hidden columns are read too: {count}.",
    id: "Kolom yang disembunyikan ikut dibaca: {count}.",
    ja: "非表示の列も読み取ります({count}列)。",
  },
  "remark.totalsRows": {
    en: "Rows that are sums of others are left out: {count}.",
    id: "Baris jumlah tidak ikut dihitung: {count}.",
    ja: "合計の行は除きます({count}行)。",
  },
  "remark.maybeTotal": {
    en: "The number in the last row is the sum of all rows above. If it is a total, take it out of the file.",
    id: "Angka pada baris terakhir sama dengan jumlah semua baris di atasnya. Jika itu baris jumlah, hapus dari berkas.",
    ja: "最終行の数量は、それより上の全行の合計と一致します。合計行であれば、ファイルから削除してください。",
  },
  "remark.roadIncomplete": {
    en: "The road is described in part only, so that its light is not checked, in this number of rows: {count}.",
    id: "Data jalan belum lengkap sehingga pencahayaan tidak diperiksa, jumlah baris: {count}.",
    ja: "道路の情報が一部しかないため、明るさを確認しない行があります({count}行)。",
  },
  "remark.costIncomplete": {
    en: "Some rows state a cost and others do not; the costs of the file are not used.",
    id: "Sebagian baris memuat biaya dan sebagian tidak; biaya dalam berkas tidak dipakai.",
    ja: "費用の記載がある行とない行があるため、ファイルの費用は使用しません。",
  },
  "remark.otherSheets": {
    en: "Further sheets with such a table are not counted: {names}.",
    id: "Lembar lain dengan tabel serupa tidak ikut dihitung: {names}.",
    ja: "同様の表があるほかのシートは計算に含みません:{names}。",
  },
  "remark.columnsUnused": {
    en: "Columns not used: {names}.",
    id: "Kolom yang tidak dipakai: {names}.",
    ja: "使用していない列:{names}。",
  },

  "take.link": {
    en: "Link to this result, to be sent:",
    id: "Tautan hasil ini untuk dikirim:",
    ja: "この結果のリンク(送付可):",
  },
  "take.longLink": {
    en: "The link of this page holds the inventory and works in the browser, but is too long for many mail programs and messengers. To pass the result on, save it as a file.",
    id: "Tautan halaman ini memuat inventaris dan berfungsi di peramban, tetapi terlalu panjang bagi banyak aplikasi surel dan pesan. Untuk mengirim hasilnya, simpan sebagai berkas.",
    ja: "このページのリンクには機器一覧が含まれ、ブラウザーで開けますが、多くのメールやメッセージアプリには長すぎます。結果を渡すときは、ファイルとして保存してください。",
  },
  "take.noLink": {
    en: "The inventory is too long for a link. To keep or pass on the result, save it as a file.",
    id: "Inventaris ini terlalu panjang untuk sebuah tautan. Untuk menyimpan atau mengirim hasilnya, simpan sebagai berkas.",
    ja: "機器一覧が長いため、リンクにはできません。結果を保存したり渡したりするときは、ファイルとして保存してください。",
  },
  "take.oneFile": { en: "Save as one file", id: "Simpan sebagai satu berkas", ja: "1つのファイルに保存" },
  "take.oneFileNote": {
    en: "The file is this page. It opens in any browser, also without the internet.",
    id: "Berkas itu adalah halaman ini. Dapat dibuka di peramban apa pun, juga tanpa internet.",
    ja: "このページをそのまま保存します。インターネットに接続していなくても、どのブラウザーでも開けます。",
  },
  "take.check": {
    en: "Check value of the inventory: {check}",
    id: "Nilai uji inventaris: {check}",
    ja: "機器一覧の照合値:{check}",
  },
  "take.form": { en: "Open in the form", id: "Buka di formulir", ja: "入力フォームで開く" },
  "take.again": {
    en: "This file was saved from the planner. Open it there again, to change inputs or language:",
    id: "Berkas ini disimpan dari Perencana JCM Bandung. Buka kembali di sana untuk mengubah masukan atau bahasa:",
    ja: "このファイルはプランナーから保存したものです。入力や言語を変えるときは、プランナーで開いてください:",
  },

  "link.cut": {
    en: "This link is not complete. A mail program or messenger has probably cut it. Ask for it once more, or for the result as a file.",
    id: "Tautan ini tidak lengkap. Kemungkinan terpotong oleh aplikasi surel atau pesan. Mintalah sekali lagi, atau minta hasilnya sebagai berkas.",
    ja: "リンクが途中で切れています。メールやメッセージアプリで切断されたと考えられます。もう一度送ってもらうか、結果をファイルで受け取ってください。",
  },
  "link.altered": {
    en: "This link was altered on its way and no longer holds what was sent. Ask for it once more, or for the result as a file.",
    id: "Tautan ini berubah di perjalanan dan isinya tidak lagi seperti yang dikirim. Mintalah sekali lagi, atau minta hasilnya sebagai berkas.",
    ja: "リンクが途中で書き換わっており、送られた内容を読み取れません。もう一度送ってもらうか、結果をファイルで受け取ってください。",
  },
  "link.later": {
    en: "This link comes from a later version of the planner, or is about other equipment, and cannot be opened here.",
    id: "Tautan ini berasal dari versi Perencana JCM Bandung yang lebih baru, atau tentang peralatan lain, sehingga tidak dapat dibuka di sini.",
    ja: "より新しい版のプランナーのリンクか、別の機器のリンクのため、ここでは開けません。",
  },
} satisfies Texts;
