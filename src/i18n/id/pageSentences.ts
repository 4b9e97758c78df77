export const pageSentences = {
  "street-lighting":
    "Penggantian {count} lampu PJU menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
  "street-lighting.one":
    "Penggantian {count} lampu PJU menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
  "air-conditioning":
    "Penggantian {count} unit AC menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
  "air-conditioning.one":
    "Penggantian {count} unit AC menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
  "green-building":
    "Kegiatan pada bangunan seluas {count} m² menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
  "street-lighting.worse":
    "Penggantian {count} lampu PJU tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
  "street-lighting.worse.one":
    "Penggantian {count} lampu PJU tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
  "air-conditioning.worse":
    "Penggantian {count} unit AC tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
  "air-conditioning.worse.one":
    "Penggantian {count} unit AC tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
  "green-building.worse":
    "Kegiatan pada bangunan seluas {count} m² tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
  portfolio:
    "Secara bersama-sama, {count} kegiatan ini mengurangi {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
  ineligible:
    "Dengan keadaan sekarang proyek ini tidak memenuhi syarat; kriteria di bawah menyebutkan apa yang dapat mengubahnya.",
  ineligibleMeasures: "Dengan keadaan sekarang tidak memenuhi syarat: {names}.",
  grant: "Jepang dapat membayar {grant} ({share} % dari biaya); kota membayar {city}.",
  noGrant: "Dengan masukan ini Jepang tidak membayar apa pun; kota membayar {city}.",
  "portfolio.one": "Kegiatan ini mengurangi {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
};
