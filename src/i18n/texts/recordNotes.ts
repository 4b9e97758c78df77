import type { Translations } from "../text";

/** What to bear in mind when a record is used, by its English. */
export const recordNotes = {
  "Copy with poor character recognition.": {
    id: "Salinan dengan pengenalan huruf yang buruk.",
    ja: "文字認識の精度が低い写しです。",
  },
  "The Banjar article prints 720 hours for 18.00–06.00, inconsistent with 12 h × 30 d = 360 h; do not use.": {
    id: "Artikel Banjar mencetak 720 jam untuk pukul 18.00–06.00, tidak cocok dengan 12 jam × 30 hari = 360 jam; jangan dipakai.",
    ja: "バンジャルの記事は18時~6時を720時間と記していますが、12時間×30日=360時間と合いません。使用しないでください。",
  },
  "Rp 8.4 million each; four units Rp 37.1 million with tax. Prices of 2017; per kW at 2 PK = 5.28 kW.": {
    id: "Rp8,4 juta per unit; empat unit Rp37,1 juta termasuk pajak. Harga tahun 2017; per kW pada 2 PK = 5,28 kW.",
    ja: "1台840万ルピア、4台で税込3,710万ルピア。2017年の価格。kW当たりは2 PK=5.28 kWによります。",
  },
  "A claim on social media that the newspaper reports.": {
    id: "Klaim di media sosial yang diberitakan surat kabar.",
    ja: "新聞が報じたソーシャルメディア上の主張です。",
  },
  "Draft only. Version 02.0 is believed (unverified) to add greenfield installations and control systems, which contradicts the draft exclusion; settle it from the final document.":
    {
      id: "Hanya rancangan. Versi 02.0 diduga (belum terverifikasi) menambahkan pemasangan baru dan sistem kendali, yang bertentangan dengan pengecualian dalam rancangan; pastikan dari dokumen akhir.",
      ja: "草案のみ。02.0版では新設と制御システムが加わったとみられます(未確認)が、草案の除外規定と矛盾します。最終文書での確認が必要です。",
    },
  "Later steps are cut off in the source.": {
    id: "Langkah-langkah berikutnya terpotong dalam sumbernya.",
    ja: "以降の手順は資料では途切れています。",
  },
  "Generic pre-2024 rules.": {
    id: "Aturan umum sebelum tahun 2024.",
    ja: "2024年より前の一般規則です。",
  },
  "The guideline exists (primary); its place in the order is inferred.": {
    id: "Pedomannya ada (primer); tempatnya dalam urutan merupakan simpulan.",
    ja: "ガイドラインは存在します(一次資料)。手順中の位置は推定です。",
  },
  "The forms exist (primary); the place in the order is inferred.": {
    id: "Formulirnya ada (primer); tempatnya dalam urutan merupakan simpulan.",
    ja: "様式は存在します(一次資料)。手順中の位置は推定です。",
  },
  "Where in the cycle it falls was not stated.": {
    id: "Tempatnya dalam siklus tidak disebutkan.",
    ja: "手続き中のどの時点かは記載がありません。",
  },
  "How grants and TKDN were handled there is not available.": {
    id: "Cara penanganan hibah dan TKDN di sana tidak tersedia.",
    ja: "現地での贈与とTKDNの取扱いは入手できませんでした。",
  },
  "Unit error in the original: must mean Rp 1,106.3 billion = Rp 22.8 M per unit (derived).": {
    id: "Salah satuan dalam dokumen asli: pasti maksudnya Rp1.106,3 miliar = Rp22,8 juta per unit (turunan).",
    ja: "原文の単位の誤りです。1兆1,063億ルピア、すなわち1台2,280万ルピアの意味と考えられます(導出)。",
  },
  "Assumes the bill is energy at P-3 (abonemen and levies ignored); order-of-magnitude check only.": {
    id: "Mengandaikan tagihan hanya energi pada P-3 (abonemen dan pungutan diabaikan); pemeriksaan besaran saja.",
    ja: "料金がすべてP-3の電力量料金であると仮定(定額料金と課徴金は無視)。桁の確認のみです。",
  },
  "Same assumptions; order-of-magnitude check only.": {
    id: "Asumsi yang sama; pemeriksaan besaran saja.",
    ja: "前提条件は同じです。桁の確認のみです。",
  },
  "Factor lists as quoted; the 4 % and 2 % lists end with an ellipsis.": {
    id: "Daftar faktor sebagaimana dikutip; daftar 4% dan 2% diakhiri elipsis.",
    ja: "引用されたとおりの要素一覧。4%と2%の一覧は省略記号で終わっています。",
  },
  "The Art. 29 text is a copy of the regulation (primary).": {
    id: "Teks Pasal 29 adalah salinan peraturannya (primer).",
    ja: "第29条の本文は規則の写しです(一次資料)。",
  },
  "Retail range 9,000–10,000 Btu/h.": {
    id: "Rentang di pasar 9.000–10.000 Btu/jam.",
    ja: "市販品の範囲は9,000~10,000 Btu/hです。",
  },
  "n number, ρ power (kW), o h/yr, l_y technical grid losses (default 10 % absent data). Third-party re-implementation of equations (1)–(4): secondary.":
    {
      id: "n jumlah, ρ daya (kW), o jam/tahun, l_y susut teknis jaringan (bawaan 10% bila tidak ada data). Penerapan ulang persamaan (1)–(4) oleh pihak ketiga: sekunder.",
      ja: "nは数量、ρは電力(kW)、oは年間時間、l_yは系統の技術的損失(データがなければ既定値10%)。式(1)~(4)は第三者による再実装で、二次資料です。",
    },
  "World Bank methodology (secondary: the cited page).": {
    id: "Metodologi Bank Dunia (sekunder: halaman yang dikutip).",
    ja: "世界銀行の方法論(二次資料:引用ページ)。",
  },
  "The cited page is the draft II.x version 01 (primary for its applicability conditions only); symbols and defaults in street-lighting.json.":
    {
      id: "Halaman yang dikutip adalah rancangan II.x versi 01 (primer hanya untuk syarat keberlakuannya); simbol dan nilai bawaan ada dalam kumpulan PJU.",
      ja: "引用ページは草案II.x第01版です(適用条件についてのみ一次資料)。記号と既定値は街路灯のデータ群にあります。",
    },
  "O_i default 3.5 h/day; NTG 0.95; TD default 10 %; R_i = % still operating at rated life (50); H_i rated life (h); X_i h/yr. Conditions in the Guardian policy guide (secondary): self-ballasted CFLs with non-removable ballast, new equipment, total light output ≥ baseline lamp, TOOL07 for EF.":
    {
      id: "O_i bawaan 3,5 jam/hari; NTG 0,95; TD bawaan 10%; R_i = % yang masih menyala pada umur pengenal (50); H_i umur pengenal (jam); X_i jam/tahun. Syarat dalam panduan Guardian (sekunder): CFL dengan balas terpadu yang tidak dapat dilepas, peralatan baru, cahaya total ≥ lampu baseline, TOOL07 untuk faktor emisi.",
      ja: "O_iの既定値は1日3.5時間、NTG 0.95、TDの既定値10%、R_iは定格寿命時に点灯している割合(50)、H_iは定格寿命(時間)、X_iは年間時間。Guardianの指針(二次資料)の条件:安定器一体型で取外し不能のCFL、新品、全光束が既存ランプ以上、排出係数はTOOL07。",
    },
  "≤60 GWh/yr saving (unverified).": {
    id: "Penghematan ≤60 GWh/tahun (belum terverifikasi).",
    ja: "年間削減60 GWh以下(未確認)。",
  },
  "Usually whole-building simulation. Article: https://independentimpact.github.io/GHG_methodologies/sites/cdmAmsIIq/articles/cdmAmsIIq-methodology.html":
    {
      id: "Biasanya simulasi seluruh bangunan. Artikel: https://independentimpact.github.io/GHG_methodologies/sites/cdmAmsIIq/articles/cdmAmsIIq-methodology.html",
      ja: "通常は建物全体のシミュレーションによります。記事:https://independentimpact.github.io/GHG_methodologies/sites/cdmAmsIIq/articles/cdmAmsIIq-methodology.html",
    },
  "Not relevant in Bandung.": {
    id: "Tidak relevan di Bandung.",
    ja: "バンドンには関係しません。",
  },
  "Baseline residences: built and occupied within the prior 5 years, within ~100 km, floor area within ±50 %, similar micro-climate and socio-economic class.":
    {
      id: "Hunian baseline: dibangun dan dihuni dalam 5 tahun terakhir, dalam ~100 km, luas lantai dalam ±50%, iklim mikro dan kelas sosial-ekonomi serupa.",
      ja: "ベースライン住宅:過去5年以内に建設・入居、約100 km以内、床面積±50%以内、微気候と社会経済階層が類似。",
    },
  "Specific emissions per GFA of comparable building units; top-20 % for new ones. Label an implementation as approximate.":
    {
      id: "Emisi spesifik per luas lantai bruto dari unit bangunan sebanding; 20% terbaik untuk yang baru. Sebutlah penerapannya sebagai perkiraan.",
      ja: "比較可能な建物の延床面積当たり排出量。新築は上位20%。適用する場合は概算と明記してください。",
    },
  "Specific CO2 per m²·yr of the top 20 % performers per building-unit category.": {
    id: "CO2 spesifik per m² per tahun dari 20% terbaik tiap kategori bangunan.",
    ja: "建物区分ごとの上位20%における、1 m²・1年当たりのCO2排出量です。",
  },
  "CDM counts the refrigerant difference; JCM does not.": {
    id: "CDM memperhitungkan selisih refrigeran; JCM tidak.",
    ja: "CDMは冷媒の差を算入しますが、JCMは算入しません。",
  },
  "AM0046 and AMS-II.C classed as measured; AMS-II.J as deemed savings.": {
    id: "AM0046 dan AMS-II.C tergolong terukur; AMS-II.J penghematan yang dianggap.",
    ja: "AM0046とAMS-II.Cは計測型、AMS-II.Jはみなし削減型に分類されます。",
  },
  "Noted to be transferable to Art. 6.2/6.4.": {
    id: "Disebut dapat dialihkan ke Pasal 6.2/6.4.",
    ja: "6条2項・4項への移行が可能とされています。",
  },
  "Bin hours of the city not available.": {
    id: "Jam tiap kelas suhu kota ini tidak tersedia.",
    ja: "この都市の温度ビン別時間は入手できませんでした。",
  },
  "A parking garage, not a street.": {
    id: "Garasi parkir, bukan jalan.",
    ja: "道路ではなく駐車場です。",
  },
  "Σ load = 733.13 full-load h per 1,817 h. The default is meant to be overridable. The bins it rests on are unverified.":
    {
      id: "Σ beban = 733,13 jam beban penuh per 1.817 jam. Nilai bawaan dimaksudkan dapat diganti. Kelas suhu yang mendasarinya belum terverifikasi.",
      ja: "負荷の合計は1,817時間で全負荷相当733.13時間。既定値は変更できます。基礎となる温度ビンは未確認です。",
    },
  "Independent of EER; equals the commonly quoted 1.062. The bins and coefficients it rests on are unverified.": {
    id: "Tidak bergantung pada EER; sama dengan 1,062 yang lazim dikutip. Kelas suhu dan koefisien yang mendasarinya belum terverifikasi.",
    ja: "EERによらず、よく引用される1.062に一致します。基礎となる温度ビンと係数は未確認です。",
  },
  "Sums to the known 1,817 h.": {
    id: "Berjumlah 1.817 jam seperti yang diketahui.",
    ja: "既知の1,817時間に一致します。",
  },
  "Φ(29) = 1.077·Φ(35); P(29) = 0.914·P(35).": {
    id: "Hubungan: Φ(29) = 1,077·Φ(35); P(29) = 0,914·P(35).",
    ja: "関係式:Φ(29)=1.077·Φ(35)、P(29)=0.914·P(35)。",
  },
  "Not used in Indonesia (unverified).": {
    id: "Tidak dipakai di Indonesia (belum terverifikasi).",
    ja: "インドネシアでは使われていません(未確認)。",
  },
  "Smoke value only.": {
    id: "Hanya nilai perkiraan kasar.",
    ja: "ごく大まかな値です。",
  },
  "Another city text says FY2004.": {
    id: "Teks kota yang lain menyebut TA 2004.",
    ja: "市の別の文書では2004年度とされています。",
  },
  "7/10 carries a footnote (*) that is not available.": {
    id: "7/10 diberi catatan kaki (*) yang tidak tersedia.",
    ja: "7/10には脚注(*)がありますが、入手できませんでした。",
  },
  "Voluntary values not available (table cut off).": {
    id: "Nilai sukarela tidak tersedia (tabel terpotong).",
    ja: "任意基準の値は入手できません(表が途切れています)。",
  },
  "The cited page confirms the standard, not the table.": {
    id: "Halaman yang dikutip memastikan adanya standar, bukan tabelnya.",
    ja: "引用ページで確認できるのは規格の存在であり、表ではありません。",
  },
  "Lower value for common technologies.": {
    id: "Nilai lebih rendah untuk teknologi umum.",
    ja: "一般的な技術では低い値になります。",
  },
  "Factor to four places: 0.7083.": {
    id: "Faktor sampai empat angka desimal: 0,7083.",
    ja: "小数第4位までの係数は0.7083です。",
  },
  "Wording ambiguous: dimmed to/by 50 % 23:00–03:00, 'raised to 40 %' 03:00–05:00, then normal.": {
    id: "Rumusannya bermakna ganda: diredupkan sebesar/menjadi 50% pukul 23.00–03.00, 'dinaikkan menjadi 40%' pukul 03.00–05.00, lalu normal.",
    ja: "表現があいまいです。23時~3時に50%「に」または「だけ」調光、3時~5時に「40%へ上げる」、その後通常点灯。",
  },
  "Alternative reading of the same text.": {
    id: "Tafsir lain atas teks yang sama.",
    ja: "同じ文の別の読み方です。",
  },
  "1,114.70 as printed; the usual figure is 1,114.74 (unverified).": {
    id: "1.114,70 sebagaimana tercetak; angka yang lazim 1.114,74 (belum terverifikasi).",
    ja: "印刷では1,114.70。通常の値は1,114.74です(未確認)。",
  },
  "Rise of 17.64 %.": {
    id: "Kenaikan 17,64%.",
    ja: "17.64%の値上げです。",
  },
  "Holds for every row listed here.": {
    id: "Berlaku untuk setiap baris di sini.",
    ja: "ここに挙げたすべての行に当てはまります。",
  },
  "If OM = 0.87 and the solar combined margin = 0.75·OM + 0.25·BM = 0.83. The TOOL07 weights (75/25 wind and solar; 50/50 others) are not verified. Sensitivity only.":
    {
      id: "Bila OM = 0,87 dan combined margin surya = 0,75·OM + 0,25·BM = 0,83. Bobot TOOL07 (75/25 untuk bayu dan surya; 50/50 lainnya) belum terverifikasi. Hanya untuk uji kepekaan.",
      ja: "OM=0.87、太陽光のコンバインドマージン=0.75·OM+0.25·BM=0.83とした場合。TOOL07の重み(風力・太陽光75/25、その他50/50)は未確認。感度分析のみに用います。",
    },
  "Combined margin 50/50 with OM = 0.87 and BM = 0.71. Sensitivity only.": {
    id: "Combined margin 50/50 dengan OM = 0,87 dan BM = 0,71. Hanya untuk uji kepekaan.",
    ja: "OM=0.87、BM=0.71による50/50のコンバインドマージン。感度分析のみに用います。",
  },
  "Combined margin, operating 0.5 and build 0.5, CO2 only (not CO2e), data of 2019. Reported still the newest published on 20 June 2026. Two code bases differ for the same decree (0.80; 0.879).":
    {
      id: "Combined margin, operasi 0,5 dan pembangunan 0,5, hanya CO2 (bukan CO2e), data 2019. Pada 20 Juni 2026 dilaporkan masih yang terbaru terbit. Dua basis kode memakai nilai lain untuk keputusan yang sama (0,80; 0,879).",
      ja: "コンバインドマージン(運用0.5、建設0.5)、CO2のみ(CO2eではない)、2019年データ。2026年6月20日時点で最新の公表値とされています。同じ決定について、2つのプログラムは別の値(0.80、0.879)を用いています。",
    },
  "Printed as: EF JAMALI electricity grid in 2012 is 0.814 tonne CO2e/MWh; used for energy management measures. Also used in a JCM study of a shopping complex.":
    {
      id: "Tercetak: faktor emisi jaringan JAMALI tahun 2012 adalah 0,814 ton CO2e/MWh; dipakai untuk manajemen energi. Juga dipakai dalam studi JCM sebuah kompleks perbelanjaan.",
      ja: "「2012年のJAMALI系統の排出係数は0.814 tCO2e/MWh」と記載。エネルギー管理の対策に使用。商業施設のJCM調査でも使われています。",
    },
  "Printed as grid emission factor for the project.": {
    id: "Tercetak sebagai faktor emisi jaringan untuk proyek tersebut.",
    ja: "当該プロジェクトの系統排出係数として記載されています。",
  },
  "Other quotations of the decree for 2019: Sumatera 0.93–0.94, Kalimantan Barat 1.63, Lombok 1.61.": {
    id: "Kutipan lain atas keputusan ini untuk 2019: Sumatera 0,93–0,94, Kalimantan Barat 1,63, Lombok 1,61.",
    ja: "同決定の2019年値に関する他の引用:スマトラ0.93~0.94、西カリマンタン1.63、ロンボク1.61。",
  },
  "The compilation also prints 0.73 for this grid and notes the conflict. Other quotations of the decree for 2019: Sumatera 0.93–0.94, Kalimantan Barat 1.63, Lombok 1.61.":
    {
      id: "Kompilasi itu juga mencetak 0,73 untuk jaringan ini dan mencatat perbedaannya. Kutipan lain atas keputusan ini untuk 2019: Sumatera 0,93–0,94, Kalimantan Barat 1,63, Lombok 1,61.",
      ja: "同資料はこの系統に0.73とも記し、不一致を注記しています。同決定の2019年値に関する他の引用:スマトラ0.93~0.94、西カリマンタン1.63、ロンボク1.61。",
    },
  "Same pair of values as Jamali; may be copied from it. Other quotations of the decree for 2019: Sumatera 0.93–0.94, Kalimantan Barat 1.63, Lombok 1.61.":
    {
      id: "Pasangan nilai sama dengan Jamali; mungkin disalin darinya. Kutipan lain atas keputusan ini untuk 2019: Sumatera 0,93–0,94, Kalimantan Barat 1,63, Lombok 1,61.",
      ja: "Jamaliと同じ値の組で、転記の可能性があります。同決定の2019年値に関する他の引用:スマトラ0.93~0.94、西カリマンタン1.63、ロンボク1.61。",
    },
  "Combined margin, column energy efficiency. The same value is printed for firm energy (hydro, geothermal) and for electricity consumption (project emissions, leakage).":
    {
      id: "Combined margin, kolom efisiensi energi. Nilai yang sama tercetak untuk energi tetap (air, panas bumi) dan konsumsi listrik (emisi proyek, kebocoran).",
      ja: "コンバインドマージン、省エネルギーの欄。安定電源(水力、地熱)と電力消費(プロジェクト排出量、リーケージ)にも同じ値が記載されています。",
    },
  "Combined margin, column intermittent energy (solar, wind, tidal). Not a JCM factor; Case 1 here means grid-connected supply.":
    {
      id: "Combined margin, kolom energi tidak tetap (surya, bayu, pasang surut). Bukan faktor JCM; Kasus 1 di sini berarti pasokan dari jaringan.",
      ja: "コンバインドマージン、変動電源(太陽光、風力、潮力)の欄。JCMの係数ではなく、ここでのケース1は系統連系の供給を指します。",
    },
  "Operating margin, used in PCAF GHG accounting (scope 2).": {
    id: "Operating margin, dipakai dalam penghitungan GRK PCAF (cakupan 2).",
    ja: "オペレーティングマージン。PCAFのGHG算定(スコープ2)で使われます。",
  },
  "JCM conservative factor; the document is undated. The document prints 0.619 for Case 1; a value of 0.616 is not confirmed by it.":
    {
      id: "Faktor konservatif JCM; dokumennya tidak bertanggal. Dokumen mencetak 0,619 untuk Kasus 1; nilai 0,616 tidak dipastikan olehnya.",
      ja: "JCMの保守的な係数。文書に日付はありません。ケース1は0.619と記載され、0.616という値は確認できません。",
    },
  "JCM conservative factor for an internal grid that also has isolated-grid or captive supply; the document is undated.":
    {
      id: "Faktor konservatif JCM untuk jaringan internal yang juga dipasok jaringan terisolasi atau pembangkit sendiri; dokumennya tidak bertanggal.",
      ja: "独立系統または自家発電も受ける構内系統に対するJCMの保守的な係数。文書に日付はありません。",
    },
  "JCM conservative factor; the document is undated.": {
    id: "Faktor konservatif JCM; dokumennya tidak bertanggal.",
    ja: "JCMの保守的な係数。文書に日付はありません。",
  },
  "JCM conservative factor; the document is undated. Row label wraps over several lines; grouping read from the text flow.":
    {
      id: "Faktor konservatif JCM; dokumennya tidak bertanggal. Judul baris terbagi atas beberapa baris; pengelompokan dibaca dari alur teks.",
      ja: "JCMの保守的な係数。文書に日付はありません。行見出しが複数行にわたり、区分は文の流れから読み取りました。",
    },
  "JCM conservative factor for an internal grid that also has isolated-grid or captive supply; the document is undated. Row label wraps over several lines; grouping read from the text flow.":
    {
      id: "Faktor konservatif JCM untuk jaringan internal yang juga dipasok jaringan terisolasi atau pembangkit sendiri; dokumennya tidak bertanggal. Judul baris terbagi atas beberapa baris; pengelompokan dibaca dari alur teks.",
      ja: "独立系統または自家発電も受ける構内系統に対するJCMの保守的な係数。文書に日付はありません。行見出しが複数行にわたり、区分は文の流れから読み取りました。",
    },
  "JCM conservative factor; the document is undated. The last names of the row are ambiguous (possibly also Masohi).": {
    id: "Faktor konservatif JCM; dokumennya tidak bertanggal. Nama-nama terakhir pada baris itu bermakna ganda (mungkin juga Masohi).",
    ja: "JCMの保守的な係数。文書に日付はありません。行の末尾の名称が不明瞭です(Masohiを含む可能性)。",
  },
  "JCM conservative factor for an internal grid that also has isolated-grid or captive supply; the document is undated. The last names of the row are ambiguous (possibly also Masohi).":
    {
      id: "Faktor konservatif JCM untuk jaringan internal yang juga dipasok jaringan terisolasi atau pembangkit sendiri; dokumennya tidak bertanggal. Nama-nama terakhir pada baris itu bermakna ganda (mungkin juga Masohi).",
      ja: "独立系統または自家発電も受ける構内系統に対するJCMの保守的な係数。文書に日付はありません。行の末尾の名称が不明瞭です(Masohiを含む可能性)。",
    },
  "For PV that displaces captive diesel. Value as in the table; derivation 0.0726 tCO2/GJ (IPCC lower, diesel) × 3.6 / 0.49 (best diesel-generator efficiency) = 0.53339 is derived, and use for captive-only supply is not verified.":
    {
      id: "Untuk PLTS yang menggantikan pembangkit diesel sendiri. Nilai sesuai tabel; penurunannya 0,0726 tCO2/GJ (batas bawah IPCC, solar) × 3,6 / 0,49 (efisiensi generator diesel terbaik) = 0,53339 merupakan turunan, dan pemakaian untuk pasokan sendiri saja belum terverifikasi.",
      ja: "自家用ディーゼル発電を代替する太陽光発電用。値は表のとおり。0.0726 tCO2/GJ(IPCC下限、軽油)×3.6÷0.49(最良のディーゼル発電機の効率)=0.53339は導出であり、自家発電のみの場合への適用は未確認です。",
    },
  "Default for captive power in JCM energy-efficiency methodologies; not confirmed in a JCM text.": {
    id: "Nilai bawaan untuk pembangkit sendiri dalam metodologi efisiensi energi JCM; tidak dipastikan dalam teks JCM.",
    ja: "JCMの省エネルギー方法論における自家発電の既定値。JCMの文書では確認できていません。",
  },
  "Information only. Newer national averages: 0.680 (2024), 0.68025 (2025).": {
    id: "Hanya informasi. Rata-rata nasional yang lebih baru: 0,680 (2024), 0,68025 (2025).",
    ja: "参考情報。より新しい全国平均は0.680(2024年)、0.68025(2025年)です。",
  },
  "Life-cycle intensity (gCO2eq/kWh ÷ 1000); key ID. Information only.": {
    id: "Intensitas daur hidup (gCO2eq/kWh ÷ 1000); kunci ID. Hanya informasi.",
    ja: "ライフサイクルの排出原単位(gCO2eq/kWh÷1000)、国コードID。参考情報です。",
  },
  "Projected average, kgCO2/kWh; not a combined-margin or JCM factor.": {
    id: "Rata-rata proyeksi, kgCO2/kWh; bukan combined margin atau faktor JCM.",
    ja: "予測平均(kgCO2/kWh)。コンバインドマージンでもJCMの係数でもありません。",
  },
  "Assumes the printed 36 % refers to all AC energy.": {
    id: "Mengandaikan 36% yang tercetak mengacu pada seluruh energi AC.",
    ja: "記載の36%が空調電力全体を指すと仮定しています。",
  },
  "Hot water extra.": {
    id: "Air panas dihitung tersendiri.",
    ja: "給湯は別です。",
  },
  "Higher bands are garbled in the copy.": {
    id: "Kelas yang lebih tinggi tidak terbaca dalam salinan.",
    ja: "上位の区分は写しでは判読できません。",
  },
  "Much natural ventilation, broken AC.": {
    id: "Banyak ventilasi alami, AC rusak.",
    ja: "自然換気が多く、故障したエアコンがあります。",
  },
  "AC and lighting only.": {
    id: "Hanya AC dan pencahayaan.",
    ja: "空調と照明のみです。",
  },
  "Bandung is cooler (≈23–24 °C mean): use the lower half of the office band and allow an override.": {
    id: "Bandung lebih sejuk (rata-rata ≈23–24 °C): pakailah separuh bawah kelas perkantoran dan izinkan penggantian nilai.",
    ja: "バンドンは涼しいため(平均約23~24 °C)、事務所区分の下半分を用い、変更を認めます。",
  },
  "For a sensitivity, not as a default.": {
    id: "Untuk uji kepekaan, bukan nilai bawaan.",
    ja: "感度分析用で、既定値ではありません。",
  },
  "Cross rates = IMF/IMF. IndexMundi prints 109.75 and 14,308.14.": {
    id: "Kurs silang = IMF/IMF. IndexMundi mencetak 109,75 dan 14.308,14.",
    ja: "クロスレートはIMF値の比です。IndexMundiは109.75と14,308.14を掲載しています。",
  },
  "Cross rates = IMF/IMF.": {
    id: "Kurs silang = IMF/IMF.",
    ja: "クロスレートはIMF値の比です。",
  },
  "The same method gives 104.754 for 2024 (IMF: 104.749).": {
    id: "Cara yang sama menghasilkan 104,754 untuk 2024 (IMF: 104,749).",
    ja: "同じ方法による2024年の値は104.754です(IMF:104.749)。",
  },
  "Deck dated Heisei 27 February but shows the FY2016 draft, so February 2016.": {
    id: "Paparan bertanggal Februari Heisei 27 tetapi memuat rancangan TA 2016, jadi Februari 2016.",
    ja: "資料の日付は平成27年2月ですが、平成28年度案を示しているため、2016年2月とみられます。",
  },
  "Contents list includes eligible costs (補助対象経費) and grant amount (補助金の交付額); tables not available.": {
    id: "Daftar isi memuat biaya yang memenuhi syarat (補助対象経費) dan jumlah subsidi (補助金の交付額); tabelnya tidak tersedia.",
    ja: "目次に補助対象経費と補助金の交付額がありますが、表は入手できませんでした。",
  },
  "Section (7) Amounts of Financial Support (p. 6); section (8) Maximum Percentage of Financial Support (p. 7); body not available.":
    {
      id: "Bagian (7) jumlah dukungan keuangan (hlm. 6); bagian (8) persentase tertinggi (hlm. 7); isinya tidak tersedia.",
      ja: "第(7)節「支援額」(6ページ)、第(8)節「支援の最大割合」(7ページ)。本文は入手できませんでした。",
    },
  "Body not available.": {
    id: "Isinya tidak tersedia.",
    ja: "本文は入手できませんでした。",
  },
  "low/high = IPCC 95 % range; AR5 GWP 28/265. kgCo2PerL at 0.84 kg/L.": {
    id: "Rendah/tinggi = rentang 95% IPCC; GWP AR5 28/265. kgCO2/L pada 0,84 kg/L.",
    ja: "上限・下限はIPCCの95%範囲、GWPは第5次報告の28/265。kgCO2/Lは0.84 kg/Lによります。",
  },
  "low/high = IPCC 95 % range; AR5 GWP 28/265.": {
    id: "Rendah/tinggi = rentang 95% IPCC; GWP AR5 28/265.",
    ja: "上限・下限はIPCCの95%範囲、GWPは第5次報告の28/265です。",
  },
  "low/high = IPCC 95 % range; AR5 GWP 28/265. 1 MMBTU = 1.055056 GJ. The energy-industries table of the same file prints N2O 1.5 (IPCC value 0.1, unverified), an error there; the commercial table agrees with IPCC. GEC uses 15.3 tC/TJ × 44/12 = 56.1 tCO2/TJ for gas (http://gec.jp/jcm/projects/p_archive/14ps_ina_01/), which is consistent.":
    {
      id: "Rendah/tinggi = rentang 95% IPCC; GWP AR5 28/265. 1 MMBTU = 1,055056 GJ. Tabel industri energi dalam berkas yang sama mencetak N2O 1,5 (nilai IPCC 0,1, belum terverifikasi), kesalahan di sana; tabel komersial sesuai IPCC. GEC memakai 15,3 tC/TJ × 44/12 = 56,1 tCO2/TJ untuk gas (http://gec.jp/jcm/projects/p_archive/14ps_ina_01/), yang konsisten.",
      ja: "上限・下限はIPCCの95%範囲、GWPは第5次報告の28/265。1 MMBTU=1.055056 GJ。同ファイルのエネルギー産業の表はN2Oを1.5としています(IPCC値0.1、未確認)が、誤りとみられ、業務部門の表はIPCCと一致します。GECはガスに15.3 tC/TJ×44/12=56.1 tCO2/TJを用いており(http://gec.jp/jcm/projects/p_archive/14ps_ina_01/)、整合します。",
    },
  "Ceilings 10 % of cost up to $10 m, 20 % up to $5 m for small projects are unverified. Not usable for a stand-alone city project without an ADB loan (inference).":
    {
      id: "Batas 10% dari biaya sampai USD 10 juta, 20% sampai USD 5 juta untuk proyek kecil belum terverifikasi. Tidak dapat dipakai untuk proyek kota tanpa pinjaman ADB (simpulan).",
      ja: "上限(費用の10%で1,000万米ドルまで、小規模は20%で500万米ドルまで)は未確認です。ADB融資のない市単独の案件には使えません(推定)。",
    },
  "Support ratio not available.": {
    id: "Rasio dukungan tidak tersedia.",
    ja: "支援割合は入手できませんでした。",
  },
  "Usual MOEJ grant-rule wording.": {
    id: "Rumusan lazim dalam aturan subsidi Kementerian Lingkungan Hidup Jepang.",
    ja: "環境省の交付規程で通常用いられる文言です。",
  },
  "Truncation to JPY 1,000.": {
    id: "Pembulatan ke bawah sampai JPY 1.000.",
    ja: "1,000円未満の切捨てです。",
  },
  "The area is not printed; 9,800–11,600 m² if the saving is valued at Rp 1,445–1,700 per kWh (derived).": {
    id: "Luasnya tidak tercetak; 9.800–11.600 m² bila penghematan dinilai Rp1.445–1.700 per kWh (turunan).",
    ja: "面積の記載はありません。節減額を1 kWh当たり1,445~1,700ルピアとすると9,800~11,600 m²です(導出)。",
  },
  "New build ranges from 4 to 60 %: show a range, never a point.": {
    id: "Bangunan baru berkisar dari 4 sampai 60%: tampilkan rentang, jangan satu angka.",
    ja: "新築は4~60%と幅があります。一つの値ではなく範囲で示してください。",
  },
  "Default for the air-conditioned area share; 0 outdoors.": {
    id: "Nilai bawaan untuk porsi luas berpengondisi udara; 0 di luar ruang.",
    ja: "空調面積の割合の既定値。屋外は0です。",
  },
  "Length and number of renewals not available.": {
    id: "Lama dan banyaknya perpanjangan tidak tersedia.",
    ja: "期間と更新回数は入手できませんでした。",
  },
  "Luminaire efficacy. Market LED then ≥75 lm/W, some >100 lm/W.": {
    id: "Efikasi armatur. LED di pasar waktu itu ≥75 lm/W, sebagian >100 lm/W.",
    ja: "灯具の効率。当時の市販LEDは75 lm/W以上、一部は100 lm/W超でした。",
  },
  "Superseded.": {
    id: "Sudah digantikan.",
    ja: "廃止され、後継があります。",
  },
  "Not an exemption by itself. The remedy is to write the exception into the grant agreement.": {
    id: "Bukan pengecualian dengan sendirinya. Caranya: tuliskan pengecualian itu dalam perjanjian hibah.",
    ja: "それだけでは免除になりません。贈与協定に例外を明記することが対応策です。",
  },
  "Unverified inference.": {
    id: "Simpulan yang belum terverifikasi.",
    ja: "未確認の推定です。",
  },
  "Law firms say 11 Dec, ministry press 12 Dec; the text (primary) says '3 months after promulgation'.": {
    id: "Kantor hukum menyebut 11 Des, siaran pers kementerian 12 Des; teksnya (primer) menyebut '3 bulan setelah diundangkan'.",
    ja: "法律事務所は12月11日、省の発表は12月12日としています。条文(一次資料)は「公布の3か月後」です。",
  },
  "Whether AC and LED luminaires fall there (Permenperin 22/2020) or under the general formula is not verified.": {
    id: "Belum terverifikasi apakah AC dan armatur LED termasuk di sana (Permenperin 22/2020) atau memakai rumus umum.",
    ja: "エアコンとLED灯具がこちら(工業大臣規則22/2020)に属するか、一般の計算式によるかは未確認です。",
  },
  "Scoring of labour and overhead not verified.": {
    id: "Penilaian tenaga kerja dan biaya tidak langsung belum terverifikasi.",
    ja: "労務費と間接費の評価方法は未確認です。",
  },
  "BMP is at most 15, so its TKDN is at least 51.55 (derived).": {
    id: "BMP paling banyak 15, sehingga TKDN-nya paling sedikit 51,55 (turunan).",
    ja: "BMPは最大15のため、TKDNは51.55以上となります(導出)。",
  },
  "Company statement, not a certificate.": {
    id: "Pernyataan perusahaan, bukan sertifikat.",
    ja: "企業の発表であり、認証ではありません。",
  },
  "Company statement. A Japanese brand made in Indonesia can pass; imported VRF and chillers stay open.": {
    id: "Pernyataan perusahaan. Merek Jepang buatan Indonesia dapat memenuhi; VRF dan chiller impor masih terbuka.",
    ja: "企業の発表です。インドネシア製の日本ブランドは満たし得ますが、輸入のVRFとチラーは未確定です。",
  },
  "'≥' against '>' differs between outlets; the quoted text says paling sedikit (≥).": {
    id: "'≥' atau '>' berbeda antarmedia; teks yang dikutip menyebut paling sedikit (≥).",
    ja: "「以上」か「超」かは媒体により異なります。引用された条文はpaling sedikit(以上)です。",
  },
  "Exact edges (60, 40) unclear; the end tiers (>80, <25) are confirmed by a second source.": {
    id: "Batas tepat (60, 40) tidak jelas; tingkatan ujung (>80, <25) dipastikan sumber kedua.",
    ja: "境界(60、40)の扱いは不明です。両端の区分(80超、25未満)は別の資料で確認できます。",
  },
  "The ID009 sheet prints EI_grid 42,826,880 MWh/p, plainly kWh: validate magnitudes.": {
    id: "Lembar ID009 mencetak EI_grid 42.826.880 MWh/p, jelas kWh: periksa besarannya.",
    ja: "ID009の表はEI_gridを42,826,880 MWh/pとしていますが、明らかにkWhです。桁を確認してください。",
  },
  "Title only; threshold values not available.": {
    id: "Hanya judul; nilai ambangnya tidak tersedia.",
    ja: "表題のみ。基準値は入手できませんでした。",
  },
  "Not a plain AC methodology.": {
    id: "Bukan metodologi AC biasa.",
    ja: "通常のエアコンの方法論ではありません。",
  },
  "Used by the green-hospital project, whose project design document (primary, http://businessdocbox.com/Green_Solutions/100593910-Jcm-project-design-document-form.html) counts only the room-AC inverter saving, not the energy management system.":
    {
      id: "Dipakai oleh proyek rumah sakit hijau; dokumen rancangan proyeknya (primer, http://businessdocbox.com/Green_Solutions/100593910-Jcm-project-design-document-form.html) hanya menghitung penghematan inverter AC ruang, bukan sistem manajemen energi.",
      ja: "グリーンホスピタル案件で使われています。その設計書(一次資料、http://businessdocbox.com/Green_Solutions/100593910-Jcm-project-design-document-form.html)が算入しているのはルームエアコンのインバーター化による削減のみで、エネルギー管理システムは含みません。",
    },
  "Target factory, commercial facilities etc.": {
    id: "Sasaran: pabrik, fasilitas komersial, dan sebagainya.",
    ja: "対象は工場、商業施設などです。",
  },
  "Title and country only; lm/W threshold, reference-lamp efficacy and the crediting of dimming are not available.": {
    id: "Hanya judul dan negara; ambang lm/W, efikasi lampu referensi, dan pengkreditan peredupan tidak tersedia.",
    ja: "表題と国のみ。lm/Wの基準値、リファレンスランプの効率、調光の算入方法は入手できませんでした。",
  },
  "PM number: proposed methodology; approval not confirmed.": {
    id: "Nomor PM: metodologi yang diusulkan; persetujuannya belum dipastikan.",
    ja: "PM番号は提案中の方法論を示します。承認は確認できていません。",
  },
  "Number only; no further detail available.": {
    id: "Hanya nomor; rincian lain tidak tersedia.",
    ja: "番号のみ。詳細は入手できませんでした。",
  },
  "Number and subject only.": {
    id: "Hanya nomor dan pokoknya.",
    ja: "番号と主題のみです。",
  },
  "Japanese page gives 1,500,000 tCO2/yr for 300,000 dwellings.": {
    id: "Halaman berbahasa Jepang memberi 1.500.000 tCO2/tahun untuk 300.000 hunian.",
    ja: "日本語のページは30万戸で年間1,500,000 tCO2としています。",
  },
  "12 cases, 11,538 tCO2/yr.": {
    id: "12 kasus, 11.538 tCO2/tahun.",
    ja: "12件、年間11,538 tCO2です。",
  },
  "LED market share then 0.1 % by volume; reference invalid for new registration once share > 50 %.": {
    id: "Pangsa pasar LED waktu itu 0,1% menurut volume; referensi tidak berlaku untuk pendaftaran baru bila pangsa > 50%.",
    ja: "当時のLEDの市場占有率は数量で0.1%。占有率が50%を超えると、このリファレンスは新規登録に使えません。",
  },
  "Registration requires an approved methodology, so one exists for Indonesia. Its number, reference and treatment of dimming could not be read: ask the JCM secretariat before relying on a figure.":
    {
      id: "Pendaftaran mensyaratkan metodologi yang disetujui, jadi satu ada untuk Indonesia. Nomor, referensi, dan perlakuan peredupannya tidak dapat dibaca: tanyakan kepada sekretariat JCM sebelum mengandalkan angka.",
      ja: "登録には承認済み方法論が必要なため、インドネシアに1件存在します。番号、リファレンス、調光の扱いは確認できませんでした。数値を用いる前にJCM事務局に照会してください。",
    },
  "Reproduced by the PDD: 135 MWh, 1.63/1.32 → 167 MWh, RE 136 t, ER 25 t.": {
    id: "Dihitung ulang dengan PDD: 135 MWh, 1,63/1,32 → 167 MWh, RE 136 t, ER 25 t.",
    ja: "PDDの値を再現:135 MWh、1.63/1.32→167 MWh、RE 136 t、ER 25 t。",
  },
  "Decree number and star bands not available.": {
    id: "Nomor keputusan dan kelas bintangnya tidak tersedia.",
    ja: "決定の番号と星区分は入手できませんでした。",
  },
  "The limit itself is that of useful-lives/cooling-le-22kw.": {
    id: "Batas itu sendiri berasal dari catatan masa manfaat AC sampai 22 kW.",
    ja: "上限値そのものは、22 kW以下の冷房設備の法定耐用年数の記録によります。",
  },
  "Wider than for luminaires: the prices on record are of split units, and VRF and chillers cost more for each kW.": {
    id: "Lebih lebar daripada armatur: harga yang tercatat adalah AC split, sedangkan VRF dan chiller lebih mahal per kW.",
    ja: "灯具より幅を広くしています。記録された価格はスプリット型のもので、VRFとチラーはkW当たりの費用が高くなります。",
  },
  "Wider still: the price on record is of one retrofit, without envelope or solar panels.": {
    id: "Lebih lebar lagi: harga yang tercatat berasal dari satu renovasi, tanpa selubung atau panel surya.",
    ja: "さらに幅を広くしています。記録された価格は1件の改修のもので、外皮と太陽光パネルを含みません。",
  },
  "ΔT = 5 K; TD_ek 10–15 K by wall mass.": {
    id: "ΔT = 5 K; TD_ek 10–15 K menurut massa dinding.",
    ja: "ΔT=5 K、TD_ekは壁の質量により10~15 Kです。",
  },
  "For lamp ratings up to 400 W: removing a 460 W system for 4,380 h at 0.87 tCO2/MWh stays below this value.": {
    id: "Untuk lampu sampai 400 W: melepas sistem 460 W selama 4.380 jam pada 0,87 tCO2/MWh tetap di bawah nilai ini.",
    ja: "400 W以下のランプ用。460 Wの灯具を4,380時間、0.87 tCO2/MWhで撤去しても、この値を下回ります。",
  },
  "Order of magnitude only.": {
    id: "Hanya besarannya.",
    ja: "桁の目安のみです。",
  },
  "The lower value rests on an unverified record. 720 h per month means 24-hour burning: treat as an input error.": {
    id: "Nilai bawah bersandar pada catatan yang belum terverifikasi. 720 jam per bulan berarti menyala 24 jam: perlakukan sebagai kesalahan pengisian.",
    ja: "下限値は未確認の記録によります。月720時間は24時間点灯を意味するため、入力の誤りとして扱ってください。",
  },
  "Project and methodology number not available. Participant (NTT Facilities, KIIC industrial park, Karawang) is unverified.":
    {
      id: "Nomor proyek dan metodologi tidak tersedia. Peserta (NTT Facilities, kawasan industri KIIC, Karawang) belum terverifikasi.",
      ja: "案件と方法論の番号は入手できませんでした。参加者(NTTファシリティーズ、カラワンのKIIC工業団地)は未確認です。",
    },
  "Low to medium certainty; later versions may differ.": {
    id: "Kepastian rendah sampai sedang; versi kemudian dapat berbeda.",
    ja: "信頼度は低~中。後の版では異なる可能性があります。",
  },
  "Low to medium certainty.": {
    id: "Kepastian rendah sampai sedang.",
    ja: "信頼度は低~中です。",
  },
  "Maximum of commercially available models collected in Indonesia.": {
    id: "Nilai tertinggi model di pasar yang dikumpulkan di Indonesia.",
    ja: "インドネシアで調べた市販機種の最大値です。",
  },
  "No value available; do not estimate.": {
    id: "Nilainya tidak tersedia; jangan diperkirakan.",
    ja: "値は入手できません。推定しないでください。",
  },
  "No default ('wide range'); ask the user.": {
    id: "Tidak ada nilai bawaan ('rentang lebar'); tanyakan kepada pengguna.",
    ja: "既定値はありません(「幅が広い」)。利用者に確認してください。",
  },
  "Conservative.": {
    id: "Konservatif.",
    ja: "保守的な値です。",
  },
  "Not a Kyoto/UNFCCC-reported gas; show separately (General Reporting Protocol text, secondary: https://1library.co/article/sistema-de-control-para-seguimiento-de-trayectorias-lineales.y943krdq).":
    {
      id: "Bukan gas yang dilaporkan menurut Kyoto/UNFCCC; tampilkan terpisah (teks General Reporting Protocol, sekunder: https://1library.co/article/sistema-de-control-para-seguimiento-de-trayectorias-lineales.y943krdq).",
      ja: "京都議定書・UNFCCCの報告対象ガスではないため、別に示します(General Reporting Protocolの文、二次資料:https://1library.co/article/sistema-de-control-para-seguimiento-de-trayectorias-lineales.y943krdq)。",
    },
  "Illuminance and uniformity transcribed; the luminance column is not in that transcription (unverified).": {
    id: "Iluminansi dan kemerataan disalin; kolom luminansi tidak ada dalam salinan itu (belum terverifikasi).",
    ja: "照度と均斉度は転記されたもの。輝度の欄はその転記にありません(未確認)。",
  },
  "Rule text not available; the published figures are consistent with rounding the unrounded difference down.": {
    id: "Teks aturannya tidak tersedia; angka yang terbit cocok dengan pembulatan ke bawah atas selisih yang belum dibulatkan.",
    ja: "規則の本文は入手できませんでした。公表値は、丸める前の差を切捨てたものと整合します。",
  },
  "30 % if counted as one group.": {
    id: "30% bila dihitung sebagai satu kelompok.",
    ja: "1つの区分とすれば30%です。",
  },
  "40 % if separate from chillers; 30 % if grouped as 'high-efficiency AC'.": {
    id: "40% bila terpisah dari chiller; 30% bila dikelompokkan sebagai 'AC efisiensi tinggi'.",
    ja: "チラーと別なら40%、「高効率空調」としてまとめれば30%です。",
  },
  "One registered project: 50 % can no longer be argued under the (unverified) step table.": {
    id: "Satu proyek terdaftar: 50% tidak lagi dapat dipertahankan menurut tabel tingkatan (belum terverifikasi).",
    ja: "登録案件が1件あるため、(未確認の)段階表によれば50%とはいえません。",
  },
  "Cap unknown.": {
    id: "Batasnya tidak diketahui.",
    ja: "上限は不明です。",
  },
  "A solar share of a green-building grant may be nought.": {
    id: "Bagian surya dari subsidi bangunan gedung hijau dapat bernilai nol.",
    ja: "グリーンビルディングの補助金額のうち太陽光分はゼロとなる可能性があります。",
  },
  "One site prints 352 instead of 325, probably a typing error.": {
    id: "Satu situs mencetak 352, bukan 325, mungkin salah ketik.",
    ja: "あるサイトは325ではなく352としていますが、誤記とみられます。",
  },
  "The default of 1,250 for Bandung stays on the careful side; no figure for Bandung could be read.": {
    id: "Nilai bawaan 1.250 untuk Bandung tetap konservatif; angka khusus Bandung tidak dapat dibaca.",
    ja: "バンドンの既定値1,250は保守的な値です。バンドン固有の値は確認できませんでした。",
  },
  "Bandung-specific yield not available.": {
    id: "Produksi khusus Bandung tidak tersedia.",
    ja: "バンドン固有の発電量は入手できませんでした。",
  },
  "CNN Indonesia (15 Nov 2023) speaks of four stars at most: conflict not resolved.": {
    id: "CNN Indonesia (15 Nov 2023) menyebut paling banyak empat bintang: perbedaan belum terselesaikan.",
    ja: "CNN Indonesia(2023年11月15日)は最大4つ星としており、不一致は解消していません。",
  },
  "Street-lighting sales fell 12.9 % in a year (derived): business as usual already moves to LED, so a sodium baseline may be questioned.":
    {
      id: "Penjualan listrik PJU turun 12,9% dalam setahun (turunan): business as usual (BaU) sudah beralih ke LED, sehingga baseline natrium dapat dipertanyakan.",
      ja: "街路灯の販売電力量は1年で12.9%減少しました(導出)。BaU(成り行き)がすでにLEDへ移行しているため、ナトリウム灯を基準とすることには疑義があり得ます。",
    },
  "The two articles differ in date.": {
    id: "Tanggal kedua artikel berbeda.",
    ja: "2つの記事で日付が異なります。",
  },
  "Availability payment includes VAT.": {
    id: "Pembayaran ketersediaan layanan termasuk PPN.",
    ja: "アベイラビリティ・ペイメントは付加価値税込みです。",
  },
  "Indoor downlights/spotlights, not street lights.": {
    id: "Downlight/spotlight dalam ruang, bukan lampu PJU.",
    ja: "街路灯ではなく屋内のダウンライト・スポットライトです。",
  },
  "Which form KH_AM001 uses for dimming is not verified.": {
    id: "Bentuk yang dipakai KH_AM001 untuk peredupan belum terverifikasi.",
    ja: "KH_AM001が調光に用いる形は未確認です。",
  },
  "Stated in the FY2016 and FY2018 decks. Newer descriptions tie the share to the ratio of Japan's support; see credits-to-japan-by-ratio. Below one half and at or above the ratio: unknown, not failed.":
    {
      id: "Dinyatakan dalam paparan TA 2016 dan TA 2018. Keterangan yang lebih baru mengaitkan porsi itu dengan rasio dukungan Jepang; lihat catatan kredit untuk Jepang menurut rasio. Di bawah separuh dan sama dengan atau di atas rasio: belum dijawab, bukan tidak terpenuhi.",
      ja: "2016年度と2018年度の資料に記載があります。新しい説明では割合を日本の支援割合に結び付けています(比率による配分の記録を参照)。2分の1未満で支援割合以上の場合は、不適合ではなく要確認です。",
    },
  "The wording of the current guideline was not available.": {
    id: "Rumusan pedoman yang berlaku sekarang tidak tersedia.",
    ja: "現行ガイドラインの文言は入手できませんでした。",
  },
  "Scoring weights and LED-only/solar limits unknown.": {
    id: "Bobot penilaian dan batasan untuk LED saja/surya tidak diketahui.",
    ja: "評価の配点と、LEDのみ・太陽光に関する制限は不明です。",
  },
  "The text of the zero case is cut off.": {
    id: "Teks untuk kasus nol terpotong.",
    ja: "ゼロの場合の文は途切れています。",
  },
  "The 22 kW are the output of the compressor motor, not the cooling capacity (about 65–80 kW of cooling at COP 3–3.6, derived).":
    {
      id: "Nilai 22 kW adalah keluaran motor kompresor, bukan kapasitas pendinginan (kira-kira 65–80 kW pendinginan pada COP 3–3,6, turunan).",
      ja: "22 kWは圧縮機用電動機の出力であり、冷房能力ではありません(COP 3~3.6で冷房能力約65~80 kW、導出)。",
    },
  "Six pages agree on wall units. Ceiling cassettes and piped multi-splits are disputed (6 by one tax adviser, 13 or 15 by others): 6 is the careful side. That the grant rules count by these lives is stated for JCM Bangladesh; the guideline text was not available.":
    {
      id: "Enam halaman sepakat untuk unit dinding. Kaset langit-langit dan multi-split berpipa diperdebatkan (6 menurut satu penasihat pajak, 13 atau 15 menurut yang lain): 6 adalah pilihan konservatif. Bahwa aturan subsidi menghitung dengan masa manfaat ini dinyatakan untuk JCM Bangladesh; teks pedomannya tidak tersedia.",
      ja: "壁掛け型は6つの資料が一致しています。天井カセット型と冷媒配管を伴うマルチ型は見解が分かれ(税理士1者は6年、他は13年または15年)、6年が保守的です。補助規程がこの法定耐用年数によることはJCMバングラデシュについて記載があり、ガイドラインの本文は入手できませんでした。",
    },
  "Use for BEMS is an inference.": {
    id: "Pemakaian untuk BEMS merupakan simpulan.",
    ja: "BEMSへの適用は推定です。",
  },
  "The cited page lists the class but not this row.": {
    id: "Halaman yang dikutip memuat golongannya tetapi bukan baris ini.",
    ja: "引用ページには区分がありますが、この行はありません。",
  },
  "Panels that feed one trade's own plant take that trade's class, for example 9 years.": {
    id: "Panel yang memasok instalasi satu jenis usaha mengikuti golongan usaha itu, misalnya 9 tahun.",
    ja: "特定の業種の設備に給電する太陽光パネルは、その業種の区分(例えば9年)に従います。",
  },
} satisfies Translations;
