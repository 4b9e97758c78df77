export const criteria = {
  unstated: "belum dinyatakan",
  statedYes: "dinyatakan terpenuhi",
  statedNo: "dinyatakan tidak terpenuhi",

  reductionPositiveObserved: "{reduction} tCO2 per tahun",
  reductionPositiveRequired: "lebih dari 0 tCO2 per tahun",
  reductionPositiveRemedy:
    "Emisi proyek harus lebih rendah daripada emisi referensi: emisi masih harus turun lebih dari {missing} tCO2 per tahun. Pilih peralatan yang lebih efisien, jam operasi lebih pendek, atau daya lebih kecil.",

  costEffectivenessObserved: "{observed} per tCO2",
  costEffectivenessCut: "{observed} per tCO2 setelah bantuan dipotong sampai batas; {uncut} per tCO2 pada rasio penuh",
  costEffectivenessNone: "tidak ada pengurangan emisi sebagai pembagi bantuan",
  costEffectivenessRequired: "paling banyak {ceiling} per tCO2 selama masa manfaat (ketentuan Jepang)",
  costEffectivenessRemedy:
    "Porsi penuh memerlukan tambahan {tonnes} tCO2 selama masa manfaat. Tanpa itu bantuan berkurang {grant}, dan pengurangan ini sudah diperhitungkan di sini. Program dapat menolak permohonan yang melampaui batas, bukan menguranginya.",
  costEffectivenessNoReduction: "Capai dahulu pengurangan emisi; tanpa itu tidak ada bantuan.",

  minimumSizeObserved: "bantuan {grant}",
  minimumSizeRequired: "bantuan paling sedikit {minimum} per proyek",
  minimumSizeByCost:
    "Batas minimum tercapai bila biaya yang memenuhi syarat bertambah {cost}, sehingga bantuan bertambah {grant}. Beberapa kegiatan dalam satu permohonan dapat mencapainya bersama-sama.",
  minimumSizeByTonnes:
    "Batas minimum tercapai bila pengurangan bertambah {tonnes} tCO2 selama masa manfaat, sehingga bantuan bertambah {grant}. Beberapa kegiatan dalam satu permohonan dapat mencapainya bersama-sama.",
  minimumSizeByBoth:
    "Batas minimum tercapai bila biaya yang memenuhi syarat bertambah {cost} dan pengurangan bertambah {tonnes} tCO2 selama masa manfaat, sehingga bantuan bertambah {grant}. Beberapa kegiatan dalam satu permohonan dapat mencapainya bersama-sama.",
  minimumSizeOutOfReach: "Dengan rasio atau batas sebesar nol, ukuran minimum tidak dapat dicapai.",

  paybackObserved: "{years} tahun",
  paybackNever: "tidak pernah: penghematan tidak mengembalikan investasi",
  paybackRequired: "paling sedikit {minimum} tahun tanpa subsidi",
  paybackRemedy:
    "Investasi kembali {missing} tahun terlalu cepat: perluas ke bagian yang masa pengembaliannya lebih panjang, atau biayai tanpa subsidi.",
  paybackUnknownRemedy: "Nyatakan masa pengembalian tanpa subsidi, atau tarif dan biaya yang mendasarinya.",

  otherSubsidyRequired: "tidak ada subsidi lain dari Pemerintah Jepang untuk peralatan yang sama",
  otherSubsidyRemedy:
    "Pastikan bersama peserta perwakilan bahwa tidak ada subsidi Jepang lain untuk peralatan ini, atau lepaskan subsidi lain itu.",
  earlyStartRequired: "pemesanan dan pemasangan hanya setelah keputusan bantuan",
  earlyStartRemedy:
    "Jangan menandatangani pesanan atau memulai pekerjaan sebelum keputusan bantuan; keluarkan bagian yang sudah dimulai dari permohonan.",
  completionObserved: "{years} tahun sejak keputusan bantuan",
  completionRequired: "selesai dalam {maximum} tahun fiskal sejak keputusan bantuan",
  completionRemedy: "Rencanakan pekerjaan, bila perlu bertahap, agar selesai dalam {maximum} tahun fiskal.",
  representativeRequired: "konsorsium internasional yang diwakili badan hukum Jepang",
  representativeRemedy:
    "Cari perusahaan atau lembaga Jepang yang mewakili konsorsium; subsidi dibayarkan kepadanya, bukan kepada kota.",
  creditsObserved: "{percent} % dari kredit",
  creditsRequired:
    "paling sedikit {minimum} % kredit yang diterbitkan untuk Jepang (berlaku pada tahun-tahun terdahulu; rasio yang kini disyaratkan tidak dipublikasikan)",
  creditsRemedy:
    "Sepakati dalam konsorsium bahwa paling sedikit {minimum} % kredit untuk Jepang, dan tanyakan rasio terbaru kepada GEC.",
  monitoringRequired: "pemantauan sampai akhir masa manfaat (ketentuan Jepang)",
  monitoringRemedy:
    "Tetapkan siapa yang mengukur dan melapor setiap tahun sampai akhir masa manfaat, dan sediakan anggarannya.",
  approvalRequired: "kepatuhan pada aturan pemerintah pusat tentang kerja sama luar negeri dan penerimaan hibah",
  approvalRemedy:
    "Mulailah langkah-langkah di bawah ini lebih awal bersama DPRD dan Kementerian Dalam Negeri; prosesnya lama.",
  localContentRequired:
    "bila aturan mengikat: produk dengan TKDN paling sedikit {minimum} %, menurut lima langkah Perpres 46/2025",
  localContentObserved: "TKDN pembelian {low} %",
  localContentRange: "TKDN pembelian {low} % atau {high} %, bergantung pada tafsir batas tingkatan",
  localContentNotBinding: "aturan pemerintah tidak mengikat pembeli ini; aturan sektor mungkin berlaku",
  localContentUnknownRemedy: "Nyatakan pembeli, sumber dana, dan TKDN setiap barang (di API: `localContent`).",
  localContentProductRemedy:
    "Pilih produk dengan TKDN paling sedikit {minimum} %, atau dokumentasikan bahwa pasar tidak menyediakannya.",
  localContentServicesRemedy:
    "Pilih produk dengan TKDN paling sedikit {minimum} %, atau dokumentasikan bahwa pasar tidak menyediakannya. Pembelian secara keseluruhan mencapai TKDN {minimum} % bila jasa dalam negeri mencakup {percent} % dari nilainya.",
  ventingRequired: "refrigeran unit yang diganti diambil kembali, tidak dilepas ke udara",
  ventingRemedy: "Masukkan pengambilan dan pemusnahan refrigeran lama ke dalam kontrak, oleh teknisi bersertifikat.",
  lightRequired: "pencahayaan paling sedikit sama seperti sebelumnya, atau sesuai standar nasional (SNI 7391)",
  lightRemedy: "Hitung atau ukur iluminansi rata-rata lampu baru terhadap SNI 7391 dan keadaan sekarang.",

  responsibleGec: "GEC (pengelola program)",
  responsibleRepresentative: "Peserta perwakilan (Jepang)",
  responsibleConsortium: "Konsorsium internasional",
  responsibleJointCommittee: "Komite Bersama Indonesia–Jepang",
  responsibleCity: "Pemerintah Kota Bandung",
  responsibleBuyer: "Pembeli barang",
};
