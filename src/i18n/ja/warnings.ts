/** What a reader should know about an answer that is otherwise good. Codes are stable. */
export const warnings = {
  "implausible-reduction-per-luminaire":
    "排出削減量が灯具1基・1年当たり {tonnes} tCO2 です。400 W以下のランプで {limit} を超えるのは現実的ではありません。電力、点灯時間、基数をご確認ください。",
  "unusual-burning-hours":
    "年間点灯時間が {hours} 時間です。南緯7度付近では {min}~{max} 時間が一般的です。24時間点灯は入力の誤りであることがよくあります。",
  "outside-peer-range":
    "{observed} {unit} は、類似プロジェクトの範囲({min}~{max} {unit})から外れています。入力値をご確認ください。",
  "light-below-standard":
    "グループ {group}: 平均照度が {observed} lx となり、この道路区分についてSNI 7391が求める {required} lx を下回ります。明るさを現状より低下させることはできません。",
  "negative-reduction":
    "プロジェクトの消費がリファレンスを上回り、排出削減量は年間 {tonnes} tCO2 です。クレジット化可能な量はありません。",
  "abonemen-no-bill-saving":
    "定額料金(無計量)では、消費電力が減っても請求額は下がりません。まず計量器の設置またはPLNとの再契約が必要です。電気料金の削減額はゼロとして計算しています。",
  "no-approved-methodology":
    "インドネシアの街路灯について、承認済みのJCM方法論は確認されていません。算定は承認済み照明方法論の形式に準じたもので、クレジット化には承認された方法論が必要です。",
  "methodology-for-other-use":
    "算定は、食料品店向けに承認された {methodology} の形式に準じています。公共施設でのクレジット化には合同委員会の判断が必要です。",
  "factor-vintage-unknown":
    "系統 {grid} の排出係数には年次の記載がありません。妥当性確認の際に、どの年の係数かを問われます。",
  "factor-vintage-differs": "排出係数は {vintage} 年のものですが、{year} 年に適用しています。",
  "mixed-metrics": "異なる指標で指定された効率を換算しました。換算内容は前提条件の一覧に記載しています。",
  "existing-assumed":
    "既存機の効率が指定されていないため、市場の最低基準({value})を用いました。省エネ量は控えめな値となります。",
  "no-market-minimum":
    "この指標には市場の最低基準がないため、既存機をリファレンスとしています。JCMではBaU(成り行き)を下回るリファレンスが求められます。リファレンスを指定するか、CSPFを使用してください。",
  "market-minimum-beyond-scope":
    "市場の最低基準をリファレンスに用いていますが、その対象は {scope} kW以下の機種で、この機種は {capacity} kWです(保守的な選択)。",
  "cop-below-code": "COP {observed} は、この種別・規模の新築建物にバンドン市が求める {minimum} を下回っています。",
  "solar-exported": "太陽光発電のうち年間 {kwh} kWh は敷地外へ送電されます。算入するのは自家消費分のみです。",
  "measures-not-credited":
    "外皮、制御、給湯、および照明改善に伴う冷房の省エネには承認済みの方法論がありません。削減分のうち年間 {tonnes} tCO2 はクレジット化できません。",
  "unverified-defaults":
    "使用した値のうち {count} 件は未確認の既定値です。可能なものはご自身の値に置き換えてください: {names}。",
};
