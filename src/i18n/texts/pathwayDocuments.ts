import type { Texts } from "../text";

export const pathwayDocuments = {
  "letter-of-intent": { en: "Letter of Intent", id: "Letter of Intent", ja: "意向書(LoI)" },
  "terms-of-reference": { en: "terms of reference", id: "kerangka acuan (ToR)", ja: "実施要領(ToR)" },
  "plan-of-action": { en: "plan of action", id: "rencana aksi", ja: "行動計画" },
  mou: { en: "memorandum of understanding", id: "nota kesepahaman (MoU)", ja: "覚書(MoU)" },
  "full-power": { en: "full power", id: "surat kuasa penuh", ja: "全権委任状" },
  drkh: {
    en: "list of grant activities (DRKH)",
    id: "Daftar Rencana Kegiatan Hibah (DRKH)",
    ja: "贈与活動計画リスト(DRKH)",
  },
  application: {
    en: "application to the financing programme",
    id: "pengajuan ke program subsidi JCM",
    ja: "設備補助事業の申請書",
  },
  "pin-form": { en: "PIN form ver01.0", id: "formulir PIN ver01.0", ja: "PIN様式 ver01.0" },
  "grant-decision": { en: "grant decision", id: "keputusan subsidi", ja: "交付決定通知" },
  "pdd-guidelines": {
    en: "project design document (guidelines ver04.0)",
    id: "dokumen rancangan proyek (pedoman ver04.0)",
    ja: "プロジェクト設計書(ガイドライン ver04.0)",
  },
  "validation-guidelines": {
    en: "validation and verification guidelines ver02.0",
    id: "pedoman validasi dan verifikasi ver02.0",
    ja: "妥当性確認・検証ガイドライン ver02.0",
  },
  "issuance-request-form": {
    en: "issuance request form ver04.0",
    id: "formulir permintaan penerbitan ver04.0",
    ja: "発行申請様式 ver04.0",
  },
  "allocation-form": {
    en: "credit allocation form ver01.0",
    id: "formulir alokasi kredit ver01.0",
    ja: "クレジット配分様式 ver01.0",
  },
  "grant-agreement": { en: "grant agreement (NPH)", id: "naskah perjanjian hibah (NPH)", ja: "贈与契約書(NPH)" },
  "handover-record": { en: "handover record (BAST)", id: "berita acara serah terima (BAST)", ja: "引渡書(BAST)" },
} satisfies Texts;
