export const localContent = {
  governmentBudget: "Pembeli pemerintah membelanjakan APBN atau APBD: aturan pengadaan mengikat.",
  governmentForeign:
    "Pembeli pemerintah membelanjakan hibah atau pinjaman luar negeri: pengadaan mengikuti perjanjian dengan pemberi. Baca perjanjiannya sebelum mengandalkan jawaban ini.",
  governmentUnstated: "Pembeli pemerintah; aturan mengikat bila dana APBN atau APBD dibelanjakan. Nyatakan `funding`.",
  representative:
    "Bila peserta perwakilan Jepang yang membeli peralatan, aturan pengadaan pemerintah mungkin tidak berlaku. Ini kesimpulan; tidak ada teks yang menyatakannya.",
  private: "Pembeli swasta hanya terikat aturan sektor, bukan aturan pengadaan pemerintah.",
  buyerUnstated:
    "Mengikat atau tidaknya aturan bergantung pada siapa yang membeli dan dengan dana apa. Nyatakan `buyer` dan `funding`.",
  step1:
    "Ada produk dengan TKDN + BMP paling sedikit {trigger} %: hanya produk dengan TKDN paling sedikit {minimum} % yang boleh dibeli.",
  step2:
    "Produk demikian tidak ada atau tidak cukup, tetapi ada produk dengan TKDN paling sedikit {minimum} %: beli salah satunya.",
  step3: "Tidak ada produk dengan TKDN paling sedikit {minimum} %: produk bersertifikat di bawahnya boleh dibeli.",
  step4: "Tidak ada produk bersertifikat TKDN: produk dalam negeri yang terdaftar di SIINas boleh dibeli.",
  step5: "Tidak ada produk dalam negeri yang memenuhi kebutuhan: impor diperbolehkan.",
  goalRule: "TKDN yang harus dimiliki setiap produk pada langkah 1 dan 2",
  goalStudy: "TKDN yang dilaporkan studi kemitraan",
  goalRequest: "sasaran dalam permintaan",
  remedyMet: "Pembelian mencapai {goal} %.",
  remedyServices:
    "Pembelian mencapai {goal} % bila jasa dalam negeri (dengan TKDN {services} %) mencakup {share} % dari nilainya.",
  remedyMaterial:
    "Pada bagian {item}: bahan lokal {material} %, yaitu {additional} poin lebih banyak, menjadikan barang ini {goal} %.",
  remedyMaterialOutOfReach:
    "Pada bagian {item}: bahan yang seluruhnya lokal pun tidak menjadikan barang ini {goal} %; naikkan juga tenaga kerja dan overhead lokal.",
  remedyOtherGoods: "Pilih barang dengan TKDN bersertifikat yang lebih tinggi.",
};
