import type { Texts } from "../text";

/** Whether the local content rule binds, which step applies, and what would make a purchase pass. */
export const localContent = {
  governmentBudget: {
    en: "A government buyer spends APBN or APBD money: the procurement rule binds.",
    id: "Pembeli pemerintah membelanjakan APBN atau APBD: aturan pengadaan mengikat.",
    ja: "政府機関がAPBNまたはAPBDの資金で購入するため、政府調達の規則が適用されます。",
  },
  governmentForeign: {
    en: "A government buyer spends a foreign grant or loan: the procurement rule binds unless the agreement says otherwise. An exception has to be written into the grant agreement; LKPP may be consulted on its draft.",
    id: "Pembeli pemerintah membelanjakan hibah atau pinjaman luar negeri: aturan pengadaan mengikat kecuali perjanjiannya menentukan lain. Pengecualian harus ditulis dalam perjanjian hibah; LKPP dapat dimintai pendapat atas rancangannya.",
    ja: "政府機関が外国からの贈与または借款で購入する場合も、協定に別段の定めがない限り政府調達の規則が適用されます。例外は贈与契約に明記する必要があり、その案についてLKPPに相談できます。",
  },
  governmentUnstated: {
    en: "A government buyer; the rule binds if APBN or APBD money is spent. State `funding`.",
    id: "Pembeli pemerintah; aturan mengikat bila dana APBN atau APBD dibelanjakan. Nyatakan `funding`.",
    ja: "購入者は政府機関です。APBNまたはAPBDの資金を使う場合に規則が適用されます。財源(`funding`)を入力してください。",
  },
  representative: {
    en: "If the Japanese representative buys the equipment, the rule on government procurement may not apply. That is an inference, no text says so.",
    id: "Bila peserta perwakilan Jepang yang membeli peralatan, aturan pengadaan pemerintah mungkin tidak berlaku. Ini simpulan; tidak ada teks yang menyatakannya.",
    ja: "日本側の代表事業者が設備を購入する場合、政府調達の規則は適用されない可能性があります。これは推定であり、明文の根拠はありません。",
  },
  private: {
    en: "A private buyer is bound only by sector rules, not by the rule on government procurement.",
    id: "Pembeli swasta hanya terikat aturan sektor, bukan aturan pengadaan pemerintah.",
    ja: "民間の購入者には業種別の規則のみが適用され、政府調達の規則は適用されません。",
  },
  buyerUnstated: {
    en: "Whether the rule binds depends on who buys and with what money. State `buyer` and `funding`.",
    id: "Mengikat atau tidaknya aturan bergantung pada siapa yang membeli dan dengan dana apa. Nyatakan `buyer` dan `funding`.",
    ja: "規則の適用は購入者と財源によって決まります。購入者(`buyer`)と財源(`funding`)を入力してください。",
  },
  step1: {
    en: "A product with TKDN + BMP of at least {trigger} % exists: only products with TKDN of at least {minimum} % may be bought.",
    id: "Ada produk dengan TKDN + BMP paling sedikit {trigger}%: hanya produk dengan TKDN paling sedikit {minimum}% yang boleh dibeli.",
    ja: "TKDN+BMPが{trigger}%以上の製品があるため、TKDN {minimum}%以上の製品のみ購入できます。",
  },
  step2: {
    en: "No such product, or not enough of it, but there are products with TKDN of at least {minimum} %: buy one of those.",
    id: "Produk demikian tidak ada atau tidak cukup, tetapi ada produk dengan TKDN paling sedikit {minimum}%: beli salah satunya.",
    ja: "該当製品がないか数量が足りないものの、TKDN {minimum}%以上の製品があるため、その中から購入します。",
  },
  step3: {
    en: "No product with TKDN of at least {minimum} %: a product with a certificate below that may be bought.",
    id: "Tidak ada produk dengan TKDN paling sedikit {minimum}%: produk bersertifikat di bawahnya boleh dibeli.",
    ja: "TKDN {minimum}%以上の製品がないため、それ未満の証明書のある製品を購入できます。",
  },
  step4: {
    en: "No product with a TKDN certificate: a domestic product listed in SIINas may be bought.",
    id: "Tidak ada produk bersertifikat TKDN: produk dalam negeri yang terdaftar di SIINas boleh dibeli.",
    ja: "TKDN証明書のある製品がないため、SIINasに登録された国産品を購入できます。",
  },
  step5: {
    en: "No domestic product meets the need: import is allowed.",
    id: "Tidak ada produk dalam negeri yang memenuhi kebutuhan: impor diperbolehkan.",
    ja: "需要を満たす国産品がないため、輸入が認められます。",
  },
  goalRule: {
    en: "TKDN every product needs under steps 1 and 2",
    id: "TKDN yang harus dimiliki setiap produk pada langkah 1 dan 2",
    ja: "段階1・2で各製品に求められるTKDN",
  },
  goalStudy: {
    en: "TKDN that the study of the partnership reports",
    id: "TKDN yang dilaporkan studi kemitraan",
    ja: "連携に関する研究が報告するTKDN",
  },
  goalRequest: { en: "goal of the request", id: "sasaran dalam permintaan", ja: "入力された目標" },
  remedyMet: {
    en: "The purchase reaches {goal} %.",
    id: "Pembelian mencapai {goal}%.",
    ja: "調達は{goal}%に届いています。",
  },
  remedyServices: {
    en: "The purchase reaches {goal} % if local services (at {services} % TKDN) are {share} % of the value.",
    id: "Pembelian mencapai {goal}% bila jasa dalam negeri (dengan TKDN {services}%) mencakup {share}% dari nilainya.",
    ja: "価額の{share}%を国内役務(TKDN {services}%)とすれば{goal}%に届きます。",
  },
  remedyMaterial: {
    en: "In part {item}: {material} % local material, {additional} points more, makes these goods {goal} %.",
    id: "Pada bagian {item}: bahan dalam negeri {material}%, yaitu {additional} poin lebih banyak, menjadikan barang ini {goal}%.",
    ja: "品目{item}:国産材料を{material}%({additional}ポイント増)にすれば、この物品は{goal}%に届きます。",
  },
  remedyMaterialOutOfReach: {
    en: "In part {item}: even all-local material does not make these goods {goal} %; raise local labour and overhead too.",
    id: "Pada bagian {item}: bahan yang seluruhnya dari dalam negeri pun tidak menjadikan barang ini {goal}%; naikkan juga tenaga kerja dan biaya tidak langsung pabrik dalam negeri.",
    ja: "品目{item}:材料をすべて国産としても、この物品は{goal}%に届きません。国内の労務と間接費も高める必要があります。",
  },
  remedyIncentives: {
    en: "Ask the maker about the incentives of 2025: a plant in Indonesia with mostly Indonesian workers counts at least 25 %, research and development adds up to 20 points.",
    id: "Tanyakan kepada produsen tentang insentif tahun 2025: pabrik di Indonesia dengan sebagian besar pekerja Indonesia dihitung minimal 25%, riset dan pengembangan menambah hingga 20 poin.",
    ja: "2025年の優遇措置について製造者に確認してください。インドネシア国内に工場があり従業員の多くがインドネシア人であれば25%以上と算定され、研究開発により最大20ポイント加算されます。",
  },
  remedyOtherGoods: {
    en: "Choose goods with a higher certified TKDN.",
    id: "Pilih barang dengan TKDN bersertifikat yang lebih tinggi.",
    ja: "認証TKDNのより高い物品を選んでください。",
  },
} satisfies Texts;
