/** 算定のシナリオ名。構成要素を組み合わせて表示する。 */
export const scenarios = {
  "as-requested": "リクエストどおり",
  official: "公式の排出係数",
  conservative: "保守的な排出係数",
  dimmed: "調光あり",
  undimmed: "調光なし",
  "market-reference": "最低基準をリファレンスとする",
  "existing-reference": "既存機をリファレンスとする",
  "stated-reference": "指定のリファレンス",
  "code-reference": "建築規則の最低基準をリファレンスとする",
  "with-solar": "太陽光あり",
  "without-solar": "太陽光なし",
};
