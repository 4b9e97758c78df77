import type { Translations } from "../text";

/** What the sources leave open, by its English. */
export const recordQuestions = {
  "Unit counts, kWh, emission factor, tCO2, costs, subsidy shares and paybacks of the Bandung–Kawasaki FY2021/FY2022 study are not available; nothing in these files is its output.":
    {
      id: "Jumlah unit, kWh, faktor emisi, tCO2, biaya, porsi subsidi, dan masa pengembalian dari studi Bandung–Kawasaki TA 2021/TA 2022 tidak tersedia; tidak ada di sini yang berasal dari hasil studi itu.",
      ja: "バンドン・川崎の2021年度・2022年度調査における台数、kWh、排出係数、tCO2、費用、補助率、投資回収年数は入手できませんでした。ここにその成果は含まれていません。",
    },
  "Reference COP tables of ID_AM002, ID_AM004, VN_AM006 and the TH_AM methodologies.": {
    id: "Tabel COP referensi ID_AM002, ID_AM004, VN_AM006, dan metodologi TH_AM.",
    ja: "ID_AM002、ID_AM004、VN_AM006およびTH_AM方法論のリファレンスCOPの表。",
  },
  "Star bands of the 2021 decree beyond the one-star band and the two-star floor; number and bands of the 2023 decree.":
    {
      id: "Kelas bintang keputusan 2021 di luar kelas satu bintang dan batas bawah dua bintang; nomor dan kelas keputusan 2023.",
      ja: "2021年決定の、1つ星区分と2つ星下限以外の星区分。2023年決定の番号と区分。",
    },
  "SNI 6390:2020 table.": {
    id: "Tabel SNI 6390:2020.",
    ja: "SNI 6390:2020の表。",
  },
  "Average Indonesian CSPF/EER; temperature bins of Jakarta and Bandung.": {
    id: "Rata-rata CSPF/EER Indonesia; kelas suhu Jakarta dan Bandung.",
    ja: "インドネシアの平均CSPF/EER、ジャカルタとバンドンの温度ビン。",
  },
  "Full-load hours by building type.": {
    id: "Jam beban penuh menurut jenis bangunan.",
    ja: "建物種別ごとの全負荷相当時間。",
  },
  "Current shares of R-22, R-410A and R-32.": {
    id: "Pangsa R-22, R-410A, dan R-32 saat ini.",
    ja: "R-22、R-410A、R-32の現在の構成比。",
  },
  "Five-star price per kW, installed cost and VRF cost from makers' price lists.": {
    id: "Harga bintang lima per kW, biaya terpasang, dan biaya VRF dari daftar harga produsen.",
    ja: "5つ星機種のkW当たり価格、設置込み費用、VRFの費用(メーカー価格表による)。",
  },
  "Step durations of PP 28/2018, Permendagri 25/2020 and PP 10/2011.": {
    id: "Lama tiap langkah menurut PP 28/2018, Permendagri 25/2020, dan PP 10/2011.",
    ja: "政令28/2018、内務大臣規則25/2020、政令10/2011の各手順の所要期間。",
  },
  "Grant handling and TKDN handling in the Semarang precedent.": {
    id: "Penanganan hibah dan TKDN dalam preseden Semarang.",
    ja: "スマランの先行事例における贈与とTKDNの取扱い。",
  },
  "Official Ditjen Gatrik grid tables 2016–2024 (operating, build and combined margin, ex-ante and ex-post, per interconnection): only secondary values are listed.":
    {
      id: "Tabel resmi jaringan Ditjen Gatrik 2016–2024 (operating, build, dan combined margin, ex-ante dan ex-post, per interkoneksi): hanya nilai sekunder yang tercatat.",
      ja: "電力総局の系統別公式表2016~2024年(オペレーティング、ビルド、コンバインドの各マージン、事前・事後、系統別)。二次資料の値のみ記録しています。",
    },
  "ID_AM013 methodology text and the update history 2021–2025 of the JCM conservative factors.": {
    id: "Teks metodologi ID_AM013 dan riwayat pembaruan 2021–2025 faktor konservatif JCM.",
    ja: "ID_AM013方法論の本文と、JCMの保守的な係数の2021~2025年の更新履歴。",
  },
  "IGES list of grid emission factors, IEA factor for Indonesia, GEC list of factors for the financing programme, IFI v3.2.":
    {
      id: "Daftar faktor emisi jaringan IGES, faktor IEA untuk Indonesia, daftar faktor GEC untuk program subsidi JCM, IFI v3.2.",
      ja: "IGESの系統排出係数一覧、IEAのインドネシアの係数、設備補助事業のGEC係数一覧、IFI v3.2。",
    },
  "A JCM text for the 0.8 tCO2/MWh captive default.": {
    id: "Teks JCM untuk nilai bawaan 0,8 tCO2/MWh bagi pembangkit sendiri.",
    ja: "自家発電の既定値0.8 tCO2/MWhを示すJCMの文書。",
  },
  "MEMR Tier 2 fuel factors (Kajian Penggunaan Faktor Emisi Lokal (Tier 2) dalam Inventarisasi GRK Sektor Energi, Dec 2017, ISBN 978-602-0836-30-0, https://id.scribd.com/document/729385413/Kajian-Penggunaan-Faktor-Emisi-Lokal-Tier-2-dalam-Inventarisasi-GRK-Sektor-Energi).":
    {
      id: "Faktor bahan bakar Tier 2 KESDM (Kajian Penggunaan Faktor Emisi Lokal (Tier 2) dalam Inventarisasi GRK Sektor Energi, Des 2017, ISBN 978-602-0836-30-0, https://id.scribd.com/document/729385413/Kajian-Penggunaan-Faktor-Emisi-Lokal-Tier-2-dalam-Inventarisasi-GRK-Sektor-Energi).",
      ja: "エネルギー鉱物資源省のTier 2燃料係数(「Kajian Penggunaan Faktor Emisi Lokal (Tier 2) dalam Inventarisasi GRK Sektor Energi」2017年12月、ISBN 978-602-0836-30-0、https://id.scribd.com/document/729385413/Kajian-Penggunaan-Faktor-Emisi-Lokal-Tier-2-dalam-Inventarisasi-GRK-Sektor-Energi)。",
    },
  "Body of Perwali 1023/2016 (OTTV, WWR and lighting limits).": {
    id: "Isi Perwali 1023/2016 (OTTV, WWR, dan batas pencahayaan).",
    ja: "市長規則1023/2016の本文(OTTV、WWR、照明の上限)。",
  },
  "Full SNI 6197:2020 table; point tables of Permen PUPR 21/2021.": {
    id: "Tabel lengkap SNI 6197:2020; tabel nilai Permen PUPR 21/2021.",
    ja: "SNI 6197:2020の全表、公共事業・国民住宅大臣規則21/2021の配点表。",
  },
  "JICA 2009, EECCHI and BPPT/B2TKE 2020 energy-use statistics; energy use of Bandung buildings.": {
    id: "Statistik pemakaian energi JICA 2009, EECCHI, dan BPPT/B2TKE 2020; pemakaian energi bangunan di Bandung.",
    ja: "JICA 2009、EECCHI、BPPT/B2TKE 2020のエネルギー消費統計、バンドンの建物のエネルギー消費。",
  },
  "EDGE emission factor and base-case parameters for Indonesia; primary text for EDGE Advanced and Zero Carbon.": {
    id: "Faktor emisi EDGE dan parameter dasar untuk Indonesia; teks primer EDGE Advanced dan Zero Carbon.",
    ja: "EDGEのインドネシアの排出係数と基準ケースの設定、EDGE AdvancedとZero Carbonの一次資料。",
  },
  "TKDN certificate values for AC and LED.": {
    id: "Nilai sertifikat TKDN untuk AC dan LED.",
    ja: "エアコンとLEDのTKDN認証値。",
  },
  "Perpres 46/2025 full Art. 66; Perpres 16/2018 Art. 64.": {
    id: "Teks lengkap Pasal 66 Perpres 46/2025; Pasal 64 Perpres 16/2018.",
    ja: "大統領令46/2025第66条の全文、大統領令16/2018第64条。",
  },
  "Exact edges of the component tiers.": {
    id: "Batas tepat tingkatan komponen.",
    ja: "部品区分の正確な境界。",
  },
  "Numbered equations, tables and default values of ID_AM005, ID_AM010, ID_AM013, VN_AM003 and KH_AM001.": {
    id: "Persamaan bernomor, tabel, dan nilai bawaan ID_AM005, ID_AM010, ID_AM013, VN_AM003, dan KH_AM001.",
    ja: "ID_AM005、ID_AM010、ID_AM013、VN_AM003、KH_AM001の番号付き計算式、表、既定値。",
  },
  "Methodology number of the Indonesian JCM smart street-light project registered by the 10th Joint Committee (see street-lighting.json).":
    {
      id: "Nomor metodologi proyek JCM lampu PJU cerdas Indonesia yang didaftarkan Komite Bersama ke-10 (lihat kumpulan PJU).",
      ja: "第10回合同委員会で登録されたインドネシアのJCMスマート街路灯案件の方法論番号(街路灯のデータ群を参照)。",
    },
  "Original texts of AM0091, TOOL31, AMS-II.C, AMS-II.E, AMS-II.Q and AMS-III.AE.": {
    id: "Teks asli AM0091, TOOL31, AMS-II.C, AMS-II.E, AMS-II.Q, dan AMS-III.AE.",
    ja: "AM0091、TOOL31、AMS-II.C、AMS-II.E、AMS-II.Q、AMS-III.AEの原文。",
  },
  "Number and text of the approved methodology behind the registered smart LED street-light project (10th Joint Committee, 18 Dec 2024).":
    {
      id: "Nomor dan teks metodologi yang disetujui di balik proyek lampu PJU LED cerdas terdaftar (Komite Bersama ke-10, 18 Des 2024).",
      ja: "登録済みスマートLED街路灯案件(第10回合同委員会、2024年12月18日)の承認済み方法論の番号と本文。",
    },
  "Whether the similar-technology count includes projects merely adopted, completed or withdrawn.": {
    id: "Apakah hitungan teknologi serupa mencakup proyek yang baru diterima, selesai, atau ditarik.",
    ja: "類似技術の件数に、採択のみ、完了、取下げの案件が含まれるか。",
  },
  "Cut-off date of the count.": {
    id: "Tanggal batas penghitungan.",
    ja: "件数の基準日。",
  },
  "Whether JFJCM/NEDO projects count.": {
    id: "Apakah proyek JFJCM/NEDO ikut dihitung.",
    ja: "JFJCM・NEDOの案件が件数に含まれるか。",
  },
  "How a package of several technologies is treated.": {
    id: "Bagaimana paket beberapa teknologi diperlakukan.",
    ja: "複数技術の組合せの扱い。",
  },
  "Wattage inventory, metered share and LED share of Bandung.": {
    id: "Inventaris daya lampu, bagian bermeter, dan bagian LED di Bandung.",
    ja: "バンドンの街路灯のワット数別台帳、計量の割合、LEDの割合。",
  },
  "SNI 7391 tables in the original.": {
    id: "Tabel SNI 7391 dalam dokumen asli.",
    ja: "SNI 7391の原典の表。",
  },
  "Final AMS-II.L text.": {
    id: "Teks akhir AMS-II.L.",
    ja: "AMS-II.Lの最終版。",
  },
  "Controller standby power and constant-light-output saving.": {
    id: "Daya siaga pengendali dan penghematan keluaran cahaya tetap.",
    ja: "制御装置の待機電力と、光束一定制御による削減。",
  },
  "Exchange rates are not given in the cost sources.": {
    id: "Kurs tidak disebutkan dalam sumber biaya.",
    ja: "費用の資料には為替レートの記載がありません。",
  },
  "Reduction totals and MRV equations of the SSLI NAMA.": {
    id: "Jumlah pengurangan emisi dan persamaan MRV dari NAMA SSLI.",
    ja: "SSLI NAMAの排出削減量の合計とMRVの計算式。",
  },
  "Guideline body tables (step table, ceilings, cost table, scoring, payback, quotations, disposal).": {
    id: "Tabel isi pedoman (tabel tingkatan, batas, tabel biaya, penilaian, masa pengembalian, penawaran harga, pelepasan aset).",
    ja: "ガイドライン本文の表(段階表、上限、費用表、評価、投資回収、見積り、財産処分)。",
  },
  "GEC similar-technology list by country.": {
    id: "Daftar teknologi serupa GEC menurut negara.",
    ja: "GECの国別類似技術一覧。",
  },
  "A published project with cost, subsidy, reduction and JPY/tCO2 together.": {
    id: "Proyek terbit yang memuat biaya, subsidi, pengurangan emisi, dan JPY/tCO2 sekaligus.",
    ja: "費用、補助金額、排出削減量、円/tCO2がそろって公表された案件。",
  },
  "Crediting-period length, start-date limit and rounding text of PCP ver06.0.": {
    id: "Lama periode kredit, batas tanggal mulai, dan teks pembulatan PCP ver06.0.",
    ja: "PCP ver06.0のクレジット期間、開始日の制限、端数処理の文。",
  },
  "JFJCM ceilings in ADB text; Eco Lease ratio; current NEDO ratio.": {
    id: "Batas JFJCM dalam teks ADB; rasio Eco Lease; rasio NEDO saat ini.",
    ja: "ADB文書におけるJFJCMの上限、エコリースの割合、NEDOの現行割合。",
  },
  "FY2026 call and guideline: no trace found up to November 2026.": {
    id: "Program dan pedoman TA 2026: sampai November 2026 tidak ditemukan.",
    ja: "2026年度の公募とガイドライン。2026年11月時点で見つかっていません。",
  },
  "Annex of Permen ESDM 7/2024 in the original.": {
    id: "Lampiran Permen ESDM 7/2024 dalam dokumen asli.",
    ja: "エネルギー鉱物資源大臣規則7/2024附属書の原典。",
  },
} satisfies Translations;
