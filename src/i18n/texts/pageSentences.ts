import type { Texts } from "../text";

/** The answer in one sentence: what the city saves first, what can be credited second. */
export const pageSentences = {
  "street-lighting": {
    en: "Replacing {count} street lights saves the city {saved} MWh and {reduction} t of CO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} lampu PJU menghemat {saved} MWh dan {reduction} ton CO₂ per tahun bagi kota; {credit} ton di antaranya dapat diterbitkan sebagai kredit karbon JCM.",
    ja: "街路灯{count}灯の更新により、市は年間{saved} MWh、{reduction} tCO₂を削減でき、うち{credit} tがクレジット発行見込量です。",
  },
  "street-lighting.one": {
    en: "Replacing {count} street light saves the city {saved} MWh and {reduction} t of CO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} lampu PJU menghemat {saved} MWh dan {reduction} ton CO₂ per tahun bagi kota; {credit} ton di antaranya dapat diterbitkan sebagai kredit karbon JCM.",
    ja: "街路灯{count}灯の更新により、市は年間{saved} MWh、{reduction} tCO₂を削減でき、うち{credit} tがクレジット発行見込量です。",
  },
  "air-conditioning": {
    en: "Replacing {count} air conditioners saves the city {saved} MWh and {reduction} t of CO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} unit AC menghemat {saved} MWh dan {reduction} ton CO₂ per tahun bagi kota; {credit} ton di antaranya dapat diterbitkan sebagai kredit karbon JCM.",
    ja: "エアコン{count}台の更新により、市は年間{saved} MWh、{reduction} tCO₂を削減でき、うち{credit} tがクレジット発行見込量です。",
  },
  "air-conditioning.one": {
    en: "Replacing {count} air conditioner saves the city {saved} MWh and {reduction} t of CO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} unit AC menghemat {saved} MWh dan {reduction} ton CO₂ per tahun bagi kota; {credit} ton di antaranya dapat diterbitkan sebagai kredit karbon JCM.",
    ja: "エアコン{count}台の更新により、市は年間{saved} MWh、{reduction} tCO₂を削減でき、うち{credit} tがクレジット発行見込量です。",
  },
  "green-building": {
    en: "The measures on {count} m² of building save the city {saved} MWh and {reduction} t of CO₂ a year; {credit} t of it can be credited.",
    id: "Kegiatan pada bangunan seluas {count} m² menghemat {saved} MWh dan {reduction} ton CO₂ per tahun bagi kota; {credit} ton di antaranya dapat diterbitkan sebagai kredit karbon JCM.",
    ja: "延床面積{count} m²の建物での対策により、市は年間{saved} MWh、{reduction} tCO₂を削減でき、うち{credit} tがクレジット発行見込量です。",
  },
  "street-lighting.worse": {
    en: "Replacing {count} street lights would not reduce emissions: {reduction} t of CO₂ a year more than business as usual. Creditable: {credit} t.",
    id: "Penggantian {count} lampu PJU tidak mengurangi emisi: {reduction} ton CO₂ per tahun di atas business as usual (BaU). Dapat diterbitkan sebagai kredit karbon JCM: {credit} ton.",
    ja: "街路灯{count}灯を更新しても排出量は減りません。BaU(成り行き)を年間{reduction} tCO₂上回ります。クレジット発行見込量は{credit} tです。",
  },
  "street-lighting.worse.one": {
    en: "Replacing {count} street light would not reduce emissions: {reduction} t of CO₂ a year more than business as usual. Creditable: {credit} t.",
    id: "Penggantian {count} lampu PJU tidak mengurangi emisi: {reduction} ton CO₂ per tahun di atas business as usual (BaU). Dapat diterbitkan sebagai kredit karbon JCM: {credit} ton.",
    ja: "街路灯{count}灯を更新しても排出量は減りません。BaU(成り行き)を年間{reduction} tCO₂上回ります。クレジット発行見込量は{credit} tです。",
  },
  "air-conditioning.worse": {
    en: "Replacing {count} air conditioners would not reduce emissions: {reduction} t of CO₂ a year more than business as usual. Creditable: {credit} t.",
    id: "Penggantian {count} unit AC tidak mengurangi emisi: {reduction} ton CO₂ per tahun di atas business as usual (BaU). Dapat diterbitkan sebagai kredit karbon JCM: {credit} ton.",
    ja: "エアコン{count}台を更新しても排出量は減りません。BaU(成り行き)を年間{reduction} tCO₂上回ります。クレジット発行見込量は{credit} tです。",
  },
  "air-conditioning.worse.one": {
    en: "Replacing {count} air conditioner would not reduce emissions: {reduction} t of CO₂ a year more than business as usual. Creditable: {credit} t.",
    id: "Penggantian {count} unit AC tidak mengurangi emisi: {reduction} ton CO₂ per tahun di atas business as usual (BaU). Dapat diterbitkan sebagai kredit karbon JCM: {credit} ton.",
    ja: "エアコン{count}台を更新しても排出量は減りません。BaU(成り行き)を年間{reduction} tCO₂上回ります。クレジット発行見込量は{credit} tです。",
  },
  "green-building.worse": {
    en: "The measures on {count} m² of building would not reduce emissions: {reduction} t of CO₂ a year more than business as usual. Creditable: {credit} t.",
    id: "Kegiatan pada bangunan seluas {count} m² tidak mengurangi emisi: {reduction} ton CO₂ per tahun di atas business as usual (BaU). Dapat diterbitkan sebagai kredit karbon JCM: {credit} ton.",
    ja: "延床面積{count} m²の建物での対策では排出量は減りません。BaU(成り行き)を年間{reduction} tCO₂上回ります。クレジット発行見込量は{credit} tです。",
  },
  portfolio: {
    en: "Together the {count} measures save the city {saved} MWh and {reduction} t of CO₂ a year; {credit} t of it can be credited.",
    id: "Secara bersama-sama, {count} kegiatan ini menghemat {saved} MWh dan {reduction} ton CO₂ per tahun bagi kota; {credit} ton di antaranya dapat diterbitkan sebagai kredit karbon JCM.",
    ja: "{count}件の対策を合わせて、市は年間{saved} MWh、{reduction} tCO₂を削減でき、うち{credit} tがクレジット発行見込量です。",
  },
  ineligible: {
    en: "As things stand the project is not eligible; the criteria below say what would change that.",
    id: "Dengan keadaan sekarang proyek ini belum memenuhi syarat; kriteria di bawah menyebutkan apa yang dapat mengubahnya.",
    ja: "ただし現状では要件を満たさない見込みです。何を満たせばよいかは、下の要件に示します。",
  },
  together: {
    en: "In one application for all {count} the verdict is: {verdict}.",
    id: "Dalam satu pengajuan untuk {count} kegiatan, penilaiannya: {verdict}.",
    ja: "{count}件を一括で申請する場合の判定は「{verdict}」です。",
  },
  oneByOne: {
    en: "Applied for one by one, Japan could pay {grant} in all and the city would pay {city}.",
    id: "Bila diajukan satu per satu, Jepang dapat membayar seluruhnya {grant} dan kota membayar {city}.",
    ja: "個別に申請する場合は、日本側の補助見込額は合計{grant}、市の負担額は{city}です。",
  },
  "oneByOne.nothing": {
    en: "Applied for one by one, Japan would pay nothing; the city would pay {city}.",
    id: "Bila diajukan satu per satu, Jepang tidak membayar apa pun; kota membayar {city}.",
    ja: "個別に申請する場合は日本側の補助はなく、市の負担額は{city}です。",
  },
  "oneByOne.ineligible": {
    en: "One by one not eligible as things stand: {names}.",
    id: "Bila diajukan satu per satu, belum memenuhi syarat: {names}.",
    ja: "個別に申請する場合、現状では要件を満たさない見込み:{names}。",
  },
  "oneByOne.openMinimum": {
    en: "One by one it is open, because the grant is below the programme's minimum of {year}, not confirmed since: {names}.",
    id: "Bila diajukan satu per satu, subsidi JCM belum pasti karena masih di bawah batas minimum program tahun {year} yang belum dikonfirmasi lagi: {names}.",
    ja: "個別に申請する場合、補助見込額が{year}年度の下限額(その後の確認なし)に届かないため要確認:{names}。",
  },
  grant: {
    en: "Japan could pay {grant} ({share} % of the cost); the city would pay {city}.",
    id: "Jepang dapat membayar {grant} ({share}% dari biaya); kota membayar {city}.",
    ja: "日本側の補助見込額は{grant}(費用の{share}%)、市の負担額は{city}です。",
  },
  openMinimum: {
    en: "Whether Japan pays is open: the grant of {grant} is below the programme's minimum of {year}, not confirmed since.",
    id: "Subsidi JCM belum pasti: {grant} masih di bawah batas minimum program tahun {year} yang belum dikonfirmasi lagi.",
    ja: "補助を受けられるかは要確認です。補助見込額{grant}は{year}年度の下限額(その後の確認なし)に届きません。",
  },
  "reach.street-lighting": {
    en: "With {count} lamps it would reach it ({grant}).",
    id: "Dengan {count} lampu batas itu tercapai ({grant}).",
    ja: "{count}灯であれば下限額に達します({grant})。",
  },
  "reach.air-conditioning": {
    en: "With {count} air conditioners it would reach it ({grant}).",
    id: "Dengan {count} unit AC batas itu tercapai ({grant}).",
    ja: "エアコン{count}台であれば下限額に達します({grant})。",
  },
  "reach.green-building": {
    en: "With {count} m² it would reach it ({grant}).",
    id: "Dengan luas {count} m² batas itu tercapai ({grant}).",
    ja: "{count} m²であれば下限額に達します({grant})。",
  },
  noGrant: {
    en: "As things stand Japan would pay nothing; the city would pay {city}.",
    id: "Dengan masukan ini Jepang tidak membayar apa pun; kota membayar {city}.",
    ja: "この条件では日本側の補助はなく、市の負担額は{city}です。",
  },
  "portfolio.one": {
    en: "The measure saves the city {saved} MWh and {reduction} t of CO₂ a year; {credit} t of it can be credited.",
    id: "Kegiatan ini menghemat {saved} MWh dan {reduction} ton CO₂ per tahun bagi kota; {credit} ton di antaranya dapat diterbitkan sebagai kredit karbon JCM.",
    ja: "この対策により、市は年間{saved} MWh、{reduction} tCO₂を削減でき、うち{credit} tがクレジット発行見込量です。",
  },
} satisfies Texts;
