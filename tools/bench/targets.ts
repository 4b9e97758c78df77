/** What the report is held to. */
export const TARGETS = {
  /** Requests per second of an estimate over those of the bare Worker. */
  throughputRatio: 0.9,
  /** Time of a sheet over hand-written arithmetic. */
  coreRatio: 10,
  /** A portfolio of 200 measures with its plan. */
  portfolioMilliseconds: 1000,
  startupMilliseconds: 60,
  bundleGzipKib: 400,
} as const;
