/** What the report is held to. */
export const TARGETS = {
  /** Requests per second of an estimate over those of the bare Worker. */
  throughputRatio: 0.9,
  /** Time of a sheet over hand-written arithmetic. */
  coreRatio: 10,
  /** A portfolio of 200 measures with its plan. */
  portfolioMilliseconds: 1000,
  /** The same in one application for all. */
  jointPortfolioMilliseconds: 2000,
  /** A workbook of 11,000 rows, from the file to its result. */
  uploadMilliseconds: 3000,
  startupMilliseconds: 60,
  bundleGzipKib: 400,
} as const;
