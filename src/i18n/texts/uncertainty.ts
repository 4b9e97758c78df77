import type { Texts } from "../text";

/** Names of the ranges of an uncertainty analysis, as `assumptions` lists them. */
export const uncertainty = {
  rangeGiven: {
    en: "relative half-width: {kind}",
    id: "setengah lebar relatif: {kind}",
    ja: "相対変動幅(片側):{kind}",
  },
  rangeByBasis: {
    en: "relative half-width: {kind}, {basis}",
    id: "setengah lebar relatif: {kind}, {basis}",
    ja: "相対変動幅(片側):{kind}({basis})",
  },
  "basis-request": { en: "values stated in the request", id: "nilai dari permintaan", ja: "入力された値" },
  "basis-primary": {
    en: "defaults from a primary source",
    id: "nilai bawaan dari sumber primer",
    ja: "一次資料に基づく既定値",
  },
  "basis-secondary": {
    en: "defaults from a secondary source",
    id: "nilai bawaan dari sumber sekunder",
    ja: "二次資料に基づく既定値",
  },
  "basis-derived": { en: "derived defaults", id: "nilai bawaan turunan", ja: "導出した既定値" },
  "basis-unverified": { en: "unverified defaults", id: "nilai bawaan yang belum terverifikasi", ja: "未確認の既定値" },
  efficiency: { en: "efficiencies", id: "efisiensi", ja: "エネルギー効率" },
  capacity: { en: "capacities", id: "kapasitas", ja: "能力・容量" },
  hours: { en: "hours", id: "jam pemakaian", ja: "運転・点灯時間" },
  loadFactor: { en: "load factor", id: "faktor beban", ja: "負荷率" },
  watts: { en: "luminaire power", id: "daya armatur", ja: "灯具の電力" },
  dimming: { en: "dimming", id: "peredupan", ja: "調光" },
  outage: { en: "outage fractions", id: "fraksi lampu padam", ja: "不点率" },
  energy: { en: "electricity use", id: "konsumsi listrik", ja: "電力使用量" },
  endUseShare: { en: "end-use shares", id: "porsi penggunaan akhir", ja: "用途別割合" },
  saving: { en: "saving fractions", id: "fraksi penghematan", ja: "省エネ率" },
  interaction: {
    en: "interaction of building measures",
    id: "interaksi kegiatan pada bangunan",
    ja: "建物対策の相互作用",
  },
  solarYield: { en: "solar yield", id: "produksi listrik surya", ja: "太陽光発電量" },
  emissionFactor: { en: "emission factors", id: "faktor emisi", ja: "排出係数" },
  cost: { en: "costs", id: "biaya", ja: "費用" },
  exchangeRate: { en: "exchange rates", id: "kurs", ja: "為替レート" },
  tariff: { en: "electricity tariff", id: "tarif listrik", ja: "電気料金単価" },
  demand: {
    en: "demand and share of the peak hours",
    id: "daya tersambung dan porsi beban puncak",
    ja: "需要電力とピーク時間帯の割合",
  },
} satisfies Texts;
