/** Part of the group `warnings`. */
export const monitoringWarnings = {
  "negative-verified-reduction":
    "Proyek memakai lebih banyak listrik daripada referensi: pengurangan emisi dalam periode ini {tonnes} tCO2. Tidak ada yang dapat dikreditkan.",
  "negative-group-reduction":
    "Grup {group} memakai lebih banyak listrik daripada referensinya dan mengubah jumlah total sebesar {tonnes} tCO2.",
  "zero-reading":
    "Salah satu bacaan grup {group} bernilai 0. Periksa meternya: meter yang mati membuat pengurangan tampak lebih besar.",
  "metered-above-rated":
    "Grup {group}: terukur {metered} MWh, lebih dari yang sesuai dengan daya pengenal dan jam yang diisi ({rated} MWh). Periksa daya, jam dan meternya.",
  "lighting-not-metered":
    "Grup {group} tidak bermeter; dipakai daya pengenal dikali jam yang dipantau. Metodologi yang diikuti juga meminta listrik yang terpakai.",
  "credits-to-japan-below-minimum":
    "Sebanyak {share} % kredit menjadi milik Pemerintah Jepang. Program pembiayaan selama ini meminta paling sedikit {minimum} %; rasio yang berlaku sekarang tidak dipublikasikan.",
};
