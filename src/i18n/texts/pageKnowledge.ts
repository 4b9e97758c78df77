import type { Texts } from "../text";

/** The pages written from methods and reference data. */
export const pageKnowledge = {
  howTitle: { en: "How it works", id: "Cara kerja", ja: "計算のしくみ" },
  howLead: {
    en: "Every method as a sheet of formulas. The sheets are not a description of the program: they are what the program computes with.",
    id: "Setiap metode sebagai lembar rumus. Lembar ini bukan uraian tentang program: lembar inilah yang menghitung.",
    ja: "すべての方法論を計算式の表として示します。この表はプログラムの説明ではなく、実際に計算に使われるものです。",
  },
  contents: { en: "Contents", id: "Daftar isi", ja: "目次" },
  glossaryTitle: { en: "Symbols", id: "Simbol", ja: "記号" },
  glossaryLead: {
    en: "Every symbol of the calculations, what it means and its unit.",
    id: "Setiap simbol dalam perhitungan, artinya, dan satuannya.",
    ja: "計算に用いるすべての記号とその意味、単位です。",
  },
  symbol: { en: "Symbol", id: "Lambang", ja: "記号" },
  meaning: { en: "Meaning", id: "Arti", ja: "意味" },
  unit: { en: "Unit", id: "Satuan", ja: "単位" },
  sourcesTitle: { en: "Where the numbers come from", id: "Dari mana angka berasal", ja: "数値の出典" },
  sourcesLead: {
    en: "Every default and every rule is a record with its source, its year and how far it can be relied on.",
    id: "Setiap nilai bawaan dan setiap aturan adalah catatan dengan sumber, tahun, dan tingkat keandalannya.",
    ja: "すべての既定値と規則は、出典、年、信頼度を持つ記録です。",
  },
  collections: { en: "Collections of reference data", id: "Kumpulan data referensi", ja: "参照データの一覧" },
  collection: { en: "Collection", id: "Kumpulan", ja: "データ群" },
  about: { en: "What it holds", id: "Isinya", ja: "内容" },
  records: { en: "Records", id: "Jumlah catatan", ja: "件数" },
  collectionLead: {
    en: "Records as their sources print them, with source and confidence.",
    id: "Catatan sebagaimana tertulis di sumbernya, dengan sumber dan keandalannya.",
    ja: "出典の記載どおりの記録と、その出典および信頼度です。",
  },
  allCollections: { en: "All collections", id: "Semua kumpulan", ja: "一覧へ戻る" },
  openTitle: { en: "What is not verified", id: "Apa yang belum terverifikasi", ja: "未確認の項目" },
  openLead: {
    en: "What the sources leave open, and the values nobody has yet checked against their document. They are used as defaults and marked wherever they appear; replace them by your own.",
    id: "Yang tidak dijawab oleh sumber, dan nilai yang belum diperiksa pada dokumennya. Nilai itu dipakai sebagai nilai bawaan dan selalu diberi tanda; gantilah dengan data Anda sendiri.",
    ja: "資料からは分からないこと、および原典との照合がまだの値です。既定値として使い、現れる箇所には必ず印を付けています。実際の値に置き換えてください。",
  },
  openQuestions: { en: "Open questions", id: "Pertanyaan terbuka", ja: "未解決の問い" },
  "topic.electricity": { en: "Electricity and emission factors", id: "Listrik dan faktor emisi", ja: "電力と排出係数" },
  "topic.refrigerant": { en: "Refrigerants", id: "Refrigeran", ja: "冷媒" },
  "topic.crediting": { en: "Reductions and credits", id: "Pengurangan dan kredit", ja: "削減量とクレジット" },
  "topic.air-conditioning": { en: "Air conditioners", id: "Pengondisi udara (AC)", ja: "エアコン" },
  "topic.street-lighting": { en: "Street lights", id: "Lampu PJU", ja: "街路灯" },
  "topic.green-building": { en: "Green buildings", id: "Bangunan gedung hijau", ja: "グリーンビルディング" },
  "topic.subsidy": { en: "The grant", id: "Subsidi JCM", ja: "補助金額" },
  "topic.cdm": {
    en: "The same calculation under the CDM",
    id: "Perhitungan yang sama menurut CDM",
    ja: "CDMによる同じ計算",
  },
  "topic.money": { en: "Money of the city", id: "Keuangan kota", ja: "市の収支" },
  "topic.local-content": {
    en: "Local content (TKDN)",
    id: "Tingkat komponen dalam negeri (TKDN)",
    ja: "国産化率(TKDN)",
  },
  "topic.monitoring": { en: "Monitoring", id: "Pemantauan", ja: "モニタリング" },
} satisfies Texts;
