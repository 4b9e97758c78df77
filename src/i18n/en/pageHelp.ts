/** What stands under a field besides its bounds. */
export const pageHelp = {
  lampWatts:
    "HPS 70, 100, 150, 250, 400 W or metal halide 100, 175, 250, 400, 1000 W are converted to circuit power; for others fill in the circuit power under “More inputs”.",
  cost: "Without a cost there is no grant and no payback to show.",
  schedule: "Without an answer: full light from 18:00 to 06:00.",
  oldEfficiency: "As on the label. Without it the least efficient unit the market may sell is taken.",
  emissionFactor: "Instead of that of the grid.",
  eligibleCost: "Land, taxes, spare parts and running costs do not count.",
  upkeepChange: "Negative where it falls.",
  billing: "Under flat billing the bill does not fall when lamps use less.",
  shareOther: "The shares sum to 100 %.",
  budget: "What the city can pay in all; the plan is the set of measures with the most creditable tonnes.",
};
