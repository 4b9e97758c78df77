export const subsidyWarnings = {
  "eligible-cost-taken-as-total":
    "補助対象経費の記載がないため総費用を用いました。土地、税、予備品、運転費は通常対象外であり、補助金額は小さくなる可能性があります。",
  "eligible-cost-above-total": "補助対象経費が総費用を上回るため、総費用を上限としました。",
  "other-income-above-total": "その他の収入が総費用を上回るため、補助の対象がなく、市の負担額は負になります。",
  "ratio-cap-above-programme": "補助率の上限が、制度の示す最高値{maximum} %を上回っています。",
  "ratio-cap-overrides-count": "補助率の上限が指定されているため、類似案件数は結果に影響しません。",
  "exchange-rates-mixed": "為替レートが一つだけ指定されています。他方は年平均値で、年が異なる可能性があります。",
  "no-reduction-no-grant": "法定耐用年数全体で排出削減がないため、補助はありません。",
  "no-net-money-saving": "年間費用が下がらないため、投資回収年数と収益率はありません。",
  "component-tier-edge": "TKDN {percent} %は、出典の二つの区分が共有する境界にあたるため、両方の読み方を示します。",
  "local-content-not-certified": "このTKDNは構成から計算した値です。購入者は認証値のみを認める場合があります。",
};
