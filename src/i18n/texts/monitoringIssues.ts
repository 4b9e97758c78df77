import type { Texts } from "../text";

/** Part of the group `inputIssues`: what a monitoring report cannot be made of. */
export const monitoringIssues = {
  notACalendarDate: {
    en: "is not a day of the calendar",
    id: "bukan tanggal yang ada di kalender",
    ja: "暦に存在しない日付です",
  },
  notACalendarDateHint: {
    en: "Write an existing day as year, month and day, e.g. 2026-02-28.",
    id: "Tulis tanggal yang benar-benar ada sebagai tahun, bulan, dan hari, misalnya 2026-02-28.",
    ja: "実在する日付を年月日で入力してください(例:2026-02-28)。",
  },
  periodReversed: {
    en: "the period ends on {to}, before it begins on {from}",
    id: "periode berakhir pada {to}, sebelum dimulai pada {from}",
    ja: "期間の終了日{to}が開始日{from}より前になっています",
  },
  periodReversedHint: {
    en: "Let the last day be the first one or later.",
    id: "Hari terakhir harus sama dengan atau sesudah hari pertama.",
    ja: "終了日は開始日以降としてください。",
  },
  meteredRequired: {
    en: "the metered electricity of the group is missing",
    id: "listrik terukur untuk kelompok ini tidak diisi",
    ja: "グループの計量電力量が指定されていません",
  },
  meteredRequiredHint: {
    en: "State meteredMwh, or list the readings of the meter.",
    id: "Isi meteredMwh, atau cantumkan hasil bacaan meter.",
    ja: "meteredMwhを指定するか、検針値を列挙してください。",
  },
  meteredImpossible: {
    en: "{mwh} MWh in {days} days is more than {kilowatts} kW can draw or deliver running day and night ({limit} MWh)",
    id: "{mwh} MWh dalam {days} hari melebihi yang dapat dihasilkan atau diserap {kilowatts} kW siang dan malam ({limit} MWh)",
    ja: "{days}日間の{mwh} MWhは、{kilowatts} kWが昼夜連続で発電または消費できる量({limit} MWh)を超えています",
  },
  meteredImpossibleHint: {
    en: "Check the meter, its factor and the unit: MWh are expected, not kWh. Check the rated power too.",
    id: "Periksa meter, faktor kalinya, dan satuannya: yang diminta MWh, bukan kWh. Periksa juga daya pengenalnya.",
    ja: "計量器、乗率、単位をご確認ください。単位はkWhではなくMWhです。定格電力もご確認ください。",
  },
  meteredNothing: {
    en: "the meter shows nothing although the lamps were on for {hours} hours",
    id: "meter menunjukkan nol padahal lampu menyala selama {hours} jam",
    ja: "{hours}時間点灯しているのに、計量値がゼロです",
  },
  meteredNothingHint: {
    en: "Check the meter; a period without metered data cannot be verified.",
    id: "Periksa meternya; periode tanpa data terukur tidak dapat diverifikasi.",
    ja: "計量器をご確認ください。計量データのない期間は検証できません。",
  },
  hoursBeyondPeriod: {
    en: "{hours} hours are more than the {days} days of the period have ({limit})",
    id: "{hours} jam melebihi jumlah jam dalam {days} hari periode ini ({limit})",
    ja: "{hours}時間は、期間({days}日)の時間数{limit}を超えています",
  },
  hoursBeyondPeriodHint: {
    en: "State the hours one lamp was on in this period, not in a year and not of all lamps together.",
    id: "Isi jam menyala satu lampu dalam periode ini, bukan dalam setahun dan bukan gabungan semua lampu.",
    ja: "1年間や全灯合計ではなく、この期間に1灯が点灯した時間を入力してください。",
  },
  exportedAboveGenerated: {
    en: "{exported} MWh are exported, more than the {generated} MWh generated",
    id: "{exported} MWh disalurkan ke luar, lebih dari {generated} MWh yang dihasilkan",
    ja: "送電量{exported} MWhが発電量{generated} MWhを超えています",
  },
  exportedAboveGeneratedHint: {
    en: "State the part of the metered generation that was exported.",
    id: "Isi bagian dari produksi terukur yang disalurkan ke luar.",
    ja: "計量した発電量のうち、敷地外へ送電した分を入力してください。",
  },
  readingsStart: {
    en: "the first reading begins on {from}, not on {start} with the period",
    id: "bacaan pertama dimulai pada {from}, bukan pada {start} bersama periodenya",
    ja: "最初の検針の開始日が{from}で、期間の開始日{start}と一致しません",
  },
  readingsStartHint: {
    en: "Let the readings cover the period from its first day, no more and no less.",
    id: "Bacaan harus mencakup periode sejak hari pertamanya, tidak lebih dan tidak kurang.",
    ja: "検針値は期間の初日から過不足なく期間全体を対象としてください。",
  },
  readingGap: {
    en: "the reading begins on {from}, but the one before ends on {before}: days without a reading: {days}",
    id: "bacaan dimulai pada {from}, padahal bacaan sebelumnya berakhir pada {before}: hari tanpa bacaan: {days}",
    ja: "検針の開始日は{from}ですが、前の検針は{before}に終わっており、検針のない日数は{days}です",
  },
  readingGapHint: {
    en: "Add the missing reading, or let each reading begin the day after the one before.",
    id: "Tambahkan bacaan yang hilang, atau mulailah setiap bacaan sehari setelah bacaan sebelumnya.",
    ja: "欠けている検針値を追加するか、各検針を前の検針の翌日から始めてください。",
  },
  readingOverlap: {
    en: "the reading begins on {from}, but the one before lasts until {before}",
    id: "bacaan dimulai pada {from}, padahal bacaan sebelumnya berlangsung sampai {before}",
    ja: "検針の開始日は{from}ですが、前の検針は{before}まで続いています",
  },
  readingOverlapHint: {
    en: "List the readings in order of time, so that no day is counted twice.",
    id: "Urutkan bacaan menurut waktu agar tidak ada hari yang terhitung dua kali.",
    ja: "同じ日が二重に数えられないよう、検針値を時間順に並べてください。",
  },
  readingReversed: {
    en: "the reading ends on {to}, before it begins on {from}",
    id: "bacaan berakhir pada {to}, sebelum dimulai pada {from}",
    ja: "検針の終了日{to}が開始日{from}より前になっています",
  },
  readingReversedHint: {
    en: "Let its last day be its first one or later.",
    id: "Hari terakhirnya harus sama dengan atau sesudah hari pertamanya.",
    ja: "終了日は開始日以降としてください。",
  },
  readingsEndEarly: {
    en: "the last reading ends on {to}, before the period ends on {end}",
    id: "bacaan terakhir selesai pada {to}, sebelum periode berakhir pada {end}",
    ja: "最後の検針が{to}に終わり、期間の終了日{end}に届いていません",
  },
  readingsEndEarlyHint: {
    en: "Add the missing reading, or shorten the period.",
    id: "Tambahkan bacaan yang hilang, atau perpendek periodenya.",
    ja: "欠けている検針値を追加するか、期間を短くしてください。",
  },
  readingsEndLate: {
    en: "the last reading ends on {to}, after the period ends on {end}",
    id: "bacaan terakhir selesai pada {to}, setelah periode berakhir pada {end}",
    ja: "最後の検針が{to}に終わり、期間の終了日{end}を過ぎています",
  },
  readingsEndLateHint: {
    en: "Cut the reading at the end of the period, or lengthen the period.",
    id: "Potong bacaan pada akhir periode, atau perpanjang periodenya.",
    ja: "検針を期間の終了日で区切るか、期間を長くしてください。",
  },
  readingsSumDiffers: {
    en: "the readings sum to {sum} MWh, but meteredMwh is {stated}",
    id: "jumlah semua bacaan {sum} MWh, sedangkan meteredMwh {stated}",
    ja: "検針値の合計は{sum} MWhですが、meteredMwhは{stated}です",
  },
  readingsSumDiffersHint: {
    en: "Correct one of them, or leave meteredMwh out.",
    id: "Perbaiki salah satunya, atau kosongkan meteredMwh.",
    ja: "どちらかを修正するか、meteredMwhを省略してください。",
  },
  allocationMustSumToOne: {
    en: "the shares sum to {sum}, not to 1",
    id: "porsi pembagian berjumlah {sum}, bukan 1",
    ja: "配分割合の合計が{sum}で、1になっていません",
  },
  allocationMustSumToOneHint: {
    en: "Correct the shares so that they sum to 1, e.g. 0.3333, 0.3333 and 0.3334.",
    id: "Perbaiki porsinya hingga berjumlah 1, misalnya 0.3333, 0.3333, dan 0.3334.",
    ja: "合計が1になるように修正してください(例:0.3333、0.3333、0.3334)。",
  },
  holderTwice: {
    en: "{holder} is named twice",
    id: "{holder} disebut dua kali",
    ja: "{holder}が二度指定されています",
  },
  holderTwiceHint: {
    en: "Name each holder once and add up its shares.",
    id: "Sebut setiap pemegang satu kali saja dan jumlahkan porsinya.",
    ja: "保有者は一度だけ指定し、割合は合算してください。",
  },
  shareOrRatio: {
    en: "either each holder has a share, or each has a part of a ratio",
    id: "semua pemegang harus memiliki porsi, atau semuanya memiliki bagian dari rasio",
    ja: "すべての保有者に割合を指定するか、すべてに比率の値を指定する必要があります",
  },
  shareOrRatioHint: {
    en: "Give every holder `share`, or every holder `ratio`.",
    id: "Isi `share` untuk semua pemegang, atau `ratio` untuk semua pemegang.",
    ja: "すべての保有者に`share`を指定するか、すべてに`ratio`を指定してください。",
  },
  ratioOfNothing: {
    en: "all parts of the ratio are 0",
    id: "semua bagian rasio bernilai 0",
    ja: "比率の値がすべて0です",
  },
  ratioOfNothingHint: {
    en: "Give at least one holder a part above 0.",
    id: "Beri sedikitnya satu pemegang bagian di atas 0.",
    ja: "少なくとも一つの保有者に0より大きい値を指定してください。",
  },
  periodAndGroups: {
    en: "a report needs a period and what was metered in it",
    id: "laporan memerlukan periode dan data terukur di dalamnya",
    ja: "報告には期間とその計量データが必要です",
  },
  periodAndGroupsHint: {
    en: "State period and groups, or vintages.",
    id: "Isi period dan groups, atau vintages.",
    ja: "periodとgroupsを指定するか、vintagesを指定してください。",
  },
  periodOrVintages: {
    en: "one period and several years are stated beside each other",
    id: "satu periode dan beberapa tahun diisi bersamaan",
    ja: "一つの期間と複数年が同時に指定されています",
  },
  periodOrVintagesHint: {
    en: "Keep vintages, or period and groups.",
    id: "Pertahankan vintages, atau period dan groups.",
    ja: "vintagesか、periodとgroupsのどちらか一方だけを残してください。",
  },
  vintageAcrossYears: {
    en: "the year from {from} to {to} lies in more than one calendar year",
    id: "periode {from} sampai {to} mencakup lebih dari satu tahun kalender",
    ja: "{from}から{to}までの期間が複数の暦年にまたがっています",
  },
  vintageAcrossYearsHint: {
    en: "Split it at the end of the year: credits carry the calendar year of their reductions.",
    id: "Pisahkan pada akhir tahun: kredit memuat tahun kalender pengurangan emisinya.",
    ja: "年末で区切ってください。クレジットには削減が行われた暦年が付きます。",
  },
  vintageOrder: {
    en: "the year {year} does not come after the one before it",
    id: "tahun {year} tidak berada setelah tahun sebelumnya dalam daftar",
    ja: "{year}年が、一つ前の年より後になっていません",
  },
  vintageOrderHint: {
    en: "List each calendar year once, in order of time.",
    id: "Cantumkan setiap tahun kalender satu kali, sesuai urutan waktu.",
    ja: "暦年を時間順に一度ずつ並べてください。",
  },
} satisfies Texts;
