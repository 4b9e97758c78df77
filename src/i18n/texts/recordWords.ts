import type { Translations } from "../text";

/** What records say in a few words, by the English of their values. */
export const recordWords = {
  "Metering instead of abonemen.": {
    id: "Pemasangan meter sebagai pengganti abonemen.",
    ja: "定額料金(無計量)に代わる計量。",
  },
  "JCM secretariat in Indonesia": {
    id: "sekretariat JCM di Indonesia",
    ja: "インドネシアのJCM事務局",
  },
  "Kemendagri (Ministry of Home Affairs)": {
    id: "Kementerian Dalam Negeri (Kemendagri)",
    ja: "内務省(Kemendagri)",
  },
  "foreign-cooperation facilitation": {
    id: "fasilitasi kerja sama luar negeri",
    ja: "対外協力の調整",
  },
  "Kemlu (Ministry of Foreign Affairs)": {
    id: "Kementerian Luar Negeri (Kemlu)",
    ja: "外務省(Kemlu)",
  },
  "facilitation; full power to sign": {
    id: "fasilitasi; surat kuasa penuh untuk menandatangani",
    ja: "調整、署名の全権委任",
  },
  "Setneg (State Secretariat)": {
    id: "Kementerian Sekretariat Negara (Setneg)",
    ja: "国家官房(Setneg)",
  },
  "facilitation of foreign cooperation": {
    id: "fasilitasi kerja sama luar negeri",
    ja: "対外協力の調整",
  },
  "Bappenas (Ministry of Planning)": {
    id: "Kementerian PPN/Bappenas",
    ja: "国家開発企画庁(Bappenas)",
  },
  "planned grants, grant activity list (DRKH)": {
    id: "hibah terencana, Daftar Rencana Kegiatan Hibah (DRKH)",
    ja: "計画された贈与、贈与活動計画リスト(DRKH)",
  },
  "Kemenkeu (Ministry of Finance)": {
    id: "Kementerian Keuangan (Kemenkeu)",
    ja: "財務省(Kemenkeu)",
  },
  "forwarding of grants to regions": {
    id: "penerusan hibah kepada daerah",
    ja: "地方への贈与の引渡し",
  },
  "City DPRD": {
    id: "DPRD Kota",
    ja: "市議会(DPRD)",
  },
  "approval of the cooperation plan": {
    id: "persetujuan rencana kerja sama",
    ja: "協力計画の承認",
  },
  "Dishub Kota Bandung (transport agency)": {
    id: "Dinas Perhubungan Kota Bandung",
    ja: "バンドン市運輸局(Dishub)",
  },
  "manages PJU and PJL since 2022": {
    id: "mengelola PJU dan PJL sejak 2022",
    ja: "2022年から街路灯(PJU・PJL)を管理",
  },
  "Kemenperin (Ministry of Industry)": {
    id: "Kementerian Perindustrian (Kemenperin)",
    ja: "工業省(Kemenperin)",
  },
  "TKDN calculation rules": {
    id: "aturan penghitungan TKDN",
    ja: "TKDNの算定規則",
  },
  "Indonesia–Japan Joint Committee": {
    id: "Komite Bersama Indonesia–Jepang",
    ja: "インドネシア・日本合同委員会",
  },
  "PIN no objection, methodology and project decisions": {
    id: "PIN tanpa keberatan, keputusan metodologi dan proyek",
    ja: "PINの異議なし、方法論と案件の決定",
  },
  "administers the financing programme": {
    id: "mengelola program subsidi JCM",
    ja: "設備補助事業の執行",
  },
  "MOEJ (Ministry of the Environment, Japan)": {
    id: "Kementerian Lingkungan Hidup Jepang (MOEJ)",
    ja: "環境省(日本)",
  },
  "runs the financing programme": {
    id: "menyelenggarakan program subsidi JCM",
    ja: "設備補助事業の実施",
  },
  "split 2 PK, Jakarta budget 2018": {
    id: "AC split 2 PK, anggaran Jakarta 2018",
    ja: "スプリット型2 PK、ジャカルタ2018年予算",
  },
  "Rp/unit": {
    id: "Rp/unit",
    ja: "ルピア/台",
  },
  "split 1.5 PK, Jakarta budget 2018": {
    id: "AC split 1,5 PK, anggaran Jakarta 2018",
    ja: "スプリット型1.5 PK、ジャカルタ2018年予算",
  },
  "central AC renewal, office A, Jakarta": {
    id: "pembaruan AC sentral, kantor A, Jakarta",
    ja: "中央空調の更新、事務所A、ジャカルタ",
  },
  "JCM subsidy share for such equipment": {
    id: "porsi subsidi JCM untuk peralatan seperti ini",
    ja: "この種の設備に対するJCM補助の補助率",
  },
  "less than half of the initial investment": {
    id: "kurang dari separuh investasi awal",
    ja: "初期投資の半分未満",
  },
  "Relative saving = 1 − CSPF_RE/CSPF_PJ; 3.4 → 5.0 gives 32 %.": {
    id: "Penghematan relatif = 1 − CSPF_RE/CSPF_PJ; 3,4 → 5,0 memberi 32%.",
    ja: "相対的な削減=1−CSPF_RE/CSPF_PJ。3.4→5.0で32%。",
  },
  "number of luminaires of type i (baseline / project)": {
    id: "jumlah armatur jenis i (baseline / proyek)",
    ja: "種別iの灯具数(ベースライン/プロジェクト)",
  },
  "fixed after installation; project quantity by survey": {
    id: "tetap setelah pemasangan; jumlah proyek dari survei",
    ja: "設置後は固定。プロジェクトの数量は調査による",
  },
  "luminaire input power incl. ballast/driver": {
    id: "daya masuk armatur termasuk balas/driver",
    ja: "灯具の入力電力(安定器・電源装置を含む)",
  },
  "rated (baseline), tested/nameplate (project)": {
    id: "pengenal (baseline), uji/pelat nama (proyek)",
    ja: "定格(ベースライン)、試験値または銘板(プロジェクト)",
  },
  "annual operating hours": {
    id: "jam operasi tahunan",
    ja: "年間運転時間",
  },
  "records / survey": {
    id: "catatan / survei",
    ja: "記録・調査",
  },
  "mean time failure → replacement ÷ annual operating hours": {
    id: "waktu rata-rata rusak → ganti ÷ jam operasi tahunan",
    ja: "故障から交換までの平均時間÷年間運転時間",
  },
  "average annual technical T&D losses of the grid (no theft)": {
    id: "rata-rata susut teknis T&D jaringan tahunan (tanpa pencurian)",
    ja: "系統の送配電の技術的損失の年平均(盗電を除く)",
  },
  "10 % if no recent reliable data": {
    id: "10% bila tidak ada data terbaru yang andal",
    ja: "信頼できる最近のデータがなければ10%",
  },
  "grid factor (TOOL07 / AMS-I.D)": {
    id: "faktor jaringan (TOOL07 / AMS-I.D)",
    ja: "系統係数(TOOL07・AMS-I.D)",
  },
  "Exploration (penjajakan)": {
    id: "Penjajakan",
    ja: "予備協議(penjajakan)",
  },
  step: {
    id: "langkah",
    ja: "手順",
  },
  "foreign-cooperation": {
    id: "kerja sama luar negeri",
    ja: "対外協力",
  },
  "Letter of Intent": {
    id: "surat pernyataan minat (Letter of Intent)",
    ja: "意向書(Letter of Intent)",
  },
  "Cooperation plan (ToR + plan of action)": {
    id: "Rencana kerja sama (kerangka acuan + rencana aksi)",
    ja: "協力計画(実施要領(ToR)と行動計画)",
  },
  "City DPRD approval": {
    id: "Persetujuan DPRD Kota",
    ja: "市議会(DPRD)の承認",
  },
  "Ministry of Home Affairs": {
    id: "Kementerian Dalam Negeri",
    ja: "内務省",
  },
  "Drafting the MoU": {
    id: "Penyusunan MoU",
    ja: "覚書(MoU)の起草",
  },
  "Ministry of Foreign Affairs (Kemlu)": {
    id: "Kementerian Luar Negeri (Kemlu)",
    ja: "外務省(Kemlu)",
  },
  grant: {
    id: "hibah",
    ja: "贈与",
  },
  "Planned, foreign, for a region: the line ministry proposes.": {
    id: "Terencana, luar negeri, untuk daerah: diusulkan kementerian teknis.",
    ja: "計画型・外国・地方向け:所管省庁が提案します。",
  },
  "line ministry": {
    id: "kementerian teknis",
    ja: "所管省",
  },
  "Ministry of Finance (Kemenkeu)": {
    id: "Kementerian Keuangan (Kemenkeu)",
    ja: "財務省(Kemenkeu)",
  },
  "Goods valued in rupiah at handover.": {
    id: "Barang dinilai dalam rupiah saat serah terima.",
    ja: "物品は引渡し時にルピアで評価します。",
  },
  "Booking in APBD under PP 12/2019.": {
    id: "Pencatatan dalam APBD menurut PP 12/2019.",
    ja: "政令12/2019による市予算(APBD)への計上。",
  },
  "city government": {
    id: "pemerintah kota",
    ja: "市",
  },
  "Application and GEC evaluation (financing programme).": {
    id: "Pengajuan dan evaluasi GEC (program subsidi JCM).",
    ja: "申請とGECの審査(設備補助事業)。",
  },
  "jcm-cycle": {
    id: "siklus JCM",
    ja: "JCMの手続き",
  },
  "project participants, Joint Committee": {
    id: "peserta proyek, Komite Bersama",
    ja: "プロジェクト参加者、合同委員会",
  },
  "Joint Committee": {
    id: "Komite Bersama",
    ja: "合同委員会",
  },
  "max 3 years to complete": {
    id: "paling lama 3 tahun sampai selesai",
    ja: "完了まで最長3年",
  },
  "third-party entity, Joint Committee": {
    id: "lembaga validasi dan verifikasi (TPE/LVV), Komite Bersama",
    ja: "第三者機関(TPE)、合同委員会",
  },
  "Monitoring until the end of legal durable years.": {
    id: "Pemantauan sampai akhir masa manfaat (ketentuan Jepang).",
    ja: "法定耐用年数の満了までのモニタリング。",
  },
  "project participants": {
    id: "peserta proyek",
    ja: "プロジェクト参加者",
  },
  "to the end of legal durable years": {
    id: "sampai akhir masa manfaat (ketentuan Jepang)",
    ja: "法定耐用年数の満了まで",
  },
  "Verification under the V/V guidelines ver02.0.": {
    id: "Verifikasi menurut pedoman V/V ver02.0.",
    ja: "妥当性確認・検証ガイドライン ver02.0による検証。",
  },
  "third-party entity": {
    id: "lembaga validasi dan verifikasi (TPE/LVV)",
    ja: "第三者機関(TPE)",
  },
  "Joint Committee, governments": {
    id: "Komite Bersama, kedua pemerintah",
    ja: "合同委員会、両国政府",
  },
  "project participants, KLH/BPLH": {
    id: "peserta proyek, KLH/BPLH",
    ja: "プロジェクト参加者、KLH/BPLH",
  },
  rule: {
    id: "aturan",
    ja: "規則",
  },
  "Durations not available; 45-day steps are unverified.": {
    id: "Lama tiap langkah tidak tersedia; langkah 45 hari belum terverifikasi.",
    ja: "所要期間は入手できません。45日の手順は未確認です。",
  },
  finding: {
    id: "temuan",
    ja: "知見",
  },
  "72 Trans Semarang buses (BLU, city) converted to CNG-diesel.": {
    id: "72 bus Trans Semarang (BLU, kota) diubah ke CNG-diesel.",
    ja: "トランス・スマランのバス72台(市のBLU)をCNG・ディーゼル併用に改造。",
  },
  precedent: {
    id: "preseden",
    ja: "先行事例",
  },
  "Total ≈ IDR 10 bn; city APBD 2018 = 50 % = IDR 5 bn.": {
    id: "Jumlah ≈ Rp10 miliar; APBD kota 2018 = 50% = Rp5 miliar.",
    ja: "総額約100億ルピア。市の2018年予算(APBD)が50%の50億ルピア。",
  },
  "'Nearly half', via JCM.": {
    id: "'Hampir separuh', lewat JCM.",
    ja: "「ほぼ半分」をJCMで。",
  },
  "Co-investment scheme city + MOEJ, helped by intermediaries.": {
    id: "Skema investasi bersama kota + MOEJ, dibantu perantara.",
    ja: "市と環境省の共同出資方式。仲介者が支援。",
  },
  "44,000 installed, ideal 67,000; +1,000–1,500 per year.": {
    id: "44.000 terpasang, ideal 67.000; +1.000–1.500 per tahun.",
    ja: "44,000灯設置、必要数67,000灯。年1,000~1,500灯増。",
  },
  "501 PJU poles and 4,106 PJL points built.": {
    id: "501 tiang PJU dan 4.106 titik PJL dibangun.",
    ja: "PJU 501柱、PJL 4,106灯を設置。",
  },
  jobs: {
    id: "lapangan kerja",
    ja: "雇用",
  },
  "new investment": {
    id: "investasi baru",
    ja: "新規投資",
  },
  "partnership and supply chain": {
    id: "kemitraan dan rantai pasok",
    ja: "提携と供給網",
  },
  "pioneer industry or import substitution": {
    id: "industri pionir atau substitusi impor",
    ja: "先導産業または輸入代替",
  },
  "domestically made machines": {
    id: "mesin buatan dalam negeri",
    ja: "国産機械",
  },
  "company location": {
    id: "lokasi perusahaan",
    ja: "企業の所在地",
  },
  "own brand": {
    id: "merek sendiri",
    ja: "自社ブランド",
  },
  "industry 4.0": {
    id: "industri 4.0",
    ja: "インダストリー4.0",
  },
  "green industry": {
    id: "industri hijau",
    ja: "グリーン産業",
  },
  export: {
    id: "ekspor",
    ja: "輸出",
  },
  certification: {
    id: "sertifikasi",
    ja: "認証",
  },
  awards: {
    id: "penghargaan",
    ja: "表彰",
  },
  "SIINas reporting": {
    id: "pelaporan SIINas",
    ja: "SIINasへの報告",
  },
  "Whole-building form in the style of EDGE or TOOL31.": {
    id: "Bentuk seluruh bangunan menurut gaya EDGE atau TOOL31.",
    ja: "EDGEまたはTOOL31に倣う建物全体の算定。",
  },
  "Combined saving ≤ sum of single savings.": {
    id: "Penghematan gabungan ≤ jumlah penghematan tunggal.",
    ja: "合計の削減≤個々の削減の和。",
  },
  "OTTV and RTTV < 35 W/m².": {
    id: "OTTV dan RTTV < 35 W/m².",
    ja: "OTTVとRTTVは35 W/m²未満。",
  },
  "Indoor 24–27 °C, RH 60 % ± 5 %.": {
    id: "Dalam ruang 24–27 °C, RH 60% ± 5%.",
    ja: "室内24~27 °C、相対湿度60%±5%。",
  },
  "Implements PP 33/2023.": {
    id: "Melaksanakan PP 33/2023.",
    ja: "政令33/2023を実施。",
  },
  "Energy-intensity bands for government offices; see ikeBands.": {
    id: "Kelas intensitas energi kantor pemerintah; lihat ikeBands.",
    ja: "政府庁舎のエネルギー消費原単位の区分。",
  },
  "12 h × 365 (18:00–06:00, Bekasi practice)": {
    id: "12 jam × 365 (18.00–06.00, praktik Bekasi)",
    ja: "12時間×365日(18時~6時、ブカシの運用)",
  },
  "≈11.5 h × 365 with photocell near 7° S": {
    id: "≈11,5 jam × 365 dengan fotosel di sekitar 7° LS",
    ja: "約11.5時間×365日(南緯7度付近、光センサー)",
  },
  "lamps, refrigerators, fans, AC, motors, chillers": {
    id: "lampu, kulkas, kipas, AC, motor, chiller",
    ja: "照明、冷蔵庫、扇風機、エアコン、電動機、チラー",
  },
  "project output within ±10 % of baseline": {
    id: "keluaran proyek dalam ±10% dari baseline",
    ja: "プロジェクトの出力がベースラインの±10%以内",
  },
  "saving ≤ 60 GWh/yr": {
    id: "penghematan ≤ 60 GWh/tahun",
    ja: "削減が年60 GWh以下",
  },
  "no ODS refrigerant": {
    id: "tanpa refrigeran perusak ozon",
    ja: "オゾン層破壊物質の冷媒でないこと",
  },
  "replacement of electric chillers": {
    id: "penggantian chiller listrik",
    ja: "電動チラーの更新",
  },
  "old chiller and refrigerant scrapped/recovered, documented": {
    id: "chiller dan refrigeran lama dimusnahkan/diambil kembali, terdokumentasi",
    ja: "旧チラーと冷媒の廃棄・回収を記録",
  },
  "output capped at old capacity": {
    id: "keluaran dibatasi kapasitas lama",
    ja: "出力は従前の能力まで",
  },
  "domestic refrigerators and ACs": {
    id: "kulkas dan AC rumah tangga",
    ja: "家庭用の冷蔵庫とエアコン",
  },
  "street and outdoor lighting": {
    id: "penerangan jalan dan luar ruang",
    ja: "街路・屋外照明",
  },
  "≤ 60 GWh/yr savings (draft)": {
    id: "penghematan ≤ 60 GWh/tahun (rancangan)",
    ja: "削減が年60 GWh以下(草案)",
  },
  "CFL, residential": {
    id: "CFL, hunian",
    ja: "電球形蛍光灯、住宅",
  },
  "existing or new buildings": {
    id: "bangunan lama atau baru",
    ja: "既存または新築の建物",
  },
  "saving ≤60 GWh/yr": {
    id: "penghematan ≤60 GWh/tahun",
    ja: "削減が年60 GWh以下",
  },
  "commercial buildings": {
    id: "bangunan komersial",
    ja: "商業建物",
  },
  "residential buildings with space heating": {
    id: "bangunan hunian dengan pemanas ruang",
    ja: "暖房のある住宅",
  },
  "new residential buildings": {
    id: "bangunan hunian baru",
    ja: "新築住宅",
  },
  "new and existing buildings": {
    id: "bangunan baru dan lama",
    ja: "新築・既存の建物",
  },
  "building units": {
    id: "unit bangunan",
    ja: "建物の区画",
  },
  refrigerants: {
    id: "refrigeran",
    ja: "冷媒",
  },
  "grid emission factor": {
    id: "faktor emisi jaringan",
    ja: "系統の排出係数",
  },
  lighting: {
    id: "pencahayaan",
    ja: "照明",
  },
  "index of all CDM methodologies": {
    id: "indeks semua metodologi CDM",
    ja: "CDM方法論の一覧",
  },
  "controller node power, 24 h/day": {
    id: "daya simpul pengendali, 24 jam/hari",
    ja: "制御ノードの電力、1日24時間",
  },
  "constant-light-output average saving over life": {
    id: "penghematan rata-rata keluaran cahaya tetap selama umur",
    ja: "光束一定制御による寿命期間の平均削減",
  },
  "LED power against flux": {
    id: "daya LED terhadap fluks cahaya",
    ja: "LEDの電力と光束の関係",
  },
  "Slightly sub-linear when dimmed (driver losses).": {
    id: "Sedikit di bawah linear saat diredupkan (rugi driver).",
    ja: "調光時は比例よりわずかに低下(電源装置の損失)。",
  },
  "hours per year": {
    id: "jam per tahun",
    ja: "年間時間",
  },
  "CSPF = CSTL/CSEC (seasonal cooling delivered / energy).": {
    id: "CSPF = CSTL/CSEC (pendinginan musiman / energi).",
    ja: "CSPF=CSTL/CSEC(期間冷房量÷電力量)。",
  },
  "T3 hot climate (Amd 1:2019): 6,493 h reference season.": {
    id: "Iklim panas T3 (Amd 1:2019): musim acuan 6.493 jam.",
    ja: "高温気候T3(追補1:2019):基準期間6,493時間。",
  },
  "JICA grassroots waste-management project.": {
    id: "Proyek akar rumput JICA pengelolaan sampah.",
    ja: "JICA草の根技術協力(廃棄物管理)。",
  },
  "MoU 3-year run and extension talk.": {
    id: "MoU berjalan 3 tahun dan pembicaraan perpanjangan.",
    ja: "覚書の3年間の実施と延長協議。",
  },
  "New MoU (sustainable city formation).": {
    id: "MoU baru (pembentukan kota berkelanjutan).",
    ja: "新たな覚書(持続可能な都市形成)。",
  },
  "Contractor probably also Oriental Consultants.": {
    id: "Pelaksana mungkin juga Oriental Consultants.",
    ja: "受託者も同じくオリエンタルコンサルタンツとみられます。",
  },
  House: {
    id: "Rumah",
    ja: "住宅",
  },
  Apartment: {
    id: "Apartemen",
    ja: "集合住宅",
  },
  Office: {
    id: "Kantor",
    ja: "事務所",
  },
  Commercial: {
    id: "Komersial",
    ja: "商業",
  },
  "Shop-house": {
    id: "Rumah toko",
    ja: "店舗併用住宅",
  },
  "Hotel and similar": {
    id: "Hotel dan sejenisnya",
    ja: "ホテル等",
  },
  Education: {
    id: "Pendidikan",
    ja: "教育",
  },
  Hospital: {
    id: "Rumah sakit",
    ja: "病院",
  },
  "Other health": {
    id: "Kesehatan lainnya",
    ja: "その他医療",
  },
  "split <65,000 Btu/h": {
    id: "AC split <65.000 Btu/jam",
    ja: "スプリット型 65,000 Btu/h未満",
  },
  "split duct": {
    id: "AC split duct",
    ja: "スプリットダクト型",
  },
  "air-cooled chiller <150 TR, reciprocating": {
    id: "chiller udara <150 TR, torak",
    ja: "空冷チラー 150 TR未満、レシプロ",
  },
  "air-cooled chiller <150 TR, screw": {
    id: "chiller udara <150 TR, ulir",
    ja: "空冷チラー 150 TR未満、スクリュー",
  },
  "air-cooled chiller >150 TR, reciprocating": {
    id: "chiller udara >150 TR, torak",
    ja: "空冷チラー 150 TR超、レシプロ",
  },
  "air-cooled chiller >150 TR, screw": {
    id: "chiller udara >150 TR, ulir",
    ja: "空冷チラー 150 TR超、スクリュー",
  },
  "water-cooled chiller <150 TR, reciprocating": {
    id: "chiller air <150 TR, torak",
    ja: "水冷チラー 150 TR未満、レシプロ",
  },
  "water-cooled chiller <150 TR, screw": {
    id: "chiller air <150 TR, ulir",
    ja: "水冷チラー 150 TR未満、スクリュー",
  },
  "water-cooled chiller >150 TR, reciprocating": {
    id: "chiller air >150 TR, torak",
    ja: "水冷チラー 150 TR超、レシプロ",
  },
  "water-cooled chiller >150 TR, screw": {
    id: "chiller air >150 TR, ulir",
    ja: "水冷チラー 150 TR超、スクリュー",
  },
  "water-cooled centrifugal chiller >300 TR": {
    id: "chiller sentrifugal air >300 TR",
    ja: "水冷ターボチラー 300 TR超",
  },
  "no dimming": {
    id: "tanpa peredupan",
    ja: "調光なし",
  },
  "Jakarta trial, reading 50 % then 60 % light": {
    id: "uji Jakarta, tafsir 50% lalu 60% cahaya",
    ja: "ジャカルタの試行、50%その後60%の明るさと読む場合",
  },
  "Jakarta trial, reading 50 % then 40 % light": {
    id: "uji Jakarta, tafsir 50% lalu 40% cahaya",
    ja: "ジャカルタの試行、50%その後40%の明るさと読む場合",
  },
  "≥40 % energy, on-site savings.": {
    id: "Energi ≥40%, penghematan di lokasi.",
    ja: "エネルギー40%以上、敷地内での削減。",
  },
  "EDGE Advanced plus 100 % renewables/offsets.": {
    id: "EDGE Advanced ditambah 100% energi terbarukan/offset.",
    ja: "EDGE Advancedに加え、再エネ・オフセット100%。",
  },
  "Zero Carbon renewal after 2 years, then every 4.": {
    id: "Zero Carbon diperbarui setelah 2 tahun, lalu setiap 4 tahun.",
    ja: "Zero Carbonは2年後、その後は4年ごとに更新。",
  },
  ">200 projects, 4.3 million m², ~100,000 tCO2/yr.": {
    id: ">200 proyek, 4,3 juta m², ~100.000 tCO2/tahun.",
    ja: "200件超、430万 m²、年間約10万 tCO2。",
  },
  "Sun Plaza Medan (EDGE): 24 % energy saving, measured.": {
    id: "Sun Plaza Medan (EDGE): hemat energi 24%, terukur.",
    ja: "Sun Plaza Medan(EDGE):省エネ24%、実測。",
  },
  low: {
    id: "rendah",
    ja: "低圧",
  },
  "government offices": {
    id: "kantor pemerintah",
    ja: "政府庁舎",
  },
  medium: {
    id: "menengah",
    ja: "中圧",
  },
  "public street lighting (PJU)": {
    id: "penerangan jalan umum (PJU)",
    ja: "街路灯(PJU)",
  },
  business: {
    id: "bisnis",
    ja: "業務",
  },
  industry: {
    id: "industri",
    ja: "産業",
  },
  high: {
    id: "tinggi",
    ja: "高圧",
  },
  any: {
    id: "semua",
    ja: "全区分",
  },
  "special service": {
    id: "layanan khusus",
    ja: "特別サービス",
  },
  households: {
    id: "rumah tangga",
    ja: "家庭",
  },
  "Case 1 factor of Table 1": {
    id: "faktor Kasus 1 Tabel 1",
    ja: "表1のケース1の係数",
  },
  "Case 2 factor of Table 1": {
    id: "faktor Kasus 2 Tabel 1",
    ja: "表1のケース2の係数",
  },
  "same as re-case-2": {
    id: "sama dengan Kasus 2",
    ja: "ケース2と同じ",
  },
  "Case 2 = min(Case 1, 0.533)": {
    id: "Kasus 2 = min(Kasus 1; 0,533)",
    ja: "ケース2=min(ケース1, 0.533)",
  },
  "renewables on captive diesel only": {
    id: "energi terbarukan pada pembangkit diesel sendiri saja",
    ja: "自家ディーゼル発電のみの再エネ",
  },
  "ID_AM017 PV and storage battery": {
    id: "PLTS dan baterai ID_AM017",
    ja: "ID_AM017 太陽光発電と蓄電池",
  },
  "energy efficiency (ID_AM002, ID_AM004, ID_AM005, ID_AM020 …)": {
    id: "efisiensi energi (ID_AM002, ID_AM004, ID_AM005, ID_AM020 …)",
    ja: "省エネ(ID_AM002、ID_AM004、ID_AM005、ID_AM020など)",
  },
  "energy efficiency": {
    id: "efisiensi energi",
    ja: "省エネ",
  },
  "energy efficiency, conservative setting": {
    id: "efisiensi energi, pengaturan konservatif",
    ja: "省エネ、保守的な設定",
  },
  "min(official factor, IFI energy-efficiency factor 0.675)": {
    id: "min(faktor resmi; faktor efisiensi energi IFI 0,675)",
    ja: "min(公式係数, IFIの省エネ係数0.675)",
  },
  "Bandung (Jamali grid)": {
    id: "Bandung (jaringan Jamali)",
    ja: "バンドン(Jamali系統)",
  },
  "build-margin": {
    id: "build margin",
    ja: "ビルドマージン",
  },
  "combined-margin-50-50": {
    id: "combined margin 50/50",
    ja: "コンバインドマージン 50/50",
  },
  "captive-diesel-by-efficiency": {
    id: "pembangkit diesel sendiri menurut efisiensi",
    ja: "自家ディーゼル発電(効率別)",
  },
  "energy-efficiency": {
    id: "efisiensi energi",
    ja: "省エネ",
  },
  official: {
    id: "resmi",
    ja: "公式",
  },
  "2010-era value, used in 2014": {
    id: "nilai masa 2010-an, dipakai pada 2014",
    ja: "2010年頃の値、2014年に使用",
  },
  ifi: {
    id: "IFI",
    ja: "IFI統一係数",
  },
  "renewables-case-1": {
    id: "energi terbarukan Kasus 1",
    ja: "再エネ ケース1",
  },
  "operating-margin": {
    id: "operating margin",
    ja: "オペレーティングマージン",
  },
  conservative: {
    id: "konservatif",
    ja: "保守的",
  },
  "renewables-case-2": {
    id: "energi terbarukan Kasus 2",
    ja: "再エネ ケース2",
  },
  captive: {
    id: "pembangkit sendiri",
    ja: "自家発電",
  },
  information: {
    id: "informasi",
    ja: "参考",
  },
  average: {
    id: "rata-rata",
    ja: "平均",
  },
  "projection for 2015": {
    id: "proyeksi untuk 2015",
    ja: "2015年の予測",
  },
  "projection for 2017": {
    id: "proyeksi untuk 2017",
    ja: "2017年の予測",
  },
  "projection for 2024": {
    id: "proyeksi untuk 2024",
    ja: "2024年の予測",
  },
  "tropical high-rise, Indonesia": {
    id: "gedung tinggi tropis, Indonesia",
    ja: "熱帯の高層建物、インドネシア",
  },
  "shopping centres, Indonesia, average": {
    id: "pusat perbelanjaan, Indonesia, rata-rata",
    ja: "ショッピングセンター、インドネシア平均",
  },
  "hot-humid buildings generally, space cooling": {
    id: "bangunan di iklim panas-lembap umumnya, pendinginan ruang",
    ja: "高温多湿地域の建物一般、冷房",
  },
  "hotels, Viet Nam, AC + hot water + lighting together": {
    id: "hotel, Vietnam, AC + air panas + pencahayaan bersama",
    ja: "ホテル、ベトナム、空調・給湯・照明の合計",
  },
  "hospitals, Ho Chi Minh City": {
    id: "rumah sakit, Ho Chi Minh City",
    ja: "病院、ホーチミン市",
  },
  "shopping malls, Indonesia, average": {
    id: "mal, Indonesia, rata-rata",
    ja: "ショッピングモール、インドネシア平均",
  },
  "shopping centre, measured case": {
    id: "pusat perbelanjaan, kasus terukur",
    ja: "ショッピングセンター、実測例",
  },
  "high-rise buildings": {
    id: "gedung tinggi",
    ja: "高層建物",
  },
  "office building A, Jakarta": {
    id: "gedung kantor A, Jakarta",
    ja: "事務所ビルA、ジャカルタ",
  },
  office: {
    id: "kantor",
    ja: "事務所",
  },
  hospital: {
    id: "rumah sakit",
    ja: "病院",
  },
  hotel: {
    id: "hotel",
    ja: "ホテル",
  },
  mall: {
    id: "mal",
    ja: "モール",
  },
  "school (AC)": {
    id: "sekolah (AC)",
    ja: "学校(空調)",
  },
  "office (commercial)": {
    id: "kantor (komersial)",
    ja: "事務所(商業)",
  },
  "shopping centre": {
    id: "pusat perbelanjaan",
    ja: "ショッピングセンター",
  },
  "hotel / apartment": {
    id: "hotel / apartemen",
    ja: "ホテル・集合住宅",
  },
  "AC building": {
    id: "bangunan ber-AC",
    ja: "空調のある建物",
  },
  "very-efficient": {
    id: "sangat efisien",
    ja: "非常に効率的",
  },
  "kWh/m²/month": {
    id: "kWh/m²/bulan",
    ja: "kWh/m²・月",
  },
  efficient: {
    id: "efisien",
    ja: "効率的",
  },
  "fairly-efficient": {
    id: "cukup efisien",
    ja: "やや効率的",
  },
  "rather-wasteful": {
    id: "agak boros",
    ja: "やや浪費",
  },
  "shopping centre, measured (20+ yr old)": {
    id: "pusat perbelanjaan, terukur (20+ tahun)",
    ja: "ショッピングセンター、実測(築20年超)",
  },
  "university buildings, Sidoarjo": {
    id: "gedung universitas, Sidoarjo",
    ja: "大学の建物、シドアルジョ",
  },
  "government office, Tangerang": {
    id: "kantor pemerintah, Tangerang",
    ja: "政府庁舎、タンゲラン",
  },
  "regent's office, Sambas": {
    id: "kantor bupati, Sambas",
    ja: "県知事庁舎、サンバス",
  },
  "library, Malang, AC floors": {
    id: "perpustakaan, Malang, lantai ber-AC",
    ja: "図書館、マラン、空調階",
  },
  "library, Malang, non-AC floors": {
    id: "perpustakaan, Malang, lantai tanpa AC",
    ja: "図書館、マラン、非空調階",
  },
  "office, GREENSHIP reference": {
    id: "kantor, acuan GREENSHIP",
    ja: "事務所、GREENSHIP基準",
  },
  "mall, GREENSHIP reference": {
    id: "mal, acuan GREENSHIP",
    ja: "モール、GREENSHIP基準",
  },
  "hotel / apartment, GREENSHIP reference": {
    id: "hotel / apartemen, acuan GREENSHIP",
    ja: "ホテル・集合住宅、GREENSHIP基準",
  },
  "government office, Bandung default": {
    id: "kantor pemerintah, nilai bawaan Bandung",
    ja: "政府庁舎、バンドンの既定値",
  },
  "annual average": {
    id: "rata-rata tahunan",
    ja: "年平均",
  },
  "up to 1/2 of initial investment": {
    id: "sampai 1/2 investasi awal",
    ja: "初期投資の2分の1まで",
  },
  "aim at JCM registration and issuance": {
    id: "mengupayakan pendaftaran JCM dan penerbitan kredit",
    ja: "JCM登録とクレジット発行を目指すこと",
  },
  "equipment that cuts energy-origin CO2": {
    id: "peralatan yang menurunkan CO2 asal energi",
    ja: "エネルギー起源CO2を削減する設備",
  },
  "applicant = international consortium": {
    id: "pemohon = konsorsium internasional",
    ja: "申請者は国際コンソーシアム",
  },
  "MRV and reporting duty": {
    id: "kewajiban MRV dan pelaporan",
    ja: "MRVと報告の義務",
  },
  "representative must be a Japanese corporation": {
    id: "perwakilan harus badan hukum Jepang",
    ja: "代表事業者は日本法人",
  },
  "SPC allowed as foreign member": {
    id: "SPC boleh menjadi anggota asing",
    ja: "SPCは外国側の構成員となれる",
  },
  "applying without a prior feasibility study is allowed": {
    id: "boleh mengajukan tanpa studi kelayakan sebelumnya",
    ja: "事前の実現可能性調査なしの申請も可",
  },
  "≤ 1/2 of initial investment": {
    id: "≤ 1/2 investasi awal",
    ja: "初期投資の2分の1以下",
  },
  "JPY 6.7 bn over 3 FYs (draft)": {
    id: "JPY 6,7 miliar selama 3 tahun anggaran (rancangan)",
    ja: "3か年で67億円(案)",
  },
  "≥ 1/2 of issued credits to Government of Japan": {
    id: "≥ 1/2 kredit yang diterbitkan untuk Pemerintah Jepang",
    ja: "発行クレジットの2分の1以上を日本国政府へ",
  },
  "works start after grant decision": {
    id: "pekerjaan mulai setelah keputusan subsidi",
    ja: "着工は交付決定後",
  },
  "eligible projects must meet conditions 1–4 (was 1–6)": {
    id: "proyek layak harus memenuhi syarat 1–4 (sebelumnya 1–6)",
    ja: "対象案件は要件1~4(以前は1~6)を満たすこと",
  },
  "JPY 6.9 bn over 3 FYs; 2nd call ≈ 2.0 bn": {
    id: "JPY 6,9 miliar selama 3 tahun anggaran; undangan proposal ke-2 ≈ 2,0 miliar",
    ja: "3か年で69億円、第2次公募は約20億円",
  },
  "17 partner countries prioritised": {
    id: "17 negara mitra diprioritaskan",
    ja: "パートナー17か国を優先",
  },
  "Eco Lease introduced": {
    id: "Eco Lease diperkenalkan",
    ja: "エコリースの導入",
  },
  "up to 50 % of the total project investment value": {
    id: "sampai 50% dari nilai investasi proyek",
    ja: "総投資額の50%まで",
  },
  "50/100, differs by number of similar-technology uses": {
    id: "50/100, berbeda menurut jumlah pemakaian teknologi serupa",
    ja: "100分の50、類似技術の件数により異なる",
  },
  "5 conditions": {
    id: "5 syarat",
    ja: "5要件",
  },
  "SDGs condition": {
    id: "syarat SDGs",
    ja: "SDGsに関する要件",
  },
  "6 Apr–30 Nov 2023, rolling": {
    id: "6 Apr–30 Nov 2023, terus-menerus",
    ja: "2023年4月6日~11月30日、随時受付",
  },
  "guideline 5 Apr 2024 (FY2024–26)": {
    id: "pedoman 5 Apr 2024 (TA 2024–26)",
    ja: "ガイドライン2024年4月5日(2024~26年度)",
  },
  "29 partner countries": {
    id: "29 negara mitra",
    ja: "パートナー29か国",
  },
  "part of initial cost": {
    id: "sebagian biaya awal",
    ja: "初期費用の一部",
  },
  "may close early when preliminary offers reach the budget": {
    id: "dapat ditutup lebih awal bila tawaran sementara mencapai anggaran",
    ja: "内示額が予算に達した場合は早期終了",
  },
  "258 projects in 29 countries by 31 Mar 2025": {
    id: "258 proyek di 29 negara sampai 31 Mar 2025",
    ja: "2025年3月31日までに29か国258件",
  },
  "Gas/diesel oil": {
    id: "Minyak solar",
    ja: "軽油・ディーゼル油",
  },
  "Natural gas": {
    id: "Gas bumi",
    ja: "天然ガス",
  },
  "Motor gasoline": {
    id: "Bensin",
    ja: "自動車用ガソリン",
  },
  "Residual fuel oil": {
    id: "Minyak bakar",
    ja: "重油",
  },
  "around 10 % (Indonesian coordinating ministry)": {
    id: "sekitar 10% (kementerian koordinator Indonesia)",
    ja: "約10%(インドネシアの調整大臣府による)",
  },
  conditional: {
    id: "bersyarat",
    ja: "条件付き",
  },
  "Eco Lease (from FY2020)": {
    id: "Eco Lease (sejak TA 2020)",
    ja: "エコリース事業(2020年度から)",
  },
  "leased equipment": {
    id: "peralatan sewa guna",
    ja: "リース設備",
  },
  "not-stated": {
    id: "tidak disebutkan",
    ja: "記載なし",
  },
  "New-technology demonstration (水素等新技術導入)": {
    id: "Demonstrasi teknologi baru (水素等新技術導入)",
    ja: "水素等新技術導入事業",
  },
  "only technology never used in a JCM project in that country": {
    id: "hanya teknologi yang belum pernah dipakai dalam proyek JCM di negara itu",
    ja: "当該国のJCM案件で未導入の技術に限る",
  },
  "AC and LED in Indonesia fail the novelty test (inference).": {
    id: "AC dan LED di Indonesia tidak lulus uji kebaruan (simpulan).",
    ja: "インドネシアのエアコンとLEDは新規性を満たしません(推定)。",
  },
  "Synergy-type JCM creation (FY2025)": {
    id: "Pembentukan JCM tipe sinergi (TA 2025)",
    ja: "シナジー型JCM創出事業(2025年度)",
  },
  "novelty in the country required": {
    id: "kebaruan di negara itu disyaratkan",
    ja: "当該国での新規性が必要",
  },
  "≈ JPY 130 m; project period to 27 Feb 2026.": {
    id: "≈ JPY 130 juta; periode proyek sampai 27 Feb 2026.",
    ja: "約1億3,000万円、事業期間は2026年2月27日まで。",
  },
  "F-gas recovery/destruction": {
    id: "Pengambilan kembali/pemusnahan gas-F",
    ja: "フロン回収・破壊事業",
  },
  "fixed-amount (100 %), ≤ JPY 60 m per project (FY2022)": {
    id: "jumlah tetap (100%), ≤ JPY 60 juta per proyek (TA 2022)",
    ja: "定額(100%)、1件6,000万円以下(2022年度)",
  },
  "MOEJ-funded call since FY2022.": {
    id: "Undangan proposal berdana MOEJ sejak TA 2022.",
    ja: "2022年度からの環境省資金による公募。",
  },
  "METI/NEDO demonstration": {
    id: "Demonstrasi METI/NEDO",
    ja: "経済産業省・NEDO実証事業",
  },
  "more than 50 %": {
    id: "lebih dari 50%",
    ja: "50%超",
  },
  "FY2013 second call covered Indonesia": {
    id: "Undangan proposal kedua TA 2013 mencakup Indonesia",
    ja: "2013年度第2次公募はインドネシアが対象",
  },
  "JICA collaboration": {
    id: "Kerja sama JICA",
    ja: "JICA等連携",
  },
  "model projects": {
    id: "proyek model",
    ja: "設備補助事業",
  },
  "base1 = totalProjectCost − donationsAndOtherIncome": {
    id: "dasar 1 = biaya total proyek − sumbangan dan pendapatan lain",
    ja: "基準額1=総事業費−寄附金その他の収入",
  },
  "base2 = min(eligibleCost, standardAmount)": {
    id: "dasar 2 = min(biaya yang memenuhi syarat; jumlah standar)",
    ja: "基準額2=min(補助対象経費, 基準額)",
  },
  "grant = floor((min(base1, base2) × ratio) / 1000) × 1000 JPY": {
    id: "subsidi = dibulatkan ke bawah (min(dasar 1; dasar 2) × rasio) per JPY 1.000",
    ja: "補助金額=min(基準額1, 基準額2)×補助率、1,000円未満切捨て",
  },
  "Upper limit per project": {
    id: "Batas atas per proyek",
    ja: "1件当たりの上限",
  },
  "Lower limit per project": {
    id: "Batas bawah per proyek",
    ja: "1件当たりの下限",
  },
  "government office": {
    id: "kantor pemerintah",
    ja: "政府庁舎",
  },
  "with-ac": {
    id: "ber-AC",
    ja: "空調あり",
  },
  wasteful: {
    id: "boros",
    ja: "浪費",
  },
  "without-ac": {
    id: "tanpa AC",
    ja: "空調なし",
  },
  "Street lighting has no HVAC interaction.": {
    id: "PJU tidak berinteraksi dengan tata udara.",
    ja: "街路灯は空調と相互作用しません。",
  },
  "metal halide": {
    id: "metal halida",
    ja: "メタルハライド",
  },
  mercury: {
    id: "merkuri",
    ja: "水銀灯",
  },
  main: {
    id: "utama",
    ja: "幹線",
  },
  connector: {
    id: "penghubung",
    ja: "連絡道路",
  },
  environment: {
    id: "lingkungan",
    ja: "生活道路",
  },
  alley: {
    id: "gang",
    ja: "路地",
  },
  "HPS 250 → 90 W, 9 m pole, 103 lamps.": {
    id: "HPS 250 → 90 W, tiang 9 m, 103 lampu.",
    ja: "HPS 250→90 W、9 mの柱、103灯。",
  },
  "New PJU: 70 W at 13 sites, 90 W at 2 sites.": {
    id: "PJU baru: 70 W di 13 lokasi, 90 W di 2 lokasi.",
    ja: "新設街路灯:70 Wを13か所、90 Wを2か所。",
  },
  bedroom: {
    id: "kamar tidur",
    ja: "寝室",
  },
  bathroom: {
    id: "kamar mandi",
    ja: "浴室",
  },
  "living/dining/family room": {
    id: "ruang tamu/makan/keluarga",
    ja: "居間・食堂・家族室",
  },
  kitchen: {
    id: "dapur",
    ja: "台所",
  },
  "ironing room": {
    id: "ruang setrika",
    ja: "アイロン室",
  },
  terrace: {
    id: "teras",
    ja: "テラス",
  },
  "meeting/computer room": {
    id: "ruang rapat/komputer",
    ja: "会議室・コンピューター室",
  },
  "hotel room": {
    id: "kamar hotel",
    ja: "客室",
  },
  "hotel area": {
    id: "area hotel",
    ja: "ホテル共用部",
  },
  class: {
    id: "kelas",
    ja: "教室",
  },
  "hospital ward": {
    id: "bangsal rumah sakit",
    ja: "病室",
  },
  "office/class": {
    id: "kantor/kelas",
    ja: "事務室・教室",
  },
  "5 years; check 10 working days (was 22).": {
    id: "5 tahun; pemeriksaan 10 hari kerja (sebelumnya 22).",
    ja: "5年間。審査10営業日(以前は22)。",
  },
  "Small industry: self-declare > 40 %, 5 years.": {
    id: "Industri kecil: pernyataan sendiri > 40%, 5 tahun.",
    ja: "小規模企業:自己申告で40%超、5年間。",
  },
  "Import when domestic industry cannot make it.": {
    id: "Impor bila industri dalam negeri tidak dapat membuatnya.",
    ja: "国内産業で製造できない場合の輸入。",
  },
  "Several goods (Art. 19): value-weighted sum.": {
    id: "Beberapa barang (Pasal 19): jumlah tertimbang nilai.",
    ja: "複数の物品(第19条):価額による加重和。",
  },
  "in force 30 Apr 2025": {
    id: "berlaku 30 Apr 2025",
    ja: "2025年4月30日施行",
  },
  "signed 11 Sep 2025; in force 11 or 12 Dec 2025": {
    id: "ditandatangani 11 Sep 2025; berlaku 11 atau 12 Des 2025",
    ja: "2025年9月11日署名、12月11日または12日施行",
  },
  "Revokes Permenperin 16/2011, 46/2022, 2/2014, 3/2014.": {
    id: "Mencabut Permenperin 16/2011, 46/2022, 2/2014, 3/2014.",
    ja: "工業大臣規則16/2011、46/2022、2/2014、3/2014を廃止。",
  },
  "Cited in the preamble of Permenperin 46/2022.": {
    id: "Dikutip dalam pembukaan Permenperin 46/2022.",
    ja: "工業大臣規則46/2022の前文で引用。",
  },
  "a product with TKDN+BMP ≥ 40 % exists": {
    id: "ada produk dengan TKDN+BMP ≥ 40%",
    ja: "TKDN+BMP 40%以上の製品がある",
  },
  "products with TKDN ≥ 25 %": {
    id: "produk dengan TKDN ≥ 25%",
    ja: "TKDN 25%以上の製品",
  },
  "none with TKDN ≥ 25 %": {
    id: "tidak ada dengan TKDN ≥ 25%",
    ja: "TKDN 25%以上の製品がない",
  },
  "none with a TKDN certificate": {
    id: "tidak ada yang bersertifikat TKDN",
    ja: "TKDN証明書のある製品がない",
  },
  "domestic products listed in SIINas": {
    id: "produk dalam negeri yang terdaftar di SIINas",
    ja: "SIINas登録の国産品",
  },
  "no domestic product can meet the need": {
    id: "tidak ada produk dalam negeri yang memenuhi kebutuhan",
    ja: "需要を満たす国産品がない",
  },
  import: {
    id: "impor",
    ja: "輸入",
  },
  "A domestic product with TKDN + BMP ≥ 40 % exists.": {
    id: "Ada produk dalam negeri dengan TKDN + BMP ≥ 40%.",
    ja: "TKDN+BMP 40%以上の国産品がある。",
  },
  trigger: {
    id: "pemicu",
    ja: "適用条件",
  },
  "Then products with TKDN ≥ 25 % must be used.": {
    id: "Maka harus dipakai produk dengan TKDN ≥ 25%.",
    ja: "その場合、TKDN 25%以上の製品を使用しなければならない。",
  },
  product: {
    id: "produk",
    ja: "製品",
  },
  superseded: {
    id: "sudah digantikan",
    ja: "廃止",
  },
  base: {
    id: "dasar",
    ja: "基本",
  },
  "luminaire efficacy (LM-79/LM-80), at least": {
    id: "efikasi armatur (LM-79/LM-80), paling sedikit",
    ja: "灯具の発光効率(LM-79・LM-80)、下限",
  },
  "life (LM-79/LM-80), at least": {
    id: "umur (LM-79/LM-80), paling sedikit",
    ja: "寿命(LM-79・LM-80)、下限",
  },
  "ingress protection": {
    id: "perlindungan terhadap debu dan air",
    ja: "保護等級",
  },
  "impact protection": {
    id: "perlindungan benturan",
    ja: "耐衝撃等級",
  },
  "total harmonic distortion, below": {
    id: "distorsi harmonik total, di bawah",
    ja: "総合高調波ひずみ、未満",
  },
  "product standard": {
    id: "standar produk",
    ja: "製品規格",
  },
  "TKDN + BMP, at least": {
    id: "TKDN + BMP, paling sedikit",
    ja: "TKDN+BMP、下限",
  },
  "magnetic ballast": {
    id: "balas magnetik",
    ja: "磁気式安定器",
  },
  "US gear": {
    id: "perlengkapan kendali AS",
    ja: "米国式点灯装置",
  },
  "EU-type gear": {
    id: "perlengkapan kendali tipe UE",
    ja: "EU式点灯装置",
  },
  "Indoor 24–27 °C, 60 % ± 5 % RH (SNI 6390).": {
    id: "Dalam ruang 24–27 °C, RH 60% ± 5% (SNI 6390).",
    ja: "室内24~27 °C、相対湿度60%±5%(SNI 6390)。",
  },
  "energy-saving glazing and window sashes": {
    id: "kaca dan kusen jendela hemat energi",
    ja: "省エネガラス・窓サッシ",
  },
  "envelope and shading": {
    id: "selubung dan peneduh",
    ja: "外皮と日よけ",
  },
  "wall and roof insulation": {
    id: "insulasi dinding dan atap",
    ja: "壁・屋根の断熱",
  },
  "BEMS only (energy management system)": {
    id: "hanya BEMS (sistem manajemen energi)",
    ja: "BEMSのみ(エネルギー管理システム)",
  },
  "controls without equipment replacement": {
    id: "kendali tanpa penggantian peralatan",
    ja: "機器更新を伴わない制御",
  },
  "whole-building performance": {
    id: "kinerja seluruh bangunan",
    ja: "建物全体の性能",
  },
  "cooling saving caused by lighting saving": {
    id: "penghematan pendinginan akibat penghematan pencahayaan",
    ja: "照明の削減に伴う冷房の削減",
  },
  "refrigerant leakage difference": {
    id: "selisih kebocoran refrigeran",
    ja: "冷媒漏えいの差",
  },
  "approved (as of 6 Feb 2015)": {
    id: "disetujui (per 6 Feb 2015)",
    ja: "承認済み(2015年2月6日時点)",
  },
  "3 Energy demand": {
    id: "3 Permintaan energi",
    ja: "3 エネルギー需要",
  },
  "EI_grid,p (grid import, needed when captive power exists)": {
    id: "EI_grid,p (impor jaringan, diperlukan bila ada pembangkit sendiri)",
    ja: "EI_grid,p(買電量。自家発電がある場合に必要)",
  },
  "electric centrifugal chiller": {
    id: "chiller sentrifugal listrik",
    ja: "電動ターボ冷凍機",
  },
  primary: {
    id: "sumber primer",
    ja: "一次資料",
  },
  "refrigerant ODP = 0": {
    id: "ODP refrigeran = 0",
    ja: "冷媒のODP=0",
  },
  "recovery and destruction plan for refrigerant prepared": {
    id: "rencana pengambilan kembali dan pemusnahan refrigeran disiapkan",
    ja: "冷媒の回収・破壊計画を作成",
  },
  "capacity < 1,250 USRt": {
    id: "kapasitas < 1.250 USRt",
    ja: "能力1,250 USRt未満",
  },
  unverified: {
    id: "belum terverifikasi",
    ja: "未確認",
  },
  "existing refrigerant must not be vented on replacement": {
    id: "refrigeran lama tidak boleh dilepas saat penggantian",
    ja: "更新時に既存冷媒を放出しないこと",
  },
  "natural refrigerant (by title)": {
    id: "refrigeran alami (menurut judul)",
    ja: "自然冷媒(表題による)",
  },
  valid: {
    id: "berlaku",
    ja: "有効",
  },
  "power consumption of project AC (only)": {
    id: "konsumsi listrik AC proyek (saja)",
    ja: "プロジェクトのエアコンの消費電力(のみ)",
  },
  building: {
    id: "bangunan",
    ja: "建物",
  },
  "heating energy": {
    id: "energi pemanasan",
    ja: "温熱量",
  },
  "cooling energy": {
    id: "energi pendinginan",
    ja: "冷熱量",
  },
  oil: {
    id: "minyak",
    ja: "油",
  },
  "electricity of heat pump and its auxiliaries": {
    id: "listrik pompa kalor dan peralatan bantunya",
    ja: "ヒートポンプと補機の電力",
  },
  "electricity of other chillers and their auxiliaries": {
    id: "listrik chiller lain dan peralatan bantunya",
    ja: "その他のチラーと補機の電力",
  },
  "PV generation": {
    id: "pembangkitan PLTS",
    ja: "太陽光発電量",
  },
  "charge/discharge as needed": {
    id: "pengisian/pengosongan bila perlu",
    ja: "必要に応じ充放電量",
  },
  "power consumption of project lighting × EF": {
    id: "konsumsi listrik lampu proyek × EF",
    ja: "プロジェクト照明の消費電力×排出係数",
  },
  "indoor facilities needing high colour rendering": {
    id: "fasilitas dalam ruang yang memerlukan indeks renderasi warna tinggi",
    ja: "高演色性を要する屋内施設",
  },
  "pump/refrigerant electricity × EF + gas × EF_fuel": {
    id: "listrik pompa/refrigeran × EF + gas × EF_fuel",
    ja: "ポンプ・冷媒系の電力×EF+ガス×EF_fuel",
  },
  gas: {
    id: "gas",
    ja: "ガス",
  },
  "Viet Nam": {
    id: "Vietnam",
    ja: "ベトナム",
  },
  "monitored electricity and fuel": {
    id: "listrik dan bahan bakar yang dipantau",
    ja: "計測した電力と燃料",
  },
  "electricity and fuel of high-efficiency equipment": {
    id: "listrik dan bahan bakar peralatan efisiensi tinggi",
    ja: "高効率機器の電力と燃料",
  },
  "operating hours of equipment and auxiliaries": {
    id: "jam operasi peralatan dan peralatan bantu",
    ja: "機器と補機の運転時間",
  },
  "equipment list in Table 1 of criterion 1": {
    id: "daftar peralatan dalam Tabel 1 kriteria 1",
    ja: "要件1の表1の機器一覧",
  },
  "efficiency-ratio form": {
    id: "bentuk rasio efisiensi",
    ja: "効率比の形",
  },
  Thailand: {
    id: "Thailand (Thai)",
    ja: "タイ",
  },
  "COP-ratio form": {
    id: "bentuk rasio COP",
    ja: "COP比の形",
  },
  "captive power data": {
    id: "data pembangkit sendiri",
    ja: "自家発電のデータ",
  },
  "captive fuel and/or captive generation": {
    id: "bahan bakar dan/atau pembangkitan sendiri",
    ja: "自家発電の燃料または発電量",
  },
  "same structure as ID_AM020": {
    id: "struktur sama dengan ID_AM020",
    ja: "ID_AM020と同じ構成",
  },
  "same parameters as ID_AM020": {
    id: "parameter sama dengan ID_AM020",
    ja: "ID_AM020と同じ項目",
  },
  "EC_PJ × COP ratio × EF": {
    id: "EC_PJ × rasio COP × EF",
    ja: "EC_PJ×COP比×EF",
  },
  "AC output × conservative EF(s)": {
    id: "keluaran AC × EF konservatif",
    ja: "交流出力×保守的な係数",
  },
  "AC output": {
    id: "keluaran AC",
    ja: "交流出力",
  },
  "draft, never approved": {
    id: "rancangan, tidak pernah disetujui",
    ja: "草案、未承認",
  },
  "area of installed windows": {
    id: "luas jendela terpasang",
    ja: "設置した窓の面積",
  },
  "past consumption as baseline, default saving values": {
    id: "konsumsi lampau sebagai baseline, nilai penghematan bawaan",
    ja: "過去の消費量をベースラインとし、既定の削減値",
  },
  metered: {
    id: "bermeter",
    ja: "計量",
  },
  "whole-building energy": {
    id: "energi seluruh bangunan",
    ja: "建物全体のエネルギー",
  },
  "draft, not officially approved": {
    id: "rancangan, belum disetujui resmi",
    ja: "草案、正式承認なし",
  },
  "energy by degree-day theory, no power metering": {
    id: "energi menurut teori derajat-hari, tanpa pengukuran daya",
    ja: "デグリーデー法による算定、電力計測なし",
  },
  "new air-cooled unit (new or renewal)": {
    id: "unit udara baru (baru atau pembaruan)",
    ja: "新品の空冷機(新設または更新)",
  },
  "9,000–24,000 Btu/h class": {
    id: "kelas 9.000–24.000 Btu/jam",
    ja: "9,000~24,000 Btu/h級",
  },
  "cooling only": {
    id: "hanya pendinginan",
    ja: "冷房専用",
  },
  "separate (not multi) type": {
    id: "tipe terpisah (bukan multi)",
    ja: "セパレート型(マルチ型を除く)",
  },
  "highest label class (Thai No.5)": {
    id: "kelas label tertinggi (Thai No.5)",
    ja: "最高の表示区分(タイNo.5)",
  },
  study: {
    id: "studi",
    ja: "調査",
  },
  "exists, text not available": {
    id: "ada, teksnya tidak tersedia",
    ja: "存在するが本文は入手不可",
  },
  "EC in MWh/period, EF in tCO2/MWh": {
    id: "EC dalam MWh/periode, EF dalam tCO2/MWh",
    ja: "ECはMWh/期間、EFはtCO2/MWh",
  },
  "decree signed 23 Oct 2023": {
    id: "keputusan ditandatangani 23 Okt 2023",
    ja: "2023年10月23日署名の決定",
  },
  "SNI ISO 16358-1 (CSPF), on ISO 5151 tests.": {
    id: "SNI ISO 16358-1 (CSPF), menurut uji ISO 5151.",
    ja: "SNI ISO 16358-1(CSPF)、ISO 5151の試験による。",
  },
  "Cooling capacity of one room unit.": {
    id: "Kapasitas pendinginan satu unit ruang.",
    ja: "ルームエアコン1台の冷房能力。",
  },
  "Cooling capacity of one ducted unit.": {
    id: "Kapasitas pendinginan satu unit berducting.",
    ja: "ダクト型1台の冷房能力。",
  },
  "Cooling capacity of one chiller.": {
    id: "Kapasitas pendinginan satu chiller.",
    ja: "チラー1台の冷房能力。",
  },
  "No project luminaire counts as dark where nothing is stated.": {
    id: "Tidak ada armatur proyek yang dianggap padam bila tidak disebutkan.",
    ja: "指定がない場合、プロジェクトの不点灯はないものとします。",
  },
  "Yearly discount rate of the city; no source states one.": {
    id: "Tingkat diskonto tahunan kota; tidak ada sumber yang menyebutkannya.",
    ja: "市の年間割引率。示した資料はありません。",
  },
  "The electricity tariff stays what it is today.": {
    id: "Tarif listrik tetap seperti sekarang.",
    ja: "電気料金は現在のまま。",
  },
  "The saving of the first year holds for all years.": {
    id: "Penghematan tahun pertama berlaku untuk semua tahun.",
    ja: "初年度の削減が全期間続くものとします。",
  },
  "Operation and maintenance cost what they did before.": {
    id: "Biaya operasi dan pemeliharaan sama seperti sebelumnya.",
    ja: "運転・維持管理費は従前どおり。",
  },
  "The bill follows the meter where nothing else is stated.": {
    id: "Tagihan mengikuti meter bila tidak disebutkan lain.",
    ja: "別段の指定がない限り、料金は計量によります。",
  },
  "Relative half-width of the range of a value that is derived.": {
    id: "Setengah lebar relatif rentang nilai turunan.",
    ja: "導出値の相対変動幅(片側)。",
  },
  approval: {
    id: "persetujuan",
    ja: "承認手続き",
  },
  "air-conditioning": {
    id: "pengondisi udara (AC)",
    ja: "エアコン",
  },
  "emission-factors": {
    id: "faktor emisi",
    ja: "排出係数",
  },
  "green-buildings": {
    id: "bangunan gedung hijau",
    ja: "グリーンビルディング",
  },
  "local-content": {
    id: "tingkat komponen dalam negeri (TKDN)",
    ja: "国産化率(TKDN)",
  },
  methodologies: {
    id: "metodologi",
    ja: "方法論",
  },
  "similar-technology": {
    id: "teknologi serupa",
    ja: "類似技術",
  },
  "street-lighting": {
    id: "penerangan jalan umum (PJU)",
    ja: "街路灯",
  },
  subsidy: {
    id: "subsidi JCM",
    ja: "補助金",
  },
  tariffs: {
    id: "tarif",
    ja: "電気料金",
  },
  school: {
    id: "sekolah",
    ja: "学校",
  },
  "hospital outpatient": {
    id: "rawat jalan rumah sakit",
    ja: "病院外来",
  },
  "OTTV and RTTV < 35 W/m² (SNI 03-6389-2011).": {
    id: "OTTV dan RTTV < 35 W/m² (SNI 03-6389-2011).",
    ja: "OTTVとRTTVは35 W/m²未満(SNI 03-6389-2011)。",
  },
  "solar absorptance of the opaque wall": {
    id: "absorptansi radiasi matahari dinding tak tembus cahaya",
    ja: "不透明壁の日射吸収率",
  },
  "thermal transmittance of the opaque wall": {
    id: "transmitansi termal dinding tak tembus cahaya",
    ja: "不透明壁の熱貫流率",
  },
  "window-to-wall ratio": {
    id: "rasio jendela terhadap dinding",
    ja: "窓面積率",
  },
  "equivalent temperature difference": {
    id: "beda temperatur ekuivalen",
    ja: "等価温度差",
  },
  "thermal transmittance of the fenestration": {
    id: "transmitansi termal fenestrasi",
    ja: "開口部の熱貫流率",
  },
  "indoor-outdoor temperature difference": {
    id: "beda temperatur luar dan dalam ruang",
    ja: "内外温度差",
  },
  "shading coefficient": {
    id: "koefisien peneduh",
    ja: "遮へい係数",
  },
  "solar factor of the orientation": {
    id: "faktor radiasi matahari menurut arah",
    ja: "方位別日射係数",
  },
  "area of façade i": {
    id: "luas fasad i",
    ja: "面iの面積",
  },
  "2,900 of 46,000 points dark on 31 Jul 2022.": {
    id: "2.900 dari 46.000 titik padam pada 31 Jul 2022.",
    ja: "2022年7月31日に46,000灯中2,900灯が不点灯。",
  },
  "Payback ≥ 3 years without subsidy.": {
    id: "Masa pengembalian ≥ 3 tahun tanpa subsidi.",
    ja: "補助なしの投資回収年数3年以上。",
  },
  "maximum credible reduction per luminaire": {
    id: "pengurangan emisi terbesar yang wajar per armatur",
    ja: "1灯当たりの妥当な最大削減量",
  },
  "tCO2/luminaire-year": {
    id: "tCO2/armatur per tahun",
    ja: "tCO2/灯・年",
  },
  "mean consumption per point": {
    id: "konsumsi rata-rata per titik",
    ja: "1灯当たりの平均消費量",
  },
  "kWh/point-year": {
    id: "kWh/titik per tahun",
    ja: "kWh/灯・年",
  },
  "burning hours per year": {
    id: "jam nyala per tahun",
    ja: "年間点灯時間",
  },
  "additional saving from advanced controls": {
    id: "penghematan tambahan dari kendali maju",
    ja: "高度な制御による追加の削減",
  },
  "LED saving against conventional street lighting": {
    id: "penghematan LED terhadap PJU konvensional",
    ja: "従来の街路灯に対するLEDの削減",
  },
  "charge, split <20 kW": {
    id: "isi refrigeran, AC split <20 kW",
    ja: "充填量、スプリット型 20 kW未満",
  },
  "kg/kW cooling": {
    id: "kg/kW pendinginan",
    ja: "冷房能力1 kW当たりkg",
  },
  "charge, window unit": {
    id: "isi refrigeran, AC jendela",
    ja: "充填量、窓型",
  },
  "annual leak, split": {
    id: "kebocoran tahunan, AC split",
    ja: "年間漏えい、スプリット型",
  },
  "annual leak, window unit": {
    id: "kebocoran tahunan, AC jendela",
    ja: "年間漏えい、窓型",
  },
  "installation leak": {
    id: "kebocoran saat pemasangan",
    ja: "設置時漏えい",
  },
  "commercial >20 kW": {
    id: "komersial >20 kW",
    ja: "業務用 20 kW超",
  },
  "residential/commercial AC leak": {
    id: "kebocoran AC hunian/komersial",
    ja: "家庭用・業務用エアコンの漏えい",
  },
  "chiller leak": {
    id: "kebocoran chiller",
    ja: "チラーの漏えい",
  },
  "AC (IPCC 2006 V3 table 7.9)": {
    id: "AC (IPCC 2006 V3 tabel 7.9)",
    ja: "エアコン(IPCC 2006 V3 表7.9)",
  },
  "chillers (IPCC 2006 V3 table 7.9)": {
    id: "chiller (IPCC 2006 V3 tabel 7.9)",
    ja: "チラー(IPCC 2006 V3 表7.9)",
  },
  'extra charge per metre of pipe (¼" liquid), R-32': {
    id: 'tambahan isi refrigeran per meter pipa (cairan ¼"), R-32',
    ja: '配管1 m当たりの追加充填(液管¼")、R-32',
  },
  'extra charge per metre of pipe (¼" liquid), R-410A/R-22': {
    id: 'tambahan isi refrigeran per meter pipa (cairan ¼"), R-410A/R-22',
    ja: '配管1 m当たりの追加充填(液管¼")、R-410A・R-22',
  },
  "end-of-life recovery efficiency η, Indonesia": {
    id: "efisiensi pengambilan kembali pada akhir umur η, Indonesia",
    ja: "廃棄時の回収効率η、インドネシア",
  },
  fraction: {
    id: "fraksi",
    ja: "割合",
  },
  "The ID_AM003 family requires natural refrigerant by title.": {
    id: "Keluarga ID_AM003 mensyaratkan refrigeran alami menurut judulnya.",
    ja: "ID_AM003系は表題により自然冷媒が条件です。",
  },
  "CDM counts the refrigerant difference (also TOOL28).": {
    id: "CDM memperhitungkan selisih refrigeran (juga TOOL28).",
    ja: "CDMは冷媒の差を算入します(TOOL28も同様)。",
  },
  "Kigali Amendment in force for Indonesia on 14 Mar 2023.": {
    id: "Amendemen Kigali berlaku bagi Indonesia pada 14 Mar 2023.",
    ja: "キガリ改正はインドネシアについて2023年3月14日に発効。",
  },
  "HPMP stage I covers the AC sector (ExCom 63/34, 64/34).": {
    id: "HPMP tahap I mencakup sektor AC (ExCom 63/34, 64/34).",
    ja: "HPMP第1段階はエアコン分野を対象(ExCom 63/34、64/34)。",
  },
  "R-410A (50/50 mass HFC-32/HFC-125)": {
    id: "R-410A (50/50 massa HFC-32/HFC-125)",
    ja: "R-410A(HFC-32/HFC-125、質量比50/50)",
  },
  "R-290 (propane)": {
    id: "R-290 (propana)",
    ja: "R-290(プロパン)",
  },
  "Trotoar (footway)": {
    id: "Trotoar",
    ja: "歩道(Trotoar)",
  },
  "Jalan lokal (primer, sekunder)": {
    id: "Jalan lokal (primer dan sekunder)",
    ja: "地域道路(1次・2次)",
  },
  "Jalan kolektor (primer, sekunder)": {
    id: "Jalan kolektor (primer dan sekunder)",
    ja: "集散道路(1次・2次)",
  },
  "Jalan arteri (primer, sekunder)": {
    id: "Jalan arteri (primer dan sekunder)",
    ja: "幹線道路(1次・2次)",
  },
  "Arteri dengan akses kontrol / bebas hambatan": {
    id: "Jalan arteri dengan akses kontrol atau bebas hambatan",
    ja: "出入制限のある幹線道路・高速道路",
  },
  "Jalan layang, simpang susun, terowongan": {
    id: "Jalan layang, simpang susun, dan terowongan",
    ja: "高架、立体交差、トンネル",
  },
  "Whole tCO2, round the reduction down.": {
    id: "tCO2 utuh, bulatkan pengurangan emisi ke bawah.",
    ja: "1 tCO2単位、排出削減量は切捨て。",
  },
  "Truncate the grant to JPY 1,000.": {
    id: "Potong subsidi ke bawah sampai JPY 1.000.",
    ja: "補助金額は1,000円未満切捨て。",
  },
  "high-efficiency / absorption chillers": {
    id: "chiller efisiensi tinggi / absorpsi",
    ja: "高効率・吸収式チラー",
  },
  "≥ 4 with Batang, Pekalongan textile mills, shopping mall": {
    id: "≥ 4 bersama Batang, pabrik tekstil Pekalongan, pusat perbelanjaan",
    ja: "バタン、プカロンガンの紡績工場、ショッピングモールを含め4件以上",
  },
  "Planning study at Primatexco and Argo Pantes (study only).": {
    id: "Studi perencanaan di Primatexco dan Argo Pantes (hanya studi).",
    ja: "Primatexco、Argo Pantesの計画調査(調査のみ)。",
  },
  "Registered-track project ID004 Karawang textile chiller.": {
    id: "Proyek jalur pendaftaran ID004, chiller tekstil Karawang.",
    ja: "登録手続き案件ID004、カラワンの繊維工場のチラー。",
  },
  "Absorption chiller, Tokyo Century FY2017, 1,084 tCO2/y.": {
    id: "Chiller absorpsi, Tokyo Century TA 2017, 1.084 tCO2/tahun.",
    ja: "吸収式チラー、東京センチュリー2017年度、年間1,084 tCO2。",
  },
  "inverter room/package AC": {
    id: "AC ruang/paket inverter",
    ja: "インバーター式ルーム・パッケージエアコン",
  },
  "1 (convenience/grocery stores)": {
    id: "1 (toko serbaada/swalayan)",
    ja: "1(コンビニエンスストア・食料品店)",
  },
  "LED indoor lighting": {
    id: "pencahayaan LED dalam ruang",
    ja: "屋内LED照明",
  },
  "UNIQLO LED project named in press.": {
    id: "Proyek LED UNIQLO disebut dalam pers.",
    ja: "ユニクロのLED案件が報道に登場。",
  },
  "smart LED street lights": {
    id: "lampu PJU LED cerdas",
    ja: "スマートLED街路灯",
  },
  "1 or more": {
    id: "1 atau lebih",
    ja: "1件以上",
  },
  "BEMS / whole building": {
    id: "BEMS / seluruh bangunan",
    ja: "BEMS・建物全体",
  },
  "solar PV": {
    id: "PLTS",
    ja: "太陽光発電",
  },
  "Toyota 5 MW FY2022.": {
    id: "Toyota 5 MW TA 2022.",
    ja: "トヨタ5 MW、2022年度。",
  },
  "Permen ESDM 7/2024": {
    id: "Permen ESDM 7/2024 (berlaku)",
    ja: "エネルギー鉱物資源大臣規則7/2024",
  },
  "social: schools, public hospitals, worship": {
    id: "sosial: sekolah, rumah sakit pemerintah, tempat ibadah",
    ja: "社会:学校、公立病院、宗教施設",
  },
  "Permen ESDM 28/2016, still quoted in 2025": {
    id: "Permen ESDM 28/2016, masih dikutip pada 2025",
    ja: "エネルギー鉱物資源大臣規則28/2016、2025年にも引用",
  },
  social: {
    id: "sosial",
    ja: "社会",
  },
  "peak (WBP) = K × P × 735; off-peak (LWBP) = P × 735": {
    id: "puncak (WBP) = K × P × 735; luar puncak (LWBP) = P × 735",
    ja: "ピーク(WBP)=K×P×735、オフピーク(LWBP)=P×735",
  },
  "Jakarta smart LED replacement, existing poles": {
    id: "Penggantian LED cerdas Jakarta, tiang lama",
    ja: "ジャカルタのスマートLED更新、既存柱",
  },
  "Rp 1.3 trillion ÷ 236,495": {
    id: "Rp1,3 triliun ÷ 236.495",
    ja: "1.3兆ルピア÷236,495",
  },
  "Jakarta 2019 new points with poles, includes quality works": {
    id: "Titik baru Jakarta 2019 dengan tiang, termasuk pekerjaan mutu",
    ja: "ジャカルタ2019年、柱付き新設、品質工事を含む",
  },
  "Madiun PPP, 7,459 points, new poles and meters": {
    id: "KPBU Madiun, 7.459 titik, tiang dan meter baru",
    ja: "マディウンの官民連携、7,459灯、柱と計量器を新設",
  },
  "Bekasi conventional lamp, unit price": {
    id: "Lampu konvensional Bekasi, harga satuan",
    ja: "ブカシの従来灯、単価",
  },
  "Bekasi LED lamp, unit price": {
    id: "Lampu LED Bekasi, harga satuan",
    ja: "ブカシのLED灯、単価",
  },
  "Bandung PPP, including O&M of 60,000 points": {
    id: "KPBU Bandung, termasuk O&M 60.000 titik",
    ja: "バンドンの官民連携、60,000灯の維持管理を含む",
  },
  "Bandung investment portal, development cost": {
    id: "Portal investasi Bandung, biaya pembangunan",
    ja: "バンドンの投資ポータル、整備費",
  },
  "Rp 1,106.3 billion for 48,470 units, unit corrected": {
    id: "Rp1.106,3 miliar untuk 48.470 unit, satuan dikoreksi",
    ja: "48,470台で1兆1,063億ルピア、単位を訂正",
  },
  "Denpasar PPP, 16,107 LED and 5,657 poles": {
    id: "KPBU Denpasar, 16.107 LED dan 5.657 tiang",
    ja: "デンパサールの官民連携、LED 16,107灯と5,657柱",
  },
  "LED luminaire only, e-catalogue": {
    id: "Armatur LED saja, e-katalog",
    ja: "LED灯具のみ、電子カタログ",
  },
  "Sleman 2026, 3,786 points on settlement roads": {
    id: "Sleman 2026, 3.786 titik di jalan permukiman",
    ja: "スレマン2026年、住宅地道路の3,786灯",
  },
  "Kulon Progo 2025, regular point with pole": {
    id: "Kulon Progo 2025, titik biasa dengan tiang",
    ja: "クロンプロゴ2025年、柱付きの通常灯",
  },
  "Kulon Progo 2025, smart point with ornamental pole": {
    id: "Kulon Progo 2025, titik cerdas dengan tiang hias",
    ja: "クロンプロゴ2025年、装飾柱付きのスマート灯",
  },
  "RE = Σ Q·P_RE·O·EF; PE from metered kWh.": {
    id: "RE = Σ Q·P_RE·O·EF; PE dari kWh bermeter.",
    ja: "RE=Σ Q·P_RE·O·EF、PEは計量kWhによる。",
  },
  "LED life up to 50,000 h.": {
    id: "Umur LED sampai 50.000 jam.",
    ja: "LEDの寿命は最大50,000時間。",
  },
  "default ratio cap for the three measures": {
    id: "batas rasio bawaan untuk ketiga kegiatan",
    ja: "3つの対策に対する補助率の上限の既定値",
  },
  "It is a share of eligible cost, not of the city's budget.": {
    id: "Ini porsi dari biaya yang memenuhi syarat, bukan dari anggaran kota.",
    ja: "市の予算ではなく補助対象経費に対する割合です。",
  },
  "Installation starts after the grant decision.": {
    id: "Pemasangan mulai setelah keputusan subsidi.",
    ja: "設置は交付決定後に開始。",
  },
  "At least 1/2 of issued credits to Japan.": {
    id: "Paling sedikit 1/2 kredit yang diterbitkan untuk Jepang.",
    ja: "発行クレジットの2分の1以上を日本へ。",
  },
  "government office ≤200 kVA": {
    id: "kantor pemerintah ≤200 kVA",
    ja: "政府庁舎 200 kVA以下",
  },
  "government office >200 kVA": {
    id: "kantor pemerintah >200 kVA",
    ja: "政府庁舎 200 kVA超",
  },
  "street lighting": {
    id: "penerangan jalan",
    ja: "街路灯",
  },
  "public hospital or school >200 kVA": {
    id: "rumah sakit atau sekolah negeri >200 kVA",
    ja: "公立病院・学校 200 kVA超",
  },
  "public hospital or school below 200 kVA": {
    id: "rumah sakit atau sekolah negeri di bawah 200 kVA",
    ja: "公立病院・学校 200 kVA未満",
  },
  "mall or hotel ≤200 kVA": {
    id: "mal atau hotel ≤200 kVA",
    ja: "モール・ホテル 200 kVA以下",
  },
  "mall or hotel >200 kVA": {
    id: "mal atau hotel >200 kVA",
    ja: "モール・ホテル 200 kVA超",
  },
  "LED + sensors": {
    id: "LED + sensor",
    ja: "LEDとセンサー",
  },
  "inverter/VRF AC": {
    id: "AC inverter/VRF",
    ja: "インバーター・VRF空調",
  },
  "low-E glass/shading": {
    id: "kaca low-E/peneduh",
    ja: "Low-Eガラス・日よけ",
  },
  "cool roof/insulation": {
    id: "atap dingin/insulasi",
    ja: "高反射屋根・断熱",
  },
  total: {
    id: "jumlah",
    ja: "合計",
  },
  "heat-pump hot water": {
    id: "air panas pompa kalor",
    ja: "ヒートポンプ給湯",
  },
  "hot water": {
    id: "air panas",
    ja: "給湯",
  },
  "VSD pumps/fans": {
    id: "pompa/kipas VSD",
    ja: "可変速ポンプ・ファン",
  },
  "pumps and fans": {
    id: "pompa dan kipas",
    ja: "ポンプとファン",
  },
  "AC with energy management system, hospitals (JCM project)": {
    id: "AC dengan sistem manajemen energi, rumah sakit (proyek JCM)",
    ja: "エネルギー管理システム付き空調、病院(JCM案件)",
  },
  "whole building": {
    id: "seluruh bangunan",
    ja: "建物全体",
  },
  "no certificate, domestic with partly imported inputs": {
    id: "tanpa sertifikat, dalam negeri dengan masukan sebagian impor",
    ja: "証明書なし、原材料の一部が輸入の国産品",
  },
  "no certificate, otherwise": {
    id: "tanpa sertifikat, selain itu",
    ja: "証明書なし、その他",
  },
  "lighting as building electrical equipment": {
    id: "pencahayaan sebagai perlengkapan listrik bangunan",
    ja: "建物附属の電気設備としての照明",
  },
  "automatic control (proxy for BEMS controls)": {
    id: "kendali otomatis (pengganti untuk kendali BEMS)",
    ja: "自動制御(BEMS制御の代用)",
  },
  "battery power supply": {
    id: "catu daya baterai",
    ja: "蓄電池電源設備",
  },
  "street lights (structures, metal, 街路灯)": {
    id: "lampu PJU (struktur, logam, 街路灯)",
    ja: "街路灯(構築物、金属造)",
  },
  "solar PV (power generation)": {
    id: "PLTS (pembangkitan listrik)",
    ja: "太陽光発電設備",
  },
  "BEMS servers/PCs": {
    id: "server/PC BEMS",
    ja: "BEMSのサーバー・パソコン",
  },
  "BEMS software": {
    id: "perangkat lunak BEMS",
    ja: "BEMSのソフトウエア",
  },
} satisfies Translations;
