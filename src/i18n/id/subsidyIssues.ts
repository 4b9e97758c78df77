export const subsidyIssues = {
  fiscalYearUnknown: "tidak ada data aturan untuk tahun fiskal {fiscalYear}",
  fiscalYearUnknownHint: "Gunakan salah satu dari {known}, atau kosongkan untuk yang terbaru.",
  sharesNotOne: "jumlah porsi adalah {total}",
  sharesNotOneHint: "Jadikan jumlahnya 1.",
  shareOrValue:
    "sebagian bagian memakai porsi dan sebagian memakai nilai, atau bagian ini tidak memakai atau memakai keduanya",
  shareOrValueHint: "Beri setiap bagian `share`, atau beri setiap bagian `value`.",
  valueNotPositive: "nilainya kurang dari satu rupiah",
  valueNotPositiveHint: "Hilangkan bagian yang tidak bernilai.",
  componentCertificateOrOrigin: "komponen memerlukan TKDN dari sertifikatnya atau asal-usulnya",
  componentCertificateOrOriginHint: "Isi `tkdnPercent`, atau isi `origin` bila tidak ada sertifikat.",
  servicesPercentOrCosts: "jasa memerlukan TKDN, atau biaya total dan biaya luar negerinya",
  servicesPercentOrCostsHint: "Isi `tkdnPercent`, atau isi `totalCost` dan `foreignCost`.",
  foreignCostAboveTotal: "biaya luar negeri melebihi biaya total, atau biaya total nol",
  foreignCostAboveTotalHint: "Isi biaya total yang mencakup biaya luar negeri.",
  marketFactsContradict: "`{yes}` benar dan `{no}` salah: produk yang memenuhi yang pertama juga memenuhi yang kedua",
  marketFactsContradictHint: "Perbaiki salah satunya, atau kosongkan yang tidak diketahui.",
};
