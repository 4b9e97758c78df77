/** What a measure finds wrong with a well-formed request; the same key with `Hint` appended says what mends it. */
export const inputIssues = {
  noOfficialFactor: "系統 {grid} には、省エネルギー用の公式な排出係数がありません",
  noOfficialFactorHint:
    'emissionFactorTco2PerMwh を指定するか、basis を "conservative" とするか、次の系統から選んでください: {known}。',
  noSolarFactor: "系統 {grid} には、再生可能エネルギー用のJCM排出係数がありません",
  noSolarFactorHint: "solarEmissionFactorTco2PerMwh を指定するか、次の系統から選んでください: {known}。",
  noSupply: "系統からも自家発電設備からも電力が供給されていません",
  noSupplyHint: "gridImportMwhPerYear または generationMwhPerYear に0より大きい値を指定してください。",
  captiveNeedsBoth: "fuelTco2PerGj と generatorEfficiency は一緒に指定する必要があります",
  captiveNeedsBothHint:
    "両方を指定するか、排出係数そのものを指定してください。既定値を使う場合はいずれも省略してください。",
  existingNeedsPower: "既存灯具の電力が指定されていません",
  existingNeedsPowerHint: "circuitWatts(安定器を含む)、または lamp と lampWatts を指定してください。",
  lampHasNoRow: "{lamp} ランプには、ランプ電力から回路電力への換算表がありません",
  lampHasNoRowHint: "実測値、または安定器・駆動電源に表示された値を circuitWatts に指定してください。",
  lampNeedsWatts: "{lamp} ランプの lampWatts が指定されていません",
  lampNeedsWattsHint: "ランプの定格電力(W)、または circuitWatts を指定してください。",
  lampSizeUnknown: "{watts} W の {lamp} ランプは換算表にありません",
  lampSizeUnknownHint: "circuitWatts を指定するか、次の電力から選んでください: {known} W。",
  efficacyRequired: "efficacy-ratio の手法には、既存とプロジェクト双方の灯具の発光効率が必要です",
  efficacyRequiredHint:
    "existingEfficacyLmPerW と project.efficacyLmPerW を指定するか、rated-power の手法を使用してください。",
  scheduleTwice: "preset と steps が両方指定されています",
  scheduleTwiceHint: "どちらか一方だけを残してください。",
  scheduleEmpty: "スケジュールに preset も steps もありません",
  scheduleEmptyHint:
    "preset か steps を指定してください。スケジュール自体を省略すると、18:00から06:00までの全点灯とみなします。",
  scheduleGap: "この区間は {from} に始まりますが、前の区間は {before} に終わっています",
  scheduleGapHint: "各区間は前の区間の終了時刻から始めてください。消灯中は level を0としてください。",
  scheduleStepEmpty: "この区間は開始時刻と終了時刻が同じです",
  scheduleStepEmptyHint: "区間に長さを持たせてください。24時間の区間は二つに分けてください。",
  scheduleTooLong: "区間の合計が {hours} 時間となり、1日を超えています",
  scheduleTooLongHint: "合計が24時間以内になるように短くしてください。",
  fluxRequired: "プロジェクト灯具の光束がわかりません",
  fluxRequiredHint: "road.luminousFluxLm または project.efficacyLmPerW を指定してください。",
  pkUnknown: "{value} PK という容量区分はありません",
  pkUnknownHint:
    "PKは換算率ではなく区分表です。{known} PK のいずれかを指定するか、能力をBtu/hまたはkWで指定してください。",
  metricsDiffer: "{metric} はCSPFと比較できません",
  metricsDifferHint:
    "グループ内の効率はすべて同じ指標で指定してください。インバーターなしの機種は fixedSpeed を true にすると、CSPFを算出します。",
  existingOrReferenceRequired:
    "既存機の効率もリファレンス効率も指定されておらず、この指標には市場の最低基準もありません",
  existingOrReferenceRequiredHint:
    "existing または reference を project と同じ指標で指定するか、project をCSPFで指定してください。",
  chargeRequired: "{limit} kW 以上の機種には、冷媒充填量の既定値がありません",
  chargeRequiredHint: "1台当たりの充填量をkgで指定してください。銘板に表示されています。",
  intensityTwice: "エネルギー消費原単位と年間電力量が両方指定されています",
  intensityTwiceHint: "どちらか一方だけを残してください。",
  intensityRequired: "種別 {type} の建物のエネルギー消費原単位がわかりません",
  intensityRequiredHint:
    "energyUseIntensityKwhPerM2Year、または12か月分の請求書に基づく electricityMwhPerYear を指定してください。",
  sharesRequired: "この建物({type})の用途別割合がわかりません",
  sharesRequiredHint: "endUseShares の cooling、lighting、hotWater、other を、合計が1になるように指定してください。",
  sharesMustSumToOne: "用途別割合の合計が {sum} で、1になっていません",
  sharesMustSumToOneHint: "合計が1になるように修正してください。",
  copRequired: "バンドン市の規則には、{area} m² の {type} に対する最低COPの定めがありません",
  copRequiredHint: "measures.cooling.referenceCop を指定してください。",
};
