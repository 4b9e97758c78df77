import type { Translations } from "../text";

/** Part of the group `labels`: air conditioners. */
export const airConditionerLabels = {
  "number of units": { id: "jumlah unit", ja: "台数" },
  "rated cooling capacity of a unit": { id: "kapasitas pendinginan pengenal per unit", ja: "1台当たりの定格冷房能力" },
  "hours of use in a year": { id: "jam pemakaian per tahun", ja: "年間使用時間" },
  "load factor": { id: "faktor beban", ja: "負荷率" },
  "efficiency of the existing units": { id: "efisiensi unit eksisting", ja: "既存機の効率" },
  "efficiency of the reference units": { id: "efisiensi unit referensi", ja: "リファレンス機の効率" },
  "efficiency of the stated-reference units": {
    id: "efisiensi unit referensi sesuai isian",
    ja: "リファレンス機の効率(指定値)",
  },
  "efficiency of the stated-reference units in Btu/h per W": {
    id: "efisiensi unit referensi sesuai isian dalam Btu/h per W",
    ja: "リファレンス機の効率(指定値、Btu/h/W)",
  },
  "full-load efficiency of the stated-reference units": {
    id: "efisiensi beban penuh unit referensi sesuai isian",
    ja: "リファレンス機の全負荷効率(指定値)",
  },
  "efficiency of the project units": { id: "efisiensi unit proyek", ja: "プロジェクト機の効率" },
  "cooling delivered": { id: "pendinginan yang dihasilkan", ja: "冷房供給熱量" },
  "minimum efficiency on the market (MEPS)": {
    id: "efisiensi minimum di pasar (SKEM)",
    ja: "市場の最低効率基準(MEPS)",
  },
  "minimum efficiency by the building code": {
    id: "efisiensi minimum menurut peraturan bangunan",
    ja: "建築規則の最低効率",
  },
  "rated cooling capacity of a unit in Btu/h": {
    id: "kapasitas pendinginan pengenal per unit dalam Btu/h",
    ja: "1台当たりの定格冷房能力(Btu/h)",
  },
  "watts per Btu/h": { id: "watt per Btu/h", ja: "Btu/h当たりのワット数" },
  "rated cooling capacity of a unit in USRt": {
    id: "kapasitas pendinginan pengenal per unit dalam USRt",
    ja: "1台当たりの定格冷房能力(USRt)",
  },
  "kilowatts per USRt": { id: "kilowatt per USRt", ja: "USRt当たりのキロワット数" },
  "efficiency of the existing units in Btu/h per W": {
    id: "efisiensi unit eksisting dalam Btu/h per W",
    ja: "既存機の効率(Btu/h/W)",
  },
  "efficiency of the reference units in Btu/h per W": {
    id: "efisiensi unit referensi dalam Btu/h per W",
    ja: "リファレンス機の効率(Btu/h/W)",
  },
  "efficiency of the project units in Btu/h per W": {
    id: "efisiensi unit proyek dalam Btu/h per W",
    ja: "プロジェクト機の効率(Btu/h/W)",
  },
  "Btu/h per W in one W/W": { id: "Btu/h per W dalam satu W/W", ja: "1 W/Wに相当するBtu/h/W" },
  "full-load efficiency of the existing units": {
    id: "efisiensi beban penuh unit eksisting",
    ja: "既存機の全負荷効率",
  },
  "full-load efficiency of the reference units": {
    id: "efisiensi beban penuh unit referensi",
    ja: "リファレンス機の全負荷効率",
  },
  "full-load efficiency of the project units": {
    id: "efisiensi beban penuh unit proyek",
    ja: "プロジェクト機の全負荷効率",
  },
  "CSPF per EER of a fixed-speed unit": { id: "CSPF per EER unit berkecepatan tetap", ja: "一定速機のEER当たりCSPF" },
  "power of the existing units per ton of cooling": {
    id: "daya unit eksisting per ton pendinginan",
    ja: "既存機の冷凍トン当たり電力",
  },
  "power of the reference units per ton of cooling": {
    id: "daya unit referensi per ton pendinginan",
    ja: "リファレンス機の冷凍トン当たり電力",
  },
  "power of the stated-reference units per ton of cooling": {
    id: "daya unit referensi yang dinyatakan per ton pendinginan",
    ja: "入力されたリファレンス機の冷凍トン当たり電力",
  },
  "power of the project units per ton of cooling": {
    id: "daya unit proyek per ton pendinginan",
    ja: "プロジェクト機の冷凍トン当たり電力",
  },
  "remaining life of the existing units": { id: "sisa umur unit eksisting", ja: "既存機の残存年数" },
  "efficiency of the reference units after that": {
    id: "efisiensi unit referensi setelah itu",
    ja: "その後のリファレンス機の効率",
  },
} satisfies Translations;
