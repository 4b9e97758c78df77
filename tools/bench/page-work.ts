import type { Bundle } from "../worker/build.ts";
import { importBundled } from "../worker/import-bundled.ts";
import { serve } from "../worker/serve.ts";

/** What a page costs the Worker: the free plan of the platform gives it 10 ms of CPU. */
export interface PageWork {
  readonly address: string;
  readonly bytes: number;
  /** Mean of its requests; absent where the system does not tell. */
  readonly cpuMilliseconds?: number;
}

/** Every page of our own making, in the language whose texts are longest to look up. */
export async function measurePages(bundle: Bundle, requests: number): Promise<PageWork[]> {
  const { allAddresses } =
    await importBundled<typeof import("../../tests/pages/addresses")>("tests/pages/addresses.ts");
  const worker = await serve(bundle);
  try {
    const found: PageWork[] = [];
    for (const address of allAddresses("id")) {
      const path = address.replaceAll("&amp;", "&");
      const page = await pageOf(worker.origin, path);
      const before = worker.threadMilliseconds();
      for (let index = 0; index < requests; index++) await pageOf(worker.origin, path);
      const after = worker.threadMilliseconds();
      found.push({
        address: path.length > 60 ? `${path.slice(0, 60)}…` : path,
        bytes: Buffer.byteLength(page),
        ...(before !== undefined && after !== undefined && { cpuMilliseconds: (after - before) / requests }),
      });
    }
    return found;
  } finally {
    await worker.stop();
  }
}

/** A form with something wrong is answered 422, and is a page all the same. */
async function pageOf(origin: string, path: string): Promise<string> {
  const response = await fetch(origin + path);
  const html = await response.text();
  if (response.status !== 200 && response.status !== 422) throw new Error(`${path} answers ${response.status}`);
  return html;
}
