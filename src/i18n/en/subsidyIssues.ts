/** Part of the group `inputIssues`. */
export const subsidyIssues = {
  fiscalYearUnknown: "there is no rule data for fiscal year {fiscalYear}",
  fiscalYearUnknownHint: "Use one of {known}, or leave it out for the latest.",
  sharesNotOne: "the shares add up to {total}",
  sharesNotOneHint: "Make them add up to 1.",
  shareOrValue: "some parts have a share and some a value, or this one has neither or both",
  shareOrValueHint: "Give every part a `share`, or give every part a `value`.",
  valueNotPositive: "the value is less than one rupiah",
  valueNotPositiveHint: "Leave out parts without value.",
  componentCertificateOrOrigin: "a component needs either the TKDN of its certificate or its origin",
  componentCertificateOrOriginHint: "Give `tkdnPercent`, or give `origin` where there is no certificate.",
  servicesPercentOrCosts: "services need either their TKDN, or their total and foreign cost",
  servicesPercentOrCostsHint: "Give `tkdnPercent`, or give both `totalCost` and `foreignCost`.",
  foreignCostAboveTotal: "the foreign cost is above the total cost, or the total cost is nought",
  foreignCostAboveTotalHint: "Give a total cost that includes the foreign cost.",
  marketFactsContradict: "`{yes}` is true and `{no}` is false: a product that meets the first meets the second",
  marketFactsContradictHint: "Correct one of them, or leave out what is not known.",
};
