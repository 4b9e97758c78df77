import type { Texts } from "../text";

/** The answer in one sentence. */
export const pageSentences = {
  "street-lighting": {
    en: "Replacing {count} street lights saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} lampu PJU menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
    ja: "街路灯{count}基の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  },
  "street-lighting.one": {
    en: "Replacing {count} street light saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} lampu PJU menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
    ja: "街路灯{count}基の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  },
  "air-conditioning": {
    en: "Replacing {count} air conditioners saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} unit AC menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
    ja: "エアコン{count}台の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  },
  "air-conditioning.one": {
    en: "Replacing {count} air conditioner saves {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
    id: "Penggantian {count} unit AC menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
    ja: "エアコン{count}台の更新により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  },
  "green-building": {
    en: "The measures on {count} m² of building save {saved} MWh and {reduction} tCO₂ a year; {credit} t of it can be credited.",
    id: "Kegiatan pada bangunan seluas {count} m² menghemat {saved} MWh dan {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
    ja: "延床面積{count} m²の建物での対策により、年間{saved} MWh、{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  },
  "street-lighting.worse": {
    en: "Replacing {count} street lights would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
    id: "Penggantian {count} lampu PJU tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
    ja: "街路灯{count}基を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  },
  "street-lighting.worse.one": {
    en: "Replacing {count} street light would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
    id: "Penggantian {count} lampu PJU tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
    ja: "街路灯{count}基を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  },
  "air-conditioning.worse": {
    en: "Replacing {count} air conditioners would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
    id: "Penggantian {count} unit AC tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
    ja: "エアコン{count}台を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  },
  "air-conditioning.worse.one": {
    en: "Replacing {count} air conditioner would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
    id: "Penggantian {count} unit AC tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
    ja: "エアコン{count}台を更新しても排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  },
  "green-building.worse": {
    en: "The measures on {count} m² of building would not reduce emissions: {reduction} tCO₂ a year above the reference. Nothing can be credited.",
    id: "Kegiatan pada bangunan seluas {count} m² tidak mengurangi emisi: {reduction} tCO₂ per tahun di atas referensi. Tidak ada yang dapat dikreditkan.",
    ja: "延床面積{count} m²の建物での対策では排出量は減りません。リファレンスを年間{reduction} tCO₂上回り、クレジット化できません。",
  },
  portfolio: {
    en: "The {count} measures together save {reduction} tCO₂ a year; {credit} t of it can be credited.",
    id: "Secara bersama-sama, {count} kegiatan ini mengurangi {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
    ja: "{count}件の対策を合わせて、年間{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  },
  ineligible: {
    en: "As things stand the project is not eligible; the criteria below say what would change that.",
    id: "Dengan keadaan sekarang proyek ini tidak memenuhi syarat; kriteria di bawah menyebutkan apa yang dapat mengubahnya.",
    ja: "ただし現状では不適格です。何を満たせばよいかは、下の要件に示します。",
  },
  ineligibleMeasures: {
    en: "As things stand not eligible: {names}.",
    id: "Dengan keadaan sekarang tidak memenuhi syarat: {names}.",
    ja: "ただし現状で不適格:{names}。",
  },
  grant: {
    en: "Japan could pay {grant} ({share} % of the cost); the city would pay {city}.",
    id: "Jepang dapat membayar {grant} ({share} % dari biaya); kota membayar {city}.",
    ja: "日本側の補助見込額は{grant}(費用の{share} %)、市の負担額は{city}です。",
  },
  noGrant: {
    en: "As things stand Japan would pay nothing; the city would pay {city}.",
    id: "Dengan masukan ini Jepang tidak membayar apa pun; kota membayar {city}.",
    ja: "この条件では日本側の補助はなく、市の負担額は{city}です。",
  },
  "portfolio.one": {
    en: "The measure saves {reduction} tCO₂ a year; {credit} t of it can be credited.",
    id: "Kegiatan ini mengurangi {reduction} tCO₂ per tahun; {credit} t di antaranya dapat dikreditkan.",
    ja: "この対策により、年間{reduction} tCO₂を削減し、うち{credit} tがクレジット化できます。",
  },
} satisfies Texts;
