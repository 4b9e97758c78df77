import type { Translations } from "../text";

/** Part of the group `labels`: street lights. */
export const streetLightLabels = {
  "number of luminaires": { id: "jumlah armatur", ja: "灯具数" },
  "circuit power of an existing luminaire": {
    id: "daya sistem armatur eksisting (termasuk balas)",
    ja: "既存灯具の回路電力(安定器を含む)",
  },
  "circuit power of a reference luminaire": {
    id: "daya sistem armatur referensi (termasuk balas)",
    ja: "リファレンス灯具の回路電力(安定器を含む)",
  },
  "circuit power of a reference luminaire, as stated": {
    id: "daya sistem armatur referensi (termasuk balas) sesuai isian",
    ja: "指定されたリファレンス灯具の回路電力(安定器を含む)",
  },
  "system power of an ordinary LED luminaire of the same flux": {
    id: "daya sistem armatur LED biasa dengan fluks yang sama",
    ja: "同じ光束の一般的なLED灯具の総消費電力",
  },
  "luminous efficacy of an ordinary LED luminaire": {
    id: "efikasi cahaya armatur LED biasa",
    ja: "一般的なLED灯具の発光効率",
  },
  "system power of a project luminaire": { id: "daya sistem armatur proyek", ja: "プロジェクト灯具の総消費電力" },
  "length of the night window": { id: "lama nyala per malam", ja: "1夜の点灯時間帯の長さ" },
  "outage fraction of the existing luminaires": { id: "fraksi lampu padam armatur eksisting", ja: "既存灯具の不点率" },
  "outage fraction of the project luminaires": {
    id: "fraksi lampu padam armatur proyek",
    ja: "プロジェクト灯具の不点率",
  },
  "dimming factor": { id: "faktor peredupan", ja: "調光係数" },
  "controller power, all year": { id: "daya pengendali sepanjang tahun", ja: "制御装置の電力(通年)" },
  "burning hours": { id: "jam nyala", ja: "点灯時間" },
  "luminous efficacy of the reference luminaire": {
    id: "efikasi cahaya armatur referensi",
    ja: "リファレンス灯具の発光効率",
  },
  "luminous efficacy of the project luminaire": {
    id: "efikasi cahaya armatur proyek",
    ja: "プロジェクト灯具の発光効率",
  },
  "reference electricity by the ratio of efficacies": {
    id: "listrik referensi menurut rasio efikasi",
    ja: "発光効率比によるリファレンス電力量",
  },
  "emission reductions by the ratio of efficacies": {
    id: "pengurangan emisi menurut rasio efikasi",
    ja: "発光効率比による排出削減量",
  },
  "reference electricity by rated power": {
    id: "listrik referensi menurut daya pengenal",
    ja: "定格電力によるリファレンス電力量",
  },
  "emission reductions by rated power": {
    id: "pengurangan emisi menurut daya pengenal",
    ja: "定格電力による排出削減量",
  },
  "power of sodium relative to mercury vapour": {
    id: "daya lampu natrium relatif terhadap lampu merkuri",
    ja: "水銀灯に対するナトリウム灯の電力比",
  },
  "hours of a schedule step": { id: "durasi satu tahap jadwal", ja: "スケジュール区間の時間" },
  "power share in a schedule step": { id: "porsi daya pada satu tahap jadwal", ja: "スケジュール区間の電力比率" },
  "full-power hours of a schedule step": {
    id: "jam setara daya penuh satu tahap jadwal",
    ja: "スケジュール区間の全出力換算時間",
  },
  "full-power hours of the night": { id: "jam setara daya penuh per malam", ja: "1夜の全出力換算時間" },
  "technical transmission and distribution losses": {
    id: "susut teknis transmisi dan distribusi",
    ja: "送配電の技術的損失率",
  },
  "net electricity saved including grid losses": {
    id: "listrik neto yang dihemat termasuk susut jaringan",
    ja: "送配電損失を含む正味節電量",
  },
  "emission reductions by CDM AMS-II.L": {
    id: "pengurangan emisi menurut CDM AMS-II.L",
    ja: "CDM AMS-II.Lによる排出削減量",
  },
  "luminous flux of a project luminaire": { id: "fluks cahaya armatur proyek", ja: "プロジェクト灯具の光束" },
  "utilisation factor": { id: "faktor utilisasi", ja: "照明率" },
  "maintenance factor": { id: "faktor pemeliharaan", ja: "保守率" },
  "width of the road": { id: "lebar jalan", ja: "道路幅員" },
  "spacing of the luminaires": { id: "jarak antararmatur", ja: "灯具の間隔" },
  "mean illuminance of the road": { id: "iluminansi rata-rata jalan", ja: "路面の平均照度" },
  "number of project luminaires": { id: "jumlah armatur proyek", ja: "プロジェクトの灯具数" },
  "burning hours of a year": { id: "jam nyala setahun", ja: "年間点灯時間" },
  "mean power share over the burning hours": {
    id: "rata-rata porsi daya selama jam nyala",
    ja: "点灯時間中の平均電力割合",
  },
  "hours of a schedule step within the peak hours": {
    id: "jam satu tahap jadwal pada waktu beban puncak (WBP)",
    ja: "スケジュール区間のうちピーク時間帯の時間",
  },
  "full-power hours of a schedule step within the peak hours": {
    id: "jam setara daya penuh satu tahap jadwal pada waktu beban puncak (WBP)",
    ja: "スケジュール区間のうちピーク時間帯の全出力換算時間",
  },
  "burning hours of a night within the peak hours": {
    id: "jam nyala per malam pada waktu beban puncak (WBP)",
    ja: "1夜の点灯時間のうちピーク時間帯の時間",
  },
  "full-power hours of a night within the peak hours": {
    id: "jam setara daya penuh per malam pada waktu beban puncak (WBP)",
    ja: "1夜の全出力換算時間のうちピーク時間帯の時間",
  },
  "length of the peak hours": { id: "lama waktu beban puncak (WBP)", ja: "ピーク時間帯の長さ" },
  "business-as-usual electricity in peak hours": {
    id: "listrik business as usual (BaU) pada waktu beban puncak (WBP)",
    ja: "ピーク時間帯のBaU(成り行き)電力量",
  },
  "project electricity in peak hours": {
    id: "listrik proyek pada waktu beban puncak (WBP)",
    ja: "ピーク時間帯のプロジェクト電力量",
  },
} satisfies Translations;
