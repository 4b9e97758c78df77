/** Part of the group `warnings`. */
export const monitoringWarnings = {
  "negative-verified-reduction":
    "プロジェクトの消費がリファレンスを上回り、期間の排出削減量は {tonnes} tCO2 です。クレジット化できる量はありません。",
  "negative-group-reduction":
    "グループ {group} はリファレンスより多く消費しており、合計を {tonnes} tCO2 変化させています。",
  "zero-reading":
    "グループ {group} に0の検針値があります。計量器をご確認ください。故障していると削減量が実際より大きく見えます。",
  "metered-above-rated":
    "グループ {group}: 計量値 {metered} MWh は、定格電力と指定時間から見込まれる量({rated} MWh)を超えています。電力、時間、計量器をご確認ください。",
  "lighting-not-metered":
    "グループ {group} は計量されていないため、定格電力とモニタリングした時間の積を用いました。準拠した方法論は消費電力量の計量も求めています。",
  "credits-to-japan-below-minimum":
    "日本国政府の取得分はクレジットの {share} % です。資金支援事業は {minimum} % 以上を求めてきました。現在の必要割合は公表されていません。",
};
