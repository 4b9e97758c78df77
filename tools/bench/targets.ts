/** What the report is held to. */
export const TARGETS = {
  /** Requests per second of an answer over those of the bare Worker. */
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
  /** CPU of the first request of a Worker beyond that of a later one. */
  firstRequestMilliseconds: 30,
  /** Time of a batch over that of parsing and writing the same lines. */
  batchRatio: 2,
  /** CPU of a page: the free plan has twice as much. */
  pageMilliseconds: 5,
  /** Of the dearest requests, the workbooks, by their names in the soak. */
  heaviestMilliseconds: {
    "monitoring, 50 meters read daily, as workbook": 1000,
    "portfolio, 200 × 13 groups, as workbook": 1500,
  } as Readonly<Record<string, number>>,
  bundleGzipKib: 400,
} as const;
