/** What to know about several measures together. Codes are stable. */
export const portfolioWarnings = {
  "plan-not-exact":
    "The portfolio could credit more tonnes than the exact search covers; the plan takes the cheapest tonnes first, and a better one may exist.",
  "plan-counts-on-ineligible-grants":
    "The plan counts on grants for measures that are not eligible as things stand: {ids}. See the criteria of these measures.",
  "measures-together-reach-minimum":
    "Each alone stays below the minimum grant of JPY {minimum}: {ids}. All measures together would come to JPY {grant}; one joint application may reach the minimum.",
};
