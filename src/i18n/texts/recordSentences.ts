import type { Translations } from "../text";

/** What records say in sentences, by the English of their values. */
export const recordSentences = {
  "Use of tariff P-3: where no meter (APP) can be fitted, the bill is calculated from the power per lamp point or location and the burning hours.":
    {
      id: "Pemakaian tarif P-3: bila meter (APP) tidak dapat dipasang, tagihan dihitung dari daya per titik lampu atau lokasi dan jam nyala.",
      ja: "料金P-3の適用:計量器(APP)を設置できない場合、料金は灯または地点ごとの電力と点灯時間から計算されます。",
    },
  "Installations under a master contract (kontrak-induk); surplus lamp points found by inventory pay a connection fee; effective 1 Jan 2003.":
    {
      id: "Instalasi dengan kontrak induk; titik lampu lebih yang ditemukan saat inventarisasi membayar biaya penyambungan; berlaku 1 Jan 2003.",
      ja: "包括契約(kontrak-induk)の設備。棚卸しで見つかった余剰の灯は接続費を支払います。2003年1月1日施行。",
    },
  "Under abonemen the bill does not fall when a lamp is off or broken.": {
    id: "Dengan abonemen, tagihan tidak turun ketika lampu mati atau rusak.",
    ja: "定額料金(無計量)では、消灯や故障があっても料金は下がりません。",
  },
  "Lump-sum billing tends to overestimate consumption; only a few cities (Yogyakarta, Makassar) had full metering; optimising saves 50–80 % of a city's bill.":
    {
      id: "Tagihan abonemen cenderung menaksir terlalu tinggi; hanya sedikit kota (Yogyakarta, Makassar) yang bermeter penuh; optimalisasi menghemat 50–80% tagihan kota.",
      ja: "定額の料金は消費量を過大に見積もる傾向があります。全灯計量は少数の都市(ジョグジャカルタ、マカッサル)のみ。最適化により市の料金の50~80%を節減できます。",
    },
  "Do not derive baseline kWh (hence tCO2) from an abonemen bill without a flag.": {
    id: "Jangan menurunkan kWh awal (dan tCO2) dari tagihan abonemen tanpa memberi tanda.",
    ja: "定額料金から現状のkWh(およびtCO2)を求める場合は、必ずその旨を示してください。",
  },
  "Financial savings under abonemen are nil until metering or re-contracting.": {
    id: "Penghematan uang dengan abonemen nihil sampai dipasang meter atau kontrak diperbarui.",
    ja: "定額料金では、計量または契約変更まで節減額は生じません。",
  },
  "Kemenko Perekonomian (Coordinating Ministry for Economic Affairs)": {
    id: "Kemenko Perekonomian",
    ja: "経済担当調整大臣府(Kemenko Perekonomian)",
  },
  "Ministry of Environment / Environmental Control Agency (KLH/BPLH)": {
    id: "Kementerian Lingkungan Hidup / Badan Pengendalian Lingkungan Hidup (KLH/BPLH)",
    ja: "環境省・環境管理庁(KLH/BPLH)",
  },
  "registries SRN and SRUK, Mutual Recognition Arrangement, authorisation (on recommendation of the sector minister); separate from Forestry since the cabinet split of 2024":
    {
      id: "registri SRN dan SRUK, Mutual Recognition Arrangement, otorisasi (atas rekomendasi menteri sektor); terpisah dari Kehutanan sejak pemisahan kabinet 2024",
      ja: "登録簿SRN・SRUK、相互承認取決め、承認(所管大臣の推薦による)。2024年の省庁再編で林業から分離",
    },
  "Without a meter: EC_PJ = Q_cool/COP_PJ; RE = Q_cool/COP_RE × EF.": {
    id: "Tanpa meter: EC_PJ = Q_cool/COP_PJ; RE = Q_cool/COP_RE × EF.",
    ja: "計量器がない場合:EC_PJ=Q_cool/COP_PJ、RE=Q_cool/COP_RE×EF。",
  },
  "Reference COP = maximum COP among commercially available reference models in the host country (conservative, gives a net reduction).":
    {
      id: "COP referensi = COP tertinggi model referensi di pasar negara tuan rumah (konservatif, memberi pengurangan bersih).",
      ja: "リファレンスCOP=対象国で市販される機種の最大COP(保守的で、正味の削減となる)。",
    },
  "Reference COP = SNI 6390 COP if the existing chiller's life ends inside the crediting period; otherwise the maker's rated COP with no ageing (conservative). Experts call SNI strict for old chillers.":
    {
      id: "COP referensi = COP SNI 6390 bila umur chiller lama berakhir dalam periode kredit; selain itu COP pengenal pabrikan tanpa penuaan (konservatif). Para ahli menilai SNI ketat untuk chiller lama.",
      ja: "リファレンスCOP=既存チラーの寿命がクレジット期間内に終わる場合はSNI 6390のCOP、それ以外はメーカー定格COP(経年劣化なし、保守的)。専門家はSNIが古いチラーに厳しいと指摘しています。",
    },
  "Use the mandatory one-star value as the legal reference COP floor in Bandung: a reference below the mandatory COP is not plausible.":
    {
      id: "Pakailah nilai wajib satu bintang sebagai batas bawah hukum COP referensi di Bandung: referensi di bawah COP wajib tidak masuk akal.",
      ja: "バンドンでは、リファレンスCOPの法的下限として義務の1つ星の値を用います。義務のCOPを下回るリファレンスは妥当ではありません。",
    },
  "measured or from a documented photocell/timer schedule; dimming enters via O or average P": {
    id: "diukur atau dari jadwal fotosel/pengatur waktu yang terdokumentasi; peredupan masuk lewat O atau P rata-rata",
    ja: "計測値、または記録のある光センサー・タイマーの運用による。調光はOまたは平均Pで考慮",
  },
  "annual failure rate (fraction of luminaires failing per year)": {
    id: "laju kerusakan tahunan (fraksi armatur yang rusak per tahun)",
    ja: "年間故障率(1年に故障する灯具の割合)",
  },
  "Replacement of baseline luminaires by project luminaires in street lighting and other outdoor applications.": {
    id: "Penggantian armatur baseline dengan armatur proyek pada penerangan jalan dan penerangan luar ruang lain.",
    ja: "街路灯その他の屋外照明における、既存灯具からプロジェクト灯具への更新。",
  },
  "One-for-one, or several baseline luminaire systems by several project luminaire systems that are in total more efficient.":
    {
      id: "Satu banding satu, atau beberapa sistem armatur lama dengan beberapa sistem baru yang secara keseluruhan lebih efisien.",
      ja: "1対1の更新、または全体としてより効率の高い複数灯具への更新。",
    },
  "Draft v01 is not applicable to lighting controls that reduce operating hours of project luminaires versus baseline, nor to new construction.":
    {
      id: "Rancangan v01 tidak berlaku untuk kendali yang mengurangi jam operasi armatur proyek, maupun pembangunan baru.",
      ja: "草案v01は、プロジェクト灯具の運転時間を短縮する制御と新設には適用されません。",
    },
  "Equipment must be new, not transferred from another activity.": {
    id: "Peralatan harus baru, bukan pindahan dari kegiatan lain.",
    ja: "機器は新品とし、他の活動からの転用は認められません。",
  },
  "Total useful illumination of project luminaires ≥ baseline luminaires replaced, or ≥ the requirement of an applicable approved national standard (for Indonesia: SNI 7391).":
    {
      id: "Cahaya berguna armatur proyek ≥ armatur yang diganti, atau ≥ persyaratan standar nasional yang berlaku (Indonesia: SNI 7391).",
      ja: "プロジェクト灯具の有効な明るさは、更新前の灯具以上、または適用される国家規格(インドネシアはSNI 7391)以上。",
    },
  "Aggregate electricity savings ≤ 60 GWh/yr per project activity.": {
    id: "Penghematan listrik keseluruhan ≤ 60 GWh/tahun per kegiatan.",
    ja: "電力削減の合計は1活動当たり年間60 GWh以下。",
  },
  "Request to the Minister of Home Affairs for facilitation (with Kemlu, Setneg, line ministries)": {
    id: "Permohonan fasilitasi kepada Menteri Dalam Negeri (bersama Kemlu, Setneg, kementerian teknis)",
    ja: "内務大臣への調整依頼(外務省、国家官房、所管省とともに)",
  },
  "Full power from Kemlu to the head of region is needed to sign.": {
    id: "Surat kuasa penuh dari Kemlu kepada kepala daerah diperlukan untuk menandatangani.",
    ja: "署名には、外務省から首長への全権委任が必要です。",
  },
  "Determine the type: planned (via planning) or direct (not via planning).": {
    id: "Penentuan jenis: terencana (lewat perencanaan) atau langsung.",
    ja: "区分の決定:計画型(計画を経るもの)または直接型。",
  },
  "Minister of Planning (Bappenas) → grant activity list (DRKH).": {
    id: "Menteri PPN (Bappenas) → Daftar Rencana Kegiatan Hibah (DRKH).",
    ja: "国家開発企画大臣(Bappenas)→贈与活動計画リスト(DRKH)。",
  },
  "Regions: forwarding by the Ministry of Finance under PP 2/2012.": {
    id: "Daerah: penerusan oleh Kementerian Keuangan menurut PP 2/2012.",
    ja: "地方:政令2/2012に基づく財務省からの引渡し。",
  },
  "Project Idea Note (PIN form ver01.0) goes to the Joint Committee.": {
    id: "Project Idea Note (formulir PIN ver01.0) diajukan ke Komite Bersama.",
    ja: "プロジェクト・アイデア・ノート(PIN様式 ver01.0)を合同委員会へ提出。",
  },
  "Joint Committee 'no objection'; only such projects are selected.": {
    id: "'Tanpa keberatan' dari Komite Bersama; hanya proyek demikian yang dipilih.",
    ja: "合同委員会の「異議なし」。これを得た案件のみ採択されます。",
  },
  "Selection for the subsidy; grant decision; installation starts after the grant decision and completes within 3 years.":
    {
      id: "Pemilihan untuk subsidi; keputusan subsidi; pemasangan mulai setelah keputusan subsidi dan selesai dalam 3 tahun.",
      ja: "採択、交付決定。設置は交付決定後に始め、3年以内に完了。",
    },
  "Methodology: completeness check, public input, Joint Committee decision.": {
    id: "Metodologi: pemeriksaan kelengkapan, masukan publik, keputusan Komite Bersama.",
    ja: "方法論:完全性確認、パブリックインプット、合同委員会の決定。",
  },
  "completeness ≤ 7 days; public input 15 days; JC usually ≤ 60 days (max 90)": {
    id: "kelengkapan ≤ 7 hari; masukan publik 15 hari; Komite Bersama biasanya ≤ 60 hari (paling lama 90)",
    ja: "完全性確認7日以内、パブリックインプット15日、合同委員会は通常60日以内(最長90日)",
  },
  "Validation and registration (PDD guidelines ver04.0; V/V guidelines ver02.0).": {
    id: "Validasi dan pendaftaran (pedoman PDD ver04.0; pedoman V/V ver02.0).",
    ja: "妥当性確認と登録(PDDガイドライン ver04.0、妥当性確認・検証ガイドライン ver02.0)。",
  },
  "Issuance request (form ver04.0) and credit allocation (form ver01.0); at least 1/2 of credits to Japan in earlier programme years.":
    {
      id: "Permintaan penerbitan (formulir ver04.0) dan alokasi kredit (formulir ver01.0); pada tahun-tahun program terdahulu paling sedikit 1/2 kredit untuk Jepang.",
      ja: "発行申請(様式 ver04.0)とクレジット配分(様式 ver01.0)。過年度はクレジットの2分の1以上を日本へ。",
    },
  "Registration in Indonesia's national registry (SRN) and certification under SPEI (duty since the Mutual Recognition Arrangement of October 2024).":
    {
      id: "Pendaftaran pada registri nasional Indonesia (SRN) dan sertifikasi SPEI (wajib sejak Mutual Recognition Arrangement Oktober 2024).",
      ja: "インドネシアの国家登録簿(SRN)への登録とSPEIの認証(2024年10月の相互承認取決め以降は義務)。",
    },
  "Permendagri 25/2020 implements PP 28/2018 Arts. 35 and 42 and cites PP 10/2011.": {
    id: "Permendagri 25/2020 melaksanakan Pasal 35 dan 42 PP 28/2018 dan merujuk PP 10/2011.",
    ja: "内務大臣規則25/2020は政令28/2018第35条・第42条を実施し、政令10/2011を引用します。",
  },
  "Direct grant, ministries: register number → endorsement (pengesahan) in the same budget year; needs NPH + BAST; PMK 99/PMK.05/2017; apps SEHATI, SAKTI.":
    {
      id: "Hibah langsung, kementerian: nomor register → pengesahan pada tahun anggaran yang sama; perlu NPH + BAST; PMK 99/PMK.05/2017; aplikasi SEHATI, SAKTI.",
      ja: "直接贈与(省庁):登録番号→同一予算年度の承認(pengesahan)。NPHとBASTが必要。PMK 99/PMK.05/2017、システムはSEHATI、SAKTI。",
    },
  "PMK 99/2017 as read addresses central ministries; do not apply its steps to a city without checking.": {
    id: "PMK 99/2017 sebagaimana dibaca ditujukan kepada kementerian pusat; jangan terapkan langkahnya pada kota tanpa pemeriksaan.",
    ja: "財務大臣規則(PMK)99/2017は中央省庁を対象としています。確認なしに市へ適用しないでください。",
  },
  "The recipient of the JCM subsidy is the representative participant of the consortium, a Japanese corporation, not the city; whether the asset then reaches the city as a grant depends on the contract (inference).":
    {
      id: "Penerima subsidi JCM adalah peserta perwakilan konsorsium, badan hukum Jepang, bukan kota; apakah aset kemudian sampai ke kota sebagai hibah bergantung pada kontrak (simpulan).",
      ja: "補助金を受けるのは国際コンソーシアムの代表事業者(日本法人)であり、市ではありません。資産が贈与として市に移るかは契約によります(推定)。",
    },
  "In Bandung at least four local government agencies share environmental and waste management, where Kawasaki has one bureau.":
    {
      id: "Di Bandung paling sedikit empat perangkat daerah membagi urusan lingkungan dan persampahan, sedangkan di Kawasaki satu biro.",
      ja: "バンドンでは環境・廃棄物を少なくとも4つの部局が分担し、川崎では1つの局が担当します。",
    },
  "Talks Sep 2017 → documents to MOEJ Feb 2018 → planned end 31 Dec 2018 → launch 9 Jan 2019.": {
    id: "Pembicaraan Sep 2017 → dokumen ke MOEJ Feb 2018 → rencana selesai 31 Des 2018 → peluncuran 9 Jan 2019.",
    ja: "2017年9月協議→2018年2月環境省へ書類→2018年12月31日完了予定→2019年1月9日運行開始。",
  },
  "A city-owned asset can pass JCM with APBD co-funding in about 16 months.": {
    id: "Aset milik kota dapat melewati JCM dengan dana pendamping APBD dalam kira-kira 16 bulan.",
    ja: "市が所有する資産は、APBDの負担を伴い約16か月でJCMを通過できます。",
  },
  "Registered as a JCM project only by the 10th Joint Committee, 18 Dec 2024: about 7¼ years after the talks and 6 after the launch. Installation and credits are two different clocks.":
    {
      id: "Baru terdaftar sebagai proyek JCM oleh Komite Bersama ke-10, 18 Des 2024: sekitar 7¼ tahun setelah pembicaraan dan 6 tahun setelah peluncuran. Pemasangan dan kredit berjalan pada jadwal berbeda.",
      ja: "JCM案件としての登録は2024年12月18日の第10回合同委員会で、協議から約7年3か月後、運行開始から6年後でした。設備の導入とクレジットは別々の時間軸で進みます。",
    },
  "MEMR chose Bandung, Solo and Denpasar as pilots; 27,000 street lamps to be replaced; USAID technology research.": {
    id: "KESDM memilih Bandung, Solo, dan Denpasar sebagai percontohan; 27.000 lampu jalan diganti; penelitian teknologi USAID.",
    ja: "エネルギー鉱物資源省がバンドン、ソロ、デンパサールを試行都市に選定。街路灯27,000灯を更新、USAIDが技術調査。",
  },
  "Bill Rp 36 bn/yr; saving 40–60 % demanded of the private operator (one article says about 50 %).": {
    id: "Tagihan Rp36 miliar/tahun; operator swasta diminta menghemat 40–60% (satu artikel menyebut sekitar 50%).",
    ja: "料金は年360億ルピア。民間事業者に40~60%の削減を要求(約50%とする記事もあります)。",
  },
  "Smart PJU pilot with auto-dimming: 70 points at Taman Sari, Surapati and Merdeka; 800 planned.": {
    id: "Percontohan PJU cerdas dengan peredupan otomatis: 70 titik di Taman Sari, Surapati, dan Merdeka; 800 direncanakan.",
    ja: "自動調光のスマート街路灯の試行:タマンサリ、スラパティ、ムルデカの70灯。計画は800灯。",
  },
  "All lamps to smart lighting and LED, 70 % saving, end 2016 (mayor's target, not achieved).": {
    id: "Semua lampu menjadi lampu cerdas dan LED, hemat 70%, akhir 2016 (target wali kota, tidak tercapai).",
    ja: "全灯をスマート化・LED化、70%削減、2016年末まで(市長の目標、未達成)。",
  },
  "Only 50 % of the ideal 68,000 installed; PPP (LED and smart feeders) total cost saving incl. O&M 15 % gross = 22 % NPV; 10,000 new PJU in years 1–2.":
    {
      id: "Baru 50% dari 68.000 ideal terpasang; KPBU (LED dan pengumpan cerdas) hemat biaya total termasuk O&M 15% kotor = 22% NPV; 10.000 PJU baru pada tahun 1–2.",
      ja: "必要な68,000灯の50%のみ設置。官民連携(LEDとスマート給電)による総費用の削減は維持管理込みで15%(NPVで22%)。1~2年目に10,000灯を新設。",
    },
  "2,900 of 46,000 dark; total '49 thousand' in the same article.": {
    id: "2.900 dari 46.000 padam; jumlah '49 ribu' dalam artikel yang sama.",
    ja: "46,000灯のうち2,900灯が不点灯。同じ記事に総数「4万9千」。",
  },
  "Electricity PJU+PLL budget Rp 54,336,206,320; actual Rp 4.5–5 bn/month; 49,000+ points, ideal 69,000; PPJ target Rp 200 bn.":
    {
      id: "Anggaran listrik PJU+PLL Rp54.336.206.320; realisasi Rp4,5–5 miliar/bulan; 49.000+ titik, ideal 69.000; target PPJ Rp200 miliar.",
      ja: "PJU・PLLの電気料金予算543億3,620万6,320ルピア、実績は月45~50億ルピア。49,000灯超、必要数69,000灯。街路灯税(PPJ)目標2,000億ルピア。",
    },
  "49,562 points (PJU+PJL), target 68,984; the article says 73.6 %, arithmetic 71.8 %; conventional → LED replacement under way; managed by Dishub since 2022.":
    {
      id: "49.562 titik (PJU+PJL), target 68.984; artikel menyebut 73,6%, hitungannya 71,8%; penggantian konvensional → LED berjalan; dikelola Dishub sejak 2022.",
      ja: "49,562灯(PJU・PJL)、目標68,984灯。記事は73.6%、計算では71.8%。従来灯からLEDへ更新中。2022年から運輸局が管理。",
    },
  "City secretary: 47,000 of 67,000; PJU+PJL budget 2023 Rp 63 bn.": {
    id: "Sekretaris Daerah: 47.000 dari 67.000; anggaran PJU+PJL 2023 Rp63 miliar.",
    ja: "市官房長:67,000灯のうち47,000灯。2023年のPJU・PJL予算630億ルピア。",
  },
  "Electricity Rp 88 bn/yr; PPP: 21,067 new + 60,000 maintained, Rp 426.8 bn (10–20 yr, incl. O&M); 1,295.6 km roads, 3,185 city segments.":
    {
      id: "Listrik Rp88 miliar/tahun; KPBU: 21.067 baru + 60.000 dipelihara, Rp426,8 miliar (10–20 tahun, termasuk O&M); jalan 1.295,6 km, 3.185 ruas kota.",
      ja: "電気料金年880億ルピア。官民連携:新設21,067灯、維持管理60,000灯、4,268億ルピア(10~20年、維持管理込み)。道路1,295.6 km、市道3,185区間。",
    },
  "48,470 units needed, 96,940 if both sides at 20 m spacing; development 'Rp 1.106,3 triliun', maintenance Rp 68.7 bn, total 'Rp 1.175 triliun'; PPJ 2023 Rp 217.9 bn; APBD for APJ 17.6/19.1/10.9/11.7 bn (2022–25).":
    {
      id: "48.470 unit diperlukan, 96.940 bila dua sisi dengan jarak 20 m; pembangunan 'Rp1.106,3 triliun', pemeliharaan Rp68,7 miliar, jumlah 'Rp1.175 triliun'; PPJ 2023 Rp217,9 miliar; APBD untuk APJ 17,6/19,1/10,9/11,7 miliar (2022–25).",
      ja: "必要数48,470台、両側・20 m間隔なら96,940台。整備費「1,106.3兆ルピア」、維持費687億ルピア、計「1,175兆ルピア」(原文のまま)。2023年のPPJ 2,179億ルピア。APJの予算は176億・191億・109億・117億ルピア(2022~25年)。",
    },
  "Point counts disagree between sources: 46–49.6 thousand in 2022–23.": {
    id: "Jumlah titik berbeda antarsumber: 46–49,6 ribu pada 2022–23.",
    ja: "灯数は資料により異なります:2022~23年で46,000~49,600灯。",
  },
  "Credit each equipment by its own meter (EC_PJ with the COP ratio). EC_PJ is measured after load reductions, so there is no double counting; the load-reduction part (cooling benefit of LED, envelope) is not credited.":
    {
      id: "Kreditkan tiap peralatan dengan meternya sendiri (EC_PJ dengan rasio COP). EC_PJ diukur setelah beban turun sehingga tidak ada hitungan ganda; bagian penurunan beban (manfaat pendinginan dari LED, selubung) tidak dikreditkan.",
      ja: "機器ごとに各自の計量(COP比によるEC_PJ)でクレジットを算定します。EC_PJは負荷低減後の計測値のため二重計上はなく、負荷低減分(LEDによる冷房の便益、外皮)は算入しません。",
    },
  "Independent multiplicative savings on one end use combine as 1−Π(1−s_k).": {
    id: "Penghematan bebas yang saling mengalikan pada satu penggunaan akhir bergabung sebagai 1−Π(1−s_k).",
    ja: "同じ用途の独立した削減は1−Π(1−s_k)として合成します。",
  },
  "RE and EE use different emission factors (0.619 against 0.814/0.87): keep the two lines separate.": {
    id: "RE dan EE memakai faktor emisi berbeda (0,619 terhadap 0,814/0,87): pisahkan kedua barisnya.",
    ja: "再エネと省エネでは排出係数が異なります(0.619に対し0.814・0.87)。2つを分けて計算します。",
  },
  "26 Aug 2016, in force 1 Jan 2017. All new buildings, large (>5,000 m²) and small incl. houses; mandatory and voluntary parts; incentives = extra floor area and/or PBB cut.":
    {
      id: "26 Agt 2016, berlaku 1 Jan 2017. Semua bangunan baru, besar (>5.000 m²) dan kecil termasuk rumah; bagian wajib dan sukarela; insentif = tambahan luas lantai dan/atau potongan PBB.",
      ja: "2016年8月26日、2017年1月1日施行。住宅を含む大規模(5,000 m²超)・小規模の全新築建物。義務と任意の部分があり、床面積の割増や固定資産税(PBB)の減額が優遇。",
    },
  "25 % electricity and 40 % water saving in 5 years; 2.7 million m², >140,000 MWh, >16 million USD (Rp 200 billion).":
    {
      id: "Hemat listrik 25% dan air 40% dalam 5 tahun; 2,7 juta m², >140.000 MWh, >16 juta USD (Rp200 miliar).",
      ja: "5年間で電力25%、水40%の削減。270万 m²、14万 MWh超、1,600万米ドル超(2,000億ルピア)。",
    },
  "USD 0.114/kWh; 51.9 kWh/m² over the 5 years (per-year basis not stated).": {
    id: "USD 0,114/kWh; 51,9 kWh/m² selama 5 tahun (dasar per tahun tidak disebutkan).",
    ja: "0.114米ドル/kWh、5年間で51.9 kWh/m²(年当たりの根拠は記載なし)。",
  },
  "Maximum lighting power density per room, lux levels; table not available.": {
    id: "Daya pencahayaan maksimum per ruang, tingkat lux; tabelnya tidak tersedia.",
    ja: "室ごとの照明電力密度の上限と照度。表は入手できませんでした。",
  },
  "31 Mar / 1 Apr 2021; replaces 02/PRT/M/2015; green-building performance assessment, ranks Pratama / Madya / Utama; technical guide SE 01/SE/M/2022 (16 checklists); SE DJCK 03/SE/DC/2023 for class 1a.":
    {
      id: "31 Mar / 1 Apr 2021; menggantikan 02/PRT/M/2015; penilaian kinerja bangunan gedung hijau, peringkat Pratama / Madya / Utama; petunjuk teknis SE 01/SE/M/2022 (16 daftar simak); SE DJCK 03/SE/DC/2023 untuk kelas 1a.",
      ja: "2021年3月31日・4月1日。02/PRT/M/2015に代わるグリーンビルディングの性能評価で、等級はPratama・Madya・Utama。技術指針SE 01/SE/M/2022(16の確認表)、1a類はSE DJCK 03/SE/DC/2023。",
    },
  "45–65 % / 65–80 % / 80–100 % of 165 points (Pratama / Madya / Utama).": {
    id: "45–65% / 65–80% / 80–100% dari 165 poin (Pratama / Madya / Utama).",
    ja: "165点の45~65%・65~80%・80~100%(Pratama・Madya・Utama)。",
  },
  "Energy management mandatory for buildings ≥ 500 toe/yr, industry and transport ≥ 4,000, energy providers ≥ 6,000; central and local government: no threshold.":
    {
      id: "Manajemen energi wajib bagi bangunan ≥ 500 toe/tahun, industri dan transportasi ≥ 4.000, penyedia energi ≥ 6.000; pemerintah pusat dan daerah: tanpa ambang.",
      ja: "エネルギー管理の義務:建物は年500 toe以上、産業・運輸は4,000以上、エネルギー供給者は6,000以上。中央・地方政府は基準なし。",
    },
  "Green buildings; new and existing commercial, hotel, health, education above size limits.": {
    id: "Bangunan hijau; gedung komersial, hotel, kesehatan, dan pendidikan, baru dan lama, di atas batas luas.",
    ja: "グリーンビルディング。規模の基準を超える新築・既存の商業、ホテル、医療、教育施設。",
  },
  "EEC 31 of 121 points (26 %); Platinum 73 %, Gold 57 %, Silver 46 %, Bronze 35 %.": {
    id: "EEC 31 dari 121 poin (26%); Platinum 73%, Gold 57%, Silver 46%, Bronze 35%.",
    ja: "EECは121点中31点(26%)。プラチナ73%、ゴールド57%、シルバー46%、ブロンズ35%。",
  },
  "no factor; controlled by using same output/hours, metering or survey": {
    id: "tanpa faktor; dikendalikan dengan keluaran/jam yang sama, meter, atau survei",
    ja: "係数なし。同一の出力・時間、計量、調査で管理",
  },
  "only if replaced equipment is re-used; independent scrapping check": {
    id: "hanya bila peralatan lama dipakai lagi; pemeriksaan pemusnahan independen",
    ja: "更新した機器を再使用する場合のみ。廃棄の独立確認",
  },
  "useful illumination ≥ baseline or ≥ national standard (draft)": {
    id: "cahaya berguna ≥ baseline atau ≥ standar nasional (rancangan)",
    ja: "有効な明るさがベースライン以上または国家規格以上(草案)",
  },
  "draft v01 excludes hour-reducing controls and new construction": {
    id: "rancangan v01 mengecualikan kendali yang mengurangi jam dan pembangunan baru",
    ja: "草案v01は時間を短縮する制御と新設を除外",
  },
  "LED ≈ 50 % energy-cost reduction against conventional; additional 20–40 % with advanced controls.": {
    id: "LED ≈ hemat biaya energi 50% terhadap konvensional; tambahan 20–40% dengan kendali maju.",
    ja: "LEDは従来灯に対しエネルギー費を約50%削減。高度な制御でさらに20~40%。",
  },
  "130 W HPS → 70 W LED, '≈50 %' (lamp-watt arithmetic is 46 %).": {
    id: "HPS 130 W → LED 70 W, '≈50%' (menurut daya lampu 46%).",
    ja: "HPS 130 W→LED 70 W、「約50%」(ランプ電力では46%)。",
  },
  "LED street lighting saves 40–60 %; an ESCO author says ≥50 % at equal light.": {
    id: "PJU LED menghemat 40–60%; seorang penulis ESCO menyebut ≥50% pada cahaya sama.",
    ja: "LED街路灯は40~60%を削減。ESCO関係者は同じ明るさで50%以上と記しています。",
  },
  "HPS→LED garage 52 %, rising to 88 % with occupancy control; payback 6.5 yr retrofit, 4.9 yr new.": {
    id: "Garasi HPS→LED 52%, naik ke 88% dengan kendali hunian; masa pengembalian 6,5 tahun (penggantian), 4,9 tahun (baru).",
    ja: "駐車場のHPS→LEDで52%、在車検知制御で88%。投資回収は更新6.5年、新設4.9年。",
  },
  "Wireless adaptive node on each fixture; after commissioning most lights at 70 % of initial brightness, dimmed further later at night; half output at low pedestrian volume; whole system < half of HPS consumption.":
    {
      id: "Simpul nirkabel adaptif pada tiap lampu; setelah uji kebanyakan lampu pada 70% terang awal, diredupkan lagi larut malam; separuh keluaran saat pejalan sedikit; seluruh sistem < separuh konsumsi HPS.",
      ja: "各灯具に無線の適応制御。調整後は多くの灯が当初の70%の明るさで、深夜はさらに調光。歩行者が少ない時は半分。全体の消費はHPSの半分未満。",
    },
  "Wireless controls added 40 % to project cost; not adopted there.": {
    id: "Kendali nirkabel menambah 40% biaya proyek; tidak dipakai di sana.",
    ja: "無線制御は事業費を40%押し上げるため、採用されませんでした。",
  },
  "Electronic dimmable ballast on 250 W HPS (2 h 100 %, 4 h 90 %, 4 h 75 %, then 65 %): 24 % saving at 220 V.": {
    id: "Balas elektronik dapat redup pada HPS 250 W (2 jam 100%, 4 jam 90%, 4 jam 75%, lalu 65%): hemat 24% pada 220 V.",
    ja: "HPS 250 Wに調光型電子安定器(2時間100%、4時間90%、4時間75%、以降65%):220 Vで24%削減。",
  },
  "PAKLIM/OSRAM: 8 Java cities, savings up to 60 % of electricity bills.": {
    id: "PAKLIM/OSRAM: 8 kota di Jawa, hemat sampai 60% tagihan listrik.",
    ja: "PAKLIM・OSRAM:ジャワの8都市、電気料金を最大60%削減。",
  },
  "Bandung takes part in Kawasaki's (3rd) eco-business forum from Jan 2007, every year since.": {
    id: "Bandung ikut forum eco-business Kawasaki (ke-3) sejak Jan 2007, setiap tahun.",
    ja: "バンドンは2007年1月の川崎国際環境ビジネスフォーラム(第3回)以来、毎年参加。",
  },
  "Kick-off in Bandung of the city-to-city low-carbon city support (MOEJ JCM large-scale feasibility survey); energy saving and waste.":
    {
      id: "Dimulai di Bandung: dukungan kota rendah karbon antarkota (studi kelayakan skala besar JCM MOEJ); hemat energi dan sampah.",
      ja: "都市間連携による低炭素化支援(環境省JCM大規模案件形成可能性調査)をバンドンで開始。省エネと廃棄物。",
    },
  "Two feasibility-study years; fields: low-carbon city plan, energy saving, waste-to-energy.": {
    id: "Dua tahun studi kelayakan; bidang: rencana kota rendah karbon, hemat energi, sampah menjadi energi.",
    ja: "2か年の実現可能性調査。低炭素都市計画、省エネ、廃棄物発電。",
  },
  "MoU on low-carbon, sustainable city formation (waste, wastewater, air, energy, transport technology).": {
    id: "MoU pembentukan kota rendah karbon dan berkelanjutan (sampah, air limbah, udara, energi, teknologi transportasi).",
    ja: "低炭素で持続可能な都市形成に関する覚書(廃棄物、排水、大気、エネルギー、交通技術)。",
  },
  "FY2015 final report: energy management system (EMS) in commercial facilities (IGES, Oriental Consultants Global, Kawasaki City, Tokyo Rectifier (東京整流器), Kowa (興和)); DC power supply/EMS; table of contents only.":
    {
      id: "Laporan akhir TA 2015: sistem manajemen energi (EMS) di fasilitas komersial (IGES, Oriental Consultants Global, Kota Kawasaki, Tokyo Rectifier, Kowa); catu daya DC/EMS; hanya daftar isi.",
      ja: "平成27年度最終報告:商業施設のエネルギー管理システム(EMS)(IGES、オリエンタルコンサルタンツグローバル、川崎市、東京整流器、興和)、直流給電・EMS。目次のみ。",
    },
  "MOEJ city-to-city collaboration for zero-carbon society: call 5–26 Apr 2022, 23 applied, 20 selected (24 May 2022); 43 cities/13 countries, 19 Japanese municipalities; full list of cities not available.":
    {
      id: "Kerja sama antarkota MOEJ untuk masyarakat nol karbon: undangan proposal 5–26 Apr 2022, 23 pengajuan, 20 terpilih (24 Mei 2022); 43 kota/13 negara, 19 pemerintah daerah Jepang; daftar lengkap kota tidak tersedia.",
      ja: "環境省「脱炭素社会実現のための都市間連携事業」:2022年4月5日~26日公募、応募23件、採択20件(2022年5月24日)。13か国43都市、日本の19自治体。都市の一覧は入手できません。",
    },
  "Call 4–25 Apr 2023, 24 applied, 21 selected; Oriental Consultants: energy-saving promotion and mobility improvement for decarbonised city formation in Bandung.":
    {
      id: "Undangan proposal 4–25 Apr 2023, 24 pengajuan, 21 terpilih; Oriental Consultants: promosi hemat energi dan perbaikan mobilitas untuk kota dekarbonisasi di Bandung.",
      ja: "2023年4月4日~25日公募、応募24件、採択21件。オリエンタルコンサルタンツ:バンドンの脱炭素都市形成に向けた省エネ推進と交通改善。",
    },
  "CE = subsidy / (annual ER × statutory useful life) [JPY/tCO2e]": {
    id: "CE = subsidi / (pengurangan emisi tahunan × masa manfaat (ketentuan Jepang)) [JPY/tCO2e]",
    ja: "費用対効果=補助金額÷(年間排出削減量×法定耐用年数)[円/tCO2e]",
  },
  "Cost-effectiveness is an evaluation item, on energy-origin CO2 and on all GHG.": {
    id: "Efektivitas biaya adalah butir penilaian, atas CO2 asal energi dan atas semua GRK.",
    ja: "費用対効果は、エネルギー起源CO2と全GHGの両方について評価項目です。",
  },
  "Report ce_at_cap and max_subsidy_at_ceiling = ceiling × annualER × life; practice may reject rather than reduce an application above the ceiling (not verified).":
    {
      id: "Laporkan efektivitas pada rasio tertinggi dan subsidi tertinggi pada batas = batas × pengurangan tahunan × masa manfaat; dalam praktik pengajuan di atas batas dapat ditolak, bukan dikurangi (belum terverifikasi).",
      ja: "補助率上限での費用対効果と、上限に対応する補助金額(上限×年間削減量×年数)を示します。上限を超える申請は減額ではなく不採択となる場合があります(未確認)。",
    },
  "≥20 % less energy, ≥20 % less water, ≥20 % less embodied energy than a base-case building.": {
    id: "Energi ≥20%, air ≥20%, dan energi terkandung ≥20% lebih rendah daripada bangunan dasar.",
    ja: "基準建物に比べエネルギー、水、内包エネルギーをそれぞれ20%以上削減。",
  },
  "In EDGE on-site renewables count in the energy saving (Advanced needs on-site savings).": {
    id: "Dalam EDGE energi terbarukan di lokasi dihitung sebagai penghematan energi (Advanced memerlukan penghematan di lokasi).",
    ja: "EDGEでは敷地内の再エネを省エネに算入します(Advancedは敷地内の削減が必要)。",
  },
  "Base case = 'typical local practices', generated from location, climate and building type (Methodology Report v1.0 2017, v2.0 exists; User Guide v3.0.a 26 Oct 2021).":
    {
      id: "Dasar = 'praktik lokal lazim', dibentuk dari lokasi, iklim, dan jenis bangunan (Methodology Report v1.0 2017, ada v2.0; User Guide v3.0.a 26 Okt 2021).",
      ja: "基準ケースは「地域の一般的な慣行」で、所在地、気候、建物種別から設定(Methodology Report v1.0 2017、v2.0あり、User Guide v3.0.a 2021年10月26日)。",
    },
  "≥200 m² GFA (not single homes); existing buildings and major renovations allowed; offices, hotels, retail, healthcare, education …":
    {
      id: "≥200 m² luas lantai bruto (bukan rumah tunggal); bangunan lama dan renovasi besar boleh; kantor, hotel, ritel, kesehatan, pendidikan …",
      ja: "延床面積200 m²以上(戸建住宅を除く)。既存建物と大規模改修も可。事務所、ホテル、小売、医療、教育など。",
    },
  "IFC/GBCI 'Measuring What Matters' 2019, nine green buildings: 30–80 % lower utility cost, 0–17 % higher capital cost.":
    {
      id: "IFC/GBCI 'Measuring What Matters' 2019, sembilan bangunan hijau: biaya utilitas 30–80% lebih rendah, biaya modal 0–17% lebih tinggi.",
      ja: "IFC・GBCI「Measuring What Matters」2019、9棟:光熱費30~80%減、建設費0~17%増。",
    },
  "renewables connected directly to a regional grid, or to an internal grid without isolated-grid or captive supply": {
    id: "energi terbarukan yang tersambung langsung ke jaringan regional, atau ke jaringan internal tanpa jaringan terisolasi atau pembangkit sendiri",
    ja: "地域系統に直接連系する再エネ、または独立系統・自家発電のない構内系統の再エネ",
  },
  "renewables on an internal grid connected both to the regional grid and to an isolated grid or captive generator": {
    id: "energi terbarukan pada jaringan internal yang tersambung ke jaringan regional dan ke jaringan terisolasi atau pembangkit sendiri",
    ja: "地域系統と独立系統・自家発電の両方につながる構内系統の再エネ",
  },
  "Electricity displaced × either the conservative factor of the grid or the conservative factor of the captive diesel generator; project emissions assumed zero.":
    {
      id: "Listrik yang digantikan × faktor konservatif jaringan atau faktor konservatif pembangkit diesel sendiri; emisi proyek dianggap nol.",
      ja: "代替電力量×系統の保守的な係数または自家ディーゼル発電の保守的な係数。プロジェクト排出量はゼロとみなします。",
    },
  "CO2 emission factor for consumed electricity: latest grid factor published by the Indonesian authority at validation; captive 0.8 default or measured; mixed supply weighted, or the lower of the two, depending on the methodology.":
    {
      id: "Faktor emisi CO2 listrik yang dipakai: faktor jaringan terbaru yang diterbitkan otoritas Indonesia saat validasi; pembangkit sendiri 0,8 atau diukur; pasokan campuran ditimbang, atau yang lebih rendah, bergantung pada metodologi.",
      ja: "消費電力のCO2排出係数:妥当性確認時にインドネシア当局が公表している最新の系統係数。自家発電は既定値0.8または実測。混合供給は方法論により加重平均または低い方。",
    },
  "The monitoring sheet monitors both chiller electricity (EC_PJ,i,p) and grid import (EI_grid,p), so grid and captive supply are weighted.":
    {
      id: "Lembar pemantauan memantau listrik chiller (EC_PJ,i,p) dan impor jaringan (EI_grid,p), sehingga jaringan dan pembangkit sendiri ditimbang.",
      ja: "モニタリングシートはチラーの電力(EC_PJ,i,p)と買電量(EI_grid,p)の両方を記録し、系統と自家発電を加重します。",
    },
  "Use separate factors: efficiency measures take the official factor, on-site solar takes the JCM conservative factor (0.619 Case 1, 0.533 Case 2).":
    {
      id: "Pakailah faktor terpisah: kegiatan efisiensi memakai faktor resmi, surya di lokasi memakai faktor konservatif JCM (0,619 Kasus 1; 0,533 Kasus 2).",
      ja: "係数を分けます:省エネは公式係数、敷地内の太陽光はJCMの保守的な係数(ケース1 0.619、ケース2 0.533)。",
    },
  "10,000,000 IDR = 88,418 JPY (2022 average), i.e. 113.10 IDR/JPY against 112.93 here (0.15 %).": {
    id: "Rp10.000.000 = JPY 88.418 (rata-rata 2022), yaitu 113,10 IDR/JPY terhadap 112,93 di sini (0,15%).",
    ja: "1,000万ルピア=88,418円(2022年平均)、すなわち1円113.10ルピア。ここでは112.93(差0.15%)。",
  },
  "114.41 IDR/JPY, 18,016.34 IDR/USD, 157.48 JPY/USD on 29 September 2026; mean 1 Jan–13 Apr 2026 107.45 IDR/JPY.": {
    id: "114,41 IDR/JPY, 18.016,34 IDR/USD, 157,48 JPY/USD pada 29 September 2026; rata-rata 1 Jan–13 Apr 2026 107,45 IDR/JPY.",
    ja: "2026年9月29日:1円114.41ルピア、1米ドル18,016.34ルピア、1米ドル157.48円。2026年1月1日~4月13日の平均は1円107.45ルピア。",
  },
  "installation starts after grant decision, complete within 3 years": {
    id: "pemasangan mulai setelah keputusan subsidi, selesai dalam 3 tahun",
    ja: "設置は交付決定後に開始し、3年以内に完了",
  },
  "total JPY 7.2 bn for the 3 FYs from FY2015; no set size per project; no planned number of awards": {
    id: "jumlah JPY 7,2 miliar untuk 3 tahun anggaran sejak TA 2015; tanpa besaran per proyek; tanpa rencana jumlah penerima",
    ja: "平成27年度からの3か年で総額72億円。1件当たりの規模と採択予定件数の定めなし",
  },
  "cost-effectiveness is an evaluation item, judged on both energy-origin CO2 and all GHG": {
    id: "efektivitas biaya adalah butir penilaian, atas CO2 asal energi dan semua GRK",
    ja: "費用対効果はエネルギー起源CO2と全GHGの両方で評価",
  },
  "profit exclusion widened to any consortium member: own products are booked at cost": {
    id: "pengecualian laba diperluas ke semua anggota konsorsium: produk sendiri dicatat menurut biaya",
    ja: "利益排除をコンソーシアム全構成員に拡大:自社製品は原価で計上",
  },
  "30–50 % (cap), by number of projects using similar technology": {
    id: "30–50% (batas), menurut jumlah proyek berteknologi serupa",
    ja: "30~50%(上限)、類似技術の案件数による",
  },
  "1st call 6 Apr–14 May, 17 adopted (4 in Indonesia); 2nd call 27 Aug–30 Nov": {
    id: "undangan proposal ke-1 6 Apr–14 Mei, 17 diterima (4 di Indonesia); undangan proposal ke-2 27 Agt–30 Nov",
    ja: "第1次公募4月6日~5月14日、採択17件(うちインドネシア4件)。第2次公募8月27日~11月30日",
  },
  "Art. 4(1): start from total project cost minus donations and other income": {
    id: "Pasal 4(1): mulai dari biaya total proyek dikurangi sumbangan dan pendapatan lain",
    ja: "第4条第1項:総事業費から寄附金その他の収入を控除した額を出発点とする",
  },
  "projects receiving subsidies under other laws/budgets are not eligible": {
    id: "proyek yang menerima subsidi menurut undang-undang/anggaran lain tidak memenuhi syarat",
    ja: "他の法令・予算による補助を受ける事業は対象外",
  },
  "194 projects adopted in total by 27 Sep 2021, ≈ 19.2 Mt cumulative by 2030": {
    id: "194 proyek diterima seluruhnya sampai 27 Sep 2021, ≈ 19,2 Mt kumulatif sampai 2030",
    ja: "2021年9月27日までの採択は計194件、2030年までの累計約1,920万 t",
  },
  "private companies, SOEs, 'any business entity' may participate (local governments not listed)": {
    id: "perusahaan swasta, BUMN, 'badan usaha apa pun' boleh ikut (pemerintah daerah tidak disebut)",
    ja: "民間企業、国有企業、「あらゆる事業体」が参加可(地方政府の記載なし)",
  },
  "after GEC evaluation a PIN goes to the Joint Committee; only 'no objection' projects are selected": {
    id: "setelah evaluasi GEC, PIN diajukan ke Komite Bersama; hanya proyek 'tanpa keberatan' yang dipilih",
    ja: "GECの審査後、PINを合同委員会に提出。「異議なし」の案件のみ採択",
  },
  "call 7 Apr 2025; deadlines 16 May / 25 Jul / 30 Sep; FY2025–27": {
    id: "undangan proposal 7 Apr 2025; batas 16 Mei / 25 Jul / 30 Sep; TA 2025–27",
    ja: "2025年4月7日公募、締切5月16日・7月25日・9月30日、2025~27年度",
  },
  "ADB-financed/administered sovereign and non-sovereign projects; Indonesia eligible": {
    id: "proyek yang dibiayai/dikelola ADB, dengan atau tanpa jaminan negara; Indonesia memenuhi syarat",
    ja: "ADBが融資・管理するソブリンおよび非ソブリン案件。インドネシアは対象国",
  },
  "Single-donor trust fund, set up 2014; grants and TA for advanced low-carbon technology; fund size $118.7 m; Japan adds funds yearly (¥1 bn in 2022); approval ADB TAG → CCSC → Government of Japan.":
    {
      id: "Dana perwalian satu donor, dibentuk 2014; hibah dan bantuan teknis untuk teknologi rendah karbon maju; besar dana USD 118,7 juta; Jepang menambah tiap tahun (JPY 1 miliar pada 2022); persetujuan ADB TAG → CCSC → Pemerintah Jepang.",
      ja: "2014年設立の単独拠出信託基金。先進的低炭素技術への贈与と技術協力。基金規模1億1,870万米ドル、日本が毎年拠出(2022年は10億円)。承認はADB TAG→CCSC→日本国政府。",
    },
  "Equipment cost and lease interest eligible; shorter monitoring period; simpler proposal. Used in FY2022 (Tokyo Century, Thailand 1.6 MW; secondary: https://portal-worlds.com/news/asean/28412).":
    {
      id: "Biaya peralatan dan bunga sewa guna memenuhi syarat; periode pemantauan lebih pendek; proposal lebih sederhana. Dipakai TA 2022 (Tokyo Century, Thailand 1,6 MW; sekunder: https://portal-worlds.com/news/asean/28412).",
      ja: "設備費とリース金利が対象。モニタリング期間が短く提案書も簡素。2022年度に利用例(東京センチュリー、タイ1.6 MW。二次資料:https://portal-worlds.com/news/asean/28412)。",
    },
  "1/2; 2/3 if the representative is an SME; 1/3 if not SME and eligible cost ≤ JPY 100 m per year": {
    id: "1/2; 2/3 bila perwakilan UKM; 1/3 bila bukan UKM dan biaya yang memenuhi syarat ≤ JPY 100 juta per tahun",
    ja: "2分の1。代表事業者が中小企業なら3分の2。中小企業でなく補助対象経費が年1億円以下なら3分の1",
  },
  "local company must already be registered; no other Japanese subsidy": {
    id: "perusahaan setempat harus sudah terdaftar; tanpa subsidi Jepang lain",
    ja: "現地企業が登録済みであること、日本国政府の他の補助金を受けないこと",
  },
  "FY2024–26 budget ≈ JPY 170 m. Useful add-on for refrigerant from replaced ACs (inference).": {
    id: "Anggaran TA 2024–26 ≈ JPY 170 juta. Pelengkap berguna untuk refrigeran AC yang diganti (simpulan).",
    ja: "2024~26年度予算約1億7,000万円。更新エアコンの冷媒に併用できる可能性(推定)。",
  },
  "African JCM partners only (Kenya, Ethiopia, Tunisia, Senegal); not for Indonesia": {
    id: "Hanya mitra JCM Afrika (Kenya, Etiopia, Tunisia, Senegal); bukan untuk Indonesia",
    ja: "アフリカのJCMパートナー国(ケニア、エチオピア、チュニジア、セネガル)のみ。インドネシアは対象外",
  },
  "Commissioned work (委託) FY2013–15; current ratios not available.": {
    id: "Pekerjaan yang ditugaskan (委託) TA 2013–15; rasio saat ini tidak tersedia.",
    ja: "2013~15年度は委託。現行の割合は入手できません。",
  },
  "Model projects may be combined with JICA or other government-affiliated finance (FY2016, FY2018, FY2020–24 notices); no separate numbers available.":
    {
      id: "Proyek model dapat digabung dengan pembiayaan JICA atau lembaga pemerintah lain (pengumuman TA 2016, TA 2018, TA 2020–24); tidak ada angka tersendiri.",
      ja: "JICA等の政府系機関の資金と組合せることができます(2016年度、2018年度、2020~24年度の公募)。個別の数値はありません。",
    },
  "retrofit of a ministry office of 8 floors in Jakarta: daylight and motion sensors, chiller instead of split AC, no AC in corridors":
    {
      id: "renovasi kantor kementerian 8 lantai di Jakarta: sensor siang hari dan gerak, chiller sebagai ganti AC split, koridor tanpa AC",
      ja: "ジャカルタの8階建て省庁庁舎の改修:昼光・人感センサー、スプリット型に代わるチラー、廊下の空調なし",
    },
  "extra cost of a green building over a conventional one, developer's statement": {
    id: "biaya tambahan bangunan hijau dibanding bangunan biasa, pernyataan pengembang",
    ja: "通常の建物に対するグリーンビルディングの追加費用(開発業者の発表)",
  },
  "a green office of 2014 against a conventional one at Rp 4.0 million/m²": {
    id: "kantor hijau 2014 dibanding kantor biasa Rp4,0 juta/m²",
    ja: "2014年の環境配慮型事務所、通常は400万ルピア/m²",
  },
  "A building is an 'AC building' if the area without AC is <10 %.": {
    id: "Bangunan adalah 'bangunan ber-AC' bila luas tanpa AC <10%.",
    ja: "空調のない面積が10%未満の建物を「空調のある建物」とします。",
  },
  "Large office, Chicago: lighting −15.8 kWh/m²·yr; annual cooling load −10.3; cooling energy −3.1; heating +3.6.": {
    id: "Kantor besar, Chicago: pencahayaan −15,8 kWh/m²·tahun; beban pendinginan tahunan −10,3; energi pendinginan −3,1; pemanasan +3,6.",
    ja: "大規模事務所、シカゴ:照明−15.8 kWh/m²・年、年間冷房負荷−10.3、冷房電力−3.1、暖房+3.6。",
  },
  "Lighting-savings yield with fuel heating (cooling benefit only): office >100,000 sf 107 %, college 111 %, hospital 94 %, refrigerated space 130 %, exterior/street lighting 100 %.":
    {
      id: "Hasil penghematan pencahayaan dengan pemanas bahan bakar (hanya manfaat pendinginan): kantor >100.000 kaki² 107%, kampus 111%, rumah sakit 94%, ruang berpendingin 130%, luar ruang/PJU 100%.",
      ja: "燃料暖房の場合の照明削減の効果(冷房の便益のみ):事務所10万平方フィート超107%、大学111%、病院94%、冷蔵空間130%、屋外・街路灯100%。",
    },
  "A simple correction can overestimate 10–30 % if generic data are used.": {
    id: "Koreksi sederhana dapat menaksir 10–30% terlalu tinggi bila memakai data umum.",
    ja: "一般的なデータによる簡易補正は10~30%過大となることがあります。",
  },
  "10th Joint Committee, Jakarta, 18 Dec 2024: Rules of Implementation ver03.0, Glossary ver03.0, Registry specs ver02.0, PCP ver06.0 with PIN form ver01.0, Credit Allocation Form ver01.0, Issuance Request ver04.0, Renewal of Crediting Period Request ver01.0, Assessment of Reference Emissions Request Form ver01.0; guidelines: methodology ver03.0, PDD/MR ver04.0, SDIP ver02.0, TPE ver04.0, V/V ver02.0.":
    {
      id: "Komite Bersama ke-10, Jakarta, 18 Des 2024: Rules of Implementation ver03.0, Glossary ver03.0, spesifikasi registri ver02.0, PCP ver06.0 dengan formulir PIN ver01.0, formulir alokasi kredit ver01.0, permintaan penerbitan ver04.0, permintaan perpanjangan periode kredit ver01.0, permintaan penilaian emisi referensi ver01.0; pedoman: metodologi ver03.0, PDD/MR ver04.0, SDIP ver02.0, TPE ver04.0, V/V ver02.0.",
      ja: "第10回合同委員会(ジャカルタ、2024年12月18日):実施規則ver03.0、用語集ver03.0、登録簿仕様ver02.0、PCP ver06.0とPIN様式ver01.0、クレジット配分様式ver01.0、発行申請ver04.0、クレジット期間更新申請ver01.0、リファレンス排出量評価申請ver01.0。ガイドライン:方法論ver03.0、PDD・MR ver04.0、SDIP ver02.0、TPE ver04.0、V/V ver02.0。",
    },
  "Renewal of the crediting period exists (request form ver01.0).": {
    id: "Perpanjangan periode kredit ada (formulir permintaan ver01.0).",
    ja: "クレジット期間の更新があります(申請様式ver01.0)。",
  },
  "Pre-2024 rule: operation on/after 1 Jan 2013; current start-date limits not available.": {
    id: "Aturan sebelum 2024: operasi pada/setelah 1 Jan 2013; batas tanggal mulai saat ini tidak tersedia.",
    ja: "2024年より前の規則:2013年1月1日以降の稼働。現行の開始日の制限は入手できません。",
  },
  "ID_PIN001–005, 007, 008 'no objection'; ID_PIN006 recorded only as 'Decision on a planned project'. Decided 7 Jan 2025 – 2 Dec 2025; include PV and process-efficiency projects, no building or street-light PIN in the list.":
    {
      id: "ID_PIN001–005, 007, 008 'tanpa keberatan'; ID_PIN006 hanya tercatat sebagai 'keputusan atas proyek yang direncanakan'. Diputuskan 7 Jan 2025 – 2 Des 2025; termasuk PLTS dan efisiensi proses, tidak ada PIN bangunan atau PJU dalam daftar.",
      ja: "ID_PIN001~005、007、008は「異議なし」。ID_PIN006は「計画案件に関する決定」とのみ記録。2025年1月7日~12月2日に決定。太陽光発電と工程の効率化を含み、建物・街路灯のPINはありません。",
    },
  "Completeness check ≤ 7 days; public input 15 days; Joint Committee usually ≤ 60 days (max 90); generic pre-2024 rules.":
    {
      id: "Pemeriksaan kelengkapan ≤ 7 hari; masukan publik 15 hari; Komite Bersama biasanya ≤ 60 hari (paling lama 90); aturan umum sebelum 2024.",
      ja: "完全性確認7日以内、パブリックインプット15日、合同委員会は通常60日以内(最長90日)。2024年より前の一般規則。",
    },
  "Reference emissions below BaU (plausible emissions for the same output/service); ensures net decrease; ER = reference − project.":
    {
      id: "Emisi referensi di bawah business as usual (BaU) (emisi wajar untuk keluaran/layanan yang sama); menjamin penurunan bersih; pengurangan emisi = referensi − proyek.",
      ja: "リファレンス排出量はBaU(成り行き)(同じ出力・サービスの妥当な排出量)を下回り、正味の削減を確保します。排出削減量=リファレンス−プロジェクト。",
    },
  "Mutual Recognition Arrangement signed 18 Oct 2024 (Indonesia) and 28 Oct 2024 (Japan); JCM deemed equivalent to SPEI.":
    {
      id: "Mutual Recognition Arrangement ditandatangani 18 Okt 2024 (Indonesia) dan 28 Okt 2024 (Jepang); JCM dianggap setara dengan SPEI.",
      ja: "相互承認取決めは2024年10月18日(インドネシア)と10月28日(日本)に署名。JCMはSPEIと同等とみなされます。",
    },
  "Japanese-funded projects in Indonesia must meet Indonesian environmental law and apply the Indonesian carbon certification system; credits split by agreement.":
    {
      id: "Proyek berdana Jepang di Indonesia harus memenuhi hukum lingkungan Indonesia dan menerapkan sistem sertifikasi karbon Indonesia; kredit dibagi menurut kesepakatan.",
      ja: "日本の資金によるインドネシアの案件は、同国の環境法を遵守し、炭素認証制度を適用します。クレジットは合意により配分します。",
    },
  "Perpres 98/2021 → 110/2025 of 10 Oct 2025, in force same day, 103 articles; Art. 68: foreign trade with or without authorisation + corresponding adjustment; authorisation by the Minister on recommendation of the sector minister.":
    {
      id: "Perpres 98/2021 → 110/2025 tanggal 10 Okt 2025, berlaku hari itu juga, 103 pasal; Pasal 68: perdagangan luar negeri dengan atau tanpa otorisasi + penyesuaian sepadan; otorisasi oleh Menteri atas rekomendasi menteri sektor.",
      ja: "大統領令98/2021→110/2025(2025年10月10日、同日施行、全103条)。第68条:承認と相当調整の有無による国外取引。承認は所管大臣の推薦により大臣が行います。",
    },
  "Art. 1(27) Otorisasi (use for another country's NDC etc.), 1(28) Corresponding Adjustment.": {
    id: "Pasal 1(27) Otorisasi (pemakaian untuk NDC negara lain dan sebagainya), 1(28) penyesuaian sepadan.",
    ja: "第1条第27号 承認(他国のNDC等への使用)、第28号 相当調整。",
  },
  "Dual registries: SRUK (units) and SRN-PPI; transition 1 year.": {
    id: "Dua registri: SRUK (unit) dan SRN-PPI; peralihan 1 tahun.",
    ja: "2つの登録簿:SRUK(ユニット)とSRN-PPI。経過期間1年。",
  },
  "The share of the MOEJ city-to-city programme that reached JCM infrastructure projects is about 40 % (約4割).": {
    id: "Porsi program antarkota MOEJ yang sampai pada proyek infrastruktur JCM sekitar 40% (約4割).",
    ja: "環境省の都市間連携事業のうちJCMのインフラ案件に至ったのは約4割です。",
  },
  "Since the Mutual Recognition Arrangement (28 Oct 2024) every JCM project must be in Indonesia's national registry (SRN) and follow the certification system (SPEI).":
    {
      id: "Sejak Mutual Recognition Arrangement (28 Okt 2024) setiap proyek JCM harus tercatat dalam registri nasional Indonesia (SRN) dan mengikuti sistem sertifikasi (SPEI).",
      ja: "相互承認取決め(2024年10月28日)以降、JCM案件はすべてインドネシアの国家登録簿(SRN)に登録し、認証制度(SPEI)に従う必要があります。",
    },
  "November 2025: both ministers agree to go on with the arrangement under Perpres 110/2025; about 60 JCM projects were candidates for certificates; operating rules were being drafted in September 2025. No first issuance under the arrangement was found.":
    {
      id: "November 2025: kedua menteri sepakat melanjutkan pengaturan menurut Perpres 110/2025; sekitar 60 proyek JCM menjadi calon sertifikat; aturan pelaksanaan sedang disusun pada September 2025. Penerbitan pertama menurut pengaturan ini tidak ditemukan.",
      ja: "2025年11月:両大臣が大統領令110/2025の下での継続に合意。約60件のJCM案件が認証の候補。運用規則は2025年9月に起草中。この取決めによる最初の発行は確認できません。",
    },
  "The one-year adjustment of Perpres 110/2025 ended on 10 Oct 2026; no implementing rule for the energy sector was found.":
    {
      id: "Masa penyesuaian satu tahun Perpres 110/2025 berakhir 10 Okt 2026; aturan pelaksanaan sektor energi tidak ditemukan.",
      ja: "大統領令110/2025の1年の調整期間は2026年10月10日に終了。エネルギー分野の実施規則は確認できません。",
    },
  "Enhanced NDC to 2030 (31.89 % / 43.20 %); Second NDC 2031–2035 announced, about 459 Mt CO2e for 2035. Equipment lives of 10 to 15 years cross the boundary of 2030.":
    {
      id: "Enhanced NDC sampai 2030 (31,89% / 43,20%); Second NDC 2031–2035 diumumkan, sekitar 459 Mt CO2e untuk 2035. Umur peralatan 10 sampai 15 tahun melewati batas 2030.",
      ja: "2030年までの強化NDC(31.89%・43.20%)。2031~2035年の第2次NDCを公表、2035年は約4億5,900万 tCO2e。機器の寿命10~15年は2030年をまたぎます。",
    },
  "Japan's emission trading (GX-ETS) from FY2026 accepts JCM credits for up to 10 % of actual emissions: a reason for a Japanese company to join.":
    {
      id: "Perdagangan emisi Jepang (GX-ETS) sejak TA 2026 menerima kredit JCM sampai 10% emisi aktual: alasan bagi perusahaan Jepang untuk ikut.",
      ja: "日本の排出量取引(GX-ETS)は2026年度から、実排出量の10%までJCMクレジットの使用を認めます。日本企業の参加の動機となります。",
    },
  "HPS 150–250 W; 12 h, 18:00–06:00; LED 'at most 50 W' claimed.": {
    id: "HPS 150–250 W; 12 jam, 18.00–06.00; LED disebut 'paling banyak 50 W'.",
    ja: "HPS 150~250 W、12時間(18時~6時)。LEDは「50 W以下」との主張。",
  },
  "≥ 25 % for firms with a domestic plant and mostly Indonesian workers.": {
    id: "≥ 25% bagi perusahaan berpabrik di dalam negeri dengan sebagian besar pekerja Indonesia.",
    ja: "国内工場を持ち、従業員の大半がインドネシア人の企業は25%以上。",
  },
  "Foreign grant/loan procurement: older Keppres 80/2003 Art. 41(4): even tied grants must use domestic products as far as possible.":
    {
      id: "Pengadaan hibah/pinjaman luar negeri: Keppres 80/2003 Pasal 41(4) yang lama: hibah terikat pun harus memakai produk dalam negeri sejauh mungkin.",
      ja: "外国の贈与・借款による調達:旧大統領決定80/2003第41条第4項では、ひも付き贈与も可能な限り国産品を使用。",
    },
  "Procurement rules also apply to purchases paid from foreign loans or grants, unless the agreement says otherwise; LKPP may be consulted on the draft agreement (Perpres 16/2018 Art. 64).":
    {
      id: "Aturan pengadaan juga berlaku bagi pembelian yang dibayar dari pinjaman atau hibah luar negeri, kecuali perjanjiannya menentukan lain; LKPP dapat dimintai pendapat tentang rancangan perjanjian (Perpres 16/2018 Pasal 64).",
      ja: "外国の借款・贈与による購入にも、協定に別段の定めがない限り調達規則が適用されます。協定案についてLKPPに相談できます(大統領令16/2018第64条)。",
    },
  "If the Japanese representative buys the equipment, government-procurement TKDN may not apply.": {
    id: "Bila perwakilan Jepang yang membeli peralatan, TKDN pengadaan pemerintah mungkin tidak berlaku.",
    ja: "日本側の代表事業者が機器を購入する場合、政府調達のTKDNは適用されない可能性があります。",
  },
  "Material = Σ (share of component cost × counted TKDN of component).": {
    id: "Bahan = Σ (porsi biaya komponen × TKDN komponen yang dihitung).",
    ja: "材料=Σ(部品の費用割合×部品の算入TKDN)。",
  },
  "Services (Art. 14): (total service cost − foreign service cost) / total; labour, tools, general services.": {
    id: "Jasa (Pasal 14): (biaya jasa total − biaya jasa luar negeri) / total; tenaga kerja, alat, jasa umum.",
    ja: "役務(第14条):(役務費合計−国外の役務費)÷合計。労務、器具、一般役務。",
  },
  "Goods + services (Art. 18): TKDN_goods × goods share + TKDN_services × services share.": {
    id: "Barang + jasa (Pasal 18): TKDN_barang × porsi barang + TKDN_jasa × porsi jasa.",
    ja: "物品と役務(第18条):物品TKDN×物品の割合+役務TKDN×役務の割合。",
  },
  "Target use of domestic products; 2023 target 95 % of APBN/APBD spending (SE LKPP 8/2023).": {
    id: "Sasaran pemakaian produk dalam negeri; target 2023 95% belanja APBN/APBD (SE LKPP 8/2023).",
    ja: "国産品使用の目標:2023年は国・地方予算支出の95%(SE LKPP 8/2023)。",
  },
  "Local standards/TKDN required in procurement of street lighting.": {
    id: "Standar lokal/TKDN disyaratkan dalam pengadaan penerangan jalan.",
    ja: "街路照明の調達に国内規格・TKDNを要求。",
  },
  "Old method (16/2011): tier-2 tracing; a domestic tier-2 item < 3 % of tier-1 cost (sum ≤ 10 %) counts 100 %; multi-product weighted by purchase price.":
    {
      id: "Metode lama (16/2011): penelusuran tingkat 2; barang tingkat 2 dalam negeri < 3% biaya tingkat 1 (jumlah ≤ 10%) dihitung 100%; multiproduk ditimbang menurut harga beli.",
      ja: "旧方式(16/2011):2次部品まで追跡。1次部品費の3%未満(合計10%以下)の国産2次部品は100%と算入。複数製品は購入価格で加重。",
    },
  "Old method: ratio of (finished goods cost − foreign components) to production cost.": {
    id: "Metode lama: rasio (biaya barang jadi − komponen luar negeri) terhadap biaya produksi.",
    ja: "旧方式:(完成品費−国外部品)÷製造費。",
  },
  "Sector rules for electronics and telematics stay in force next to 35/2025.": {
    id: "Aturan sektor elektronika dan telematika tetap berlaku di samping 35/2025.",
    ja: "電子・情報通信分野の規則は35/2025と並んで有効。",
  },
  "Perdirjen ILMATE 6/2025 (12 Dec 2025) lists main components for metals, machinery, transport, electronics; AC/LED rows not available.":
    {
      id: "Perdirjen ILMATE 6/2025 (12 Des 2025) memuat komponen utama logam, mesin, alat angkut, elektronika; baris AC/LED tidak tersedia.",
      ja: "ILMATE総局長規則6/2025(2025年12月12日)は金属、機械、輸送機器、電子の主要部品を掲げます。エアコン・LEDの行は入手できません。",
    },
  "No product-specific minimum TKDN for LED street lights or AC is known.": {
    id: "Tidak diketahui TKDN minimum khusus produk untuk PJU LED atau AC.",
    ja: "LED街路灯とエアコンに固有のTKDN最低値は知られていません。",
  },
  "Assembly of 0-valued (imported) main components gives at most 10 + 15 = 25 %, even with all-local labour and overhead: just at the threshold.":
    {
      id: "Perakitan komponen utama bernilai 0 (impor) paling banyak memberi 10 + 15 = 25%, walau tenaga kerja dan biaya tidak langsung seluruhnya dari dalam negeri: tepat pada ambang.",
      ja: "0%扱い(輸入)の主要部品の組立ては、労務費と間接費がすべて国内でも最大10+15=25%で、ちょうど基準値です。",
    },
  "An Indonesian APJ (street lighting) technical specification requires TKDN + BMP ≥ 40 %.": {
    id: "Spesifikasi teknis APJ Indonesia mensyaratkan TKDN + BMP ≥ 40%.",
    ja: "インドネシアのAPJ(街路照明)技術仕様はTKDN+BMP 40%以上を求めます。",
  },
  "A street-light luminaire in the government e-catalogue carries TKDN + BMP 66.55 % at Rp 5.4 million: the trigger of 40 % is met, so a city purchase must carry TKDN ≥ 25 % (step 1).":
    {
      id: "Armatur PJU dalam e-katalog pemerintah ber-TKDN + BMP 66,55% seharga Rp5,4 juta: pemicu 40% terpenuhi, sehingga pembelian kota harus ber-TKDN ≥ 25% (langkah 1).",
      ja: "政府電子カタログの街路灯灯具はTKDN+BMP 66.55%、540万ルピア。40%の条件を満たすため、市の購入はTKDN 25%以上が必要です(第1段階)。",
    },
  "Sharp's AC plant in Karawang states 60 % local components and stands in the e-catalogue since August 2023.": {
    id: "Pabrik AC Sharp di Karawang menyatakan komponen dalam negeri 60% dan ada dalam e-katalog sejak Agustus 2023.",
    ja: "シャープのカラワン工場は国産部品60%と公表し、2023年8月から電子カタログに掲載。",
  },
  "Daikin's plant in Cikarang opened in May 2025 (1.5 million units a year), aimed at more than 40 % in 2025; compressors are imported.":
    {
      id: "Pabrik Daikin di Cikarang dibuka Mei 2025 (1,5 juta unit per tahun), menuju lebih dari 40% pada 2025; kompresor diimpor.",
      ja: "ダイキンのチカラン工場は2025年5月に開業(年150万台)、2025年に40%超を目標。圧縮機は輸入。",
    },
  "none (or not enough volume), but products with TKDN ≥ 25 % exist": {
    id: "tidak ada (atau volumenya kurang), tetapi ada produk dengan TKDN ≥ 25%",
    ja: "ない(または数量不足)が、TKDN 25%以上の製品がある",
  },
  "Before 2025 (Perpres 12/2021): obligation tied to TKDN+BMP ≥ 40 %.": {
    id: "Sebelum 2025 (Perpres 12/2021): kewajiban dikaitkan dengan TKDN+BMP ≥ 40%.",
    ja: "2025年より前(大統領令12/2021):義務はTKDN+BMP 40%以上に連動。",
  },
  "Obligatory product TKDN ≥ 25 %; price preference for TKDN ≥ 25 %.": {
    id: "TKDN produk wajib ≥ 25%; preferensi harga untuk TKDN ≥ 25%.",
    ja: "製品TKDN 25%以上が義務。TKDN 25%以上に価格優遇。",
  },
  "2021 sales: 8.3 M units in 6 South-East Asian countries; 97 % of Indonesian sales below the threshold, 74 % regionally; Indonesian AC ownership 15 %.":
    {
      id: "Penjualan 2021: 8,3 juta unit di 6 negara Asia Tenggara; 97% penjualan Indonesia di bawah ambang, 74% secara regional; kepemilikan AC di Indonesia 15%.",
      ja: "2021年販売:東南アジア6か国で830万台。インドネシアの97%、地域全体の74%が基準未満。インドネシアのエアコン普及率15%。",
    },
  "Average Indonesian market CSPF/EER not available; proxy: minimum CSPF 3.4 (conservative business as usual).": {
    id: "Rata-rata CSPF/EER pasar Indonesia tidak tersedia; pengganti: CSPF minimum 3,4 (business as usual (BaU) yang konservatif).",
    ja: "インドネシア市場の平均CSPF/EERは入手できません。代わりに最低CSPF 3.4を用います(保守的なBaU(成り行き))。",
  },
  "Room AC electricity 81.8 TWh (2015) → 149.4 TWh (2030); 26.6 TWh saving potential.": {
    id: "Listrik AC ruang 81,8 TWh (2015) → 149,4 TWh (2030); potensi hemat 26,6 TWh.",
    ja: "ルームエアコンの電力81.8 TWh(2015年)→149.4 TWh(2030年)、削減可能量26.6 TWh。",
  },
  "UNDP/METI R-32 introduction with Daikin and Panasonic; market ≈2.5 M units/yr by 2015, Panasonic ≈22 %.": {
    id: "Pengenalan R-32 oleh UNDP/METI bersama Daikin dan Panasonic; pasar ≈2,5 juta unit/tahun pada 2015, Panasonic ≈22%.",
    ja: "UNDP・経済産業省によるR-32導入(ダイキン、パナソニック)。2015年の市場は年約250万台、パナソニックは約22%。",
  },
  "No approved JCM methodology is known for Indonesia; report as a non-credited saving unless a methodology id is supplied. A Viet Nam draft (2013) was never approved.":
    {
      id: "Tidak diketahui metodologi JCM yang disetujui untuk Indonesia; laporkan sebagai penghematan tanpa kredit kecuali nomor metodologi diberikan. Rancangan Vietnam (2013) tidak pernah disetujui.",
      ja: "インドネシアで承認済みのJCM方法論は知られていません。方法論番号が示されない限り、クレジット対象外の削減として報告します。ベトナムの草案(2013年)は承認されていません。",
    },
  "No approved JCM methodology is known for Indonesia; report as a non-credited saving unless a methodology id is supplied.":
    {
      id: "Tidak diketahui metodologi JCM yang disetujui untuk Indonesia; laporkan sebagai penghematan tanpa kredit kecuali nomor metodologi diberikan.",
      ja: "インドネシアで承認済みのJCM方法論は知られていません。方法論番号が示されない限り、クレジット対象外の削減として報告します。",
    },
  "No approved JCM methodology is known for Indonesia; report as a non-credited saving unless a methodology id is supplied. In the Viet Nam green-hospital project: 'energy efficiency improvement by EMS is not counted toward the emission reduction under the applied JCM methodology'.":
    {
      id: "Tidak diketahui metodologi JCM yang disetujui untuk Indonesia; laporkan sebagai penghematan tanpa kredit kecuali nomor metodologi diberikan. Dalam proyek rumah sakit hijau Vietnam: 'perbaikan efisiensi energi oleh EMS tidak dihitung dalam pengurangan emisi menurut metodologi JCM yang diterapkan'.",
      ja: "インドネシアで承認済みのJCM方法論は知られていません。方法論番号が示されない限り、クレジット対象外の削減として報告します。ベトナムのグリーンホスピタル案件では「EMSによる省エネは適用したJCM方法論の排出削減量に算入しない」とされています。",
    },
  "JCM equipment methodologies credit metered equipment only; the load-reduction part is not credited.": {
    id: "Metodologi peralatan JCM hanya mengkreditkan peralatan bermeter; bagian penurunan beban tidak dikreditkan.",
    ja: "JCMの機器の方法論は計量した機器のみを対象とし、負荷低減分は算入しません。",
  },
  "HFC leakage is not in RE/PE of the JCM methodologies; report as information only.": {
    id: "Kebocoran HFC tidak termasuk dalam RE/PE metodologi JCM; laporkan sebagai informasi saja.",
    ja: "HFCの漏えいはJCM方法論のRE・PEに含まれません。参考として報告します。",
  },
  "regular check by maker/authorised agent > 4 times a year (Japanese text: 4 or more)": {
    id: "pemeriksaan berkala oleh pabrikan/agen resmi > 4 kali setahun (teks Jepang: 4 atau lebih)",
    ja: "メーカー・認定代理店による年4回超の定期点検(日本語版は4回以上)",
  },
  "power consumption of project AC × ratio of COPs of project/reference AC × CO2 emission factor for consumed electricity":
    {
      id: "konsumsi listrik AC proyek × rasio COP AC proyek/referensi × faktor emisi CO2 listrik yang dipakai",
      ja: "プロジェクトのエアコンの消費電力×COP比(プロジェクト/リファレンス)×消費電力のCO2排出係数",
    },
  "heat and cold utilised by the building ÷ reference efficiencies × EF; default efficiencies from CDM tool (boiler) and Indonesian National Standard SNI (chiller)":
    {
      id: "panas dan dingin yang dipakai bangunan ÷ efisiensi referensi × EF; efisiensi bawaan dari alat CDM (ketel) dan SNI (chiller)",
      ja: "建物が利用する温熱・冷熱÷リファレンス効率×排出係数。効率の既定値はCDMツール(ボイラー)とSNI(チラー)",
    },
  "electricity of modular heat pumps, other chillers and auxiliaries, and oil used": {
    id: "listrik pompa kalor modular, chiller lain, dan peralatan bantu, serta minyak yang dipakai",
    ja: "モジュール型ヒートポンプ、その他のチラーと補機の電力、および使用した油",
  },
  "electricity displaced × (conservative grid EF or conservative captive-diesel EF)": {
    id: "listrik yang digantikan × (EF konservatif jaringan atau EF konservatif diesel sendiri)",
    ja: "代替電力量×(系統の保守的な係数または自家ディーゼルの保守的な係数)",
  },
  "power consumption of project lighting × ratio of luminous efficiency of project/reference lighting × CO2 EF of consumed electricity":
    {
      id: "konsumsi listrik lampu proyek × rasio efikasi lampu proyek/referensi × EF CO2 listrik yang dipakai",
      ja: "プロジェクト照明の消費電力×発光効率の比(プロジェクト/リファレンス)×消費電力のCO2排出係数",
    },
  "total power consumption of project lighting and/or opening days of facilities": {
    id: "konsumsi listrik total lampu proyek dan/atau hari buka fasilitas",
    ja: "プロジェクト照明の総消費電力または施設の営業日数",
  },
  "Q_cool,PJ ÷ COP_RE (reference = centrifugal chiller) × EF_elec; chilled/cooling-water pumps and cooling tower excluded on both sides":
    {
      id: "Q_cool,PJ ÷ COP_RE (referensi = chiller sentrifugal) × EF_elec; pompa air dingin/pendingin dan menara pendingin dikecualikan di kedua sisi",
      ja: "Q_cool,PJ÷COP_RE(リファレンスはターボ冷凍機)×EF_elec。冷水・冷却水ポンプと冷却塔は双方で除外",
    },
  "(electricity and fossil fuel of project) × (η_PJ/η_RE) × EF; lighting: rated power of reference lighting × operation hours":
    {
      id: "(listrik dan bahan bakar fosil proyek) × (η_PJ/η_RE) × EF; pencahayaan: daya pengenal lampu referensi × jam operasi",
      ja: "(プロジェクトの電力と化石燃料)×(η_PJ/η_RE)×EF。照明:リファレンス照明の定格電力×運転時間",
    },
  "EC_PJ × ratio of COPs of reference/project chillers × EF (as summarised; only COP_PJ/COP_RE gives RE > PE)": {
    id: "EC_PJ × rasio COP chiller referensi/proyek × EF (sebagaimana diringkas; hanya COP_PJ/COP_RE memberi RE > PE)",
    ja: "EC_PJ×COP比(リファレンス/プロジェクト)×EF(要約のまま。RE>PEとなるのはCOP_PJ/COP_REのみ)",
  },
  "power consumption directly, or lighting output (W) × operating time (possibly deemed hours)": {
    id: "konsumsi listrik langsung, atau keluaran cahaya (W) × waktu operasi (mungkin jam yang dianggap)",
    ja: "消費電力の直接計測、または照明出力(W)×運転時間(みなし時間の可能性)",
  },
  "Only COP_PJ/COP_RE gives RE > PE. A GEC Japanese summary prints RE = EF × EL_PJ × (ε_BL/ε_PJ) (inverted) and the TH summary says 'ratio of COPs of reference/project'.":
    {
      id: "Hanya COP_PJ/COP_RE memberi RE > PE. Ringkasan GEC berbahasa Jepang mencetak RE = EF × EL_PJ × (ε_BL/ε_PJ) (terbalik) dan ringkasan TH menyebut 'rasio COP referensi/proyek'.",
      ja: "RE>PEとなるのはCOP_PJ/COP_REのみです。GECの日本語要約はRE=EF×EL_PJ×(ε_BL/ε_PJ)(逆)とし、タイの要約は「リファレンス/プロジェクトのCOP比」としています。",
    },
  "Round the unrounded difference down to whole tCO2: stated ER 25 while RE 136 − PE 110 = 26; unrounded ER = 25.81 (also consistent with floor(RE) − ceil(PE)).":
    {
      id: "Bulatkan ke bawah selisih yang belum dibulatkan ke tCO2 utuh: ER tercantum 25 padahal RE 136 − PE 110 = 26; ER sebelum dibulatkan = 25,81 (juga cocok dengan pembulatan RE ke bawah dan PE ke atas).",
      ja: "丸める前の差を1 tCO2単位に切捨てます:RE 136−PE 110=26に対し記載のERは25、丸める前は25.81(RE切捨て−PE切上げとも整合)。",
    },
  "Usual JCM energy-efficiency criteria: new/renewed equipment; minimum COP or lm/W; ODP = 0 refrigerant; plan for not releasing refrigerant; periodic check by the manufacturer.":
    {
      id: "Kriteria lazim efisiensi energi JCM: peralatan baru/diperbarui; COP atau lm/W minimum; refrigeran ODP = 0; rencana tidak melepas refrigeran; pemeriksaan berkala oleh pabrikan.",
      ja: "JCM省エネの通常の要件:新設・更新の機器、COPまたはlm/Wの最低値、ODP=0の冷媒、冷媒を放出しない計画、メーカーの定期点検。",
    },
  "EF_elec = published grid factor, or a captive-generator factor (the lower when both sources are used); project kWh metered with monitoring option A/B/C; the crediting period may not exceed the legal durable years.":
    {
      id: "EF_elec = faktor jaringan terbit, atau faktor pembangkit sendiri (yang lebih rendah bila keduanya dipakai); kWh proyek diukur dengan opsi pemantauan A/B/C; periode kredit tidak boleh melebihi masa manfaat (ketentuan Jepang).",
      ja: "EF_elec=公表の系統係数または自家発電の係数(併用時は低い方)。プロジェクトのkWhはモニタリングオプションA・B・Cで計量。クレジット期間は法定耐用年数を超えられません。",
    },
  "One-star units (CSPF 3.1 – 3.4) not allowed on the market from 2024; two-star becomes the minimum.": {
    id: "Unit satu bintang (CSPF 3,1 – 3,4) tidak boleh dipasarkan sejak 2024; dua bintang menjadi batas minimum.",
    ja: "1つ星(CSPF 3.1~3.4)は2024年から販売不可、2つ星が最低基準となります。",
  },
  "Kepmen ESDM 103.K/EK.07/DJE/2021 'SKEM dan Label Tanda Hemat Energi untuk Pengondisi Udara', under Permen ESDM 14/2021.":
    {
      id: "Kepmen ESDM 103.K/EK.07/DJE/2021 'SKEM dan Label Tanda Hemat Energi untuk Pengondisi Udara', menurut Permen ESDM 14/2021.",
      ja: "エネルギー鉱物資源大臣規則14/2021に基づく決定103.K/EK.07/DJE/2021「SKEM dan Label Tanda Hemat Energi untuk Pengondisi Udara」。",
    },
  "Single split wall-mounted units ≤ 27,000 Btu/h (7.91 kW), inverter and non-inverter.": {
    id: "Unit split dinding tunggal ≤ 27.000 Btu/jam (7,91 kW), inverter dan noninverter.",
    ja: "壁掛けのシングルスプリット27,000 Btu/h(7.91 kW)以下、インバーターと一定速。",
  },
  "Fixed-speed CSPF = 1.062 × EER, so the old three-star floor EER 2.92 corresponds to CSPF 3.10 = the new one-star floor.":
    {
      id: "CSPF kecepatan tetap = 1,062 × EER, sehingga batas tiga bintang lama EER 2,92 sepadan dengan CSPF 3,10 = batas satu bintang baru.",
      ja: "一定速のCSPF=1.062×EER。旧3つ星下限のEER 2.92はCSPF 3.10、すなわち新1つ星の下限に当たります。",
    },
  "A number of the programme that is not met shuts a project out only where its text is of the fiscal year asked or at most this many years older; a call is renewed every year.":
    {
      id: "Angka program yang tidak terpenuhi menggugurkan proyek hanya bila teksnya dari tahun anggaran yang ditanyakan atau paling lama sekian tahun sebelumnya; program diperbarui setiap tahun.",
      ja: "満たさない数値基準により対象外となるのは、その文書が対象の公募年度のもの、または古くともこの年数以内の場合に限ります。公募は毎年更新されます。",
    },
  "Where the kind of equipment is not stated, a unit up to 14 kW of cooling (5 PK, the largest split) counts as a room unit.":
    {
      id: "Bila jenis peralatan tidak disebutkan, unit sampai 14 kW pendinginan (5 PK, split terbesar) dihitung sebagai unit ruang.",
      ja: "機器の種類の指定がない場合、冷房能力14 kW以下(5 PK、最大のスプリット型)はルームエアコンとします。",
    },
  "Where the kind is not stated, a larger unit below 100 kW of cooling counts as ducted, from 100 kW on as a chiller.":
    {
      id: "Bila jenisnya tidak disebutkan, unit lebih besar di bawah 100 kW pendinginan dihitung sebagai unit berducting, mulai 100 kW sebagai chiller.",
      ja: "種類の指定がない場合、100 kW未満の大型機はダクト型、100 kW以上はチラーとします。",
    },
  "The shorter life of ducted equipment holds up to this output of the compressor motor; a motor that is not stated is taken as no larger, the careful side.":
    {
      id: "Umur lebih pendek peralatan berducting berlaku sampai keluaran motor kompresor ini; motor yang tidak disebutkan dianggap tidak lebih besar, pilihan konservatif.",
      ja: "ダクト型機器の短い法定耐用年数は、圧縮機用電動機のこの出力まで適用します。指定がなければこれ以下とみなします(保守的)。",
    },
  "Cooling capacity of one unit whose kind is not stated: below or above, a slip of the unit is likely (W for Btu/h, Btu/h for kW).":
    {
      id: "Kapasitas pendinginan satu unit yang jenisnya tidak disebutkan: di bawah atau di atasnya kemungkinan salah satuan (W untuk Btu/jam, Btu/jam untuk kW).",
      ja: "種類の指定がない1台の冷房能力。範囲外は単位の誤り(WとBtu/h、Btu/hとkW)の可能性があります。",
    },
  "The same where the capacity is stated in US refrigeration tons, as chillers are.": {
    id: "Sama, bila kapasitas dinyatakan dalam ton refrigerasi AS seperti pada chiller.",
    ja: "チラーのように米国冷凍トンで指定した場合も同じです。",
  },
  "Cooling capacity of one VRF outdoor unit or one combination of them.": {
    id: "Kapasitas pendinginan satu unit luar VRF atau satu gabungannya.",
    ja: "VRF室外機1台または1組の冷房能力。",
  },
  "Full-load efficiency in W/W: above the larger value Btu/h per W was probably meant; below the smaller one, and falling from the old unit to the new, kW per ton.":
    {
      id: "Efisiensi beban penuh dalam W/W: di atas nilai besar mungkin maksudnya Btu/jam per W; di bawah nilai kecil, dan turun dari unit lama ke baru, kW per ton.",
      ja: "全負荷効率(W/W)。大きい値を超えるとBtu/h/W、小さい値を下回り既存機から新機で低下する場合はkW/トンの意図とみられます。",
    },
  "Full-load efficiency in Btu/h per W: below it W/W was probably meant.": {
    id: "Efisiensi beban penuh dalam Btu/jam per W: di bawahnya mungkin maksudnya W/W.",
    ja: "全負荷効率(Btu/h/W)。これを下回るとW/Wの意図とみられます。",
  },
  "Seasonal efficiency (CSPF): above it Btu/h per W was probably meant.": {
    id: "Faktor kinerja musiman pendinginan (CSPF): di atasnya mungkin maksudnya Btu/jam per W.",
    ja: "冷房期間エネルギー効率(CSPF)。これを超えるとBtu/h/Wの意図とみられます。",
  },
  "Efficiency in kW per refrigeration ton: above it a coefficient of performance was probably meant.": {
    id: "Efisiensi dalam kW per ton refrigerasi: di atasnya mungkin maksudnya COP.",
    ja: "冷凍トン当たりkWの効率。これを超えるとCOPの意図とみられます。",
  },
  "Emission factors of electricity above nought and below this value are probably stated in tCO2/kWh.": {
    id: "Faktor emisi listrik di atas nol dan di bawah nilai ini mungkin dinyatakan dalam tCO2/kWh.",
    ja: "ゼロを超えこの値未満の電力の排出係数は、tCO2/kWhで記入されたとみられます。",
  },
  "A rate more than ten times above or below the one on record is probably the inverse or of other currencies.": {
    id: "Kurs lebih dari sepuluh kali di atas atau di bawah yang tercatat mungkin kebalikannya atau mata uang lain.",
    ja: "記録された値と10倍以上異なる為替レートは、逆数または別の通貨とみられます。",
  },
  "A cost per luminaire more than three times above the highest or below the lowest price on record is probably in another unit or currency.":
    {
      id: "Biaya per armatur lebih dari tiga kali di atas harga tertinggi atau di bawah terendah yang tercatat mungkin bersatuan atau bermata uang lain.",
      ja: "灯具1灯当たりの費用が記録の最高値の3倍超または最低値の3分の1未満の場合、単位または通貨の誤りとみられます。",
    },
  "A cost per kW of cooling more than five times above the highest or below the lowest price on record is probably in another unit or currency.":
    {
      id: "Biaya per kW pendinginan lebih dari lima kali di atas harga tertinggi atau di bawah terendah yang tercatat mungkin bersatuan atau bermata uang lain.",
      ja: "冷房能力1 kW当たりの費用が記録の最高値の5倍超または最低値の5分の1未満の場合、単位または通貨の誤りとみられます。",
    },
  "A cost per m² more than ten times above the highest or below the lowest price on record is probably in another unit or currency.":
    {
      id: "Biaya per m² lebih dari sepuluh kali di atas harga tertinggi atau di bawah terendah yang tercatat mungkin bersatuan atau bermata uang lain.",
      ja: "1 m²当たりの費用が記録の最高値の10倍超または最低値の10分の1未満の場合、単位または通貨の誤りとみられます。",
    },
  "Luminous efficacy of an ordinary LED street luminaire, where the reference is one.": {
    id: "Efikasi armatur PJU LED biasa, bila referensinya LED.",
    ja: "リファレンスがLEDの場合の、一般的なLED街路灯の発光効率。",
  },
  "A building whose area without air conditioning is at least a tenth, and at most nine tenths, is rated in two parts, each on its own scale.":
    {
      id: "Bangunan yang luas tanpa pengondisian udaranya paling sedikit sepersepuluh dan paling banyak sembilan persepuluh dinilai dalam dua bagian, masing-masing menurut skalanya.",
      ja: "空調のない面積が1割以上9割以下の建物は2つの部分に分け、それぞれの尺度で評価します。",
    },
  "No existing luminaire counts as dark where nothing is stated: the careful side for business as usual would be more. Bandung reported 2,900 of 46,000 points dark on 31 July 2022 (outages/bandung-2022).":
    {
      id: "Tidak ada armatur lama yang dianggap padam bila tidak disebutkan: business as usual (BaU) yang konservatif justru lebih. Bandung melaporkan 2.900 dari 46.000 titik padam pada 31 Juli 2022.",
      ja: "指定がない場合、既存の不点灯はないものとします。BaU(成り行き)の保守的な側ではこれより多くなります。バンドン市は2022年7月31日に46,000灯中2,900灯の不点灯を報告しています。",
    },
  "The reference luminaires of a monitoring report burn without outage where nothing is stated.": {
    id: "Armatur referensi laporan pemantauan menyala tanpa gangguan bila tidak disebutkan.",
    ja: "指定がない場合、モニタリング報告書のリファレンス灯具は不点灯なしとします。",
  },
  "Burning hours stated without a dimming factor count as full light.": {
    id: "Jam nyala tanpa faktor peredupan dihitung sebagai cahaya penuh.",
    ja: "調光係数のない点灯時間は全点灯とします。",
  },
  "A luminaire has no controller where nothing is stated; nodes draw 0.5 to 2 W all day.": {
    id: "Armatur tidak berpengendali bila tidak disebutkan; simpul menarik 0,5 sampai 2 W sepanjang hari.",
    ja: "指定がない場合、灯具に制御装置はないものとします。制御ノードは終日0.5~2 Wを消費します。",
  },
  "Controls save nothing on other uses than cooling where nothing is stated.": {
    id: "Kendali tidak menghemat penggunaan selain pendinginan bila tidak disebutkan.",
    ja: "指定がない場合、制御による冷房以外の削減はないものとします。",
  },
  "All solar generation is used on site where nothing is stated.": {
    id: "Seluruh produksi surya dipakai di lokasi bila tidak disebutkan.",
    ja: "指定がない場合、太陽光の発電量はすべて敷地内で使用します。",
  },
  "No solar electricity is exported in a monitoring report where nothing is stated.": {
    id: "Tidak ada listrik surya yang diekspor dalam laporan pemantauan bila tidak disebutkan.",
    ja: "指定がない場合、モニタリング報告書の太陽光発電の敷地外への送電はないものとします。",
  },
  "No other income pays for the project where nothing is stated.": {
    id: "Tidak ada pendapatan lain yang membiayai proyek bila tidak disebutkan.",
    ja: "指定がない場合、その他の収入はないものとします。",
  },
  "The whole cost is eligible where no part is stated: share of the total cost.": {
    id: "Seluruh biaya memenuhi syarat bila tidak disebutkan: porsi dari biaya total.",
    ja: "指定がない場合、総事業費の全額を対象とします(総事業費に対する割合)。",
  },
  "Relative half-width of the range of a value that is stated in the request.": {
    id: "Setengah lebar relatif rentang nilai yang dinyatakan dalam permintaan.",
    ja: "入力された値の相対変動幅(片側)。",
  },
  "Relative half-width of the range of a value that is known from a primary text.": {
    id: "Setengah lebar relatif rentang nilai dari teks primer.",
    ja: "一次資料による値の相対変動幅(片側)。",
  },
  "Relative half-width of the range of a value that is known from a secondary text.": {
    id: "Setengah lebar relatif rentang nilai dari teks sekunder.",
    ja: "二次資料による値の相対変動幅(片側)。",
  },
  "Relative half-width of the range of a value that is unverified.": {
    id: "Setengah lebar relatif rentang nilai yang belum terverifikasi.",
    ja: "未確認の値の相対変動幅(片側)。",
  },
  "Library in Malang: average 12 h/day of AC; AC floors 12.12 against non-AC floors 4.12 kWh/m²/month.": {
    id: "Perpustakaan di Malang: AC rata-rata 12 jam/hari; lantai ber-AC 12,12 terhadap tanpa AC 4,12 kWh/m²/bulan.",
    ja: "マランの図書館:空調は1日平均12時間。空調階12.12、非空調階4.12 kWh/m²・月。",
  },
  "Under abonemen the bill is unchanged when a lamp is off or broken (Jakarta 2016).": {
    id: "Dengan abonemen tagihan tidak berubah ketika lampu mati atau rusak (Jakarta 2016).",
    ja: "定額料金(無計量)では、消灯・故障でも料金は変わりません(ジャカルタ2016年)。",
  },
  "Kawasaki LED ESCO: 13,000 lights, JPY 294 → 146 M/yr, 4,100 tCO2/yr, ≈ JPY 1.8 bn.": {
    id: "ESCO LED Kawasaki: 13.000 lampu, JPY 294 → 146 juta/tahun, 4.100 tCO2/tahun, ≈ JPY 1,8 miliar.",
    ja: "川崎市のLED ESCO:13,000灯、年2億9,400万円→1億4,600万円、年間4,100 tCO2、約18億円。",
  },
  "About 9,000 high-efficiency LED street lights at 5 sites (Phnom Penh, around Angkor Wat in Siem Reap), wireless network with automatic dimming; start early 2016, completion expected in year 3 (plan, not result).":
    {
      id: "Sekitar 9.000 lampu PJU LED efisiensi tinggi di 5 lokasi (Phnom Penh, sekitar Angkor Wat di Siem Reap), jaringan nirkabel dengan peredupan otomatis; mulai awal 2016, selesai diperkirakan tahun ke-3 (rencana, bukan hasil).",
      ja: "高効率LED街路灯約9,000灯を5地区(プノンペン、シェムリアップのアンコールワット周辺)に設置、無線網による自動調光。2016年初め開始、3年目に完了予定(計画であり実績ではない)。",
    },
  "JCM project 'smart LED street lighting system for an industrial park' registered by the 10th Indonesia–Japan Joint Committee.":
    {
      id: "Proyek JCM 'sistem PJU LED cerdas untuk kawasan industri' didaftarkan Komite Bersama Indonesia–Jepang ke-10.",
      ja: "JCM案件「工業団地へのスマートLED街路灯システムの導入」が第10回インドネシア・日本合同委員会で登録。",
    },
  "Smart Street Lighting Initiative NAMA launched 2014 by EBTKE and GIZ; pilot Makassar (Jl Penghibur, Haji Bau, Pasar Ikan) with USAID-ICED: 77 points, tablet-controlled, first in Indonesia.":
    {
      id: "NAMA Smart Street Lighting Initiative diluncurkan 2014 oleh EBTKE dan GIZ; percontohan Makassar (Jl Penghibur, Haji Bau, Pasar Ikan) bersama USAID-ICED: 77 titik, dikendalikan tablet, pertama di Indonesia.",
      ja: "EBTKEとGIZが2014年に開始したSmart Street Lighting Initiative NAMA。マカッサル(Jl Penghibur、Haji Bau、Pasar Ikan)でUSAID-ICEDと試行:77灯、タブレット制御、インドネシア初。",
    },
  "Yokohama–Batam FY2017: LED street lights and green building (Nippon Koei and others, Mar 2018, 52 pp); cover and contents only.":
    {
      id: "Yokohama–Batam TA 2017: PJU LED dan bangunan hijau (Nippon Koei dan lain-lain, Mar 2018, 52 hlm.); hanya sampul dan daftar isi.",
      ja: "横浜・バタム平成29年度:LED街路灯とグリーンビルディング(日本工営ほか、2018年3月、52ページ)。表紙と目次のみ。",
    },
  "Kawasaki–Jakarta green-building study FY2017 (Nippon Koei, Kawasaki, Mar 2018); title and contents only.": {
    id: "Studi bangunan hijau Kawasaki–Jakarta TA 2017 (Nippon Koei, Kawasaki, Mar 2018); hanya judul dan daftar isi.",
    ja: "川崎・ジャカルタのグリーンビルディング調査 平成29年度(日本工営、川崎市、2018年3月)。表題と目次のみ。",
  },
  "Kawasaki–Jakarta FY2018 (Feb 2019), green building and factory energy saving; title and contents only.": {
    id: "Kawasaki–Jakarta TA 2018 (Feb 2019), bangunan hijau dan hemat energi pabrik; hanya judul dan daftar isi.",
    ja: "川崎・ジャカルタ 平成30年度(2019年2月)、グリーンビルディングと工場の省エネ。表題と目次のみ。",
  },
  "JCM treats refrigerant by criteria only (ODP 0; no-release or recovery-destruction plan for old and new units). HFC leakage is not in RE/PE: report the refrigerant effect as information, not added to the creditable reduction.":
    {
      id: "JCM memperlakukan refrigeran hanya lewat kriteria (ODP 0; rencana tidak melepas atau ambil-musnah untuk unit lama dan baru). Kebocoran HFC tidak termasuk RE/PE: laporkan pengaruh refrigeran sebagai informasi, tidak ditambahkan pada pengurangan yang dapat diterbitkan sebagai kredit JCM.",
      ja: "JCMは冷媒を要件としてのみ扱います(ODP 0、新旧機器の放出防止または回収・破壊計画)。HFCの漏えいはRE・PEに含まれないため、冷媒の影響は参考として示し、クレジット発行見込量に加えません。",
    },
  "Hospitals, whole building including energy management system.": {
    id: "Rumah sakit, seluruh bangunan termasuk sistem manajemen energi.",
    ja: "病院、エネルギー管理システムを含む建物全体。",
  },
  "Approved methodology ID_AM004 (grocery stores); methodology only.": {
    id: "Metodologi yang disetujui ID_AM004 (toko swalayan); hanya metodologi.",
    ja: "承認済み方法論ID_AM004(食料品店)。方法論のみ。",
  },
  "Methodology ID_AM020 LED downlight/spotlight, Fast Retailing, 31 Oct 2019.": {
    id: "Metodologi ID_AM020 downlight/spotlight LED, Fast Retailing, 31 Okt 2019.",
    ja: "方法論ID_AM020 LEDダウンライト・スポットライト、ファーストリテイリング、2019年10月31日。",
  },
  "A project introducing a smart LED street-lighting system to an industrial park (工業団地へのスマートLED街路灯システムの導入) was registered by the 10th Joint Committee, 18 Dec 2024.":
    {
      id: "Proyek penerapan sistem PJU LED cerdas di kawasan industri (工業団地へのスマートLED街路灯システムの導入) didaftarkan Komite Bersama ke-10, 18 Des 2024.",
      ja: "「工業団地へのスマートLED街路灯システムの導入」が第10回合同委員会(2024年12月18日)で登録。",
    },
  "52 JCM projects in Indonesia at 2 Dec 2022 = 48 model + 3 demonstration + 1 JFJCM; 12 had issued credits, 56,254 tCO2 (34,956 of it Azbil/Pertamina).":
    {
      id: "52 proyek JCM di Indonesia per 2 Des 2022 = 48 model + 3 demonstrasi + 1 JFJCM; 12 telah menerbitkan kredit, 56.254 tCO2 (34.956 di antaranya Azbil/Pertamina).",
      ja: "2022年12月2日時点でインドネシアのJCM案件は52件(設備補助48、実証3、JFJCM 1)。12件がクレジットを発行、56,254 tCO2(うちアズビル・プルタミナ34,956)。",
    },
  "Among PINs 001–008 (Jan–Dec 2025) none is AC, LED or building; no further PIN up to the newest entry of 1 May 2026.":
    {
      id: "Di antara PIN 001–008 (Jan–Des 2025) tidak ada AC, LED, atau bangunan; tidak ada PIN lain sampai entri terbaru 1 Mei 2026.",
      ja: "PIN 001~008(2025年1月~12月)にエアコン、LED、建物はありません。最新の2026年5月1日までに他のPINはありません。",
    },
  "From FY2025 support for conventional crystalline-silicon solar is strongly limited; standard solar is saturated in Indonesia and Thailand.":
    {
      id: "Sejak TA 2025 dukungan untuk surya silikon kristal konvensional sangat dibatasi; surya standar jenuh di Indonesia dan Thailand.",
      ja: "2025年度から従来型の結晶シリコン太陽光への支援は大きく制限。標準的な太陽光はインドネシアとタイで飽和。",
    },
  "The cap varies 30–50 % with the number of projects using similar technology already in the partner country.": {
    id: "Batasnya berkisar 30–50% menurut jumlah proyek berteknologi serupa yang sudah ada di negara mitra.",
    ja: "上限は30~50%で、パートナー国における類似技術の案件数により異なります。",
  },
  "Denpasar mayor's office: 112.5 kWp, 175 MWh a year (1,556 kWh/kWp; printed as kWh).": {
    id: "Kantor wali kota Denpasar: 112,5 kWp, 175 MWh per tahun (1.556 kWh/kWp; tercetak sebagai kWh).",
    ja: "デンパサール市庁舎:112.5 kWp、年175 MWh(1,556 kWh/kWp。原文はkWh)。",
  },
  "Gaia mall, Pontianak: 820.17 kWp, 1,232,572 kWh a year (1,503 kWh/kWp).": {
    id: "Mal Gaia, Pontianak: 820,17 kWp, 1.232.572 kWh per tahun (1.503 kWh/kWp).",
    ja: "Gaiaモール、ポンティアナック:820.17 kWp、年1,232,572 kWh(1,503 kWh/kWp)。",
  },
  "37 distribution centres (incl. Bandung 1 and 2), 5,778.80 kWp, 4,727.345 MWh Jan–Sep 2026 → 818 kWh/kWp in 273 days ≈ 1,094/yr annualised; reconstructed PR 73.5 % (183 of 333 plant-months).":
    {
      id: "37 pusat distribusi (termasuk Bandung 1 dan 2), 5.778,80 kWp, 4.727,345 MWh Jan–Sep 2026 → 818 kWh/kWp dalam 273 hari ≈ 1.094/tahun; PR hasil hitung 73,5% (183 dari 333 bulan-pembangkit).",
      ja: "37の物流拠点(バンドン1・2を含む)、5,778.80 kWp、2026年1~9月4,727.345 MWh→273日で818 kWh/kWp、年換算約1,094。算出したPRは73.5%(333か月分のうち183)。",
    },
  "AEON Mall JCM PV (507 kW, Jakarta): 549–550 tCO2/yr, consistent with ≈1,330 kWh/kW and EF 0.814.": {
    id: "PLTS JCM AEON Mall (507 kW, Jakarta): 549–550 tCO2/tahun, cocok dengan ≈1.330 kWh/kW dan EF 0,814.",
    ja: "イオンモールのJCM太陽光(507 kW、ジャカルタ):年間549~550 tCO2、約1,330 kWh/kWと係数0.814に整合。",
  },
  "South Tangerang, LED and metering, 69,371 points: bill of Rp 3.82–4.23 bn a month (2023) down to Rp 3.06 bn (November 2025) with more points.":
    {
      id: "Tangerang Selatan, LED dan meterisasi, 69.371 titik: tagihan Rp3,82–4,23 miliar per bulan (2023) turun ke Rp3,06 miliar (November 2025) dengan titik lebih banyak.",
      ja: "南タンゲラン、LED化と計量化、69,371灯:料金は月38.2~42.3億ルピア(2023年)から、灯数増にもかかわらず30.6億ルピア(2025年11月)へ。",
    },
  "Sleman: unmetered contract power is 42 % of the power but 70 % of the bill.": {
    id: "Sleman: daya kontrak tanpa meter 42% dari daya tetapi 70% dari tagihan.",
    ja: "スレマン:無計量の契約電力は電力の42%、料金の70%。",
  },
  "PLN Statistics 2024, Table 6: West Java street lighting 373.69 GWh (2023: 428.79), government offices 559.61 GWh; Indonesia street lighting 3,527.90 GWh.":
    {
      id: "Statistik PLN 2024, Tabel 6: PJU Jawa Barat 373,69 GWh (2023: 428,79), kantor pemerintah 559,61 GWh; PJU Indonesia 3.527,90 GWh.",
      ja: "PLN統計2024 表6:西ジャワの街路灯373.69 GWh(2023年428.79)、政府庁舎559.61 GWh。インドネシアの街路灯3,527.90 GWh。",
    },
  "E = Q · Σ_s (P_s · t_s) · 365 / 1000 + controller/standby energy; P_s = input power in schedule step s (W, incl. ballast/driver).":
    {
      id: "E = Q · Σ_s (P_s · t_s) · 365 / 1000 + energi pengendali/siaga; P_s = daya masuk pada langkah jadwal s (W, termasuk balas/driver).",
      ja: "E=Q·Σ_s(P_s·t_s)·365/1000+制御・待機電力。P_sは区間sの入力電力(W、安定器・電源装置を含む)。",
    },
  "In the efficacy-ratio form RE scales with metered project kWh, so dimming savings earn no credit and reduce ER in proportion; in the rated-power × hours form dimming savings are credited in full. Expose the reference option as an explicit input and never mix the two.":
    {
      id: "Dalam bentuk rasio efikasi, RE mengikuti kWh proyek bermeter, sehingga penghematan peredupan tidak mendapat kredit dan menurunkan ER secara sebanding; dalam bentuk daya pengenal × jam, penghematan peredupan dikreditkan penuh. Nyatakan pilihan referensi sebagai masukan dan jangan mencampur keduanya.",
      ja: "効率比の形ではREが計量したプロジェクトkWhに比例するため、調光による削減はクレジットにならず、ERはその分減少します。定格電力×時間の形では調光の削減を全量算入します。リファレンスの選択を入力とし、両者を混ぜないでください。",
    },
  "Inputs: operational power P (W), additional power P_ad (W), area (m²), illuminance (lx), operating hours, reduction coefficient (%), detection probability (%); outputs D_P [W·lx⁻¹·m⁻²] and D_E [Wh·m⁻²]. Report both together; do not compare roads of different geometry.":
    {
      id: "Masukan: daya operasi P (W), daya tambahan P_ad (W), luas (m²), iluminansi (lx), jam operasi, koefisien reduksi (%), peluang deteksi (%); keluaran D_P [W·lx⁻¹·m⁻²] dan D_E [Wh·m⁻²]. Laporkan keduanya; jangan bandingkan jalan berbeda geometri.",
      ja: "入力:運転電力P(W)、付加電力P_ad(W)、面積(m²)、照度(lx)、運転時間、低減係数(%)、検知確率(%)。出力D_P[W·lx⁻¹·m⁻²]とD_E[Wh·m⁻²]。両方を示し、形状の異なる道路を比較しないこと。",
    },
  "HPS 250 W lamp, 290 W circuit → LED 120 W, 4,380 h/yr: 1,270.2 − 525.6 = 744.6 kWh/yr.": {
    id: "Lampu HPS 250 W, daya sistem 290 W → LED 120 W, 4.380 jam/tahun: 1.270,2 − 525,6 = 744,6 kWh/tahun.",
    ja: "HPS 250 W(回路電力290 W)→LED 120 W、年4,380時間:1,270.2−525.6=744.6 kWh/年。",
  },
  "Same with 29.2 % dimming saving, rated-power reference: LED 372.3 kWh, saving 897.9 kWh.": {
    id: "Sama dengan hemat peredupan 29,2%, referensi daya pengenal: LED 372,3 kWh, hemat 897,9 kWh.",
    ja: "同、調光29.2%削減、定格電力のリファレンス:LED 372.3 kWh、削減897.9 kWh。",
  },
  "Efficacy-ratio form with η_PJ/η_RE = 290/120: 744.6 kWh undimmed, 527.4 kWh dimmed.": {
    id: "Bentuk rasio efikasi dengan η_PJ/η_RE = 290/120: 744,6 kWh tanpa peredupan, 527,4 kWh dengan peredupan.",
    ja: "効率比の形、η_PJ/η_RE=290/120:調光なし744.6 kWh、調光あり527.4 kWh。",
  },
  "Saving per point = (290 − 120·d)·4.38 kWh = 744.6 (d = 1) to 897.9 (d = 0.7083); capex ≈ Rp 5.5 M (Jakarta average, old poles); bill saving at Rp 1,699.53 = Rp 1.27–1.53 M/yr if metered; simple payback 4.3–3.6 yr before subsidy.":
    {
      id: "Penghematan per titik = (290 − 120·d)·4,38 kWh = 744,6 (d = 1) sampai 897,9 (d = 0,7083); biaya ≈ Rp5,5 juta (rata-rata Jakarta, tiang lama); hemat tagihan pada Rp1.699,53 = Rp1,27–1,53 juta/tahun bila bermeter; masa pengembalian sederhana 4,3–3,6 tahun sebelum subsidi.",
      ja: "1灯当たりの削減=(290−120·d)·4.38 kWh=744.6(d=1)~897.9(d=0.7083)。費用約550万ルピア(ジャカルタ平均、既存柱)。計量の場合、1,699.53ルピアで年127~153万ルピアの節減、補助前の単純投資回収年数4.3~3.6年。",
    },
  "Permenhub PM 47/2023 on alat penerangan jalan replaces PM 27/2018; local standards/TKDN required in procurement (Pasal 88).":
    {
      id: "Permenhub PM 47/2023 tentang alat penerangan jalan menggantikan PM 27/2018; standar lokal/TKDN disyaratkan dalam pengadaan (Pasal 88).",
      ja: "街路照明器具に関する運輸大臣規則PM 47/2023がPM 27/2018に代わります。調達に国内規格・TKDNを要求(第88条)。",
    },
  "Buku Pedoman Efisiensi Energi Pencahayaan Jalan Umum, Buku II (2014).": {
    id: "Buku Pedoman Efisiensi Energi Pencahayaan Jalan Umum, Buku II (2014) (judul dokumen).",
    ja: "「Buku Pedoman Efisiensi Energi Pencahayaan Jalan Umum」第2巻(2014年)。",
  },
  "A local-content requirement of ≥40 % can conflict with a Japanese-technology project; flag it.": {
    id: "Syarat komponen dalam negeri ≥40% dapat bertentangan dengan proyek berteknologi Jepang (TKDN); beri tanda.",
    ja: "国産化率40%以上の要件は日本の技術を用いる案件と両立しない場合があります(TKDN)。明示してください。",
  },
  "LED drivers fail early in practice; a driver specification is wanted in SNI.": {
    id: "Driver LED dalam praktik rusak lebih awal; spesifikasi driver diharapkan masuk SNI.",
    ja: "LEDの電源装置は実際には早期に故障します。SNIに電源装置の仕様が望まれます。",
  },
  "In the air quality (JCM) programme of Bandung and Kawasaki the Japanese government provides 40 % of the budget, based on the partner's capability to reduce greenhouse gas emissions; the rest falls to the limited local budget.":
    {
      id: "Dalam program kualitas udara (JCM) Bandung dan Kawasaki, pemerintah Jepang menyediakan 40% anggaran, berdasarkan kemampuan mitra mengurangi emisi gas rumah kaca; sisanya menjadi beban anggaran daerah yang terbatas.",
      ja: "バンドンと川崎の大気質(JCM)事業では、相手方の温室効果ガス削減能力に基づき日本国政府が予算の40%を負担し、残りは限られた地方予算によります。",
    },
  "The programme ran from 2021 to April 2023 as a feasibility study of three activities: high-efficiency air conditioners in public facilities, green building development, smart LEDs for public street lighting.":
    {
      id: "Program berjalan dari 2021 sampai April 2023 sebagai studi kelayakan tiga kegiatan: AC efisiensi tinggi di fasilitas publik, pembangunan bangunan gedung hijau, LED cerdas untuk penerangan jalan umum (PJU).",
      ja: "事業は2021年から2023年4月まで、公共施設の高効率エアコン、グリーンビルディングの整備、街路灯のスマートLEDという3つの活動の実現可能性調査として実施されました。",
    },
  "Assistance in the form of grants must comply with the central government's rules on receiving grants; the process takes long.":
    {
      id: "Dukungan berbentuk hibah harus mematuhi aturan pemerintah pusat tentang penerimaan hibah; prosesnya lama.",
      ja: "贈与による支援は中央政府の贈与受入れ規則に従う必要があり、長い時間がかかります。",
    },
  "A local content (TKDN) policy of 40 % applies, also to goods imported from Japan, which grants and assistance from Kawasaki could not meet.":
    {
      id: "Kebijakan TKDN 40% berlaku, juga bagi barang impor dari Jepang, yang tidak dapat dipenuhi oleh hibah dan dukungan Kawasaki.",
      ja: "国産化率(TKDN)40%の方針は日本からの輸入品にも適用され、川崎市の贈与・支援では満たせませんでした。",
    },
  "The ratio is a cap that depends on the number of similar-technology JCM projects already in the country; GHG reduction enters separately as the cost-effectiveness criterion.":
    {
      id: "Rasio itu batas yang bergantung pada jumlah proyek JCM berteknologi serupa di negara itu; pengurangan GRK masuk terpisah sebagai kriteria efektivitas biaya.",
      ja: "この割合は当該国の類似技術のJCM案件数による上限です。GHG削減は費用対効果の要件として別に考慮されます。",
    },
  "40 % fits 'some, but few, similar projects in Indonesia'; do not hard-code it.": {
    id: "40% cocok dengan 'ada beberapa proyek serupa di Indonesia'; jangan dijadikan nilai tetap.",
    ja: "40%は「インドネシアに類似案件がいくつかある」場合に当たります。固定値としないでください。",
  },
  "The recipient is the representative participant of the consortium, a Japanese corporation, not the city; whether the asset reaches the city as a grant depends on the contract (inference).":
    {
      id: "Penerimanya peserta perwakilan konsorsium, badan hukum Jepang, bukan kota; apakah aset sampai ke kota sebagai hibah bergantung pada kontrak (simpulan).",
      ja: "受け手は国際コンソーシアムの代表事業者(日本法人)であり、市ではありません。資産が贈与として市に移るかは契約によります(推定)。",
    },
  "A GEC page with budget 1.5 bn and JPY 1,397.5 m concerns a different programme (low-carbon technology innovation/co-innovation); do not use its numbers.":
    {
      id: "Halaman GEC dengan anggaran 1,5 miliar dan JPY 1.397,5 juta menyangkut program lain (inovasi teknologi rendah karbon/co-innovation); jangan pakai angkanya.",
      ja: "予算15億円・13億9,750万円とするGECのページは別事業(低炭素技術イノベーション)のものです。その数値は使用しないでください。",
    },
  "Max 3 (fiscal) years; complete within 3 years of grant decision.": {
    id: "Paling lama 3 tahun (anggaran); selesai dalam 3 tahun sejak keputusan subsidi.",
    ja: "最長3年(度)。交付決定から3年以内に完了。",
  },
  "Equipment must receive no other Government of Japan subsidy; projects receiving subsidies under other laws/budgets are not eligible.":
    {
      id: "Peralatan tidak boleh menerima subsidi lain dari Pemerintah Jepang; proyek yang menerima subsidi menurut undang-undang/anggaran lain tidak memenuhi syarat.",
      ja: "設備は日本国政府の他の補助金を受けないこと。他の法令・予算による補助を受ける事業は対象外。",
    },
  "Allocation of credits between the Japanese government and the participants depends on the ratio of financial support for the investment.":
    {
      id: "Pembagian kredit antara pemerintah Jepang dan peserta bergantung pada rasio dukungan keuangan atas investasi.",
      ja: "日本国政府と参加者のクレジット配分は、投資に対する資金支援の割合によります。",
    },
  "PCP ver06.0 (Dec 2024) has a separate JCM Credit Allocation Form ver01.0; the ratio now required by MOEJ is not available.":
    {
      id: "PCP ver06.0 (Des 2024) memiliki formulir alokasi kredit JCM tersendiri ver01.0; rasio yang kini diminta MOEJ tidak tersedia.",
      ja: "PCP ver06.0(2024年12月)には別のJCMクレジット配分様式ver01.0があります。環境省が現在求める割合は入手できません。",
    },
  "Japanese representative of an international consortium; private company, independent administrative institution, incorporated association/foundation.":
    {
      id: "Perwakilan Jepang dari konsorsium internasional; perusahaan swasta, lembaga administratif independen, perkumpulan/yayasan berbadan hukum.",
      ja: "国際コンソーシアムの日本側代表:民間企業、独立行政法人、一般・公益の社団・財団法人。",
    },
  "An organisation of Japanese corporations and foreign corporations etc. that implements the project efficiently (grant rules Art. 3(1)).":
    {
      id: "Organisasi badan hukum Jepang dan asing yang melaksanakan proyek secara efisien (aturan subsidi Pasal 3(1)).",
      ja: "事業を効率的に実施する日本法人と外国法人等の組織(交付規程第3条第1項)。",
    },
  "Not stated in any text; precedent: Semarang city transit agency (BLU) as beneficiary and co-funder.": {
    id: "Tidak dinyatakan dalam teks mana pun; preseden: badan angkutan Kota Semarang (BLU) sebagai penerima manfaat dan penyandang dana bersama.",
    ja: "どの文書にも記載がありません。先行事例:受益者かつ共同出資者としてのスマラン市交通公社(BLU)。",
  },
  "Own-group procurement booked at cost, no profit (any consortium member).": {
    id: "Pengadaan dari kelompok sendiri dicatat menurut biaya, tanpa laba (semua anggota konsorsium).",
    ja: "グループ内調達は利益を除き原価で計上(全構成員)。",
  },
  "GEC evaluation → PIN → Joint Committee 'no objection' → selection → methodology/validation/registration.": {
    id: "Evaluasi GEC → PIN → 'tanpa keberatan' Komite Bersama → pemilihan → metodologi/validasi/pendaftaran.",
    ja: "GECの審査→PIN→合同委員会の「異議なし」→採択→方法論・妥当性確認・登録。",
  },
  "Construction, equipment, office costs etc. needed for energy-origin CO2 cuts.": {
    id: "Biaya konstruksi, peralatan, kantor, dan sebagainya yang diperlukan untuk menurunkan CO2 asal energi.",
    ja: "エネルギー起源CO2の削減に必要な工事費、設備費、事務費等。",
  },
  "Cost heads: 本工事費, 付帯工事費, 機械器具費, 測量及試験費, 設備費, 業務費, 事務費; land, taxes, spare parts, second-hand not eligible; 3 quotations; asset-disposal limits to end of useful life with MOEJ approval.":
    {
      id: "Pos biaya: 本工事費, 付帯工事費, 機械器具費, 測量及試験費, 設備費, 業務費, 事務費; tanah, pajak, suku cadang, barang bekas tidak memenuhi syarat; 3 penawaran harga; pelepasan aset dibatasi sampai akhir masa manfaat dengan persetujuan MOEJ.",
      ja: "費目:本工事費、付帯工事費、機械器具費、測量及試験費、設備費、業務費、事務費。土地、税、予備品、中古品は対象外。見積り3者。法定耐用年数の満了まで財産処分を制限(環境省の承認)。",
    },
  "Permen ESDM 7/2024 (set 6 Jun 2024) repeals Permen ESDM 28/2016.": {
    id: "Permen ESDM 7/2024 (ditetapkan 6 Jun 2024) mencabut Permen ESDM 28/2016.",
    ja: "エネルギー鉱物資源大臣規則7/2024(2024年6月6日制定)が28/2016を廃止。",
  },
  "Permen ESDM 28/2016 as last amended by Permen ESDM 3/2020 (tariff adjustment).": {
    id: "Permen ESDM 28/2016 sebagaimana terakhir diubah dengan Permen ESDM 3/2020 (penyesuaian tarif).",
    ja: "エネルギー鉱物資源大臣規則28/2016、最終改正3/2020(料金調整)。",
  },
  "Non-subsidised tariffs are reviewed quarterly; unchanged from Jul 2022 through Q1 2026 (Q2 and Q4 2026 not seen; B-2/TR and S-2/TR still quoted unchanged for Q3 2026).":
    {
      id: "Tarif nonsubsidi ditinjau tiap triwulan; tidak berubah dari Jul 2022 sampai triwulan I 2026 (triwulan II dan IV 2026 tidak terlihat; B-2/TR dan S-2/TR masih dikutip tetap untuk triwulan III 2026).",
      ja: "非補助料金は四半期ごとに見直し。2022年7月~2026年第1四半期は据置き(2026年第2・第4四半期は未確認。B-2/TRとS-2/TRは第3四半期も据置きと引用)。",
    },
  "PLN lists government hospitals under pure social (sosial murni), so they can be class S rather than P.": {
    id: "PLN menggolongkan rumah sakit pemerintah ke sosial murni, sehingga dapat masuk golongan S, bukan P.",
    ja: "PLNは公立病院を純社会(sosial murni)に分類するため、PではなくSとなり得ます。",
  },
  "City offices (mayor's office, public service) are P-2; sub-district and agency offices are P-1.": {
    id: "Kantor kota (kantor wali kota, pelayanan publik) P-2; kantor kecamatan dan dinas P-1.",
    ja: "市庁舎(市長室、公共サービス)はP-2、区役所と部局はP-1。",
  },
  "Consumption of electricity by government agencies and regional governments is exempt from the electricity tax (PBJT): UU 1/2022 Art. 52(2). Private buyers may pay up to 10 %.":
    {
      id: "Pemakaian listrik oleh instansi pemerintah dan pemerintah daerah dikecualikan dari pajak tenaga listrik (PBJT): UU 1/2022 Pasal 52(2). Pembeli swasta dapat membayar sampai 10%.",
      ja: "政府機関・地方政府の電力消費は電力税(PBJT)を免除:法律1/2022第52条第2項。民間は最大10%。",
    },
  "no certificate, domestic with all-local inputs or local natural resource": {
    id: "tanpa sertifikat, dalam negeri dengan masukan seluruhnya dari dalam negeri atau sumber daya alam setempat",
    ja: "証明書なし、原材料がすべて国産、または国内の天然資源による国産品",
  },
  "減価償却資産の耐用年数等に関する省令 (昭和40年大蔵省令第15号), appended table 1 (machinery excluded).": {
    id: "減価償却資産の耐用年数等に関する省令 (昭和40年大蔵省令第15号), lampiran tabel 1 (tidak termasuk mesin).",
    ja: "減価償却資産の耐用年数等に関する省令(昭和40年大蔵省令第15号)別表第一(機械を除く)。",
  },
  "For equipment in a factory, the machinery class of that industry applies, not the building-equipment class.": {
    id: "Untuk peralatan di pabrik berlaku golongan mesin industri itu, bukan golongan perlengkapan bangunan.",
    ja: "工場の設備には、建物附属設備ではなくその業種の機械装置の区分が適用されます。",
  },
  "For public facilities the building-equipment class is the natural one.": {
    id: "Untuk fasilitas publik, golongan perlengkapan bangunan adalah yang wajar.",
    ja: "公共施設では建物附属設備の区分が自然です。",
  },
  "ducted cooling or heating as building equipment, motor output of one refrigerating machine ≤ 22 kW": {
    id: "pendinginan atau pemanasan berducting sebagai perlengkapan bangunan, keluaran motor satu mesin pendingin ≤ 22 kW",
    ja: "建物附属設備としてのダクト式冷暖房、冷凍機1台の出力22 kW以下",
  },
  "room-type units without ducts serving a wide area (wall, floor, ceiling-hung, window; 器具及び備品, 冷房用・暖房用機器)":
    {
      id: "unit tipe ruang tanpa ducting yang melayani area luas (dinding, lantai, langit-langit, jendela; 器具及び備品, 冷房用・暖房用機器)",
      ja: "ダクトのない室内型(壁掛け、床置き、天吊り、窓型。器具及び備品、冷房用・暖房用機器)",
    },
  "other ducted cooling, heating or boiler building equipment (motor above 22 kW; chillers, AHU, FCU)": {
    id: "pendinginan, pemanasan, atau ketel berducting lain (motor di atas 22 kW; chiller, AHU, FCU)",
    ja: "その他のダクト式冷暖房・ボイラー設備(電動機22 kW超、チラー、AHU、FCU)",
  },
} satisfies Translations;
