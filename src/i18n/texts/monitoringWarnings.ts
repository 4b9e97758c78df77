import type { Texts } from "../text";

/** Part of the group `warnings`. */
export const monitoringWarnings = {
  "negative-verified-reduction": {
    en: "The project used more than the reference: the reduction of the period is {tonnes} tCO2. Nothing can be credited.",
    id: "Proyek memakai lebih banyak listrik daripada referensi: pengurangan emisi dalam periode ini {tonnes} tCO2. Tidak ada yang dapat diterbitkan sebagai kredit JCM.",
    ja: "プロジェクトの消費がリファレンスを上回り、期間の排出削減量は{tonnes} tCO2です。クレジット発行見込量はありません。",
  },
  "negative-group-reduction": {
    en: "Group {group} used more than its reference and changes the total by {tonnes} tCO2.",
    id: "Kelompok {group} memakai lebih banyak listrik daripada referensinya dan mengubah jumlah total sebesar {tonnes} tCO2.",
    ja: "グループ{group}はリファレンスより多く消費しており、合計への寄与は{tonnes} tCO2です。",
  },
  "metered-size-unchecked": {
    en: "Without a rating of the equipment nothing shows whether the metered electricity is stated in MWh: 1,000 times too much would pass. State the rating to have it checked.",
    id: "Tanpa daya pengenal peralatan, tidak dapat diperiksa apakah listrik terukur dinyatakan dalam MWh: angka 1.000 kali terlalu besar pun lolos. Isi daya pengenalnya agar diperiksa.",
    ja: "機器の定格の指定がないため、計量電力量がMWhで入力されているかを確認できません(1,000倍の値でも見逃されます)。定格を指定すると確認します。",
  },
  "zero-reading": {
    en: "A reading of group {group} is 0. Check the meter: a dead one makes the reductions look larger.",
    id: "Salah satu bacaan kelompok {group} bernilai 0. Periksa meternya: meter yang mati membuat pengurangan tampak lebih besar.",
    ja: "グループ{group}に0の検針値があります。計量器をご確認ください。故障していると削減量が実際より大きく見えます。",
  },
  "metered-above-rated": {
    en: "Group {group}: {metered} MWh were metered, more than rated power and stated hours explain ({rated} MWh). Check power, hours and meter.",
    id: "Kelompok {group}: terukur {metered} MWh, lebih dari yang sesuai dengan daya pengenal dan jam yang diisi ({rated} MWh). Periksa daya, jam, dan meternya.",
    ja: "グループ{group}:計量値{metered} MWhは、定格電力と指定時間から見込まれる量({rated} MWh)を超えています。電力、時間、計量器をご確認ください。",
  },
  "lighting-not-metered": {
    en: "Group {group} is not metered; rated power times monitored hours is taken. The methodology followed also asks for the electricity used.",
    id: "Kelompok {group} tidak bermeter; dipakai daya pengenal dikali jam yang dipantau. Metodologi yang diikuti juga meminta listrik yang terpakai.",
    ja: "グループ{group}は計量されていないため、定格電力とモニタリングした時間の積を用いました。準拠した方法論は消費電力量の計量も求めています。",
  },
  "credits-to-japan-below-minimum": {
    en: "{share} % of the credits go to the Government of Japan. The financing programme has asked for at least {minimum} %; the ratio required now is not published.",
    id: "Sebanyak {share}% kredit menjadi milik Pemerintah Jepang. Program subsidi JCM selama ini meminta paling sedikit {minimum}%; rasio yang berlaku sekarang tidak dipublikasikan.",
    ja: "日本国政府の取得分はクレジットの{share}%です。設備補助事業は{minimum}%以上を求めてきました。現在の必要割合は公表されていません。",
  },
} satisfies Texts;
