import type { Translations } from "../text";

/** Part of the group `methodTitles`: sheets of a monitoring report; the key is the English title. */
export const monitoringTitles = {
  "Monitoring: one meter reading": { id: "Pemantauan: satu bacaan meter", ja: "モニタリング:検針1回分" },
  "Monitoring: metered electricity times the ratio of efficiencies": {
    id: "Pemantauan: listrik terukur dikali rasio efisiensi",
    ja: "モニタリング:計量電力量×効率比",
  },
  "Monitoring: metered electricity of a cooling plant times the ratio of COPs": {
    id: "Pemantauan: listrik terukur sistem pendingin dikali rasio COP",
    ja: "モニタリング:冷房設備の計量電力量×COP比",
  },
  "Monitoring: rated power of reference street lights against metered electricity": {
    id: "Pemantauan: daya pengenal PJU referensi terhadap listrik terukur",
    ja: "モニタリング:リファレンス街路灯の定格電力と計量電力量の比較",
  },
  "Monitoring: rated power of reference lighting against metered electricity": {
    id: "Pemantauan: daya pengenal pencahayaan referensi terhadap listrik terukur",
    ja: "モニタリング:リファレンス照明の定格電力と計量電力量の比較",
  },
  "Monitoring: rated power of reference and project lighting times monitored hours": {
    id: "Pemantauan: daya pengenal pencahayaan referensi dan proyek dikali jam yang dipantau",
    ja: "モニタリング:リファレンス照明とプロジェクト照明の定格電力×モニタリング時間",
  },
  "Monitoring: metered solar generation used on site": {
    id: "Pemantauan: produksi surya terukur yang dipakai di lokasi",
    ja: "モニタリング:自家消費した太陽光発電の計量値",
  },
  "Monitoring: emission reductions of a group": {
    id: "Pemantauan: pengurangan emisi satu kelompok",
    ja: "モニタリング:グループの排出削減量",
  },
  "Monitoring: emission reductions and credits of the period": {
    id: "Pemantauan: pengurangan emisi dan kredit dalam periode",
    ja: "モニタリング:期間の排出削減量とクレジット",
  },
  "Monitoring: agreed share of one holder": {
    id: "Pemantauan: porsi satu pemegang yang disepakati",
    ja: "モニタリング:保有者1者の合意済み割合",
  },
  "Monitoring: exact share of one holder, and what is left of it": {
    id: "Pemantauan: bagian persis satu pemegang dan sisanya",
    ja: "モニタリング:保有者1者の端数処理前の取り分と端数",
  },
  "Monitoring: whole tonnes of one holder by largest remainder": {
    id: "Pemantauan: ton bulat satu pemegang menurut sisa terbesar",
    ja: "モニタリング:最大剰余方式による保有者1者の整数トン",
  },
  "Monitoring: credits of the Government of Japan": {
    id: "Pemantauan: kredit Pemerintah Jepang",
    ja: "モニタリング:日本国政府のクレジット",
  },
  "Monitoring: credits of one holder beside the Government of Japan": {
    id: "Pemantauan: kredit satu pemegang di samping Pemerintah Jepang",
    ja: "モニタリング:日本国政府以外の保有者1者のクレジット",
  },
  "Monitoring: credits of all holders against the credits of the period": {
    id: "Pemantauan: kredit semua pemegang terhadap kredit periode",
    ja: "モニタリング:全保有者のクレジットと期間のクレジットの照合",
  },
  "Monitoring: credits of one holder": {
    id: "Pemantauan: kredit satu pemegang",
    ja: "モニタリング:保有者1者のクレジット",
  },
  "Monitoring: estimated reductions of the period": {
    id: "Pemantauan: perkiraan pengurangan dalam periode",
    ja: "モニタリング:期間の推定削減量",
  },
  "Monitoring: verified less estimated reductions": {
    id: "Pemantauan: pengurangan terverifikasi dikurangi perkiraan",
    ja: "モニタリング:検証済み削減量と推定削減量の差",
  },
  "Monitoring: verified over estimated reductions": {
    id: "Pemantauan: pengurangan terverifikasi terhadap perkiraan",
    ja: "モニタリング:推定に対する検証済み削減量",
  },
  "Monitoring: part of one holder in the agreed ratio": {
    id: "Pemantauan: bagian satu pemegang dalam rasio yang disepakati",
    ja: "モニタリング:合意比率における各保有者の値",
  },
  "Monitoring: share of one holder by the agreed ratio": {
    id: "Pemantauan: porsi satu pemegang menurut rasio yang disepakati",
    ja: "モニタリング:合意比率による各保有者の割合",
  },
} satisfies Translations;
