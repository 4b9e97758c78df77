import type { Texts } from "../text";

/** What a measure finds wrong with a well-formed request; the same key with `Hint` appended says what mends it. */
export const inputIssues = {
  noOfficialFactor: {
    en: "no official emission factor for energy efficiency is known for the grid {grid}",
    id: "tidak ada faktor emisi resmi untuk efisiensi energi pada jaringan {grid}",
    ja: "系統{grid}には、省エネルギー用の公式な排出係数がありません",
  },
  noOfficialFactorHint: {
    en: 'State emissionFactorTco2PerMwh, choose basis "conservative", or one of these grids: {known}.',
    id: 'Isi emissionFactorTco2PerMwh, pilih basis "conservative", atau pilih salah satu jaringan ini: {known}.',
    ja: 'emissionFactorTco2PerMwhを指定するか、basisを "conservative"とするか、次の系統から選んでください:{known}。',
  },
  noSolarFactor: {
    en: "no JCM factor for renewables is known for the grid {grid}",
    id: "tidak ada faktor emisi JCM untuk energi terbarukan pada jaringan {grid}",
    ja: "系統{grid}には、再生可能エネルギー用のJCM排出係数がありません",
  },
  noSolarFactorHint: {
    en: "State solarEmissionFactorTco2PerMwh, or choose one of these grids: {known}.",
    id: "Isi solarEmissionFactorTco2PerMwh, atau pilih salah satu jaringan ini: {known}.",
    ja: "solarEmissionFactorTco2PerMwhを指定するか、次の系統から選んでください:{known}。",
  },
  noSupply: {
    en: "neither the grid nor the captive generator delivers electricity",
    id: "tidak ada listrik yang dipasok, baik dari jaringan maupun dari pembangkit sendiri",
    ja: "系統からも自家発電設備からも電力が供給されていません",
  },
  noSupplyHint: {
    en: "State gridImportMwhPerYear or generationMwhPerYear above 0.",
    id: "Isi gridImportMwhPerYear atau generationMwhPerYear dengan nilai di atas 0.",
    ja: "gridImportMwhPerYearまたはgenerationMwhPerYearに0より大きい値を指定してください。",
  },
  captiveNeedsBoth: {
    en: "fuelTco2PerGj and generatorEfficiency belong together",
    id: "fuelTco2PerGj dan generatorEfficiency harus diisi bersama-sama",
    ja: "fuelTco2PerGjとgeneratorEfficiencyは一緒に指定する必要があります",
  },
  captiveNeedsBothHint: {
    en: "State both, or the emission factor itself, or neither for the default.",
    id: "Isi keduanya, atau isi langsung faktor emisinya, atau hilangkan agar nilai bawaan dipakai.",
    ja: "両方を指定するか、排出係数そのものを指定してください。既定値を使う場合はいずれも省略してください。",
  },
  existingNeedsPower: {
    en: "the power of the existing luminaire is not stated",
    id: "daya armatur eksisting belum diisi",
    ja: "既存灯具の電力が指定されていません",
  },
  existingNeedsPowerHint: {
    en: "State circuitWatts (with ballast), or lamp and lampWatts.",
    id: "Isi circuitWatts (termasuk balas), atau lamp dan lampWatts.",
    ja: "circuitWatts(安定器を含む)、またはlampとlampWattsを指定してください。",
  },
  lampHasNoRow: {
    en: "there is no table from lamp watts to circuit watts for {lamp} lamps",
    id: "tidak ada tabel dari daya lampu ke daya sistem untuk lampu {lamp}",
    ja: "{lamp}ランプには、ランプ電力から回路電力への換算表がありません",
  },
  lampHasNoRowHint: {
    en: "State circuitWatts: measured, or printed on the ballast or driver.",
    id: "Isi circuitWatts: hasil pengukuran, atau angka yang tertera pada balas atau driver.",
    ja: "実測値、または安定器・電源装置に表示された値をcircuitWattsに指定してください。",
  },
  lampNeedsWatts: {
    en: "lampWatts of the {lamp} lamp is missing",
    id: "lampWatts untuk lampu {lamp} belum diisi",
    ja: "{lamp}ランプのlampWattsが指定されていません",
  },
  lampNeedsWattsHint: {
    en: "State the rated watts of the lamp, or circuitWatts.",
    id: "Isi daya pengenal lampu dalam watt, atau circuitWatts.",
    ja: "ランプの定格電力(W)、またはcircuitWattsを指定してください。",
  },
  lampSizeUnknown: {
    en: "{lamp} lamps of {watts} W are not in the table",
    id: "lampu {lamp} {watts} W tidak ada dalam tabel",
    ja: "{watts} Wの{lamp}ランプは換算表にありません",
  },
  lampSizeUnknownHint: {
    en: "State circuitWatts, or one of these sizes: {known} W.",
    id: "Isi circuitWatts, atau pilih salah satu daya ini: {known} W.",
    ja: "circuitWattsを指定するか、次の電力から選んでください:{known} W。",
  },
  referenceTwice: {
    en: "circuitWatts and basis of the reference are both given",
    id: "circuitWatts dan basis referensi diisi sekaligus",
    ja: "リファレンスのcircuitWattsとbasisが両方指定されています",
  },
  referenceTwiceHint: {
    en: "Keep one of them.",
    id: "Pertahankan salah satunya.",
    ja: "どちらか一方だけを残してください。",
  },
  referenceEmpty: {
    en: "the reference has neither circuitWatts nor basis",
    id: "referensi tidak memuat circuitWatts maupun basis",
    ja: "リファレンスにcircuitWattsもbasisもありません",
  },
  referenceEmptyHint: {
    en: "State one of them, or leave the reference out for the default one.",
    id: "Isi salah satunya, atau hilangkan referensi agar referensi bawaan dipakai.",
    ja: "どちらかを指定してください。リファレンスを省略すると既定のリファレンスを用います。",
  },
  conventionalNeedsEfficacy: {
    en: "an ordinary LED of the same flux needs the luminous efficacy of the project luminaire",
    id: "LED biasa dengan fluks yang sama memerlukan efikasi cahaya armatur proyek",
    ja: "同じ光束の一般的なLEDを求めるには、プロジェクト灯具の発光効率が必要です",
  },
  conventionalNeedsEfficacyHint: {
    en: "State project.efficacyLmPerW.",
    id: "Isi project.efficacyLmPerW.",
    ja: "project.efficacyLmPerWを指定してください。",
  },
  efficacyRequired: {
    en: "the approach efficacy-ratio needs the luminous efficacy of both luminaires",
    id: "pendekatan efficacy-ratio memerlukan efikasi cahaya kedua armatur",
    ja: "efficacy-ratioの手法には、既存とプロジェクト双方の灯具の発光効率が必要です",
  },
  efficacyRequiredHint: {
    en: "State existingEfficacyLmPerW and project.efficacyLmPerW, or use the approach rated-power.",
    id: "Isi existingEfficacyLmPerW dan project.efficacyLmPerW, atau gunakan pendekatan rated-power.",
    ja: "existingEfficacyLmPerWとproject.efficacyLmPerWを指定するか、rated-powerの手法を使用してください。",
  },
  solarFactorRequired: {
    en: "no solar factor is on record outside Bandung",
    id: "tidak ada faktor matahari tercatat di luar Bandung",
    ja: "バンドン以外の日射係数の記録がありません",
  },
  solarFactorRequiredHint: {
    en: "Add solarFactorWPerM2 of the place and orientation, W/m².",
    id: "Tambahkan solarFactorWPerM2 untuk tempat dan orientasinya, W/m².",
    ja: "その場所と方位のsolarFactorWPerM2(W/m²)を加えてください。",
  },
  hoursTwice: {
    en: "burning hours are stated twice, as a schedule and as hours of a year",
    id: "jam nyala dinyatakan dua kali, sebagai jadwal dan sebagai jam per tahun",
    ja: "点灯時間がスケジュールと年間時間の両方で指定されています",
  },
  hoursTwiceHint: {
    en: "Leave out schedule or burningHoursPerYear.",
    id: "Hapus schedule atau burningHoursPerYear.",
    ja: "scheduleかburningHoursPerYearのどちらかを省いてください。",
  },
  dimmingNeedsHours: {
    en: "a dimming factor belongs to burning hours of a year",
    id: "faktor peredupan memerlukan jam nyala per tahun",
    ja: "調光係数は年間点灯時間とともに指定します",
  },
  dimmingNeedsHoursHint: {
    en: "Add burningHoursPerYear, or state the dimming at night instead.",
    id: "Tambahkan burningHoursPerYear, atau nyatakan peredupan malam sebagai gantinya.",
    ja: "burningHoursPerYearを加えるか、代わりに夜間の調光を指定してください。",
  },
  scheduleTwice: {
    en: "preset and steps are both given",
    id: "preset dan steps diisi sekaligus",
    ja: "presetとstepsが両方指定されています",
  },
  scheduleTwiceHint: {
    en: "Keep one of them.",
    id: "Pertahankan salah satunya.",
    ja: "どちらか一方だけを残してください。",
  },
  scheduleEmpty: {
    en: "the schedule has neither preset nor steps",
    id: "jadwal tidak memuat preset maupun steps",
    ja: "スケジュールにpresetもstepsもありません",
  },
  scheduleEmptyHint: {
    en: "Name a preset, list steps, or leave the schedule out for full light from 18:00 to 06:00.",
    id: "Pilih preset, isi steps, atau hilangkan jadwal: lampu dianggap menyala penuh dari 18:00 sampai 06:00.",
    ja: "presetかstepsを指定してください。スケジュール自体を省略すると、18:00から06:00までの全点灯とみなします。",
  },
  scheduleGap: {
    en: "the step starts at {from}, but the step before ends at {before}",
    id: "tahap ini mulai pukul {from}, padahal tahap sebelumnya selesai pukul {before}",
    ja: "この区間は{from}に始まりますが、前の区間は{before}に終わっています",
  },
  scheduleGapHint: {
    en: "Let each step start where the one before ends; use level 0 where the lamps are off.",
    id: "Mulailah setiap tahap pada saat tahap sebelumnya selesai; gunakan level 0 selama lampu padam.",
    ja: "各区間は前の区間の終了時刻から始めてください。消灯中はlevelを0としてください。",
  },
  scheduleStepEmpty: {
    en: "the step ends when it starts",
    id: "tahap ini selesai pada saat dimulai",
    ja: "この区間は開始時刻と終了時刻が同じです",
  },
  scheduleStepEmptyHint: {
    en: "Give it a length; split a step of 24 hours into two.",
    id: "Beri tahap ini durasi; tahap 24 jam perlu dibagi dua.",
    ja: "区間に長さを持たせてください。24時間の区間は二つに分けてください。",
  },
  scheduleTooLong: {
    en: "the steps cover {hours} hours, more than a day",
    id: "semua tahap mencakup {hours} jam, lebih dari sehari",
    ja: "区間の合計が{hours}時間となり、1日を超えています",
  },
  scheduleTooLongHint: {
    en: "Shorten the steps to 24 hours or less in all.",
    id: "Persingkat hingga seluruhnya paling lama 24 jam.",
    ja: "合計が24時間以内になるように短くしてください。",
  },
  fluxRequired: {
    en: "the luminous flux of the project luminaire is not known",
    id: "fluks cahaya armatur proyek tidak diketahui",
    ja: "プロジェクト灯具の光束がわかりません",
  },
  fluxRequiredHint: {
    en: "State road.luminousFluxLm or project.efficacyLmPerW.",
    id: "Isi road.luminousFluxLm atau project.efficacyLmPerW.",
    ja: "road.luminousFluxLmまたはproject.efficacyLmPerWを指定してください。",
  },
  pkUnknown: {
    en: "there is no capacity class of {value} PK",
    id: "tidak ada kelas kapasitas {value} PK",
    ja: "{value} PKという容量区分はありません",
  },
  pkUnknownHint: {
    en: "PK is a table, not a factor: use one of {known} PK, or state the capacity in Btu/h or kW.",
    id: "PK dibaca dari tabel, bukan dikalikan: pilih salah satu dari {known} PK, atau isi kapasitas dalam Btu/h atau kW.",
    ja: "PKは換算率ではなく区分表です。{known} PKのいずれかを指定するか、能力をBtu/hまたはkWで指定してください。",
  },
  metricsDiffer: {
    en: "{metric} cannot be compared with the other efficiencies of the group",
    id: "{metric} tidak dapat dibandingkan dengan efisiensi lain dalam kelompok",
    ja: "{metric}はグループ内の他の効率と比較できません",
  },
  metricsDifferHint: {
    en: "State all efficiencies of the group in one metric; for a unit without inverter set fixedSpeed to true, then its CSPF is derived.",
    id: "Isi semua efisiensi dalam kelompok dengan satu metrik; untuk unit tanpa inverter isi fixedSpeed dengan true agar CSPF diturunkan.",
    ja: "グループ内の効率はすべて同じ指標で指定してください。インバーターなしの機種はfixedSpeedをtrueにすると、CSPFを算出します。",
  },
  existingOrReferenceRequired: {
    en: "neither the existing nor the reference efficiency is stated, and there is no market minimum in this metric",
    id: "efisiensi eksisting maupun efisiensi referensi belum diisi, dan metrik ini tidak memiliki batas minimum pasar",
    ja: "既存機の効率もリファレンス効率も指定されておらず、この指標には市場の最低基準もありません",
  },
  existingOrReferenceRequiredHint: {
    en: "State existing or reference in the metric of the project, or state the project as CSPF.",
    id: "Isi existing atau reference dalam metrik yang sama dengan project, atau isi project sebagai CSPF.",
    ja: "existingまたはreferenceをprojectと同じ指標で指定するか、projectをCSPFで指定してください。",
  },
  chargeRequired: {
    en: "no default refrigerant charge is known for units of {limit} kW and more",
    id: "tidak ada nilai bawaan isi refrigeran untuk unit {limit} kW ke atas",
    ja: "{limit} kW以上の機種には、冷媒充填量の既定値がありません",
  },
  chargeRequiredHint: {
    en: "State the charge of one unit in kg; it is printed on the name plate.",
    id: "Isi massa refrigeran satu unit dalam kg; angkanya tertera pada pelat nama.",
    ja: "1台当たりの充填量をkgで指定してください。銘板に表示されています。",
  },
  intensityTwice: {
    en: "energy use intensity and yearly electricity are both given",
    id: "intensitas konsumsi energi (IKE) dan konsumsi listrik setahun diisi sekaligus",
    ja: "エネルギー消費原単位と年間電力量が両方指定されています",
  },
  intensityTwiceHint: {
    en: "Keep one of them.",
    id: "Pertahankan salah satunya.",
    ja: "どちらか一方だけを残してください。",
  },
  intensityRequired: {
    en: "no energy use intensity is known for buildings of the type {type}",
    id: "intensitas konsumsi energi (IKE) untuk bangunan jenis {type} tidak diketahui",
    ja: "種別{type}の建物のエネルギー消費原単位がわかりません",
  },
  intensityRequiredHint: {
    en: "State energyUseIntensityKwhPerM2Year, or electricityMwhPerYear from twelve bills.",
    id: "Isi energyUseIntensityKwhPerM2Year, atau electricityMwhPerYear dari dua belas rekening listrik bulanan.",
    ja: "energyUseIntensityKwhPerM2Year、または12か月分の請求書に基づくelectricityMwhPerYearを指定してください。",
  },
  sharesRequired: {
    en: "no end-use shares are known for this building ({type})",
    id: "porsi penggunaan akhir bangunan ini ({type}) tidak diketahui",
    ja: "この建物({type})の用途別割合がわかりません",
  },
  sharesRequiredHint: {
    en: "State endUseShares: cooling, lighting, hotWater and other, summing to 1.",
    id: "Isi endUseShares: cooling, lighting, hotWater, dan other, yang berjumlah 1.",
    ja: "endUseSharesのcooling、lighting、hotWater、otherを、合計が1になるように指定してください。",
  },
  sharesMustSumToOne: {
    en: "the end-use shares sum to {sum}, not to 1",
    id: "porsi penggunaan akhir berjumlah {sum}, bukan 1",
    ja: "用途別割合の合計が{sum}で、1になっていません",
  },
  sharesMustSumToOneHint: {
    en: "Correct the shares so that they sum to 1.",
    id: "Perbaiki porsinya hingga berjumlah 1.",
    ja: "合計が1になるように修正してください。",
  },
  copRequired: {
    en: "Bandung's regulation sets no minimum COP for {type} of {area} m²",
    id: "peraturan Kota Bandung tidak menetapkan COP minimum untuk {type} seluas {area} m²",
    ja: "バンドン市長規則には、{area} m²の{type}に対する最低COPの定めがありません",
  },
  copRequiredHint: {
    en: "State measures.cooling.referenceCop.",
    id: "Isi measures.cooling.referenceCop.",
    ja: "measures.cooling.referenceCopを指定してください。",
  },
  peakNeedsTariff: {
    en: "peak hours are stated without the tariff that holds in them",
    id: "waktu beban puncak (WBP) diisi tanpa tarif yang berlaku pada waktu itu",
    ja: "ピーク時間帯が指定されていますが、その時間帯の料金単価がありません",
  },
  peakNeedsTariffHint: {
    en: "State peakTariffIdrPerKwh, or leave out the peak hours and the share of the saving in them.",
    id: "Isi peakTariffIdrPerKwh, atau hilangkan waktu beban puncak dan porsi penghematan di dalamnya.",
    ja: "peakTariffIdrPerKwhを指定するか、ピーク時間帯とその節電割合を省略してください。",
  },
  peakTwice: {
    en: "the peak is given by its hours and by a share of the saving",
    id: "beban puncak diisi dengan jamnya dan juga dengan porsi penghematan",
    ja: "ピークが時間帯と節電割合の両方で指定されています",
  },
  peakTwiceHint: {
    en: "Keep peakHours or peakSavingFraction.",
    id: "Pertahankan salah satu: peakHours atau peakSavingFraction.",
    ja: "peakHoursかpeakSavingFractionのどちらか一方だけを残してください。",
  },
  peakHoursEmpty: {
    en: "the peak hours end when they begin",
    id: "waktu beban puncak berakhir pada saat dimulai",
    ja: "ピーク時間帯の始まりと終わりが同じです",
  },
  peakHoursEmptyHint: {
    en: "State two different times.",
    id: "Isi dua waktu yang berbeda.",
    ja: "異なる二つの時刻を指定してください。",
  },
  peakShareNeeded: {
    en: "how much of the saving falls into the peak hours is not known",
    id: "porsi penghematan pada waktu beban puncak tidak diketahui",
    ja: "節電量のうちピーク時間帯に当たる割合がわかりません",
  },
  peakShareNeededHint: {
    en: "State peakSavingFraction; for street lights with a schedule peakHours is enough.",
    id: "Isi peakSavingFraction; untuk PJU dengan jadwal cukup peakHours.",
    ja: "peakSavingFractionを指定してください。点灯スケジュールのある街路灯ではpeakHoursだけで足ります。",
  },
  demandNeedsBoth: {
    en: "the demand charge and the demand saved belong together",
    id: "biaya beban dan daya yang dihemat harus diisi bersama-sama",
    ja: "基本料金(需要電力料金)と削減される需要電力は一緒に指定する必要があります",
  },
  demandNeedsBothHint: {
    en: "State demandChargeIdrPerKvaMonth and demandReductionKva, or neither.",
    id: "Isi demandChargeIdrPerKvaMonth dan demandReductionKva, atau hilangkan keduanya.",
    ja: "demandChargeIdrPerKvaMonthとdemandReductionKvaを両方指定するか、両方省略してください。",
  },
  notFinite: {
    en: "a figure that follows from these inputs is no finite number",
    id: "ada angka hasil dari masukan ini yang bukan bilangan terhingga",
    ja: "この入力から計算される数値が有限の数になりません",
  },
  notFiniteHint: {
    en: "Check the units, and values that are extremely large or close to 0.",
    id: "Periksa satuan, serta nilai yang sangat besar atau mendekati 0.",
    ja: "単位と、極端に大きい値や0に近い値をご確認ください。",
  },
} satisfies Texts;
