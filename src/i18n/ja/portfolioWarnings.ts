/** 複数の対策をまとめた結果について知っておくべき事項。コードは変わらない。 */
export const portfolioWarnings = {
  "plan-not-exact":
    "クレジット化可能量が厳密探索の対象範囲を超えるため、削減コストの低い順に選定しました。より良い計画が存在する可能性があります。",
  "plan-counts-on-ineligible-grants":
    "この計画は、現状では不適格な対策への補助金を見込んでいます:{ids}。各対策の要件をご確認ください。",
  "measures-together-reach-minimum":
    "単独ではいずれも補助金の下限額({minimum}円)に達しません: {ids}。全対策の合計は{grant}円となり、一括申請であれば下限額に達する可能性があります。",
};
