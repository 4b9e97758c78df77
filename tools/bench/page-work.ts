import { type Asked, ask } from "../worker/ask.ts";
import type { Bundle } from "../worker/build.ts";
import { importBundled } from "../worker/import-bundled.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";

/** What a page costs the Worker: the free plan of the platform gives it 10 ms of CPU. */
export interface PageWork {
  readonly address: string;
  readonly bytes: number;
  /** Mean of the requests after the first one, while the engine still compiles; absent where the system does not tell. */
  readonly coldMilliseconds?: number;
  /** Mean of as many, when two hundred were answered. */
  readonly cpuMilliseconds?: number;
}

const UNTIL_WARM = 200;

/** Every page of our own making, in the language whose texts are longest to look up. */
export async function measurePages(bundle: Bundle, requests: number): Promise<PageWork[]> {
  const { allAddresses } =
    await importBundled<typeof import("../../tests/pages/addresses")>("tests/pages/addresses.ts");
  const worker = await serve(bundle);
  try {
    const found: PageWork[] = [];
    for (const address of allAddresses("id")) {
      const path = address.replaceAll("&amp;", "&");
      const send = () => pageOf(worker.origin, path);
      const page = await send();
      const cold = await meanOf(worker, send, requests);
      await times(UNTIL_WARM - requests, send);
      const warm = await meanOf(worker, send, requests);
      found.push({
        address: path.length > 60 ? `${path.slice(0, 60)}…` : path,
        bytes: Buffer.byteLength(page),
        ...(cold !== undefined && { coldMilliseconds: cold }),
        ...(warm !== undefined && { cpuMilliseconds: warm }),
      });
    }
    return found;
  } finally {
    await worker.stop();
  }
}

/** What the result of the street lights takes when only a part of it is asked for, in the order the parts are added. */
export interface PageShare {
  readonly part: "the estimate, as JSON" | "samples" | "scenarios and advice" | "the page";
  /** With all parts up to this one, of a Worker that answered two hundred; absent where the system does not tell. */
  readonly cpuMilliseconds?: number;
}

/** Where the time of a page goes. */
export async function measurePageShares(bundle: Bundle, requests: number): Promise<PageShare[]> {
  const { PRESETS } = await importBundled<typeof import("../../src/pages/measures/all")>("src/pages/measures/all.ts");
  const { resultAddresses } =
    await importBundled<typeof import("../../tests/pages/addresses")>("tests/pages/addresses.ts");
  const { form, request } = PRESETS["street-lighting"];
  const page = resultAddresses("id").find((address) => address.startsWith(`/${form.id}?`)) as string;
  const estimate = (asked: object): Asked => ({
    path: `/v1/estimates/${form.id}?lang=id`,
    body: JSON.stringify({ ...request, uncertainty: undefined, scenarios: undefined, advice: undefined, ...asked }),
  });
  const parts: readonly (readonly [PageShare["part"], Asked])[] = [
    ["the estimate, as JSON", estimate({})],
    ["samples", estimate({ uncertainty: {} })],
    ["scenarios and advice", estimate({ uncertainty: {}, scenarios: true, advice: true })],
    ["the page", { path: page.replaceAll("&amp;", "&") }],
  ];
  const worker = await serve(bundle);
  try {
    const found: PageShare[] = [];
    for (const [part, asked] of parts) {
      const send = () => ask(worker.origin, asked);
      await times(UNTIL_WARM, send);
      const cpuMilliseconds = await meanOf(worker, send, requests);
      found.push({ part, ...(cpuMilliseconds !== undefined && { cpuMilliseconds }) });
    }
    return found;
  } finally {
    await worker.stop();
  }
}

type Send = () => Promise<string>;

async function times(count: number, send: Send): Promise<void> {
  for (let index = 0; index < count; index++) await send();
}

async function meanOf(worker: RunningWorker, send: Send, requests: number): Promise<number | undefined> {
  const before = worker.threadMilliseconds();
  await times(requests, send);
  const after = worker.threadMilliseconds();
  return before === undefined || after === undefined ? undefined : (after - before) / requests;
}

/** A form with something wrong is answered 422, and is a page all the same. */
async function pageOf(origin: string, path: string): Promise<string> {
  const response = await fetch(origin + path);
  const html = await response.text();
  if (response.status !== 200 && response.status !== 422) throw new Error(`${path} answers ${response.status}`);
  return html;
}
