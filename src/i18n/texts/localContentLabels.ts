import type { Translations } from "../text";

/** Part of the group `labels`: local content (TKDN). */
export const localContentLabels = {
  "TKDN + BMP of a product on the market": {
    id: "TKDN + BMP suatu produk di pasar",
    ja: "市場にある製品のTKDN+BMP",
  },
  "share of the material cost": { id: "porsi biaya bahan", ja: "材料費に占める割合" },
  "counted local content, cautious reading": {
    id: "TKDN yang dihitung, tafsir hati-hati",
    ja: "算入国産化率(慎重な解釈)",
  },
  "counted local content, generous reading": {
    id: "TKDN yang dihitung, tafsir longgar",
    ja: "算入国産化率(緩やかな解釈)",
  },
  "counted local content without certificate, all local": {
    id: "TKDN yang dihitung tanpa sertifikat, seluruhnya lokal",
    ja: "証明書なしの算入国産化率(すべて国産)",
  },
  "counted local content without certificate, partly imported": {
    id: "TKDN yang dihitung tanpa sertifikat, sebagian impor",
    ja: "証明書なしの算入国産化率(一部輸入)",
  },
  "counted local content without certificate, otherwise": {
    id: "TKDN yang dihitung tanpa sertifikat, selain itu",
    ja: "証明書なしの算入国産化率(その他)",
  },
  "contribution, cautious reading": { id: "kontribusi, tafsir hati-hati", ja: "寄与分(慎重な解釈)" },
  "contribution, generous reading": { id: "kontribusi, tafsir longgar", ja: "寄与分(緩やかな解釈)" },
  "weight of direct material": { id: "bobot bahan langsung", ja: "直接材料の比重" },
  "weight of direct labour": { id: "bobot tenaga kerja langsung", ja: "直接労務の比重" },
  "weight of factory overhead": { id: "bobot biaya tidak langsung pabrik", ja: "工場間接費の比重" },
  "local material, cautious reading": { id: "bahan dalam negeri, tafsir hati-hati", ja: "材料の国産化率(慎重な解釈)" },
  "local material, generous reading": { id: "bahan dalam negeri, tafsir longgar", ja: "材料の国産化率(緩やかな解釈)" },
  "local labour": { id: "tenaga kerja dalam negeri", ja: "労務の国産化率" },
  "local factory overhead": { id: "biaya tidak langsung pabrik dalam negeri", ja: "工場間接費の国産化率" },
  "TKDN, cautious reading": { id: "TKDN, tafsir hati-hati", ja: "TKDN(慎重な解釈)" },
  "TKDN, generous reading": { id: "TKDN, tafsir longgar", ja: "TKDN(緩やかな解釈)" },
  "most that assembly of imported parts reaches": {
    id: "capaian tertinggi perakitan komponen impor",
    ja: "輸入部品の組立で到達できる上限",
  },
  "total service cost": { id: "biaya jasa total", ja: "役務費の総額" },
  "foreign service cost": { id: "biaya jasa luar negeri", ja: "国外への役務費" },
  "TKDN of the service": { id: "TKDN jasa", ja: "この役務のTKDN" },
  "benefit weight (BMP) as given": {
    id: "bobot manfaat perusahaan (BMP) sesuai isian",
    ja: "入力された企業便益加点(BMP)",
  },
  "cap of the benefit weight": { id: "batas bobot manfaat perusahaan (BMP)", ja: "企業便益加点(BMP)の上限" },
  "benefit weight counted": { id: "bobot manfaat perusahaan (BMP) yang dihitung", ja: "算入する企業便益加点(BMP)" },
  "TKDN + BMP, cautious reading": { id: "TKDN + BMP, tafsir hati-hati", ja: "TKDN+BMP(慎重な解釈)" },
  "TKDN + BMP, generous reading": { id: "TKDN + BMP, tafsir longgar", ja: "TKDN+BMP(緩やかな解釈)" },
  value: { id: "nilai", ja: "価額" },
  "value × TKDN, cautious reading": { id: "nilai × TKDN, tafsir hati-hati", ja: "価額 × TKDN(慎重な解釈)" },
  "value × TKDN, generous reading": { id: "nilai × TKDN, tafsir longgar", ja: "価額 × TKDN(緩やかな解釈)" },
  "total value": { id: "nilai total", ja: "価額の合計" },
  "sum of value × TKDN, cautious reading": {
    id: "jumlah nilai × TKDN, tafsir hati-hati",
    ja: "価額 × TKDNの合計(慎重な解釈)",
  },
  "sum of value × TKDN, generous reading": {
    id: "jumlah nilai × TKDN, tafsir longgar",
    ja: "価額 × TKDNの合計(緩やかな解釈)",
  },
  goal: { id: "sasaran", ja: "目標値" },
  "TKDN of the goods": { id: "TKDN barang", ja: "物品のTKDN" },
  "TKDN of the services": { id: "TKDN jasa", ja: "役務のTKDN" },
  "services share needed": { id: "porsi jasa yang diperlukan", ja: "必要な役務の割合" },
  "local material needed": { id: "bahan dalam negeri yang diperlukan", ja: "必要な材料の国産化率" },
  "local material missing": { id: "kekurangan bahan dalam negeri", ja: "材料の国産化率の不足" },
  "similar projects in the country": { id: "proyek serupa di negara ini", ja: "国内の類似案件数" },
  "ratio cap of a step": { id: "batas rasio pada jenjang", ja: "段階表の補助率上限" },
  "similar projects from which a step counts": {
    id: "jumlah proyek serupa sejak jenjang berlaku",
    ja: "段階が適用される類似案件数の下限",
  },
  "TKDN a product needs": { id: "TKDN yang dibutuhkan produk", ja: "製品に必要なTKDN" },
  "TKDN + BMP that opens step 1": { id: "TKDN + BMP yang membuka langkah 1", ja: "段階1となるTKDN+BMP" },
  "missing to the TKDN a product needs": {
    id: "kekurangan terhadap TKDN yang dibutuhkan produk",
    ja: "製品に必要なTKDNまでの不足",
  },
  "missing to the TKDN + BMP that opens step 1": {
    id: "kekurangan terhadap TKDN + BMP pembuka langkah 1",
    ja: "段階1となるTKDN+BMPまでの不足",
  },
  "TKDN before incentives, cautious reading": {
    id: "TKDN sebelum insentif, tafsir hati-hati",
    ja: "優遇措置前の国産化率(TKDN、慎重な解釈)",
  },
  "TKDN before incentives, generous reading": {
    id: "TKDN sebelum insentif, tafsir longgar",
    ja: "優遇措置前の国産化率(TKDN、緩やかな解釈)",
  },
  "least TKDN of a maker with a domestic plant": {
    id: "TKDN minimum produsen dengan pabrik di dalam negeri",
    ja: "国内工場を持つ製造者の最低国産化率(TKDN)",
  },
  "points for research and development as given": {
    id: "poin riset dan pengembangan sesuai isian",
    ja: "入力された研究開発の加点",
  },
  "cap of the points for research and development": {
    id: "batas poin riset dan pengembangan",
    ja: "研究開発の加点の上限",
  },
  "points for research and development counted": {
    id: "poin riset dan pengembangan yang dihitung",
    ja: "算入される研究開発の加点",
  },
  "goal less the points counted": { id: "sasaran dikurangi poin yang dihitung", ja: "加点を除いた目標" },
} satisfies Translations;
