import type { Texts } from "../text";

/** The planner's page: frame, forms and first page. */
export const page = {
  siteName: { en: "JCM Planner Bandung", id: "Perencana JCM Bandung", ja: "JCMプランナー・バンドン" },
  title: {
    en: "What would it save, and what would Japan pay?",
    id: "Berapa yang dihemat, dan berapa yang dapat dibayar Jepang?",
    ja: "どれだけ削減でき、日本はいくら補助するか",
  },
  description: {
    en: "Estimates the emission reductions of air conditioners, green buildings and street lights in Bandung under the Joint Crediting Mechanism (JCM), and the Japanese grant they may receive.",
    id: "Memperkirakan pengurangan emisi dari AC, bangunan gedung hijau, dan lampu PJU di Bandung dalam skema Joint Crediting Mechanism (JCM), serta subsidi Jepang yang mungkin diperoleh.",
    ja: "バンドン市のエアコン、グリーンビルディング、街路灯について、二国間クレジット制度(JCM)による排出削減量と、見込まれる日本側の補助金額を試算します。",
  },
  skip: { en: "Skip to the content", id: "Langsung ke isi", ja: "本文へ移動" },
  navLanguages: { en: "Language", id: "Bahasa", ja: "言語" },
  navPages: { en: "Pages", id: "Halaman", ja: "ページ" },
  navEstimate: { en: "Estimate", id: "Perkiraan", ja: "試算" },
  navHow: { en: "How it works", id: "Cara kerja", ja: "計算のしくみ" },
  navSources: { en: "Sources", id: "Sumber data", ja: "出典" },
  navNotVerified: { en: "Not verified", id: "Belum terverifikasi", ja: "未確認の項目" },
  navGlossary: { en: "Symbols", id: "Simbol", ja: "記号" },
  navReference: { en: "API reference", id: "Referensi API", ja: "APIリファレンス" },
  planningOnly: {
    en: "Estimates for planning. The Joint Committee and the programme decide by their own rules.",
    id: "Perkiraan untuk perencanaan. Komite Bersama dan penyelenggara program memutuskan menurut aturannya sendiri.",
    ja: "計画のための試算です。合同委員会および補助事業の執行団体は、それぞれの規則に基づいて判断します。",
  },
  edition: {
    en: "Release {release}, reference data {referenceData}",
    id: "Rilis {release}, data referensi {referenceData}",
    ja: "リリース{release}、参照データ{referenceData}",
  },
  licence: { en: "Apache 2.0 licence", id: "Lisensi Apache 2.0", ja: "Apache 2.0ライセンス" },

  estimate: { en: "Estimate", id: "Hitung", ja: "試算する" },
  moreInputs: { en: "More inputs", id: "Masukan lainnya", ja: "その他の入力項目" },
  "section.equipment": { en: "Equipment and operation", id: "Peralatan dan pengoperasian", ja: "機器と運用" },
  "section.road": {
    en: "The road, to check the light",
    id: "Data jalan, untuk memeriksa pencahayaan",
    ja: "道路(明るさの確認用)",
  },
  "section.electricity": { en: "Electricity and lifetime", id: "Listrik dan masa pakai", ja: "電力と耐用年数" },
  "section.money": { en: "Cost and money", id: "Biaya dan keuangan", ja: "費用と収支" },
  "section.subsidy": { en: "Rules of the subsidy", id: "Aturan subsidi", ja: "補助の条件" },
  "section.project": {
    en: "What is known of the project",
    id: "Yang sudah diketahui tentang proyek",
    ja: "事業について分かっていること",
  },
  optional: { en: "(optional)", id: "(opsional)", ja: "(任意)" },
  notStated: { en: "not stated", id: "tidak diisi", ja: "指定なし" },
  choose: { en: "please choose", id: "silakan pilih", ja: "選択してください" },
  yes: { en: "yes", id: "ya", ja: "はい" },
  no: { en: "no", id: "tidak", ja: "いいえ" },
  bounds: { en: "{from} to {to}.", id: "{from} sampai {to}.", ja: "{from}から{to}まで。" },
  defaultUnverified: {
    en: "The default shown is unverified.",
    id: "Nilai bawaan yang ditampilkan belum terverifikasi.",
    ja: "表示の既定値は未確認です。",
  },
  required: { en: "Please fill in this field.", id: "Mohon isi kolom ini.", ja: "この欄を入力してください。" },
  notANumber: {
    en: "“{typed}” is not a number. Write it like {example}.",
    id: "“{typed}” bukan angka. Tuliskan seperti {example}.",
    ja: "「{typed}」は数値ではありません。{example}のように入力してください。",
  },
  otherCurrency: {
    en: "“{typed}” names another currency than the one chosen beside it. Please make the two agree.",
    id: "“{typed}” memakai mata uang yang berbeda dari pilihan di sebelahnya. Mohon samakan keduanya.",
    ja: "「{typed}」の通貨が、横で選択した通貨と異なります。どちらかに揃えてください。",
  },
  notWhole: {
    en: "Please give a whole number.",
    id: "Mohon isi dengan bilangan bulat.",
    ja: "整数を入力してください。",
  },
  belowMinimum: {
    en: "Please give {limit} or more; check the unit.",
    id: "Mohon isi {limit} atau lebih; periksa satuannya.",
    ja: "{limit}以上の値を入力してください。単位をご確認ください。",
  },
  aboveMaximum: {
    en: "Please give {limit} or less; check the unit.",
    id: "Mohon isi {limit} atau kurang; periksa satuannya.",
    ja: "{limit}以下の値を入力してください。単位をご確認ください。",
  },
  errors: {
    en: "Nothing has been computed yet. Places to correct: {count}.",
    id: "Belum ada yang dihitung. Jumlah isian yang perlu diperbaiki: {count}.",
    ja: "まだ計算していません。修正が必要な箇所:{count}。",
  },
  changeInputs: { en: "Change the inputs", id: "Ubah masukan", ja: "入力を変更する" },

  "preset.air-conditioning": {
    en: "Example: 120 split units in a hospital",
    id: "Contoh: 120 unit AC split di rumah sakit",
    ja: "例:病院のスプリット型エアコン120台",
  },
  "preset.green-building": {
    en: "Example: a government office of 10,000 m²",
    id: "Contoh: kantor pemerintah seluas 10.000 m²",
    ja: "例:延床面積10,000 m²の官公庁庁舎",
  },
  "presetPricePer.kW": {
    en: "Its cost: {price} per kW of cooling capacity, as reported.",
    id: "Biayanya: {price} per kW kapasitas pendinginan, menurut laporan.",
    ja: "費用の単価は冷房能力1 kWあたり{price}(報告値)。",
  },
  "presetPricePer.piece": {
    en: "Its cost: {price} each, as reported.",
    id: "Biayanya: {price} per unit, menurut laporan.",
    ja: "費用の単価は{price}(報告値)。",
  },
  presetWithoutCost: {
    en: "It has no cost: the one retrofit whose price per square metre is known has neither shading nor solar panels. Add the cost of your project.",
    id: "Tanpa biaya: satu-satunya retrofit yang harga per meter perseginya diketahui tidak memiliki peneduh maupun panel surya. Tambahkan biaya proyek Anda.",
    ja: "費用は含みません(1平方メートルあたりの費用が分かる唯一の改修例に、日射遮蔽も太陽光発電も含まれないため)。ご自身の案件の費用を加えてください。",
  },
  "preset.street-lighting": {
    en: "Example: 1,000 sodium lamps of 250 W on arterial roads",
    id: "Contoh: 1.000 lampu natrium 250 W di jalan arteri",
    ja: "例:幹線道路の250 Wナトリウム灯1,000基",
  },
  allTitle: { en: "All three together", id: "Ketiganya sekaligus", ja: "三つまとめて" },
  allText: {
    en: "Several measures in one plan: totals, the cheapest tonne first, and what a given city budget can do.",
    id: "Beberapa kegiatan dalam satu rencana: jumlah keseluruhan, urutan dari biaya per ton terendah, dan apa yang dapat dicapai dengan anggaran kota tertentu.",
    ja: "複数の対策を一つの計画に:合計、1トン当たりの費用が安い順、市の予算でできること。",
  },
  allOpen: { en: "Example: all three together", id: "Contoh: ketiganya sekaligus", ja: "例:三つまとめて" },
  getTitle: { en: "What you get", id: "Yang Anda peroleh", ja: "分かること" },
  get1: {
    en: "Electricity and emissions of business as usual, of the JCM reference and of the project, and the tonnes that can be credited.",
    id: "Listrik dan emisi business as usual (BaU), referensi JCM, dan proyek, serta ton yang dapat diterbitkan sebagai kredit JCM.",
    ja: "BaU(成り行き)、JCMリファレンス、プロジェクトの電力量と排出量、およびクレジット発行見込量。",
  },
  get2: {
    en: "The grant Japan may pay, what limits it, and the share that is left to the city.",
    id: "Subsidi yang mungkin dibayar Jepang, apa yang membatasinya, dan porsi yang tersisa bagi kota.",
    ja: "見込まれる日本側の補助金額とその制約、市の負担額。",
  },
  get3: {
    en: "Every criterion of the subsidy with what is still missing.",
    id: "Setiap kriteria subsidi beserta apa yang masih kurang.",
    ja: "補助の要件一つひとつと、満たすために足りないもの。",
  },
  get4: {
    en: "Every assumption with its source, and the calculation line by line, to print, to send or to check.",
    id: "Setiap asumsi dengan sumbernya dan perhitungan baris demi baris, untuk dicetak, dikirim, atau diperiksa.",
    ja: "すべての前提条件とその出典、一行ずつの計算。印刷、送付、検算に使えます。",
  },
  howTitle: { en: "How it is computed", id: "Cara menghitungnya", ja: "計算のしくみ" },
  howText: {
    en: "Each figure follows from published methods and sourced reference data. Nothing is rounded on the way; what nobody has verified is marked.",
    id: "Setiap angka diturunkan dari metode yang diterbitkan dan data referensi yang bersumber. Tidak ada pembulatan di tengah jalan; yang belum terverifikasi diberi tanda.",
    ja: "どの数値も、公表された方法論と出典のある参照データから導かれます。途中で丸めず、未確認のものには印を付けています。",
  },
  howMethods: { en: "The methods with their formulas", id: "Metode beserta rumusnya", ja: "方法論と計算式" },
  howSources: { en: "Where the numbers come from", id: "Dari mana angka berasal", ja: "数値の出典" },
  howOpen: { en: "What is not verified", id: "Apa yang belum terverifikasi", ja: "未確認の項目" },
  howApi: {
    en: "The same for programs: the open API",
    id: "Untuk program komputer: API terbuka",
    ja: "プログラム向け:公開API",
  },
  referenceDescription: {
    en: "Try every operation of the open API in the browser.",
    id: "Coba setiap operasi API terbuka langsung di peramban.",
    ja: "公開APIの全操作をブラウザで試せます。",
  },
  referenceNoScript: {
    en: "The interactive reference needs JavaScript. The description of the API itself:",
    id: "Referensi interaktif memerlukan JavaScript. Dokumen spesifikasi API:",
    ja: "対話型リファレンスにはJavaScriptが必要です。仕様書はこちら:",
  },
  allEmpty: {
    en: "Empty form for all three",
    id: "Formulir kosong untuk ketiganya",
    ja: "三つまとめて試算(未記入のフォーム)",
  },
  sharedInputs: {
    en: "Budget and what all measures share",
    id: "Anggaran dan hal yang berlaku bagi semua kegiatan",
    ja: "予算と共通の条件",
  },
} satisfies Texts;
