import { headingForms, plainWord } from "./plain-word";

/** Headings of columns that inventories have and no estimate needs; they are set aside without a question. */
const HEADINGS = new Set(
  "no | no urut | nomor | nomor urut | id | kode | kode aset | id pelanggan | idpel | no pelanggan | no kwh | no tiang | nomor tiang | kode tiang | id tiang | kecamatan | kelurahan | desa | kota | wilayah | upt | alamat | koordinat | latitude | longitude | lintang | bujur | lat | long | lng | lon | x | y | keterangan | ket | catatan | tanggal | tanggal survei | tgl | tahun | foto | gambar | sumber | petugas | merk | merek | number | code | serial number | district | sub district | village | address | coordinates | remarks | remark | note | notes | comment | comments | date | survey date | year | photo | picture | source | brand | surveyor | 番号 | 管理番号 | 地区 | 区 | 町 | 町名 | 住所 | 座標 | 緯度 | 経度 | 備考 | 注記 | 日付 | 調査日 | 年度 | 写真 | 出典 | メーカー"
    .split("|")
    .map(plainWord),
);

export function isSetAside(heading: string): boolean {
  return heading.startsWith("#") || headingForms(heading).some((form) => HEADINGS.has(form));
}

const TOTALS = new Set(
  "total | grand total | sub total | subtotal | jumlah | jumlah total | total jumlah | jumlah keseluruhan | total keseluruhan | sum | 合計 | 総計 | 小計 | 計 | 累計"
    .split("|")
    .map(plainWord),
);

/** Most cells are told apart from all of them at a glance. */
const MAY_NAME_TOTAL = /tot|jum|sum|計/iu;

/** Whether a cell names its row a sum of others. */
export function namesTotal(cell: string): boolean {
  return MAY_NAME_TOTAL.test(cell) && TOTALS.has(plainWord(cell));
}
