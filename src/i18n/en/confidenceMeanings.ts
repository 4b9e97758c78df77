export const confidenceMeanings = {
  primary: "Text of the issuing body, or a copy of that text",
  secondary: "Press, paper, aggregator or another third party's text",
  derived: "Computed or inferred from values that carry their own source",
  unverified: "Expert knowledge; check the named document before relying on it",
};
