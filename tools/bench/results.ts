import type { BatchComparison } from "./batch.ts";
import type { CoreComparison } from "./core/compare.ts";
import type { Machine } from "./machine.ts";
import type { PortfolioTime } from "./portfolio.ts";
import type { Startup } from "./startup.ts";
import type { HttpComparison } from "./throughput.ts";
import type { UploadTime } from "./uploads.ts";

/** All that one run measured; docs/benchmarks.json. */
export interface Results {
  readonly machine: Machine;
  /** A quick run shows that everything works; its figures are rough. */
  readonly quick: boolean;
  readonly connections: number;
  readonly estimates: readonly HttpComparison[];
  readonly summaries: readonly HttpComparison[];
  readonly samples: readonly HttpComparison[];
  readonly batches: readonly BatchComparison[];
  readonly portfolios: readonly PortfolioTime[];
  readonly uploads: readonly UploadTime[];
  readonly core: readonly CoreComparison[];
  readonly startup: Startup;
  readonly bundle: { readonly bytes: number; readonly gzipBytes: number };
}
