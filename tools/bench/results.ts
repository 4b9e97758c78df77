import type { BatchComparison } from "./batch.ts";
import type { CoreComparison } from "./core/compare.ts";
import type { HeavyRequest } from "./heaviest.ts";
import type { Machine } from "./machine.ts";
import type { NationalStream } from "./national.ts";
import type { PageShare, PageWork } from "./page-work.ts";
import type { PortfolioTime } from "./portfolio.ts";
import type { SheetTime } from "./sheet/compare.ts";
import type { FirstRequest, Startup } from "./startup.ts";
import type { FloorComparisons, HttpComparison, Share } from "./throughput.ts";
import type { UploadTime } from "./uploads.ts";

/** All that one run measured; docs/benchmarks.json. */
export interface Results {
  readonly machine: Machine;
  /** A quick run shows that everything works; its figures are rough. */
  readonly quick: boolean;
  readonly connections: number;
  readonly floor: FloorComparisons;
  readonly shares: readonly Share[];
  readonly samples: readonly HttpComparison[];
  readonly batches: readonly BatchComparison[];
  readonly portfolios: readonly PortfolioTime[];
  readonly uploads: readonly UploadTime[];
  readonly heaviest: readonly HeavyRequest[];
  readonly pages: readonly PageWork[];
  readonly pageShares: readonly PageShare[];
  readonly sheets: readonly SheetTime[];
  readonly national: NationalStream;
  readonly core: readonly CoreComparison[];
  readonly startup: Startup;
  readonly firstRequest: FirstRequest;
  readonly bundle: { readonly bytes: number; readonly gzipBytes: number };
}
