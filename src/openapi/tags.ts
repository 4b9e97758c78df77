/** The groups of operations, in the order a reader meets them. */
export const TAGS = [
  { name: "Estimates", description: "Reductions, creditable tonnes, money and subsidy of one measure." },
  {
    name: "Subsidy",
    description: "What Japan could pay, what limits it, which criteria are met, and local content (TKDN).",
  },
  {
    name: "Advice",
    description: "What would have to change: the smallest change that is enough, and variants side by side.",
  },
  { name: "Portfolios", description: "Several measures together: totals, ranking and the best use of a budget." },
  { name: "Monitoring", description: "From metered data to verified reductions and credits." },
  { name: "Batches", description: "Many estimates in one streamed request." },
  { name: "Reference data", description: "Every default with its source, year and confidence." },
  { name: "Service", description: "Health and the meaning of problems." },
] as const;

export type TagName = (typeof TAGS)[number]["name"];
