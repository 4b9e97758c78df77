import type { Texts } from "../text";

export const subsidy = {
  programme: {
    en: "MOEJ/GEC Financing Programme for JCM Model Projects",
    id: "Program subsidi JCM (MOEJ/GEC Financing Programme for JCM Model Projects)",
    ja: "二国間クレジット制度資金支援事業のうち設備補助事業(環境省/GEC)",
  },
  planningOnly: {
    en: "An estimate for planning. The programme decides by its own rules, and several of them are not published.",
    id: "Perkiraan untuk perencanaan. Program memutuskan menurut aturannya sendiri, dan sebagian aturan itu tidak dipublikasikan.",
    ja: "計画段階の試算です。採否は設備補助事業の規則により決まり、その一部は公表されていません。",
  },
  carriedFrom: {
    en: "{source} (stated for fiscal year {stated}, carried to {fiscalYear})",
    id: "{source} (dinyatakan untuk tahun anggaran {stated}, dipakai untuk {fiscalYear})",
    ja: "{source}({stated}年度の記載を{fiscalYear}年度に適用)",
  },
} satisfies Texts;
