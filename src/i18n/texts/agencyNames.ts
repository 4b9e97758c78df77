import type { Texts } from "../text";

export const agencyNames = {
  "kemenko-perekonomian": {
    en: "Coordinating Ministry for Economic Affairs",
    id: "Kemenko Perekonomian",
    ja: "経済担当調整大臣府",
  },
  "ministry-of-environment": {
    en: "Ministry of Environment / Environmental Control Agency (KLH/BPLH)",
    id: "Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup (KLH/BPLH)",
    ja: "環境省・環境管理庁(KLH/BPLH、インドネシア)",
  },
  kemendagri: { en: "Ministry of Home Affairs", id: "Kementerian Dalam Negeri", ja: "内務省" },
  kemlu: { en: "Ministry of Foreign Affairs", id: "Kementerian Luar Negeri", ja: "外務省(インドネシア)" },
  setneg: { en: "State Secretariat", id: "Kementerian Sekretariat Negara", ja: "国家官房" },
  bappenas: { en: "Bappenas (Ministry of Planning)", id: "Bappenas", ja: "国家開発企画庁(Bappenas)" },
  kemenkeu: { en: "Ministry of Finance", id: "Kementerian Keuangan", ja: "財務省(インドネシア)" },
  dprd: { en: "City council (DPRD)", id: "DPRD Kota", ja: "市議会(DPRD)" },
  "dishub-bandung": {
    en: "Transport agency of Bandung (Dishub)",
    id: "Dinas Perhubungan Kota Bandung",
    ja: "バンドン市運輸局(Dishub)",
  },
  kemenperin: { en: "Ministry of Industry", id: "Kementerian Perindustrian", ja: "工業省" },
  "joint-committee": {
    en: "Indonesia–Japan Joint Committee",
    id: "Komite Bersama Indonesia–Jepang",
    ja: "インドネシア・日本合同委員会",
  },
  gec: {
    en: "GEC (Global Environment Centre Foundation)",
    id: "GEC (Global Environment Centre Foundation)",
    ja: "公益財団法人地球環境センター(GEC)",
  },
  moej: { en: "Ministry of the Environment, Japan", id: "Kementerian Lingkungan Hidup Jepang", ja: "環境省(日本)" },
  "line-ministry": { en: "Line ministry", id: "Kementerian teknis", ja: "所管省庁" },
  "city-government": { en: "City government", id: "Pemerintah Kota", ja: "市" },
  "project-participants": { en: "Project participants", id: "Peserta proyek", ja: "プロジェクト参加者" },
  "third-party-entity": {
    en: "Third-party entity",
    id: "Lembaga validasi dan verifikasi (TPE/LVV)",
    ja: "第三者機関(TPE)",
  },
  governments: { en: "Governments of both countries", id: "Pemerintah kedua negara", ja: "両国政府" },
} satisfies Texts;
