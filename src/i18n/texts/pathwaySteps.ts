import type { Texts } from "../text";

export const pathwaySteps = {
  exploration: {
    en: "Exploration (penjajakan) with the foreign city",
    id: "Penjajakan dengan kota di luar negeri",
    ja: "海外都市との予備協議(penjajakan)",
  },
  "letter-of-intent": {
    en: "Letter of Intent",
    id: "Surat pernyataan minat (Letter of Intent)",
    ja: "意向書(LoI)の取交し",
  },
  plan: {
    en: "Cooperation plan: terms of reference and plan of action",
    id: "Rencana kerja sama: kerangka acuan (ToR) dan rencana aksi",
    ja: "協力計画(ToRと行動計画)の作成",
  },
  dprd: { en: "Approval by the city council (DPRD)", id: "Persetujuan DPRD Kota", ja: "市議会(DPRD)の承認" },
  kemendagri: {
    en: "Request to the Minister of Home Affairs for facilitation, with the Foreign Ministry, the State Secretariat and line ministries",
    id: "Permohonan fasilitasi kepada Menteri Dalam Negeri, bersama Kemlu, Setneg, dan kementerian teknis",
    ja: "内務大臣への支援要請(外務省、国家官房、所管省庁と連携)",
  },
  mou: {
    en: "Drafting of the memorandum of understanding",
    id: "Penyusunan naskah nota kesepahaman (MoU)",
    ja: "覚書(MoU)案の作成",
  },
  "full-power": {
    en: "Full power from the Foreign Ministry for the head of the region to sign",
    id: "Surat kuasa penuh (full power) dari Kemlu bagi kepala daerah untuk menandatangani",
    ja: "首長が署名するための外務省の全権委任状",
  },
  type: {
    en: "Decide the type of grant: planned, or direct without planning",
    id: "Penentuan jenis hibah: terencana atau langsung",
    ja: "贈与の種類の決定(計画型または直接型)",
  },
  "line-ministry": {
    en: "Planned foreign grant for a region: the line ministry proposes it",
    id: "Hibah luar negeri terencana untuk daerah: diusulkan kementerian teknis",
    ja: "地方向け計画型対外贈与:所管省庁が提案",
  },
  "bappenas-drkh": {
    en: "Bappenas enters it in the list of grant activities (DRKH)",
    id: "Bappenas memasukkannya ke Daftar Rencana Kegiatan Hibah (DRKH)",
    ja: "国家開発企画庁(Bappenas)が贈与活動計画リスト(DRKH)に掲載",
  },
  forwarding: {
    en: "The Ministry of Finance forwards the grant to the region (PP 2/2012)",
    id: "Kementerian Keuangan meneruskan hibah ke daerah (PP 2/2012)",
    ja: "財務省が贈与を地方へ引き渡す(政令2/2012)",
  },
  "goods-valuation": {
    en: "Goods are valued in rupiah when handed over",
    id: "Barang dinilai dalam rupiah saat serah terima",
    ja: "引渡し時に物品をルピアで評価",
  },
  "apbd-booking": {
    en: "Booking in the city budget (APBD) under PP 12/2019",
    id: "Pencatatan dalam APBD menurut PP 12/2019",
    ja: "政令12/2019に基づく市予算(APBD)への計上",
  },
  "gec-evaluation": {
    en: "Application, and evaluation by GEC (financing programme)",
    id: "Pengajuan, dan evaluasi oleh GEC (program subsidi JCM)",
    ja: "申請とGECによる審査(設備補助事業)",
  },
  pin: {
    en: "Project Idea Note (PIN) to the Joint Committee",
    id: "Project Idea Note (PIN) kepada Komite Bersama",
    ja: "プロジェクト・アイデア・ノート(PIN)を合同委員会へ提出",
  },
  "no-objection": {
    en: "“No objection” of the Joint Committee; only such projects are selected",
    id: "Pernyataan “tidak keberatan” Komite Bersama; hanya proyek demikian yang dipilih",
    ja: "合同委員会の「異議なし」。これを得た案件のみ採択",
  },
  selection: {
    en: "Selection and grant decision; work starts only after it and ends within 3 years",
    id: "Pemilihan dan keputusan subsidi; pekerjaan baru dimulai sesudahnya dan selesai dalam 3 tahun",
    ja: "採択と交付決定。着工は決定後、3年以内に完了",
  },
  methodology: {
    en: "Methodology: completeness check, public input, decision of the Joint Committee",
    id: "Metodologi: pemeriksaan kelengkapan, masukan publik, keputusan Komite Bersama",
    ja: "方法論:完全性確認、パブリックインプット、合同委員会の決定",
  },
  "validation-registration": {
    en: "Validation and registration of the project",
    id: "Validasi dan registrasi proyek",
    ja: "プロジェクトの妥当性確認と登録",
  },
  monitoring: {
    en: "Monitoring to the end of the statutory useful life",
    id: "Pemantauan sampai akhir masa manfaat",
    ja: "法定耐用年数満了までのモニタリング",
  },
  verification: { en: "Verification by a third party", id: "Verifikasi oleh pihak ketiga", ja: "第三者機関による検証" },
  issuance: {
    en: "Request for issuance, and allocation of the credits; in earlier years at least half to Japan",
    id: "Permintaan penerbitan dan alokasi kredit; pada tahun-tahun sebelumnya paling sedikit separuh untuk Jepang",
    ja: "クレジット発行申請と配分。過年度は日本側へ2分の1以上",
  },
  "srn-spei": {
    en: "Registration in Indonesia's national registry (SRN) and certification under SPEI, a duty since October 2024; where in the cycle it falls was not stated",
    id: "Pencatatan dalam Sistem Registri Nasional (SRN) dan sertifikasi SPEI, wajib sejak Oktober 2024; letaknya dalam siklus tidak disebutkan",
    ja: "インドネシア国家登録簿(SRN)への登録とSPEIによる認証。2024年10月から義務(手順のどこに入るかは出典に記載なし)",
  },
  "permendagri-25-2020": {
    en: "Permendagri 25/2020 carries out PP 28/2018 (Articles 35 and 42) and cites PP 10/2011",
    id: "Permendagri 25/2020 melaksanakan PP 28/2018 (Pasal 35 dan 42) dan merujuk PP 10/2011",
    ja: "内務大臣規則25/2020は政令28/2018(第35条・第42条)を実施し、政令10/2011を引用",
  },
  durations: {
    en: "Durations are not known; steps of 45 days are unverified",
    id: "Lama waktu tidak diketahui; tahap 45 hari belum terverifikasi",
    ja: "所要日数は不明。45日という値は未確認",
  },
  "direct-grant-ministries": {
    en: "Direct grant to ministries: register number, then endorsement in the same budget year, with grant agreement (NPH) and handover record (BAST)",
    id: "Hibah langsung kementerian: nomor register, lalu pengesahan pada tahun anggaran yang sama, dengan NPH dan BAST",
    ja: "省庁向け直接贈与:登録番号の取得後、同一予算年度内に承認(贈与契約NPH・引渡書BASTが必要)",
  },
  "pmk-99-central-only": {
    en: "PMK 99/2017 as read addresses central ministries; check before applying its steps to a city",
    id: "PMK 99/2017 sebagaimana dibaca ditujukan bagi kementerian pusat; periksa dahulu sebelum menerapkannya pada kota",
    ja: "財務大臣規則99/2017は中央省庁向け。市への適用前に要確認",
  },
  "subsidy-recipient": {
    en: "The subsidy goes to the Japanese representative participant of the consortium, not to the city",
    id: "Subsidi diterima peserta perwakilan Jepang dalam konsorsium, bukan kota",
    ja: "補助金の受給者はコンソーシアムの日本側代表事業者であり、市ではない",
  },
  "four-agencies": {
    en: "In Bandung at least four local agencies share the work that one bureau does in Kawasaki",
    id: "Di Bandung sedikitnya empat dinas berbagi tugas yang di Kawasaki ditangani satu biro",
    ja: "バンドン市では少なくとも4機関が分担、川崎市では1局が担当",
  },
  "semarang-toyama-cng-buses-scope": {
    en: "Semarang–Toyama: 72 city buses converted to CNG and diesel",
    id: "Semarang–Toyama: 72 bus kota dikonversi ke CNG-solar",
    ja: "スマラン・富山:市バス72台をCNG・ディーゼル併用に改造",
  },
  "semarang-toyama-cng-buses-cost": {
    en: "Semarang–Toyama: about IDR 10 billion, half of it from the city budget of 2018",
    id: "Semarang–Toyama: sekitar Rp10 miliar, separuhnya dari APBD 2018",
    ja: "スマラン・富山:総額約100億ルピア、半額を2018年市予算で負担",
  },
  "semarang-toyama-cng-buses-japan-share": {
    en: "Semarang–Toyama: Japan paid “nearly half” through the JCM",
    id: "Semarang–Toyama: Jepang menanggung “hampir separuh” melalui JCM",
    ja: "スマラン・富山:日本側がJCMを通じ「ほぼ半分」を負担",
  },
  "semarang-toyama-cng-buses-timeline": {
    en: "Semarang–Toyama: talks in September 2017, documents in February 2018, launch on 9 January 2019",
    id: "Semarang–Toyama: pembicaraan September 2017, dokumen Februari 2018, peluncuran 9 Januari 2019",
    ja: "スマラン・富山:2017年9月協議、2018年2月書類提出、2019年1月9日運行開始",
  },
  "semarang-toyama-cng-buses-structure": {
    en: "Semarang–Toyama: co-investment of the city and Japan's environment ministry, with intermediaries",
    id: "Semarang–Toyama: investasi bersama kota dan Kementerian Lingkungan Hidup Jepang, dibantu perantara",
    ja: "スマラン・富山:市と環境省の共同出資、仲介機関が支援",
  },
  "semarang-toyama-cng-buses-registration": {
    en: "Semarang–Toyama: registered as a JCM project only on 18 December 2024, about 6 years after the launch; installation and credits are two different clocks",
    id: "Semarang–Toyama: baru terdaftar sebagai proyek JCM pada 18 Desember 2024, sekitar 6 tahun setelah peluncuran; pemasangan dan penerbitan kredit berjalan pada jadwal yang berbeda",
    ja: "スマラン・富山:JCMプロジェクトとしての登録は運行開始から約6年後の2024年12月18日。設備の導入とクレジットは別々の時間軸で進む",
  },
  "semarang-toyama-cng-buses-duration": {
    en: "Semarang–Toyama: a city-owned asset passed the JCM with city co-funding in about 16 months",
    id: "Semarang–Toyama: aset milik kota melewati JCM dengan dana pendamping APBD dalam sekitar 16 bulan",
    ja: "スマラン・富山:市所有資産が市の共同負担によりJCMを約16か月で通過",
  },
} satisfies Texts;
