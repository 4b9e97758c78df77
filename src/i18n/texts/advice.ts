import type { Texts } from "../text";

/** What would make a project pass: titles, then what each comes to, in whole sentences. */
export const advice = {
  "moreUnits.street-lighting": {
    en: "{to} lamps instead of {from}",
    id: "{to} lampu, bukan {from}",
    ja: "{from}灯ではなく{to}灯とする",
  },
  "moreUnits.air-conditioning": {
    en: "{to} air conditioners instead of {from}",
    id: "{to} unit AC, bukan {from}",
    ja: "エアコンを{from}台ではなく{to}台とする",
  },
  "moreUnits.green-building": {
    en: "{to} m² of floor area instead of {from} m²",
    id: "Luas lantai {to} m², bukan {from} m²",
    ja: "延床面積を{from} m²ではなく{to} m²とする",
  },
  "lowerCost.street-lighting": {
    en: "At most {price} per lamp instead of {from}",
    id: "Paling banyak {price} per lampu, bukan {from}",
    ja: "1灯当たりの費用を{from}から{price}以下に抑える",
  },
  "lowerCost.air-conditioning": {
    en: "At most {price} per air conditioner instead of {from}",
    id: "Paling banyak {price} per unit AC, bukan {from}",
    ja: "エアコン1台当たりの費用を{from}から{price}以下に抑える",
  },
  "lowerCost.green-building": {
    en: "At most {price} per m² instead of {from}",
    id: "Paling banyak {price} per m², bukan {from}",
    ja: "1 m²当たりの費用を{from}から{price}以下に抑える",
  },
  ledPower: {
    en: "LED luminaires of {to} W instead of {from} W for the same light",
    id: "Lampu LED {to} W, bukan {from} W, dengan cahaya yang sama",
    ja: "同じ明るさのまま、LED灯具を{from} Wではなく{to} Wとする",
  },
  lessPower: {
    en: "LED luminaires that need {percent} % less power for the same light",
    id: "Lampu LED dengan daya {percent}% lebih kecil dan cahaya yang sama",
    ja: "同じ明るさのまま、LED灯具の消費電力を{percent}%下げる",
  },
  dimTo: {
    en: "Dimming: {schedule}",
    id: "Peredupan: {schedule}",
    ja: "調光:{schedule}",
  },
  unitEfficiency: {
    en: "Air conditioners with {metric} {to} instead of {from}",
    id: "AC dengan {metric} {to}, bukan {from}",
    ja: "エアコンの{metric}を{from}ではなく{to}とする",
  },
  moreEfficientUnits: {
    en: "Air conditioners that are {percent} % more efficient",
    id: "AC yang {percent}% lebih efisien",
    ja: "エアコンの効率を{percent}%高める",
  },
  plantEfficiency: {
    en: "A cooling plant with a COP of {to} instead of {from}",
    id: "Mesin pendingin dengan COP {to}, bukan {from}",
    ja: "冷房設備のCOPを{from}ではなく{to}とする",
  },
  lightingSaving: {
    en: "Lighting that saves {to} % instead of {from} %",
    id: "Pencahayaan yang menghemat {to}%, bukan {from}%",
    ja: "照明の省エネ率を{from}%ではなく{to}%とする",
  },
  join: {
    en: "One application together with other measures",
    id: "Satu pengajuan bersama kegiatan lain",
    ja: "他の対策と一括で申請する",
  },
  joinAll: {
    en: "One application for all {count} measures",
    id: "Satu pengajuan bersama untuk {count} kegiatan",
    ja: "{count}件の対策を一括で申請する",
  },
  questions: {
    en: "Open questions that decide: {count}",
    id: "Pertanyaan terbuka yang menentukan: {count}",
    ja: "判定を左右する要確認の質問:{count}件",
  },
  readRules: {
    en: "Read the present call on: {criterion}",
    id: "Baca ketentuan terbaru tentang: {criterion}",
    ja: "現行の公募要領を確認する:{criterion}",
  },

  "moreUnitsEffect.street-lighting": {
    en: "At the same cost per lamp and with the same mix, the grant would be {grant} and the city would pay {cityShare}.",
    id: "Dengan biaya per lampu dan komposisi yang sama, subsidi JCM menjadi {grant} dan porsi kota {cityShare}.",
    ja: "1灯当たりの費用と構成が同じであれば、補助金額は{grant}、市の負担額は{cityShare}となります。",
  },
  "moreUnitsEffect.air-conditioning": {
    en: "At the same cost per air conditioner and with the same mix, the grant would be {grant} and the city would pay {cityShare}.",
    id: "Dengan biaya per unit AC dan komposisi yang sama, subsidi JCM menjadi {grant} dan porsi kota {cityShare}.",
    ja: "エアコン1台当たりの費用と構成が同じであれば、補助金額は{grant}、市の負担額は{cityShare}となります。",
  },
  "moreUnitsEffect.green-building": {
    en: "At the same cost per m², with solar panels growing alike, the grant would be {grant} and the city would pay {cityShare}.",
    id: "Dengan biaya per m² yang sama dan panel surya yang bertambah sebanding, subsidi JCM menjadi {grant} dan porsi kota {cityShare}.",
    ja: "1 m²当たりの費用が同じで太陽光発電も同じ割合で増えれば、補助金額は{grant}、市の負担額は{cityShare}となります。",
  },
  lowerCostEffect: {
    en: "With the same equipment, the grant would be {grant} and the city would pay {cityShare}.",
    id: "Dengan peralatan yang sama, subsidi JCM menjadi {grant} dan porsi kota {cityShare}.",
    ja: "設備が同じであれば、補助金額は{grant}、市の負担額は{cityShare}となります。",
  },
  moreEfficientEffect: {
    en: "At the same cost, {tonnes} t a year could be credited; the grant would be {grant} and the city would pay {cityShare}.",
    id: "Dengan biaya yang sama, {tonnes} ton per tahun dapat diterbitkan sebagai kredit JCM; subsidi JCM menjadi {grant} dan porsi kota {cityShare}.",
    ja: "費用が同じであれば、クレジット発行見込量は年間{tonnes} t、補助金額は{grant}、市の負担額は{cityShare}となります。",
  },
  dimmingEffect: {
    en: "With the same luminaires and at the same cost, {tonnes} t a year could be credited; the grant would be {grant} and the city would pay {cityShare}.",
    id: "Dengan lampu dan biaya yang sama, {tonnes} ton per tahun dapat diterbitkan sebagai kredit JCM; subsidi JCM menjadi {grant} dan porsi kota {cityShare}.",
    ja: "灯具と費用が同じであれば、クレジット発行見込量は年間{tonnes} t、補助金額は{grant}、市の負担額は{cityShare}となります。",
  },
  joinCost: {
    en: "Pooled in one application, others that add {cost} of eligible cost at the same ratio are enough.",
    id: "Bila digabung dalam satu pengajuan, kegiatan lain dengan tambahan biaya yang memenuhi syarat {cost} pada rasio yang sama sudah cukup.",
    ja: "一括申請で合算すれば、同じ補助率の補助対象経費が{cost}増える対策で足ります。",
  },
  joinTonnes: {
    en: "Pooled in one application, others that add {tonnes} t over the useful life are enough.",
    id: "Bila digabung dalam satu pengajuan, kegiatan lain dengan tambahan {tonnes} ton selama masa manfaat sudah cukup.",
    ja: "一括申請で合算すれば、法定耐用年数間の削減量が{tonnes} t増える対策で足ります。",
  },
  joinBoth: {
    en: "Pooled in one application, others that add {cost} of eligible cost and {tonnes} t over the useful life are enough.",
    id: "Bila digabung dalam satu pengajuan, kegiatan lain dengan tambahan biaya yang memenuhi syarat {cost} dan {tonnes} ton selama masa manfaat sudah cukup.",
    ja: "一括申請で合算すれば、補助対象経費が{cost}、法定耐用年数間の削減量が{tonnes} t増える対策で足ります。",
  },
  joinAllEffect: {
    en: "Pooled, the grant would be {grant} instead of {separate} separately, and the city would pay {cityShare}.",
    id: "Bila digabung, subsidi JCM menjadi {grant}, bukan {separate} secara terpisah, dan porsi kota {cityShare}.",
    ja: "合算すると、補助金額は個別申請の{separate}に対して{grant}、市の負担額は{cityShare}となります。",
  },
  askGec: {
    en: "How the programme treats a package of measures is not known: ask GEC.",
    id: "Bagaimana program memperlakukan paket kegiatan belum diketahui: tanyakan kepada GEC.",
    ja: "複数対策の組合せが設備補助事業でどう扱われるかは不明です。GECにご確認ください。",
  },
  questionsOpen: {
    en: "Not answered yet: {criteria}.",
    id: "Belum dijawab: {criteria}.",
    ja: "要確認の項目は次のとおりです:{criteria}。",
  },
  "allAnswered.eligible": {
    en: "If all are answered yes, the verdict is: eligible.",
    id: "Bila semuanya dijawab ya, penilaiannya: layak.",
    ja: "すべて「はい」であれば、判定は「要件を満たす見込み」となります。",
  },
  "allAnswered.conditional": {
    en: "If all are answered yes, the verdict stays conditional.",
    id: "Bila semuanya dijawab ya, penilaiannya tetap layak dengan syarat.",
    ja: "すべて「はい」でも、判定は「条件付き」のままです。",
  },
  "allAnswered.ineligible": {
    en: "If all are answered yes, the verdict stays not eligible.",
    id: "Bila semuanya dijawab ya, penilaiannya tetap belum memenuhi syarat.",
    ja: "すべて「はい」でも、判定は「要件を満たさない見込み」のままです。",
  },
  olderRule: {
    en: "It is not met under a text of {year}, which is too old to decide; no later text on record states the number.",
    id: "Kriteria ini tidak terpenuhi menurut ketentuan tahun {year}, yang terlalu lama untuk dijadikan penentu; tidak ada ketentuan tercatat yang lebih baru yang menyebut angkanya.",
    ja: "{year}年の規定では満たしませんが、古いため判定の決め手にはなりません。その後にこの数値を示した記録はありません。",
  },
  undatedRule: {
    en: "It is not met under a text without a year, which cannot decide.",
    id: "Kriteria ini tidak terpenuhi menurut ketentuan tanpa tahun, yang tidak dapat dijadikan penentu.",
    ja: "年度の不明な規定では満たしませんが、判定の決め手にはなりません。",
  },
  withRule: {
    en: "If the present call asks no more than this project brings, the criterion is met.",
    id: "Bila ketentuan terbaru tidak meminta lebih daripada yang dicapai proyek ini, kriteria terpenuhi.",
    ja: "現行の公募要領の要求がこの事業の水準以内であれば、要件を満たします。",
  },
  meets: {
    en: "This meets the criterion: {criterion}.",
    id: "Dengan langkah ini kriteria terpenuhi: {criterion}.",
    ja: "これで次の要件を満たします:{criterion}。",
  },
  notEnough: {
    en: "Within the range searched, this alone is not enough for the criterion: {criterion}.",
    id: "Sejauh yang diperiksa, langkah ini saja belum cukup untuk kriteria: {criterion}.",
    ja: "調べた範囲では、これだけでは次の要件を満たしません:{criterion}。",
  },
  belowCeiling: {
    en: "The limit by cost-effectiveness no longer cuts the grant.",
    id: "Batas efektivitas biaya tidak lagi memotong subsidi JCM.",
    ja: "費用対効果による上限で補助金額が減ることはなくなります。",
  },
  belowMaximum: {
    en: "The maximum per project no longer cuts the grant.",
    id: "Batas maksimum per proyek tidak lagi memotong subsidi JCM.",
    ja: "1件当たりの上限額で補助金額が減ることはなくなります。",
  },
  stillCut: {
    en: "Within the range searched, this alone does not bring the grant to the full ratio.",
    id: "Sejauh yang diperiksa, langkah ini saja belum membawa subsidi JCM ke rasio penuh.",
    ja: "調べた範囲では、これだけでは補助率どおりの満額になりません。",
  },
} satisfies Texts;
