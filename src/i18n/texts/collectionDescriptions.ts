import type { Texts } from "../text";

export const collectionDescriptions = {
  "emission-factors": {
    en: "Per grid and purpose, in tCO2/MWh; `scope` tells energy efficiency from renewables.",
    id: "Per jaringan dan keperluan, dalam tCO2/MWh; `scope` membedakan efisiensi energi dari energi terbarukan.",
    ja: "系統・用途別(tCO2/MWh)。`scope`で省エネルギーと再生可能エネルギーを区別します。",
  },
  "emission-factor-rules": {
    en: "Rules for grid, captive and mixed supply.",
    id: "Aturan untuk pasokan jaringan, pembangkit sendiri, dan campuran.",
    ja: "系統電力、自家発電、混合供給ごとの規則。",
  },
  "emission-factor-sensitivities": {
    en: "Other values of the grid and of generators, for ranges only.",
    id: "Nilai lain untuk jaringan dan genset, hanya untuk rentang.",
    ja: "系統および発電機の別の値。範囲の検討にのみ用います。",
  },
  fuels: {
    en: "Carbon content, calorific value and density.",
    id: "Kandungan karbon, nilai kalor, dan densitas.",
    ja: "炭素含有量、発熱量、密度。",
  },
  "electricity-tariffs": {
    en: "PLN classes, in Rp/kWh.",
    id: "Golongan PLN, dalam Rp/kWh.",
    ja: "PLNの契約種別ごとの単価(ルピア/kWh)。",
  },
  "social-tariffs": {
    en: "Social classes of PLN by contracted capacity.",
    id: "Golongan sosial PLN menurut daya terpasang.",
    ja: "契約容量別のPLN社会用区分。",
  },
  "tariff-defaults": {
    en: "What is assumed where a request names no tariff.",
    id: "Yang diasumsikan bila permintaan tidak menyebut tarif.",
    ja: "料金の指定がない場合の既定値。",
  },
  "tariff-rules": {
    en: "Legal bases, reviews, and which class a city pays.",
    id: "Dasar hukum, peninjauan, dan golongan yang berlaku bagi kota.",
    ja: "法的根拠、見直し、市に適用される区分。",
  },
  "abonemen-rules": {
    en: "Why the bill of unmetered street lights does not fall with their use.",
    id: "Mengapa tagihan PJU tanpa meter tidak turun mengikuti pemakaian.",
    ja: "無計量の街路灯で使用量が減っても料金が下がらない理由。",
  },
  "abonemen-parameters": {
    en: "Assumed hours per month and volt-ampere classes.",
    id: "Asumsi jam per bulan dan kelas volt-ampere.",
    ja: "想定月間点灯時間とVA区分。",
  },
  "exchange-rates": {
    en: "Yearly averages of rupiah, yen and US dollar.",
    id: "Rata-rata tahunan rupiah, yen, dan dolar AS.",
    ja: "ルピア、円、米ドルの年平均。",
  },
  "exchange-rate-spots": {
    en: "Rates of single days, for a sensitivity; never a default.",
    id: "Kurs pada hari tertentu, untuk uji kepekaan; bukan nilai bawaan.",
    ja: "特定日のレート。感度の確認に用い、既定値にはしません。",
  },
  "exchange-rate-checks": {
    en: "A second source beside the rates used.",
    id: "Sumber kedua di samping kurs yang dipakai.",
    ja: "使用レートと照合した別の出典。",
  },
  "air-conditioning-costs": {
    en: "Published prices and case costs; no price is assumed for a project.",
    id: "Harga dan biaya kasus yang diterbitkan; tidak ada harga yang diasumsikan bagi proyek.",
    ja: "公表価格と事例費用。事業の価格としては想定しません。",
  },
  "green-building-costs": {
    en: "What retrofits and green buildings cost, as reported; no price is assumed for a project.",
    id: "Biaya retrofit dan bangunan gedung hijau sebagaimana dilaporkan; tidak ada harga yang diasumsikan untuk suatu proyek.",
    ja: "改修とグリーンビルディングの費用の報告例。プロジェクトの価格は想定しません。",
  },
  "street-lighting-costs": {
    en: "Published cost per point and of partnerships; none is assumed.",
    id: "Biaya per titik dan kerja sama yang diterbitkan; tidak ada yang diasumsikan.",
    ja: "公表された1灯当たりおよび官民連携事業の費用。既定値としては用いません。",
  },
  "unit-conversions": {
    en: "Between COP, EER, Btu/h, kW and tons of refrigeration.",
    id: "Antara COP, EER, Btu/h, kW, dan ton refrigerasi.",
    ja: "COP、EER、Btu/h、kW、冷凍トンの換算。",
  },
  "capacity-classes": {
    en: "PK is a trade size, not a motor power: each size has its own capacity.",
    id: "PK adalah ukuran dagang, bukan daya motor: tiap ukuran punya kapasitasnya.",
    ja: "PKは商取引上の呼称でありモーター出力ではありません。区分ごとに能力を示します。",
  },
  "minimum-performance": {
    en: "The Indonesian minimum (SKEM) and its scope.",
    id: "SKEM Indonesia dan cakupannya.",
    ja: "インドネシアの最低エネルギー性能基準(SKEM)と適用範囲。",
  },
  "star-bands": {
    en: "Bands of the 2015 (EER) and 2021 (CSPF) scales.",
    id: "Kelas skala 2015 (EER) dan 2021 (CSPF).",
    ja: "2015年(EER)と2021年(CSPF)の区分。",
  },
  "cop-floors": {
    en: "Perwali 1023/2016 by building type and size, full-load COP.",
    id: "Perwali 1023/2016 menurut jenis dan luas bangunan, COP beban penuh.",
    ja: "市長規則1023/2016による建物種別・規模別の全負荷COP。",
  },
  "cop-standard-2011": { en: "By type of equipment.", id: "Menurut jenis peralatan.", ja: "機器種別ごと。" },
  "reference-cop": {
    en: "Chiller reference by capacity, where a table is known.",
    id: "Referensi chiller menurut kapasitas, bila tabelnya diketahui.",
    ja: "表が判明している方法論の、容量別冷凍機リファレンス値。",
  },
  "low-efficiency-thresholds": {
    en: "CSPF by capacity below which a unit counts as inefficient.",
    id: "CSPF menurut kapasitas; di bawahnya unit dianggap tidak efisien.",
    ja: "能力別CSPF。これを下回る機器は低効率とみなされます。",
  },
  "market-facts": {
    en: "What is sold and used in Indonesia.",
    id: "Yang dijual dan dipakai di Indonesia.",
    ja: "インドネシアでの販売・使用状況。",
  },
  "cooling-season": {
    en: "Temperature bins, load factor and what follows from them.",
    id: "Kelas suhu, faktor beban, dan turunannya.",
    ja: "温度ビン、負荷率とその導出値。",
  },
  "city-corrections": {
    en: "Change of CSPF in the climate of a city.",
    id: "Perubahan CSPF dalam iklim suatu kota.",
    ja: "都市の気候によるCSPFの変化。",
  },
  "operating-hours": {
    en: "Hours a year by facility, where a request names none.",
    id: "Jam per tahun menurut fasilitas, bila permintaan tidak menyebutnya.",
    ja: "指定がない場合の施設別年間運転時間。",
  },
  "operating-hour-evidence": {
    en: "Published cases beside the presets.",
    id: "Kasus terbit di samping nilai bawaan.",
    ja: "既定値と照合する公表事例。",
  },
  "air-conditioning-rules": {
    en: "Formulas and how a reference efficiency is set.",
    id: "Rumus dan cara menetapkan efisiensi referensi.",
    ja: "算定式とリファレンス効率の設定方法。",
  },
  "saving-evidence": {
    en: "Published cases to compare an estimate with.",
    id: "Kasus terbit untuk membandingkan perkiraan.",
    ja: "推計と比較するための公表事例。",
  },
  refrigerants: {
    en: "Global warming potentials of AR4, AR5 and AR6.",
    id: "Potensi pemanasan global AR4, AR5, dan AR6.",
    ja: "AR4、AR5、AR6の地球温暖化係数。",
  },
  "refrigerant-rules": {
    en: "How methodologies and treaties treat leakage.",
    id: "Perlakuan kebocoran dalam metodologi dan perjanjian.",
    ja: "方法論と国際条約における漏えいの扱い。",
  },
  "refrigerant-charge-and-leak": {
    en: "Charge per unit, yearly leak and end-of-life remainder.",
    id: "Isi per unit, kebocoran tahunan, dan sisa di akhir masa pakai.",
    ja: "機器当たり充填量、年間漏えい率、廃棄時残存量。",
  },
  "luminaire-system-power": {
    en: "Lamp watts with ballast, by lamp, gear and mains voltage.",
    id: "Daya lampu termasuk balas, menurut lampu, balas, dan tegangan.",
    ja: "ランプ、安定器、電圧別の安定器を含む電力。",
  },
  "relative-lamp-power": {
    en: "City of Yokohama's comparison of lamp types.",
    id: "Perbandingan jenis lampu oleh Kota Yokohama.",
    ja: "横浜市による灯種比較。",
  },
  "lamp-efficacies": { en: "In lumens per watt.", id: "Dalam lumen per watt.", ja: "lm/W単位。" },
  "lamp-replacements": {
    en: "Pairs used in Indonesian cities.",
    id: "Pasangan yang dipakai kota-kota di Indonesia.",
    ja: "インドネシアの都市で用いられた組合せ。",
  },
  "burning-hours": {
    en: "Hours a year of a night's lighting.",
    id: "Jam per tahun untuk nyala semalaman.",
    ja: "夜間点灯の年間時間。",
  },
  "dimming-presets": {
    en: "Steps of the night and the energy they leave.",
    id: "Tahap malam dan energi yang tersisa.",
    ja: "夜間の段階と残るエネルギー割合。",
  },
  "control-saving-evidence": {
    en: "Published figures on dimming and controls.",
    id: "Angka terbit tentang peredupan dan kendali.",
    ja: "調光・制御に関する公表値。",
  },
  "controller-parameters": {
    en: "Standby power and related figures that still need proof.",
    id: "Daya siaga dan angka terkait yang masih perlu dibuktikan.",
    ja: "待機電力など、確認を要する値。",
  },
  "road-lighting-levels": {
    en: "Mean illuminance and uniformity by road class.",
    id: "Iluminansi rata-rata dan kemerataan menurut kelas jalan.",
    ja: "道路区分別の平均照度と均斉度。",
  },
  "luminaire-specification": {
    en: "What an Indonesian tender asks of an LED luminaire.",
    id: "Yang disyaratkan dokumen tender di Indonesia untuk armatur LED.",
    ja: "インドネシアの調達仕様がLED灯具に求める事項。",
  },
  "street-lighting-standards": {
    en: "Regulations, guides and failures to reckon with.",
    id: "Peraturan, pedoman, dan kegagalan yang perlu diperhitungkan.",
    ja: "規則、指針、考慮すべき故障。",
  },
  "bandung-street-lights": {
    en: "Points, budgets and bills as published, and what they imply.",
    id: "Titik, anggaran, dan tagihan yang diterbitkan serta implikasinya.",
    ja: "公表された灯数、予算、電気料金とその示唆。",
  },
  "street-lighting-bills": {
    en: "What metering and LED did to the bills of cities, and street lighting in PLN's statistics.",
    id: "Pengaruh meterisasi dan LED terhadap tagihan kota, serta PJU dalam statistik PLN.",
    ja: "計量化とLED化による各市の料金の変化、およびPLN統計の街路灯。",
  },
  outages: {
    en: "Share of dark lamps and how billing treats them.",
    id: "Porsi lampu padam dan perlakuannya dalam tagihan.",
    ja: "不点率と料金上の扱い。",
  },
  "transmission-loss": {
    en: "Default of AMS-II.L for its cross-check.",
    id: "Nilai bawaan AMS-II.L untuk pemeriksaan silang.",
    ja: "AMS-II.Lの照合用既定値。",
  },
  "ams-ii-l": {
    en: "The CDM methodology behind the cross-check.",
    id: "Metodologi CDM di balik pemeriksaan silang.",
    ja: "照合に用いるCDM方法論。",
  },
  "street-lighting-rules": {
    en: "Formulas and worked illustrations.",
    id: "Rumus dan contoh hitungan.",
    ja: "算定式と計算例。",
  },
  "plausibility-bounds": {
    en: "Outside them an estimate is flagged, not refused.",
    id: "Di luar batas ini perkiraan ditandai, bukan ditolak.",
    ja: "範囲外の推計は拒否せず警告します。",
  },
  "ike-bands": {
    en: "Permen ESDM 13/2012, government offices, kWh/m² a month.",
    id: "Permen ESDM 13/2012, kantor pemerintah, kWh/m² per bulan.",
    ja: "エネルギー鉱物資源大臣規則13/2012、政府庁舎、月間kWh/m²。",
  },
  "ike-rules": {
    en: "Which scale a building is read on.",
    id: "Skala yang berlaku bagi suatu bangunan.",
    ja: "建物に適用する尺度。",
  },
  "energy-use-benchmarks": {
    en: "Intensities by building type, kWh/m² a year.",
    id: "Intensitas menurut jenis bangunan, kWh/m² per tahun.",
    ja: "建物種別の年間原単位(kWh/m²)。",
  },
  "end-use-shares": {
    en: "Where a building's electricity goes, if a request does not say.",
    id: "Ke mana listrik bangunan dipakai, bila permintaan tidak menyebutnya.",
    ja: "指定がない場合の建物電力の用途内訳。",
  },
  "end-use-share-evidence": {
    en: "Published shares beside the defaults.",
    id: "Porsi terbit di samping nilai bawaan.",
    ja: "既定値と照合する公表値。",
  },
  "solar-factors": { en: "By orientation, in W/m².", id: "Menurut orientasi, dalam W/m².", ja: "方位別(W/m²)。" },
  ottv: {
    en: "Equation, terms and limit of SNI 03-6389.",
    id: "Persamaan, suku, dan batas SNI 03-6389.",
    ja: "SNI 03-6389の式、項、上限値。",
  },
  "lighting-power-densities": {
    en: "Largest W/m² by room, SNI 6197.",
    id: "W/m² terbesar menurut ruang, SNI 6197.",
    ja: "SNI 6197による室用途別の上限(W/m²)。",
  },
  "edge-levels": {
    en: "Saving that each level asks for.",
    id: "Penghematan yang diminta tiap tingkat.",
    ja: "各段階で求められる省エネ率。",
  },
  "edge-rules": {
    en: "Base case, renewables and eligibility.",
    id: "Kasus dasar, energi terbarukan, dan kelayakan.",
    ja: "基準ケース、再エネ、適用条件。",
  },
  "building-regulations": {
    en: "National, provincial and Bandung rules for green buildings.",
    id: "Aturan nasional, provinsi, dan Bandung untuk bangunan gedung hijau.",
    ja: "国、州、バンドン市のグリーンビルディング関連規則。",
  },
  "interaction-factors": {
    en: "How lighting heat and the envelope weigh on cooling.",
    id: "Pengaruh panas lampu dan selubung terhadap pendinginan.",
    ja: "照明発熱と外皮が冷房に与える影響。",
  },
  "interaction-evidence": {
    en: "Published measurements of the lighting and cooling effect.",
    id: "Pengukuran terbit tentang efek pencahayaan dan pendinginan.",
    ja: "照明と冷房の相互影響に関する公表値。",
  },
  "building-accounts": {
    en: "Whole building and JCM equipment, and the model behind them.",
    id: "Seluruh bangunan dan peralatan JCM, serta modelnya.",
    ja: "建物全体とJCM対象機器、およびその算定モデル。",
  },
  "typical-savings": {
    en: "Ranges by measure, to compare with.",
    id: "Rentang menurut kegiatan, sebagai pembanding.",
    ja: "対策別の比較用範囲。",
  },
  "solar-yield-evidence": {
    en: "kWh per kWp and year of plants elsewhere in Indonesia; none is of Bandung.",
    id: "kWh per kWp per tahun dari pembangkit lain di Indonesia; tidak ada yang di Bandung.",
    ja: "国内他地域の設備のkWp当たり年間発電量。バンドン市の値はありません。",
  },
  "solar-yields": { en: "kWh per kWp and year.", id: "kWh per kWp per tahun.", ja: "kWp当たり年間発電量。" },
  methodologies: {
    en: "Approved and proposed methodologies near the three measures.",
    id: "Metodologi yang disetujui dan diusulkan di sekitar ketiga kegiatan.",
    ja: "三対策に関連する承認済み・提案中の方法論。",
  },
  "methodology-rules": {
    en: "How reference and project emissions are worked out.",
    id: "Cara menghitung emisi referensi dan emisi proyek.",
    ja: "リファレンス排出量とプロジェクト排出量の算定方法。",
  },
  "cdm-methodologies": {
    en: "Kindred methodologies, for comparison; they do not credit here.",
    id: "Metodologi sejenis sebagai pembanding; tidak menghasilkan kredit di sini.",
    ja: "比較用の類似方法論。ここではクレジットの発行に用いません。",
  },
  "measures-without-methodology": {
    en: "What saves energy but cannot be credited in Indonesia today.",
    id: "Yang menghemat energi tetapi kini belum dapat diterbitkan sebagai kredit JCM di Indonesia.",
    ja: "省エネ効果はあるが現在インドネシアでクレジットを発行できない対策。",
  },
  "financing-programme": {
    en: "MOEJ/GEC programme for JCM model projects: ratio, limits, conditions.",
    id: "Program MOEJ/GEC untuk proyek model JCM: rasio, batas, syarat.",
    ja: "環境省/GECのJCM設備補助事業の補助率、上限額・下限額、条件。",
  },
  "similar-technology-steps": {
    en: "The more similar projects in the country, the lower the cap.",
    id: "Makin banyak proyek serupa di negara itu, makin rendah batasnya.",
    ja: "国内の類似案件が多いほど補助率の上限が下がります。",
  },
  "similar-technology-counts": {
    en: "By technology, as far as evidence goes.",
    id: "Menurut teknologi, sejauh bukti yang ada.",
    ja: "証拠のある範囲での技術別件数。",
  },
  "similar-technology-facts": {
    en: "Totals and the published range of the cap.",
    id: "Jumlah total dan rentang batas yang diterbitkan.",
    ja: "総数と公表された上限の範囲。",
  },
  "grant-formula": {
    en: "Steps from cost to grant, with the limits per project.",
    id: "Langkah dari biaya ke subsidi, dengan batas per proyek.",
    ja: "費用から補助金額までの手順と1件当たりの上限額・下限額。",
  },
  "cost-effectiveness-ceilings": {
    en: "In JPY per tonne of CO₂.",
    id: "Dalam JPY per ton CO₂.",
    ja: "CO₂1トン当たりの円。",
  },
  "cost-effectiveness-rules": {
    en: "How it is worked out and judged.",
    id: "Cara menghitung dan menilainya.",
    ja: "算定と評価の方法。",
  },
  "payback-rules": {
    en: "The payback below which no subsidy is needed.",
    id: "Masa pengembalian yang terlalu singkat untuk disubsidi.",
    ja: "これより短いと補助の対象とならない投資回収年数。",
  },
  "useful-lives": {
    en: "By item, in years, as Japanese tax rules set them.",
    id: "Menurut barang, dalam tahun, sesuai aturan pajak Jepang.",
    ja: "日本の税法令による品目別の年数。",
  },
  "useful-life-rules": {
    en: "Which class an item falls in.",
    id: "Golongan yang berlaku bagi suatu barang.",
    ja: "品目が属する区分。",
  },
  "subsidy-conditions": {
    en: "Periods, credits, consortium, eligible costs.",
    id: "Jangka waktu, kredit, konsorsium, biaya yang memenuhi syarat.",
    ja: "期間、クレジット、国際コンソーシアム、補助対象経費。",
  },
  "subsidy-clarifications": {
    en: "What is easily misread: ratio, base, recipient.",
    id: "Yang mudah disalahpahami: rasio, dasar, penerima.",
    ja: "誤解しやすい点:補助率、算定基礎、受給者。",
  },
  "jcm-rules": {
    en: "Rules of the mechanism, registries and authorisation.",
    id: "Aturan mekanisme, registri, dan otorisasi.",
    ja: "制度の規則、登録簿、承認。",
  },
  "rounding-rules": { en: "Of tonnes and of grants.", id: "Untuk ton dan subsidi.", ja: "トン数と補助金額。" },
  "funding-programmes": {
    en: "Programmes beside the model-project subsidy, their conditions, and whether a city can use them.",
    id: "Program di luar subsidi proyek model, syaratnya, dan dapat tidaknya dipakai kota.",
    ja: "設備補助事業以外の支援事業、その条件、市が利用できるか。",
  },
  "study-findings": {
    en: "Obstacles reported from the partnership of the two cities.",
    id: "Hambatan yang dilaporkan dari kemitraan kedua kota.",
    ja: "両市の連携で報告された課題。",
  },
  "local-content-thresholds": {
    en: "In percent, with the rule each belongs to.",
    id: "Dalam persen, dengan aturan asalnya.",
    ja: "根拠規定ごとの百分率。",
  },
  "local-content-steps": {
    en: "What may be bought where a better product is missing.",
    id: "Yang boleh dibeli bila produk yang lebih baik tidak ada.",
    ja: "上位の製品がない場合に調達できるもの。",
  },
  "local-content-weights": {
    en: "Material, labour and overhead, in percent.",
    id: "Bahan, tenaga kerja, dan biaya tidak langsung pabrik, dalam persen.",
    ja: "材料、労務、工場間接費の比重(%)。",
  },
  "local-content-formulas": {
    en: "Material, services and combinations.",
    id: "Bahan, jasa, dan gabungan.",
    ja: "材料、役務、組合せ。",
  },
  "local-content-tiers": {
    en: "How a component's TKDN counts in the whole.",
    id: "Cara TKDN komponen dihitung dalam keseluruhan.",
    ja: "部品のTKDNの全体への算入方法。",
  },
  "uncertified-components": { en: "What they count as.", id: "Nilai hitungnya.", ja: "算入される値。" },
  "local-content-adjustments": {
    en: "Incentives for investors and for research.",
    id: "Insentif bagi investor dan penelitian.",
    ja: "投資家および研究開発への優遇措置。",
  },
  "benefit-weights": { en: "Its cap and what it rewards.", id: "Batasnya dan yang dihargai.", ja: "上限と評価項目。" },
  "local-content-certificates": {
    en: "Validity and time of checking.",
    id: "Masa berlaku dan waktu pemeriksaan.",
    ja: "有効期間と審査日数。",
  },
  "local-content-exceptions": {
    en: "Imports, foreign grants, private buyers.",
    id: "Impor, hibah luar negeri, pembeli swasta.",
    ja: "輸入、外国贈与、民間購入。",
  },
  "local-content-notes": {
    en: "Sector rules, and the most an assembled import can reach.",
    id: "Aturan sektor, dan capaian tertinggi rakitan impor.",
    ja: "業種別規則と輸入部品組立品の到達上限。",
  },
  "local-content-legal-bases": {
    en: "In force and superseded.",
    id: "Yang berlaku dan yang telah diganti.",
    ja: "現行および廃止された規定。",
  },
  "approval-pathway": {
    en: "Steps of foreign cooperation, grant and JCM cycle, the rules that bind them, and a precedent.",
    id: "Tahap kerja sama luar negeri, hibah, dan siklus JCM, aturannya, dan sebuah preseden.",
    ja: "対外協力、贈与、JCMサイクルの手順、関連規則と先行事例。",
  },
  agencies: {
    en: "Who does what, in Indonesia and in Japan.",
    id: "Siapa mengerjakan apa, di Indonesia dan Jepang.",
    ja: "インドネシアと日本の担当機関。",
  },
  "cooperation-timeline": {
    en: "Agreements and studies since 2007.",
    id: "Perjanjian dan studi sejak 2007.",
    ja: "2007年以降の協定と調査。",
  },
  precedents: {
    en: "Semarang–Toyama, street-light projects and sister studies.",
    id: "Semarang–Toyama, proyek PJU, dan studi sejenis.",
    ja: "スマラン・富山、街路灯事業、関連調査。",
  },
  "modelling-choices": {
    en: "What this service decides where no source does: classes that are not stated, and bounds beyond which an input is remarked.",
    id: "Keputusan layanan ini bila tidak ada sumber: kelas yang tidak disebutkan, dan batas yang bila dilampaui memunculkan catatan.",
    ja: "出典がない場合に本サービスが定めた値。指定のない区分と、超えると注意を示す入力値の限界。",
  },
  "open-items": {
    en: "Questions that the sources at hand leave open.",
    id: "Pertanyaan yang belum terjawab oleh sumber yang ada.",
    ja: "手元の出典では答えの得られない事項。",
  },
} satisfies Texts;
