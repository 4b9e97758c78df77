export const subsidyWarnings = {
  "eligible-cost-taken-as-total":
    "Biaya yang memenuhi syarat tidak dinyatakan, sehingga seluruh biaya dipakai. Tanah, pajak, suku cadang, dan biaya operasi biasanya tidak memenuhi syarat; bantuan dapat lebih kecil.",
  "eligible-cost-above-total": "Biaya yang memenuhi syarat melebihi biaya total; bantuan dibatasi oleh biaya total.",
  "other-income-above-total":
    "Pendapatan lain melebihi biaya total; tidak ada yang tersisa untuk disubsidi dan porsi kota negatif.",
  "ratio-cap-above-programme": "Batas rasio di atas {maximum} %, yaitu yang tertinggi menurut program.",
  "ratio-cap-overrides-count": "Batas rasio dinyatakan, sehingga jumlah proyek serupa tidak berpengaruh.",
  "exchange-rates-mixed": "Hanya satu kurs dinyatakan; yang lain adalah rata-rata tahunan dan mungkin dari tahun lain.",
  "no-reduction-no-grant": "Tidak ada pengurangan emisi selama masa manfaat, sehingga tidak ada bantuan.",
  "no-net-money-saving": "Biaya tahunan tidak turun, sehingga tidak ada masa pengembalian dan tingkat pengembalian.",
  "component-tier-edge":
    "TKDN {percent} % berada tepat pada batas yang dalam sumbernya termasuk dua tingkatan; hasil memuat kedua tafsir.",
  "local-content-not-certified": "TKDN ini dihitung dari komponennya. Pembeli mungkin hanya mengakui sertifikat.",
};
