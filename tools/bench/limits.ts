/**
 * Limits and prices of Cloudflare Workers. Limits as a stored copy of their documentation has them (CPU, memory, body, start; other
 * copies have the size of a Worker at 3 MB or at 64 MiB: the smaller one stands here); prices from memory: unverified. Read https://developers.cloudflare.com/workers/platform/limits/ and …/pricing/ before relying on them.
 */
export const WORKERS = {
  /** Of one request, free and paid plan (paid: the default, which the configuration may raise to 300 s). */
  cpuMillisecondsFree: 10,
  cpuMillisecondsPaid: 30_000,
  cpuMillisecondsPaidMaximum: 300_000,
  memoryMib: 128,
  /** Of a request body, lowest plan. */
  bodyMegabytes: 100,
  bundleGzipMibFree: 3,
  startupMilliseconds: 1000,
  /** Above what the monthly fee includes. */
  usdPerMillionRequests: 0.3,
  usdPerMillionCpuMilliseconds: 0.02,
} as const;
