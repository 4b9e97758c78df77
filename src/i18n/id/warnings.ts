/** What a reader should know about an answer that is otherwise good. Codes are stable. */
export const warnings = {
  "implausible-reduction-per-luminaire":
    "Pengurangan emisi {tonnes} tCO2 per luminer per tahun. Lebih dari {limit} tidak masuk akal untuk lampu sampai 400 W: periksa daya, jam nyala dan jumlahnya.",
  "unusual-burning-hours":
    "Jam nyala lampu {hours} jam per tahun; lazimnya {min} sampai {max} di sekitar 7° lintang selatan. Nyala 24 jam sering kali salah isian.",
  "outside-peer-range":
    "{observed} {unit} berada di luar kisaran proyek sejenis ({min} sampai {max} {unit}): periksa masukannya.",
  "light-below-standard":
    "Grup {group}: iluminansi rata-rata akan menjadi {observed} lx, di bawah {required} lx yang disyaratkan SNI 7391 untuk kelas jalan ini. Pencahayaan tidak boleh memburuk.",
  "negative-reduction":
    "Proyek memakai lebih banyak listrik daripada referensi: pengurangan emisi {tonnes} tCO2 per tahun. Tidak ada yang dapat dikreditkan.",
  "abonemen-no-bill-saving":
    "Pada abonemen (tanpa meter), tagihan tidak turun meskipun lampu memakai lebih sedikit listrik. Meterisasi atau kontrak baru dengan PLN perlu didahulukan; penghematan biaya dihitung nol.",
  "no-approved-methodology":
    "Belum diketahui adanya metodologi JCM yang disetujui untuk penerangan jalan umum (PJU) di Indonesia. Angka-angka ini mengikuti bentuk metodologi pencahayaan yang sudah disetujui; pengkreditan memerlukan metodologi yang disetujui.",
  "methodology-for-other-use":
    "Bentuk perhitungan mengikuti {methodology}, yang disetujui untuk toko swalayan. Pengkreditan pada fasilitas publik memerlukan keputusan Komite Bersama.",
  "factor-vintage-unknown":
    "Faktor emisi jaringan {grid} tidak mencantumkan tahun; validator akan menanyakan untuk tahun berapa faktor itu berlaku.",
  "factor-vintage-differs": "Faktor emisi berasal dari tahun {vintage}, tetapi dipakai untuk tahun {year}.",
  "mixed-metrics":
    "Efisiensi diisi dalam metrik yang berbeda dan telah dikonversi; konversinya tercantum dalam daftar asumsi.",
  "existing-assumed":
    "Efisiensi unit eksisting tidak diisi; dipakai batas minimum pasar ({value}), sehingga hasil penghematan cenderung lebih kecil daripada sebenarnya, bukan lebih besar.",
  "no-market-minimum":
    "Tidak ada batas minimum pasar dalam metrik ini, sehingga unit eksisting menjadi referensi. JCM mengharapkan referensi di bawah business as usual (BaU): isi referensi, atau gunakan CSPF.",
  "market-minimum-beyond-scope":
    "Batas minimum pasar dipakai sebagai referensi meskipun berlaku untuk unit sampai {scope} kW, sedangkan unit ini {capacity} kW (pilihan yang konservatif).",
  "cop-below-code":
    "COP {observed} berada di bawah {minimum} yang disyaratkan Kota Bandung bagi bangunan baru dengan jenis dan luas ini.",
  "solar-exported": "{kwh} kWh listrik surya per tahun disalurkan ke luar; hanya yang dipakai di lokasi yang dihitung.",
  "measures-not-credited":
    "Selubung bangunan, sistem kendali, air panas, dan penghematan pendinginan berkat pencahayaan yang lebih baik belum memiliki metodologi yang disetujui: {tonnes} tCO2 per tahun dari penghematan tidak dapat dikreditkan.",
  "unverified-defaults":
    "Sebanyak {count} nilai yang dipakai adalah nilai bawaan yang belum terverifikasi. Bila mungkin, ganti dengan nilai Anda sendiri: {names}.",
};
