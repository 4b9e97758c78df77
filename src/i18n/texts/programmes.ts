import type { Texts } from "../text";

export const programmes = {
  "jfjcm.name": {
    en: "Japan Fund for the JCM (ADB)",
    id: "Japan Fund for the JCM (ADB)",
    ja: "二国間クレジット制度日本基金(JFJCM、アジア開発銀行)",
  },
  "jfjcm.ratio": {
    en: "about 10 % (Indonesian coordinating ministry)",
    id: "sekitar 10% (Kemenko Perekonomian)",
    ja: "約10%(インドネシア調整大臣府)",
  },
  "jfjcm.applicability": {
    en: "Projects financed or administered by ADB, sovereign or not; Indonesia is eligible.",
    id: "Proyek yang dibiayai atau dikelola ADB, dengan atau tanpa jaminan negara; Indonesia memenuhi syarat.",
    ja: "アジア開発銀行が融資または管理する事業(政府・非政府)。インドネシアは対象。",
  },
  "jfjcm.conditions": {
    en: "Single-donor trust fund since 2014 for advanced low-carbon technology; USD 118.7 million; approval by ADB and the Government of Japan.",
    id: "Dana perwalian satu donor sejak 2014 untuk teknologi rendah karbon maju; USD 118,7 juta; disetujui ADB dan Pemerintah Jepang.",
    ja: "2014年設立の単独拠出信託基金。先進的低炭素技術が対象、1億1,870万米ドル。ADBと日本国政府が承認。",
  },
  "jfjcm.usability": {
    en: "Not for a city project that stands alone: it needs an ADB loan (inference).",
    id: "Tidak untuk proyek kota yang berdiri sendiri: perlu pinjaman ADB (simpulan).",
    ja: "市単独の事業には使えず、ADB融資が必要(推定)。",
  },
  "eco-lease.name": { en: "Eco Lease", id: "Eco Lease", ja: "エコリース事業" },
  "eco-lease.ratio": { en: "not available", id: "tidak tersedia", ja: "不明" },
  "eco-lease.applicability": { en: "Leased equipment.", id: "Peralatan yang disewa guna.", ja: "リース設備。" },
  "eco-lease.conditions": {
    en: "Since fiscal year 2020; equipment cost and lease interest are eligible; shorter monitoring and a simpler proposal.",
    id: "Sejak tahun anggaran 2020; biaya peralatan dan bunga sewa guna memenuhi syarat; pemantauan lebih singkat dan proposal lebih sederhana.",
    ja: "2020年度から。設備費とリース金利が対象。モニタリング期間が短く、提案書も簡素。",
  },
  "eco-lease.usability": {
    en: "The source does not say whether a city can be the lessee.",
    id: "Sumber tidak menyebut apakah kota dapat menjadi penyewa.",
    ja: "市が借主となれるかは出典に記載なし。",
  },
  "newtech-demonstration.name": {
    en: "Demonstration of new technology",
    id: "Demonstrasi teknologi baru",
    ja: "水素等新技術導入事業",
  },
  "newtech-demonstration.ratio": {
    en: "1/2; 2/3 if the representative is a small or medium enterprise; 1/3 if it is not and the eligible cost is at most JPY 100 million a year",
    id: "1/2; 2/3 bila perwakilannya usaha kecil-menengah; 1/3 bila bukan dan biaya yang memenuhi syarat paling banyak JPY 100 juta per tahun",
    ja: "2分の1。代表事業者が中小企業なら3分の2。中小企業でなく補助対象経費が年1億円以下なら3分の1",
  },
  "newtech-demonstration.applicability": {
    en: "Only technology never used in a JCM project in that country.",
    id: "Hanya teknologi yang belum pernah dipakai dalam proyek JCM di negara itu.",
    ja: "当該国のJCM事業で未使用の技術に限る。",
  },
  "newtech-demonstration.conditions": {
    en: "Novelty in the country.",
    id: "Kebaruan di negara itu.",
    ja: "当該国における新規性。",
  },
  "newtech-demonstration.usability": {
    en: "Air conditioners and LED lights in Indonesia fail the test of novelty (inference).",
    id: "AC dan lampu LED di Indonesia tidak lolos uji kebaruan (simpulan).",
    ja: "インドネシアのエアコンとLEDは新規性要件を満たさない(推定)。",
  },
  "synergy-2025.name": {
    en: "Synergy-type JCM creation (fiscal year 2025)",
    id: "Pembentukan JCM tipe sinergi (tahun anggaran 2025)",
    ja: "シナジー型JCM創出事業(2025年度)",
  },
  "synergy-2025.ratio": {
    en: "1/2 (2/3 for a small or medium enterprise)",
    id: "1/2 (2/3 untuk usaha kecil-menengah)",
    ja: "2分の1(中小企業は3分の2)",
  },
  "synergy-2025.applicability": {
    en: "Novelty in the country is required.",
    id: "Disyaratkan kebaruan di negara itu.",
    ja: "当該国における新規性が必要。",
  },
  "synergy-2025.conditions": {
    en: "About JPY 130 million; project period to 27 February 2026.",
    id: "Sekitar JPY 130 juta; masa proyek sampai 27 Februari 2026.",
    ja: "約1億3,000万円。事業期間は2026年2月27日まで。",
  },
  "synergy-2025.usability": {
    en: "The source does not say whether the three measures are new enough.",
    id: "Sumber tidak menyebut apakah ketiga kegiatan cukup baru.",
    ja: "三対策が新規性を満たすかは出典に記載なし。",
  },
  "f-gas.name": {
    en: "Recovery and destruction of fluorinated gases",
    id: "Pengambilan kembali dan pemusnahan gas berfluorin",
    ja: "フロン回収・破壊事業",
  },
  "f-gas.ratio": {
    en: "fixed amount (100 %), at most JPY 60 million per project (fiscal year 2022)",
    id: "jumlah tetap (100%), paling banyak JPY 60 juta per proyek (tahun anggaran 2022)",
    ja: "定額(100%)、1件6,000万円以内(2022年度)",
  },
  "f-gas.applicability": {
    en: "The local company must already be registered; no other Japanese subsidy.",
    id: "Perusahaan setempat harus sudah terdaftar; tanpa subsidi Jepang lain.",
    ja: "現地企業が登記済みであること。日本国政府の他の補助金との併用不可。",
  },
  "f-gas.conditions": {
    en: "Budget of about JPY 170 million for fiscal years 2024–26.",
    id: "Anggaran sekitar JPY 170 juta untuk tahun anggaran 2024–26.",
    ja: "2024~26年度予算は約1億7,000万円。",
  },
  "f-gas.usability": {
    en: "Useful beside the replacement of air conditioners, for their old refrigerant (inference).",
    id: "Berguna di samping penggantian AC, untuk refrigeran lamanya (simpulan).",
    ja: "エアコン更新に伴う既存機の冷媒の処理に併せて有用(推定)。",
  },
  "unido.name": { en: "UNIDO call", id: "Undangan proposal UNIDO", ja: "UNIDO公募事業" },
  "unido.ratio": { en: "not available", id: "tidak tersedia", ja: "不明" },
  "unido.applicability": {
    en: "African JCM partners only: Kenya, Ethiopia, Tunisia, Senegal.",
    id: "Hanya mitra JCM di Afrika: Kenya, Etiopia, Tunisia, Senegal.",
    ja: "アフリカのJCMパートナー国(ケニア、エチオピア、チュニジア、セネガル)のみ。",
  },
  "unido.conditions": {
    en: "Funded by Japan's environment ministry since fiscal year 2022.",
    id: "Didanai Kementerian Lingkungan Hidup Jepang sejak tahun anggaran 2022.",
    ja: "2022年度から環境省が拠出。",
  },
  "unido.usability": { en: "Not for Indonesia.", id: "Bukan untuk Indonesia.", ja: "インドネシアは対象外。" },
  "meti-nedo.name": { en: "METI/NEDO demonstration", id: "Demonstrasi METI/NEDO", ja: "経済産業省・NEDO実証事業" },
  "meti-nedo.ratio": { en: "more than 50 %", id: "lebih dari 50%", ja: "50%超" },
  "meti-nedo.applicability": {
    en: "The second call of fiscal year 2013 covered Indonesia.",
    id: "Undangan proposal kedua tahun anggaran 2013 mencakup Indonesia.",
    ja: "2013年度第2回公募はインドネシアが対象。",
  },
  "meti-nedo.conditions": {
    en: "Commissioned work in fiscal years 2013–15; current ratios are not available.",
    id: "Pekerjaan berdasarkan penugasan pada tahun anggaran 2013–15; rasio terkini tidak tersedia.",
    ja: "2013~15年度は委託事業。現在の率は不明。",
  },
  "meti-nedo.usability": {
    en: "The source does not say whether it is open today, or to a city.",
    id: "Sumber tidak menyebut apakah kini terbuka, atau terbuka bagi kota.",
    ja: "現在の公募の有無や市の利用可否は出典に記載なし。",
  },
  "jica.name": { en: "Collaboration with JICA", id: "Kerja sama dengan JICA", ja: "JICA等連携" },
  "jica.ratio": { en: "not available", id: "tidak tersedia", ja: "不明" },
  "jica.applicability": { en: "JCM model projects.", id: "Proyek model JCM.", ja: "JCM設備補助事業。" },
  "jica.conditions": {
    en: "Notices of fiscal years 2016, 2018 and 2020–24 allow combining a model project with finance of JICA or other government-affiliated bodies.",
    id: "Pengumuman tahun anggaran 2016, 2018, dan 2020–24 membolehkan proyek model digabung dengan pembiayaan JICA atau lembaga terkait pemerintah lainnya.",
    ja: "2016、2018、2020~24年度の公募要領により、JICA等政府系資金との併用が可能。",
  },
  "jica.usability": {
    en: "Only together with a model project; no figures of its own are available.",
    id: "Hanya bersama proyek model; angkanya sendiri tidak tersedia.",
    ja: "設備補助事業との併用に限る。個別の数値は不明。",
  },
} satisfies Texts;
