import type { Texts } from "../text";

/** What stands under a field besides its bounds. */
export const pageHelp = {
  project: {
    en: "Stands at the head of the printed result.",
    id: "Tercantum di kepala hasil cetak.",
    ja: "印刷した結果の冒頭に記載されます。",
  },
  lampWatts: {
    en: "HPS 70, 100, 150, 250, 400 W or metal halide 100, 175, 250, 400, 1000 W are converted to circuit power; for others fill in the circuit power under “More inputs”.",
    id: "HPS 70, 100, 150, 250, 400 W atau metal halida 100, 175, 250, 400, 1000 W diubah menjadi daya sistem; untuk yang lain isi daya sistem di “Masukan lainnya”.",
    ja: "高圧ナトリウム灯70、100、150、250、400 W、メタルハライド灯100、175、250、400、1000 Wは回路電力に換算します。それ以外は「その他の入力項目」に回路電力を入力してください。",
  },
  cost: {
    en: "Without a cost there is no grant and no payback to show.",
    id: "Tanpa biaya, subsidi dan masa pengembalian tidak dapat ditampilkan.",
    ja: "費用がないと補助金額と投資回収年数は表示できません。",
  },
  schedule: {
    en: "Without an answer: full light from 18:00 to 06:00.",
    id: "Bila tidak diisi: terang penuh dari 18:00 sampai 06:00.",
    ja: "指定がない場合は18:00から06:00まで全点灯とします。",
  },
  oldEfficiency: {
    en: "As on the label. Without it the least efficient unit the market may sell is taken.",
    id: "Seperti pada label. Bila tidak diisi, dipakai unit paling boros yang boleh dijual.",
    ja: "省エネラベルの値。指定がない場合は市場で販売できる最低効率とします。",
  },
  emissionFactor: {
    en: "Instead of that of the grid.",
    id: "Sebagai pengganti faktor jaringan.",
    ja: "系統の係数の代わりに使います。",
  },
  eligibleCost: {
    en: "Land, taxes, spare parts and running costs do not count.",
    id: "Tanah, pajak, suku cadang, dan biaya operasi tidak dihitung.",
    ja: "土地、税、予備品、運転費は含みません。",
  },
  upkeepChange: { en: "Negative where it falls.", id: "Negatif bila turun.", ja: "減少する場合は負の値。" },
  peakTariff: {
    en: "As in the contract; the tariff above is then that of the other hours (LWBP).",
    id: "Sesuai kontrak; tarif di atas menjadi tarif luar waktu beban puncak (LWBP).",
    ja: "契約のとおり。上の料金単価はそれ以外の時間帯(LWBP)のものになります。",
  },
  peakFrom: {
    en: "As in the contract, e.g. 18:00.",
    id: "Sesuai kontrak, misalnya 18.00.",
    ja: "契約のとおり。例:18:00",
  },
  flowYear1: {
    en: "Year of operation, the first is 1.",
    id: "Tahun operasi; tahun pertama adalah 1.",
    ja: "運用開始からの年。初年は1。",
  },
  flowAmount1: {
    en: "Paid once because of the project; negative where it is saved, e.g. lamps that need not be bought.",
    id: "Dibayar sekali karena proyek; negatif bila dihemat, misalnya lampu yang tidak perlu dibeli.",
    ja: "プロジェクトにより一度だけ支払う額。購入不要になるランプなど節減分は負の値。",
  },
  billing: {
    en: "Under flat billing the bill does not fall when lamps use less.",
    id: "Pada abonemen, tagihan tidak turun walau lampu lebih hemat.",
    ja: "定額料金では消費電力が減っても料金は下がりません。",
  },
  shareOther: { en: "The shares sum to 100 %.", id: "Jumlah semua porsi 100%.", ja: "割合の合計は100%です。" },
  budget: {
    en: "What the city can pay in all; the plan is the set of measures with the most creditable tonnes.",
    id: "Yang dapat dibayar kota seluruhnya; rencana memilih kegiatan dengan ton terbanyak yang dapat diterbitkan sebagai kredit JCM.",
    ja: "市が負担できる総額。クレジット発行見込量が最大になる組合せを選びます。",
  },
} satisfies Texts;
