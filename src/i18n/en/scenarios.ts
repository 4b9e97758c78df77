/** Names of the scenarios of an estimate, put together from their parts. */
export const scenarios = {
  "as-requested": "as requested",
  official: "official factor",
  conservative: "conservative factor",
  dimmed: "with dimming",
  undimmed: "without dimming",
  "market-reference": "reference at the minimum",
  "existing-reference": "reference as the existing units",
  "stated-reference": "reference as stated",
  "code-reference": "reference at the building code",
  "with-solar": "with solar",
  "without-solar": "without solar",
};
