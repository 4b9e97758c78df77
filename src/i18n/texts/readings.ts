import type { Texts } from "../text";

/** How a rule can be read otherwise. */
export const readings = {
  "ratio-cap": {
    en: "share of at most {percent} %",
    id: "porsi paling banyak {percent}%",
    ja: "補助率の上限{percent}%",
  },
  "ratio-cap-of": {
    en: "share of at most {percent} %, as on record for {technologies}",
    id: "porsi paling banyak {percent}%, menurut catatan untuk {technologies}",
    ja: "補助率の上限{percent}%({technologies}についての記録)",
  },
  "cost-effectiveness-ceiling": {
    en: "at most {ceiling} per tCO2",
    id: "paling banyak {ceiling} per tCO2",
    ja: "1 tCO2当たり{ceiling}以下",
  },
  "useful-life": {
    en: "useful life of {years} years",
    id: "masa manfaat (ketentuan Jepang) {years} tahun",
    ja: "法定耐用年数{years}年",
  },
  "solar-support": {
    en: "no support for the solar panels: their tonnes are left out, their cost is not known separately",
    id: "tanpa dukungan untuk panel surya: pengurangannya tidak dihitung, biayanya tidak diketahui secara terpisah",
    ja: "太陽光パネルへの補助なし(その削減量を除く。費用の内訳は不明)",
  },
} satisfies Texts;
