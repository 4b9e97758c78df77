/** Part of the group `warnings`. */
export const subsidyWarnings = {
  "eligible-cost-taken-as-total":
    "No eligible cost is stated, so the whole cost is taken. Land, taxes, spare parts and running costs are usually not eligible; the grant may be smaller.",
  "eligible-cost-above-total": "The eligible cost is above the total cost; the total cost limits the grant.",
  "other-income-above-total":
    "The other income is above the total cost; nothing is left to subsidise, and the city share is negative.",
  "ratio-cap-above-programme": "The ratio cap is above {maximum} %, the highest the programme states.",
  "ratio-cap-overrides-count": "A ratio cap is stated, so the number of similar projects changes nothing.",
  "exchange-rates-mixed":
    "Only one exchange rate is stated; the other is an annual average and may be of another year.",
  "no-reduction-no-grant": "There is no reduction over the lifetime, so there is no grant.",
  "no-net-money-saving": "The yearly cost does not fall, so there is no payback and no rate of return.",
  "component-tier-edge":
    "A TKDN of {percent} % lies on a boundary that the source assigns to two tiers; both readings are shown.",
  "local-content-not-certified": "This TKDN is calculated from the parts. A buyer may accept only a certified value.",
};
