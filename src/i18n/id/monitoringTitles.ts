/** Part of the group `methodTitles`: sheets of a monitoring report; the key is the English title. */
export const monitoringTitles: Readonly<Record<string, string>> = {
  "Monitoring: one meter reading": "Pemantauan: satu bacaan meter",
  "Monitoring: metered electricity times the ratio of efficiencies":
    "Pemantauan: listrik terukur dikali rasio efisiensi",
  "Monitoring: metered electricity of a cooling plant times the ratio of COPs":
    "Pemantauan: listrik terukur sistem pendingin dikali rasio COP",
  "Monitoring: rated power of reference street lights against metered electricity":
    "Pemantauan: daya pengenal PJU referensi terhadap listrik terukur",
  "Monitoring: rated power of reference lighting against metered electricity":
    "Pemantauan: daya pengenal pencahayaan referensi terhadap listrik terukur",
  "Monitoring: rated power of reference and project lighting times monitored hours":
    "Pemantauan: daya pengenal pencahayaan referensi dan proyek dikali jam yang dipantau",
  "Monitoring: metered solar generation used on site": "Pemantauan: produksi surya terukur yang dipakai di lokasi",
  "Monitoring: emission reductions of a group": "Pemantauan: pengurangan emisi satu grup",
  "Monitoring: emission reductions and credits of the period": "Pemantauan: pengurangan emisi dan kredit dalam periode",
  "Monitoring: agreed share of one holder": "Pemantauan: porsi satu pemegang yang disepakati",
  "Monitoring: credits of one holder": "Pemantauan: kredit satu pemegang",
  "Monitoring: estimated reductions of the period": "Pemantauan: perkiraan pengurangan dalam periode",
  "Monitoring: verified over estimated reductions": "Pemantauan: pengurangan terverifikasi terhadap perkiraan",
};
