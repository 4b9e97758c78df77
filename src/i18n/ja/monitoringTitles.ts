/** Part of the group `methodTitles`: sheets of a monitoring report; the key is the English title. */
export const monitoringTitles: Readonly<Record<string, string>> = {
  "Monitoring: one meter reading": "モニタリング: 検針1回分",
  "Monitoring: metered electricity times the ratio of efficiencies": "モニタリング: 計量電力量×効率比",
  "Monitoring: metered electricity of a cooling plant times the ratio of COPs":
    "モニタリング: 冷房設備の計量電力量×COP比",
  "Monitoring: rated power of reference street lights against metered electricity":
    "モニタリング: リファレンス街路灯の定格電力と計量電力量の比較",
  "Monitoring: rated power of reference lighting against metered electricity":
    "モニタリング: リファレンス照明の定格電力と計量電力量の比較",
  "Monitoring: rated power of reference and project lighting times monitored hours":
    "モニタリング: リファレンス照明とプロジェクト照明の定格電力×モニタリング時間",
  "Monitoring: metered solar generation used on site": "モニタリング: 自家消費した太陽光発電の計量値",
  "Monitoring: emission reductions of a group": "モニタリング: グループの排出削減量",
  "Monitoring: emission reductions and credits of the period": "モニタリング: 期間の排出削減量とクレジット",
  "Monitoring: agreed share of one holder": "モニタリング: 保有者1者の合意済み割合",
  "Monitoring: credits of one holder": "モニタリング: 保有者1者のクレジット",
  "Monitoring: estimated reductions of the period": "モニタリング: 期間の推定削減量",
  "Monitoring: verified over estimated reductions": "モニタリング: 推定に対する検証済み削減量",
};
