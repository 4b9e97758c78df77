export const subsidy = {
  planningOnly: "計画段階の試算です。採否は補助事業の規則により決まり、その一部は公表されていません。",
  carriedFrom: "{source}({stated}年度の記載を{fiscalYear}年度に適用)",
};
