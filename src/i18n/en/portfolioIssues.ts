/** What can be wrong with a portfolio that is well formed. */
export const portfolioIssues = {
  measureIdTwice: "the id {id} is used by an earlier measure",
  measureIdTwiceHint: "Give each measure an id of its own.",
  investmentRequired: "the cost of the measure is missing",
  investmentRequiredHint: "Give investment here or in the measure's input.",
  investmentTwice: "the cost is given here and in the measure's input",
  investmentTwiceHint: "Keep one of the two.",
};
