export const pageHelp = {
  lampWatts:
    "HPS 70, 100, 150, 250, 400 W atau metal halida 100, 175, 250, 400, 1000 W diubah menjadi daya sistem; untuk yang lain isi daya sistem di “Masukan lainnya”.",
  cost: "Tanpa biaya, subsidi dan masa pengembalian tidak dapat ditampilkan.",
  schedule: "Bila tidak diisi: terang penuh dari 18:00 sampai 06:00.",
  oldEfficiency: "Seperti pada label. Bila tidak diisi, dipakai unit paling boros yang boleh dijual.",
  emissionFactor: "Sebagai pengganti faktor jaringan.",
  eligibleCost: "Tanah, pajak, suku cadang, dan biaya operasi tidak dihitung.",
  upkeepChange: "Negatif bila turun.",
  billing: "Pada abonemen, tagihan tidak turun walau lampu lebih hemat.",
  shareOther: "Jumlah semua porsi 100 %.",
  budget: "Yang dapat dibayar kota seluruhnya; rencana memilih kegiatan dengan ton terbanyak yang dapat dikreditkan.",
};
