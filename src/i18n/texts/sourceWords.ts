import type { Texts } from "../text";

/** What stands in place of a document where there is none, keyed by its English; titles of documents keep their language. */
export const sourceWords = {
  "expert knowledge, document not checked": {
    en: "expert knowledge, document not checked",
    id: "pengetahuan ahli, dokumen belum diperiksa",
    ja: "専門知識(文書は未確認)",
  },
  "judgement of this service, no document": {
    en: "judgement of this service, no document",
    id: "pertimbangan layanan ini, tanpa dokumen",
    ja: "本サービスの判断(文書なし)",
  },
  "judgement of this service, no document: a range by how the value is known": {
    en: "judgement of this service, no document: a range by how the value is known",
    id: "pertimbangan layanan ini, tanpa dokumen: rentang menurut cara nilai diketahui",
    ja: "本サービスの判断(文書なし):値の根拠に応じた変動幅",
  },
  "judgement of this service: today's tariff taken for all years": {
    en: "judgement of this service: today's tariff taken for all years",
    id: "pertimbangan layanan ini: tarif saat ini dipakai untuk semua tahun",
    ja: "本サービスの判断:現在の電気料金を全期間に適用",
  },
  "judgement of this service: the saving of the first year taken for all years": {
    en: "judgement of this service: the saving of the first year taken for all years",
    id: "pertimbangan layanan ini: penghematan tahun pertama dipakai untuk semua tahun",
    ja: "本サービスの判断:初年度の節減量を全期間に適用",
  },
  "judgement of this service: taken as the total cost": {
    en: "judgement of this service: taken as the total cost",
    id: "pertimbangan layanan ini: dianggap sama dengan biaya total",
    ja: "本サービスの判断:総費用と同額とみなす",
  },
  "judgement of this service: taken as none": {
    en: "judgement of this service: taken as none",
    id: "pertimbangan layanan ini: dianggap tidak ada",
    ja: "本サービスの判断:ないものとみなす",
  },
  "judgement of this service: no saving on other uses assumed": {
    en: "judgement of this service: no saving on other uses assumed",
    id: "pertimbangan layanan ini: tanpa penghematan pada penggunaan lain",
    ja: "本サービスの判断:その他の用途の節減は見込まない",
  },
  "judgement of this service: no outage of the reference luminaires assumed": {
    en: "judgement of this service: no outage of the reference luminaires assumed",
    id: "pertimbangan layanan ini: armatur referensi dianggap tidak ada yang padam",
    ja: "本サービスの判断:リファレンスの灯具に不点はないとみなす",
  },
  "judgement of this service: no outage assumed; Bandung reported 2,900 of 46,000 points dark on 31 July 2022 (outages/bandung-2022)":
    {
      en: "judgement of this service: no outage assumed; Bandung reported 2,900 of 46,000 points dark on 31 July 2022 (outages/bandung-2022)",
      id: "pertimbangan layanan ini: dianggap tidak ada yang padam; Bandung melaporkan 2.900 dari 46.000 titik padam pada 31 Juli 2022 (outages/bandung-2022)",
      ja: "本サービスの判断:不点はないとみなす。バンドン市の報告では2022年7月31日に46,000か所のうち2,900か所が不点(outages/bandung-2022)",
    },
  "judgement of this service: no outage assumed for new luminaires": {
    en: "judgement of this service: no outage assumed for new luminaires",
    id: "pertimbangan layanan ini: armatur baru dianggap tidak ada yang padam",
    ja: "本サービスの判断:新しい灯具に不点はないとみなす",
  },
  "judgement of this service: no controller assumed; nodes draw 0.5 to 2 W all day": {
    en: "judgement of this service: no controller assumed; nodes draw 0.5 to 2 W all day",
    id: "pertimbangan layanan ini: tanpa pengendali; simpul kendali memakai 0,5 sampai 2 W sepanjang hari",
    ja: "本サービスの判断:制御装置はないとみなす。制御ノードは終日0.5~2 Wを消費",
  },
  "judgement of this service: no change of operation and maintenance assumed": {
    en: "judgement of this service: no change of operation and maintenance assumed",
    id: "pertimbangan layanan ini: biaya operasi dan pemeliharaan dianggap tidak berubah",
    ja: "本サービスの判断:維持管理費は変わらないとみなす",
  },
  "judgement of this service: metered billing, the whole saving reaches the bill": {
    en: "judgement of this service: metered billing, the whole saving reaches the bill",
    id: "pertimbangan layanan ini: tagihan bermeter, seluruh penghematan mengurangi tagihan",
    ja: "本サービスの判断:計量による請求で、節減の全量が料金に反映されるとみなす",
  },
  "judgement of this service: full light assumed for burning hours stated without dimming": {
    en: "judgement of this service: full light assumed for burning hours stated without dimming",
    id: "pertimbangan layanan ini: jam nyala tanpa keterangan peredupan dianggap menyala penuh",
    ja: "本サービスの判断:調光の記載がない点灯時間は全光とみなす",
  },
  "judgement of this service: all solar generation assumed to be used on site": {
    en: "judgement of this service: all solar generation assumed to be used on site",
    id: "pertimbangan layanan ini: seluruh listrik surya dianggap dipakai sendiri",
    ja: "本サービスの判断:太陽光発電は全量を自家消費するとみなす",
  },
  "judgement of this service: all solar generation assumed to be used on site, in the period too": {
    en: "judgement of this service: all solar generation assumed to be used on site, in the period too",
    id: "pertimbangan layanan ini: seluruh listrik surya dianggap dipakai sendiri, juga pada periode tersebut",
    ja: "本サービスの判断:太陽光発電は期間中も全量を自家消費するとみなす",
  },
  "the measure is not chosen": {
    en: "the measure is not chosen",
    id: "langkah ini tidak dipilih",
    ja: "この対策は選択されていません",
  },
  "standard unit conversion": { en: "standard unit conversion", id: "konversi satuan baku", ja: "標準的な単位換算" },
  computed: { en: "computed", id: "hasil perhitungan", ja: "計算値" },
  "computed from the bins": {
    en: "computed from the bins",
    id: "dihitung dari kelas suhu",
    ja: "温度区分から計算",
  },
  "computed from the bins and coefficients": {
    en: "computed from the bins and coefficients",
    id: "dihitung dari kelas suhu dan koefisien",
    ja: "温度区分と係数から計算",
  },
  "stated for fiscal year {year}": {
    en: "stated for fiscal year {year}",
    id: "dinyatakan untuk tahun anggaran {year}",
    ja: "{year}年度の記載",
  },
} satisfies Texts;
