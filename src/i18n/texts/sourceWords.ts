import type { Texts } from "../text";

/** What stands in place of a document, or says in our own words what it holds, keyed by its English; titles of documents keep their language. */
export const sourceWords = {
  "expert knowledge, document not checked": {
    en: "expert knowledge, document not checked",
    id: "pengetahuan ahli, dokumen belum diperiksa",
    ja: "専門知識(文書は未確認)",
  },
  "judgement of this service, no document": {
    en: "judgement of this service, no document",
    id: "pertimbangan layanan ini, tanpa dokumen",
    ja: "本サービスの判断(文書なし)",
  },
  "judgement of this service, no document: a range by how the value is known": {
    en: "judgement of this service, no document: a range by how the value is known",
    id: "pertimbangan layanan ini, tanpa dokumen: rentang menurut cara nilai diketahui",
    ja: "本サービスの判断(文書なし):値の根拠に応じた変動幅",
  },
  "judgement of this service: today's tariff taken for all years": {
    en: "judgement of this service: today's tariff taken for all years",
    id: "pertimbangan layanan ini: tarif saat ini dipakai untuk semua tahun",
    ja: "本サービスの判断:現在の電気料金を全期間に適用",
  },
  "judgement of this service: the saving of the first year taken for all years": {
    en: "judgement of this service: the saving of the first year taken for all years",
    id: "pertimbangan layanan ini: penghematan tahun pertama dipakai untuk semua tahun",
    ja: "本サービスの判断:初年度の節減量を全期間に適用",
  },
  "judgement of this service: taken as the total cost": {
    en: "judgement of this service: taken as the total cost",
    id: "pertimbangan layanan ini: dianggap sama dengan biaya total",
    ja: "本サービスの判断:総費用と同額とみなす",
  },
  "judgement of this service: taken as none": {
    en: "judgement of this service: taken as none",
    id: "pertimbangan layanan ini: dianggap tidak ada",
    ja: "本サービスの判断:ないものとみなす",
  },
  "judgement of this service: no saving on other uses assumed": {
    en: "judgement of this service: no saving on other uses assumed",
    id: "pertimbangan layanan ini: tanpa penghematan pada penggunaan lain",
    ja: "本サービスの判断:その他の用途の節減は見込まない",
  },
  "judgement of this service: no outage of the reference luminaires assumed": {
    en: "judgement of this service: no outage of the reference luminaires assumed",
    id: "pertimbangan layanan ini: armatur referensi dianggap tidak ada yang padam",
    ja: "本サービスの判断:リファレンスの灯具に不点はないとみなす",
  },
  "judgement of this service: no outage assumed; Bandung reported 2,900 of 46,000 points dark on 31 July 2022 (outages/bandung-2022)":
    {
      en: "judgement of this service: no outage assumed; Bandung reported 2,900 of 46,000 points dark on 31 July 2022 (outages/bandung-2022)",
      id: "pertimbangan layanan ini: dianggap tidak ada yang padam; Bandung melaporkan 2.900 dari 46.000 titik padam pada 31 Juli 2022 (outages/bandung-2022)",
      ja: "本サービスの判断:不点はないとみなす。バンドン市の報告では2022年7月31日に46,000か所のうち2,900か所が不点(outages/bandung-2022)",
    },
  "judgement of this service: no outage assumed for new luminaires": {
    en: "judgement of this service: no outage assumed for new luminaires",
    id: "pertimbangan layanan ini: armatur baru dianggap tidak ada yang padam",
    ja: "本サービスの判断:新しい灯具に不点はないとみなす",
  },
  "judgement of this service: no controller assumed; nodes draw 0.5 to 2 W all day": {
    en: "judgement of this service: no controller assumed; nodes draw 0.5 to 2 W all day",
    id: "pertimbangan layanan ini: tanpa pengendali; simpul kendali memakai 0,5 sampai 2 W sepanjang hari",
    ja: "本サービスの判断:制御装置はないとみなす。制御ノードは終日0.5~2 Wを消費",
  },
  "judgement of this service: no change of operation and maintenance assumed": {
    en: "judgement of this service: no change of operation and maintenance assumed",
    id: "pertimbangan layanan ini: biaya operasi dan pemeliharaan dianggap tidak berubah",
    ja: "本サービスの判断:維持管理費は変わらないとみなす",
  },
  "judgement of this service: metered billing, the whole saving reaches the bill": {
    en: "judgement of this service: metered billing, the whole saving reaches the bill",
    id: "pertimbangan layanan ini: tagihan bermeter, seluruh penghematan mengurangi tagihan",
    ja: "本サービスの判断:計量による請求で、節減の全量が料金に反映されるとみなす",
  },
  "judgement of this service: full light assumed for burning hours stated without dimming": {
    en: "judgement of this service: full light assumed for burning hours stated without dimming",
    id: "pertimbangan layanan ini: jam nyala tanpa keterangan peredupan dianggap menyala penuh",
    ja: "本サービスの判断:調光の記載がない点灯時間は全光とみなす",
  },
  "judgement of this service: all solar generation assumed to be used on site": {
    en: "judgement of this service: all solar generation assumed to be used on site",
    id: "pertimbangan layanan ini: seluruh listrik surya dianggap dipakai sendiri",
    ja: "本サービスの判断:太陽光発電は全量を自家消費するとみなす",
  },
  "judgement of this service: all solar generation assumed to be used on site, in the period too": {
    en: "judgement of this service: all solar generation assumed to be used on site, in the period too",
    id: "pertimbangan layanan ini: seluruh listrik surya dianggap dipakai sendiri, juga pada periode tersebut",
    ja: "本サービスの判断:太陽光発電は期間中も全量を自家消費するとみなす",
  },
  "the measure is not chosen": {
    en: "the measure is not chosen",
    id: "langkah ini tidak dipilih",
    ja: "この対策は選択されていません",
  },
  "standard unit conversion": { en: "standard unit conversion", id: "konversi satuan baku", ja: "標準的な単位換算" },
  computed: { en: "computed", id: "hasil perhitungan", ja: "計算値" },
  "computed from the bins": {
    en: "computed from the bins",
    id: "dihitung dari kelas suhu",
    ja: "温度区分から計算",
  },
  "computed from the bins and coefficients": {
    en: "computed from the bins and coefficients",
    id: "dihitung dari kelas suhu dan koefisien",
    ja: "温度区分と係数から計算",
  },
  "NIES on the FY2018 second call (ratio, amount)": {
    en: "NIES on the FY2018 second call (ratio, amount)",
    id: "NIES tentang program kedua TA 2018 (rasio, jumlah)",
    ja: "2018年度第2回公募に関する国立環境研究所(NIES)の資料(補助率、金額)",
  },
  "GEC FY2018 Indonesia deck (rest)": {
    en: "GEC FY2018 Indonesia deck (rest)",
    id: "paparan GEC tentang Indonesia TA 2018 (selebihnya)",
    ja: "GECの2018年度インドネシア向け説明資料(その他)",
  },
  "Indonesia JCM Secretariat site": {
    en: "Indonesia JCM Secretariat site",
    id: "situs sekretariat JCM Indonesia",
    ja: "インドネシアJCM事務局のウェブサイト",
  },
  "NIES on Kawasaki press release": {
    en: "NIES on Kawasaki press release",
    id: "NIES tentang siaran pers Kawasaki",
    ja: "川崎市の報道発表に関する国立環境研究所(NIES)の記事",
  },
  "Kompas on the Jakarta budget 2018": {
    en: "Kompas on the Jakarta budget 2018",
    id: "Kompas tentang APBD Jakarta 2018",
    ja: "ジャカルタ特別州2018年度予算に関するKompasの記事",
  },
  "Lensa and Berita Satu, Jakarta smart PJU": {
    en: "Lensa and Berita Satu, Jakarta smart PJU",
    id: "Lensa dan Berita Satu, PJU cerdas Jakarta",
    ja: "ジャカルタのスマート街路灯に関するLensaとBerita Satuの記事",
  },
  "a secondary compilation that contradicts itself": {
    en: "a secondary compilation that contradicts itself",
    id: "rangkuman sekunder yang tidak konsisten",
    ja: "記載が一致しない二次的な集計",
  },
  "the decree of 2021 was not available": {
    en: "the decree of 2021 was not available",
    id: "keputusan tahun 2021 tidak tersedia",
    ja: "2021年の決定は入手できていません",
  },
  "the formula itself is expert knowledge": {
    en: "the formula itself is expert knowledge",
    id: "rumusnya sendiri pengetahuan ahli",
    ja: "計算式自体は専門知識",
  },
  "Kompas Lestari for the lower bound": {
    en: "Kompas Lestari for the lower bound",
    id: "Kompas Lestari untuk batas bawah",
    ja: "下限はKompas Lestariによる",
  },
  "ID_AM004 table not available": {
    en: "ID_AM004 table not available",
    id: "tabel ID_AM004 tidak tersedia",
    ja: "ID_AM004の表は入手できていません",
  },
  "VN_AM006 table not available": {
    en: "VN_AM006 table not available",
    id: "tabel VN_AM006 tidak tersedia",
    ja: "VN_AM006の表は入手できていません",
  },
  "unit conversion of the OTTV": {
    en: "unit conversion of the OTTV",
    id: "konversi satuan OTTV",
    ja: "OTTVの単位換算",
  },
  "threshold is expert knowledge": {
    en: "threshold is expert knowledge",
    id: "ambang batas dari pengetahuan ahli",
    ja: "しきい値は専門知識",
  },
  "consistent with the ID_AM003 project design document": {
    en: "consistent with the ID_AM003 project design document",
    id: "sesuai dengan dokumen rancangan proyek ID_AM003",
    ja: "ID_AM003のプロジェクト設計書と整合",
  },
  "no source available": { en: "no source available", id: "tidak ada sumber", ja: "出典なし" },
  "City of Kawasaki LED ESCO, document not identified": {
    en: "City of Kawasaki LED ESCO, document not identified",
    id: "ESCO LED Kota Kawasaki, dokumen belum diketahui",
    ja: "川崎市のLED ESCO事業(文書は未特定)",
  },
  "ID009 monitoring report sheet shows that grid import is monitored": {
    en: "ID009 monitoring report sheet shows that grid import is monitored",
    id: "lembar laporan pemantauan ID009 menunjukkan bahwa listrik dari jaringan dipantau",
    ja: "ID009のモニタリング報告書は系統からの受電量を計測していることを示す",
  },
  "JCM additional information on emission factors of Indonesian grids: 0.0726 tCO₂/GJ × 3.6 / 0.49 = 0.533": {
    en: "JCM additional information on emission factors of Indonesian grids: 0.0726 tCO₂/GJ × 3.6 / 0.49 = 0.533",
    id: "Informasi tambahan JCM tentang faktor emisi jaringan Indonesia: 0,0726 tCO₂/GJ × 3,6 / 0,49 = 0,533",
    ja: "インドネシアの系統排出係数に関するJCMの補足資料:0.0726 tCO₂/GJ × 3.6 / 0.49 = 0.533",
  },
  "JCM Indonesia, ID_AM002 ver02.0 monitors grid import beside project electricity": {
    en: "JCM Indonesia, ID_AM002 ver02.0 monitors grid import beside project electricity",
    id: "JCM Indonesia: ID_AM002 ver02.0 memantau listrik jaringan di samping listrik proyek",
    ja: "インドネシアのJCM:ID_AM002 ver02.0はプロジェクトの電力量とともに系統からの受電量を計測",
  },
  "weighting by delivery": {
    en: "weighting by delivery",
    id: "pembobotan menurut listrik yang dipasok",
    ja: "供給量による加重",
  },
  "JCM factor for renewables": {
    en: "JCM factor for renewables",
    id: "faktor JCM untuk energi terbarukan",
    ja: "再生可能エネルギー用のJCM排出係数",
  },
  "what replaces electricity avoids no more than that electricity emits": {
    en: "what replaces electricity avoids no more than that electricity emits",
    id: "yang menggantikan listrik tidak menghindari lebih dari emisi listrik itu",
    ja: "置き換える電力の排出量を超える削減はない",
  },
  "JCM: reference emissions lie below business as usual": {
    en: "JCM: reference emissions lie below business as usual",
    id: "JCM: emisi referensi di bawah business as usual (BaU)",
    ja: "JCM:リファレンス排出量はBaU(成り行き)を下回る",
  },
  "JCM: reference emissions are not above business as usual": {
    en: "JCM: reference emissions are not above business as usual",
    id: "JCM: emisi referensi tidak di atas business as usual (BaU)",
    ja: "JCM:リファレンス排出量はBaU(成り行き)を上回らない",
  },
  "JCM reference below business as usual": {
    en: "JCM reference below business as usual",
    id: "referensi JCM di bawah business as usual (BaU)",
    ja: "JCMのリファレンスはBaU(成り行き)を下回る",
  },
  "whole tonnes, rounded down (rounding rule derived)": {
    en: "whole tonnes, rounded down (rounding rule derived)",
    id: "ton bulat, dibulatkan ke bawah (aturan pembulatan diturunkan)",
    ja: "整数トン、切捨て(端数処理の規則は推定)",
  },
  "whole tonnes, rounded down": {
    en: "whole tonnes, rounded down",
    id: "ton bulat, dibulatkan ke bawah",
    ja: "整数トン、切捨て",
  },
  definition: { en: "definition", id: "definisi", ja: "定義" },
  "ISO 16358-1 load factor": {
    en: "ISO 16358-1 load factor",
    id: "faktor beban ISO 16358-1",
    ja: "ISO 16358-1の負荷率",
  },
  "JCM COP-ratio form (ID_AM004) rearranged for an estimate before metering": {
    en: "JCM COP-ratio form (ID_AM004) rearranged for an estimate before metering",
    id: "bentuk rasio COP JCM (ID_AM004), disusun ulang untuk perkiraan sebelum pengukuran",
    ja: "JCMのCOP比の形式(ID_AM004)を計測前の試算用に変形",
  },
  "ISO 16358-1 bins: CSPF = 1.0619 × EER for fixed speed (derived)": {
    en: "ISO 16358-1 bins: CSPF = 1.0619 × EER for fixed speed (derived)",
    id: "kelas suhu ISO 16358-1: CSPF = 1,0619 × EER untuk kecepatan tetap (turunan)",
    ja: "ISO 16358-1の温度区分:一定速機はCSPF = 1.0619 × EER(導出値)",
  },
  "definition: cooling of 1 RT divided by the power it takes": {
    en: "definition: cooling of 1 RT divided by the power it takes",
    id: "definisi: pendinginan 1 RT dibagi daya yang dipakai",
    ja: "定義:1冷凍トンの冷房能力 ÷ 消費電力",
  },
  "JCM COP-ratio form: RE = EC_PJ × COP_PJ/COP_RE × EF (ID_AM003 project design document; ID_AM004)": {
    en: "JCM COP-ratio form: RE = EC_PJ × COP_PJ/COP_RE × EF (ID_AM003 project design document; ID_AM004)",
    id: "bentuk rasio COP JCM: RE = EC_PJ × COP_PJ/COP_RE × EF (dokumen rancangan proyek ID_AM003; ID_AM004)",
    ja: "JCMのCOP比の形式:RE = EC_PJ × COP_PJ/COP_RE × EF(ID_AM003のプロジェクト設計書、ID_AM004)",
  },
  "Peraturan Wali Kota Bandung 1023/2016, Annex II: a reference below the mandatory COP is not plausible": {
    en: "Peraturan Wali Kota Bandung 1023/2016, Annex II: a reference below the mandatory COP is not plausible",
    id: "Peraturan Wali Kota Bandung 1023/2016, Lampiran II: referensi di bawah COP wajib tidak masuk akal",
    ja: "バンドン市長規則1023/2016附属書II:義務付けられたCOPを下回るリファレンスは妥当でない",
  },
  "No market or code minimum in this metric": {
    en: "No market or code minimum in this metric",
    id: "Tidak ada batas minimum pasar atau peraturan dalam metrik ini",
    ja: "この指標には市場や規則の最低基準がない",
  },
  "minimum CSPF by Kepmen ESDM of 23 October 2023": {
    en: "minimum CSPF by Kepmen ESDM of 23 October 2023",
    id: "CSPF minimum menurut Kepmen ESDM 23 Oktober 2023",
    ja: "2023年10月23日のエネルギー鉱物資源大臣決定による最低CSPF",
  },
  "mean electricity of the years: T/η = R/η_existing + (T − R)/η_reference": {
    en: "mean electricity of the years: T/η = R/η_existing + (T − R)/η_reference",
    id: "rata-rata listrik selama bertahun-tahun: T/η = R/η_existing + (T − R)/η_reference",
    ja: "各年の電力量の平均:T/η = R/η_existing + (T − R)/η_reference",
  },
  "standard mass balance": { en: "standard mass balance", id: "neraca massa baku", ja: "標準的な物質収支" },
  "JCM treats refrigerant by criteria only, so this is never credited": {
    en: "JCM treats refrigerant by criteria only, so this is never credited",
    id: "JCM mengatur refrigeran hanya lewat kriteria, sehingga ini tidak pernah diterbitkan sebagai kredit JCM",
    ja: "JCMは冷媒を要件としてのみ扱うため、クレジットを発行しない",
  },
  "definition of luminous efficacy": {
    en: "definition of luminous efficacy",
    id: "definisi efikasi cahaya",
    ja: "発光効率の定義",
  },
  "that an ordinary LED is the reference is a choice of this service": {
    en: "that an ordinary LED is the reference is a choice of this service",
    id: "LED biasa sebagai referensi adalah pilihan layanan ini",
    ja: "一般的なLEDをリファレンスとするのは本サービスの判断",
  },
  "definition: D = Σ t·p / Σ t": {
    en: "definition: D = Σ t·p / Σ t",
    id: "definisi: D = Σ t·p / Σ t",
    ja: "定義:D = Σ t·p / Σ t",
  },
  "JCM ID_AM020: project electricity × ratio of luminous efficacies (indoor lighting)": {
    en: "JCM ID_AM020: project electricity × ratio of luminous efficacies (indoor lighting)",
    id: "JCM ID_AM020: listrik proyek × rasio efikasi cahaya (pencahayaan dalam ruangan)",
    ja: "JCM ID_AM020:プロジェクトの電力量 × 発光効率の比(屋内照明)",
  },
  "JCM VN_AM003, lighting branch": {
    en: "JCM VN_AM003, lighting branch",
    id: "JCM VN_AM003, bagian pencahayaan",
    ja: "JCM VN_AM003の照明部分",
  },
  "JCM VN_AM003, lighting branch: rated power of reference lighting × operating hours": {
    en: "JCM VN_AM003, lighting branch: rated power of reference lighting × operating hours",
    id: "JCM VN_AM003, bagian pencahayaan: daya pengenal lampu referensi × jam operasi",
    ja: "JCM VN_AM003の照明部分:リファレンス照明の定格電力 × 運転時間",
  },
  "CDM AMS-II.L form": { en: "CDM AMS-II.L form", id: "bentuk CDM AMS-II.L", ja: "CDM AMS-II.Lの形式" },
  "CDM AMS-II.L, demand-side activities for efficient outdoor and street lighting (text not checked)": {
    en: "CDM AMS-II.L, demand-side activities for efficient outdoor and street lighting (text not checked)",
    id: "CDM AMS-II.L, kegiatan sisi permintaan untuk penerangan luar ruangan dan PJU (teks belum diperiksa)",
    ja: "CDM AMS-II.L(屋外照明・街路灯の高効率化、本文は未確認)",
  },
  "lumen method: E = Φ·UF·MF / (width · spacing)": {
    en: "lumen method: E = Φ·UF·MF / (width · spacing)",
    id: "metode lumen: E = Φ·UF·MF / (lebar · jarak)",
    ja: "光束法:E = Φ·UF·MF / (幅 · 間隔)",
  },
  "City of Yokohama, 31 January 2013: power of sodium relative to mercury": {
    en: "City of Yokohama, 31 January 2013: power of sodium relative to mercury",
    id: "Kota Yokohama, 31 Januari 2013: daya natrium terhadap merkuri",
    ja: "横浜市、2013年1月31日:水銀灯に対するナトリウム灯の電力",
  },
  "LED power is taken as proportional to light level": {
    en: "LED power is taken as proportional to light level",
    id: "daya LED dianggap sebanding dengan tingkat cahaya",
    ja: "LEDの電力は光量に比例するとみなす",
  },
  "choice of this service: what nobody knows is not credited": {
    en: "choice of this service: what nobody knows is not credited",
    id: "pilihan layanan ini: yang tidak diketahui tidak diterbitkan sebagai kredit JCM",
    ja: "本サービスの判断:不明なものについてはクレジットの発行を見込まない",
  },
  "definition: the part of the night that lies in the peak hours of the tariff": {
    en: "definition: the part of the night that lies in the peak hours of the tariff",
    id: "definisi: bagian malam yang termasuk waktu beban puncak tarif",
    ja: "定義:点灯時間のうち料金のピーク時間帯に当たる部分",
  },
  "SNI 03-6389: mean over façades weighted by area": {
    en: "SNI 03-6389: mean over façades weighted by area",
    id: "SNI 03-6389: rata-rata fasad berbobot luas",
    ja: "SNI 03-6389:外壁面の面積加重平均",
  },
  "SNI 03-6389 (equation not checked against the text)": {
    en: "SNI 03-6389 (equation not checked against the text)",
    id: "SNI 03-6389 (persamaan belum dicocokkan dengan teks)",
    ja: "SNI 03-6389(式は本文と未照合)",
  },
  "solar factors of Perwali Bandung 1023/2016, Annex I": {
    en: "solar factors of Perwali Bandung 1023/2016, Annex I",
    id: "faktor radiasi matahari Perwali Bandung 1023/2016, Lampiran I",
    ja: "日射係数はバンドン市長規則1023/2016附属書I",
  },
  "JCM: only what an approved methodology covers is credited": {
    en: "JCM: only what an approved methodology covers is credited",
    id: "JCM: hanya yang dicakup metodologi yang disetujui diterbitkan sebagai kredit JCM",
    ja: "JCM:承認済み方法論の対象についてのみクレジットを発行",
  },
  "split of cooling and other uses by the end-use shares": {
    en: "split of cooling and other uses by the end-use shares",
    id: "pendinginan dan penggunaan lain dipisah menurut porsi penggunaan akhir",
    ja: "冷房とその他の用途は用途別の割合で配分",
  },
  "quasi-steady model": { en: "quasi-steady model", id: "model kuasi-tunak", ja: "準定常モデル" },
  "lighting heat met by cooling after Sezgen & Huang 1994": {
    en: "lighting heat met by cooling after Sezgen & Huang 1994",
    id: "panas lampu yang ditanggung pendinginan menurut Sezgen & Huang 1994",
    ja: "照明発熱の冷房負荷はSezgen & Huang 1994による",
  },
  "both accounts of the JCM COP-ratio form": {
    en: "both accounts of the JCM COP-ratio form",
    id: "kedua sisi dari bentuk rasio COP JCM",
    ja: "双方ともJCMのCOP比の形式",
  },
  "check of the interaction model: the combined saving is at most the sum of the single ones": {
    en: "check of the interaction model: the combined saving is at most the sum of the single ones",
    id: "pemeriksaan model interaksi: penghematan gabungan paling besar sama dengan jumlah masing-masing",
    ja: "相互作用モデルの検算:合わせた削減量は個別の合計を超えない",
  },
  "step table of the reference records of similar-technology-steps": {
    en: "step table of the reference records of similar-technology-steps",
    id: "tabel tingkat pada catatan “Rasio menurut proyek serupa”",
    ja: "参照データ「類似案件数別の補助率」の段階表",
  },
  "the cost-effectiveness formula solved for the reduction": {
    en: "the cost-effectiveness formula solved for the reduction",
    id: "rumus efektivitas biaya diselesaikan untuk pengurangan",
    ja: "費用対効果の式を削減量について解いたもの",
  },
  "CE = subsidy / (annual ER × statutory useful life)": {
    en: "CE = subsidy / (annual ER × statutory useful life)",
    id: "efektivitas biaya = subsidi / (pengurangan per tahun × masa manfaat)",
    ja: "費用対効果 = 補助金額 ÷ (年間削減量 × 法定耐用年数)",
  },
  "JCM grant rules 2018, Art. 4(1)": {
    en: "JCM grant rules 2018, Art. 4(1)",
    id: "Ketentuan subsidi JCM 2018, Pasal 4(1)",
    ja: "2018年度のJCM補助金交付規程第4条第1項",
  },
  "steps after the base from the reference records of grant-formula": {
    en: "steps after the base from the reference records of grant-formula",
    id: "langkah setelah dasar perhitungan dari catatan “Rumus subsidi”",
    ja: "基準額以降の手順は参照データ「補助金額の算式」による",
  },
  "assumption of this service, marked in every answer": {
    en: "assumption of this service, marked in every answer",
    id: "asumsi layanan ini, ditandai pada setiap jawaban",
    ja: "本サービスの前提条件(すべての結果に明記)",
  },
  "pooling of the grant formula": {
    en: "pooling of the grant formula",
    id: "penggabungan rumus subsidi",
    ja: "補助金額の算式の合算",
  },
  "how GEC treats a package of technologies is not known": {
    en: "how GEC treats a package of technologies is not known",
    id: "cara GEC memperlakukan paket teknologi belum diketahui",
    ja: "複数技術の組合せに対するGECの扱いは不明",
  },
  "the grant formula solved for the base and for the reduction": {
    en: "the grant formula solved for the base and for the reduction",
    id: "rumus subsidi diselesaikan untuk dasar biaya dan untuk pengurangan",
    ja: "補助金額の算式を補助対象経費と削減量について解いたもの",
  },
  "one stated exchange rate": {
    en: "one stated exchange rate",
    id: "satu kurs yang dinyatakan",
    ja: "明示した一つの為替レート",
  },
  "else one stated exchange rate": {
    en: "else one stated exchange rate",
    id: "selain itu satu kurs yang dinyatakan",
    ja: "それ以外は明示した一つの為替レート",
  },
  "yen and rupiah are whole units, dollars cents, rounded half up": {
    en: "yen and rupiah are whole units, dollars cents, rounded half up",
    id: "yen dan rupiah dalam satuan bulat, dolar dalam sen, setengah dibulatkan ke atas",
    ja: "円とルピアは整数、米ドルはセント単位で四捨五入",
  },
  "without a grant the city pays the cost itself": {
    en: "without a grant the city pays the cost itself",
    id: "tanpa subsidi, kota membayar sendiri biayanya",
    ja: "補助がない場合は市が費用を負担",
  },
  "(capital cost − present value of the net savings), annualised, / emission reductions": {
    en: "(capital cost − present value of the net savings), annualised, / emission reductions",
    id: "(biaya modal − nilai kini penghematan bersih), dijadikan tahunan, / pengurangan emisi",
    ja: "(初期費用 − 純節減額の現在価値)を年額に換算し、排出削減量で除したもの",
  },
  "(1 − (1 + i)^−T) / i, payments at the end of each year": {
    en: "(1 − (1 + i)^−T) / i, payments at the end of each year",
    id: "(1 − (1 + i)^−T) / i, pembayaran pada akhir setiap tahun",
    ja: "(1 − (1 + i)^−T) / i、各年末払い",
  },
  "its limit T at a rate of nought": {
    en: "its limit T at a rate of nought",
    id: "batasnya T pada tingkat nol",
    ja: "割引率0では極限値T",
  },
  "investment / net yearly saving, without interest": {
    en: "investment / net yearly saving, without interest",
    id: "investasi / penghematan bersih per tahun, tanpa bunga",
    ja: "投資額 ÷ 年間純節減額(利子なし)",
  },
  "city share / net yearly saving, without interest": {
    en: "city share / net yearly saving, without interest",
    id: "porsi kota / penghematan bersih per tahun, tanpa bunga",
    ja: "市の負担額 ÷ 年間純節減額(利子なし)",
  },
  "electricity saved × tariff, less the change of operation and maintenance": {
    en: "electricity saved × tariff, less the change of operation and maintenance",
    id: "listrik yang dihemat × tarif, dikurangi perubahan biaya operasi dan pemeliharaan",
    ja: "節電量 × 料金単価 − 維持管理費の増減",
  },
  "demand charge × demand that is no longer needed, twelve months a year": {
    en: "demand charge × demand that is no longer needed, twelve months a year",
    id: "biaya beban × daya yang tidak lagi diperlukan, dua belas bulan per tahun",
    ja: "基本料金 × 不要になる需要電力、年12か月",
  },
  "electricity saved in the hours of a tariff × that tariff": {
    en: "electricity saved in the hours of a tariff × that tariff",
    id: "listrik yang dihemat pada jam suatu tarif × tarif itu",
    ja: "各料金の時間帯の節電量 × その料金単価",
  },
  "bill saving of all parts, less the change of operation and maintenance": {
    en: "bill saving of all parts, less the change of operation and maintenance",
    id: "penghematan tagihan semua bagian, dikurangi perubahan biaya operasi dan pemeliharaan",
    ja: "料金節減額の合計 − 維持管理費の増減",
  },
  "the first time Σ N_s/(1+i)^s reaches K, linear within that year": {
    en: "the first time Σ N_s/(1+i)^s reaches K, linear within that year",
    id: "saat pertama Σ N_s/(1+i)^s mencapai K, linear dalam tahun itu",
    ja: "Σ N_s/(1+i)^sがKに達する最初の時点(その年の中では直線補間)",
  },
  "the rate at which the net present value is nought": {
    en: "the rate at which the net present value is nought",
    id: "tingkat yang membuat nilai kini bersih nol",
    ja: "正味現在価値が0となる率",
  },
  "IRR of a spreadsheet": { en: "IRR of a spreadsheet", id: "IRR pada lembar kerja", ja: "表計算ソフトのIRR関数" },
  "V_t = Σ N_s/(1+i)^s, payments at the end of a year": {
    en: "V_t = Σ N_s/(1+i)^s, payments at the end of a year",
    id: "V_t = Σ N_s/(1+i)^s, pembayaran pada akhir tahun",
    ja: "V_t = Σ N_s/(1+i)^s、年末払い",
  },
  "investment + Σ (bill + change of upkeep)/(1+i)^t": {
    en: "investment + Σ (bill + change of upkeep)/(1+i)^t",
    id: "investasi + Σ (tagihan + perubahan pemeliharaan)/(1+i)^t",
    ja: "投資額 + Σ(電気料金 + 維持管理費の増減)/(1+i)^t",
  },
  "Permenperin 35/2025: BMP at most 15": {
    en: "Permenperin 35/2025: BMP at most 15",
    id: "Permenperin 35/2025: BMP paling banyak 15",
    ja: "工業大臣規則35/2025:企業便益加点(BMP)は最大15",
  },
  "Permenperin 35/2025 Annex I": {
    en: "Permenperin 35/2025 Annex I",
    id: "Permenperin 35/2025 Lampiran I",
    ja: "工業大臣規則35/2025附属書I",
  },
  "Permenperin 35/2025 as reported": {
    en: "Permenperin 35/2025 as reported",
    id: "Permenperin 35/2025 menurut pemberitaan",
    ja: "工業大臣規則35/2025(報道による)",
  },
  "Permenperin 35/2025 as reported: at least 25 for a domestic plant, up to 20 points for research and development": {
    en: "Permenperin 35/2025 as reported: at least 25 for a domestic plant, up to 20 points for research and development",
    id: "Permenperin 35/2025 menurut pemberitaan: paling sedikit 25 untuk pabrik dalam negeri, sampai 20 poin untuk penelitian dan pengembangan",
    ja: "工業大臣規則35/2025(報道による):国内工場は25以上、研究開発は最大20点",
  },
  "Permenperin 35/2025 Art. 4": {
    en: "Permenperin 35/2025 Art. 4",
    id: "Permenperin 35/2025 Pasal 4",
    ja: "工業大臣規則35/2025第4条",
  },
  "Permenperin 35/2025 Art. 14": {
    en: "Permenperin 35/2025 Art. 14",
    id: "Permenperin 35/2025 Pasal 14",
    ja: "工業大臣規則35/2025第14条",
  },
  "Permenperin 35/2025 Art. 18, 19": {
    en: "Permenperin 35/2025 Art. 18, 19",
    id: "Permenperin 35/2025 Pasal 18 dan 19",
    ja: "工業大臣規則35/2025第18条・第19条",
  },
  "Perpres 46/2025 Art. 66(2)": {
    en: "Perpres 46/2025 Art. 66(2)",
    id: "Perpres 46/2025 Pasal 66 ayat (2)",
    ja: "大統領令46/2025第66条第2項",
  },
  "the formula of Art. 4 solved for the material": {
    en: "the formula of Art. 4 solved for the material",
    id: "rumus Pasal 4 diselesaikan untuk bahan",
    ja: "第4条の式を材料について解いたもの",
  },
  "the combination of Art. 18 solved for the services share": {
    en: "the combination of Art. 18 solved for the services share",
    id: "gabungan Pasal 18 diselesaikan untuk porsi jasa",
    ja: "第18条の合算式を役務の割合について解いたもの",
  },
  "definition: the estimate counts years of 365 days": {
    en: "definition: the estimate counts years of 365 days",
    id: "definisi: perkiraan memakai tahun 365 hari",
    ja: "定義:試算は1年を365日とする",
  },
  "definition of mean power": { en: "definition of mean power", id: "definisi daya rata-rata", ja: "平均電力の定義" },
  "JCM: whole tonnes, the unrounded difference rounded down once (rule inferred from published documents)": {
    en: "JCM: whole tonnes, the unrounded difference rounded down once (rule inferred from published documents)",
    id: "JCM: ton bulat, selisih sebelum pembulatan dibulatkan ke bawah satu kali (aturan disimpulkan dari dokumen terbitan)",
    ja: "JCM:整数トン。端数処理前の差を一度だけ切捨て(公表文書から推定した規則)",
  },
  "JCM ID_AM013 and ID_AM017: generation × conservative factor for renewables": {
    en: "JCM ID_AM013 and ID_AM017: generation × conservative factor for renewables",
    id: "JCM ID_AM013 dan ID_AM017: pembangkitan × faktor konservatif untuk energi terbarukan",
    ja: "JCM ID_AM013・ID_AM017:発電量 × 再生可能エネルギー用の保守的な係数",
  },
  "project emissions 0": { en: "project emissions 0", id: "emisi proyek 0", ja: "プロジェクト排出量は0" },
  "agreement of the project participants": {
    en: "agreement of the project participants",
    id: "kesepakatan peserta proyek",
    ja: "プロジェクト参加者の合意",
  },
  "largest remainder": { en: "largest remainder", id: "sisa terbesar", ja: "最大剰余方式" },
  "the Government of Japan is never left under its share": {
    en: "the Government of Japan is never left under its share",
    id: "Pemerintah Jepang tidak pernah menerima kurang dari porsinya",
    ja: "日本国政府の取り分が配分割合を下回ることはない",
  },
  "NZ Ministry for the Environment, Measuring Emissions guide, table B.1: kg per kW of split units below 20 kW": {
    en: "NZ Ministry for the Environment, Measuring Emissions guide, table B.1: kg per kW of split units below 20 kW",
    id: "Kementerian Lingkungan Selandia Baru, panduan pengukuran emisi, tabel B.1: kg per kW unit split di bawah 20 kW",
    ja: "ニュージーランド環境省Measuring Emissionsの表B.1:20 kW未満のスプリット型の1 kW当たりkg",
  },
  "stated for fiscal year {year}": {
    en: "stated for fiscal year {year}",
    id: "dinyatakan untuk tahun anggaran {year}",
    ja: "{year}年度の記載",
  },
} satisfies Texts;
