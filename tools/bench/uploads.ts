import { writeXlsx } from "hucre/xlsx";
import type { Bundle } from "../worker/build.ts";
import { type RunningWorker, serve } from "../worker/serve.ts";
import { median } from "./statistics.ts";

/** What a planner waits for who uploads a workbook. */
export interface UploadTime {
  readonly name: string;
  readonly rows: number;
  /** Of the whole way: the file sent, its link answered, the page of the link; and of the page as one file. */
  readonly milliseconds: { readonly median: number; readonly lowest: number; readonly highest: number };
  /** Of the page that was answered. */
  readonly bytes: number;
}

const ROWS = 11_000;
const PAGE = "/street-lighting?lang=id";

/** A workbook of an officer's inventory, from the file to its result and to the result as one file. */
export async function measureUploads(bundle: Bundle, rounds: number): Promise<UploadTime[]> {
  const worker = await serve(bundle);
  try {
    const file = new File([await inventory()], "pju.xlsx");
    const link = await linkOf(worker, file);
    return [
      await timed("file to result", rounds, async () => page(worker, await linkOf(worker, file))),
      await timed("result as one file", rounds, () => page(worker, `${link}&format=html`)),
    ];
  } finally {
    await worker.stop();
  }
}

async function timed(name: string, rounds: number, once: () => Promise<string>): Promise<UploadTime> {
  const { length } = await once();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await once();
    times.push(performance.now() - start);
  }
  const milliseconds = { median: median(times), lowest: Math.min(...times), highest: Math.max(...times) };
  return { name, rows: ROWS, milliseconds, bytes: length };
}

async function linkOf({ origin }: RunningWorker, file: File): Promise<string> {
  const body = new FormData();
  body.append("file", file);
  body.append("cost", "90.000.000.000");
  body.append("currency", "IDR");
  const response = await fetch(origin + PAGE, { method: "POST", body, redirect: "manual" });
  const location = response.headers.get("location");
  await response.arrayBuffer();
  if (response.status !== 303 || location === null) throw new Error(`The upload is answered with ${response.status}`);
  return location;
}

async function page({ origin }: RunningWorker, path: string): Promise<string> {
  const response = await fetch(origin + path);
  const html = await response.text();
  if (response.status !== 200 || !html.includes('class="sentence"')) throw new Error(`${path} is no result`);
  return html;
}

/** 900 streets, three kinds of lamps, thirty numbers of them. */
function inventory(): Promise<Uint8Array<ArrayBuffer>> {
  const rows = Array.from({ length: ROWS }, (_, index) => [
    `Jalan ${index % 900}`,
    (index % 30) + 1,
    ["Natrium", "SON-T", "Merkuri"][index % 3] as string,
    [150, 250, 250][index % 3] as number,
    [70, 120, 110][index % 3] as number,
  ]);
  const head = ["Nama Jalan", "Jumlah", "Jenis Lampu", "Daya", "Daya LED"];
  return writeXlsx({ sheets: [{ name: "PJU", rows: [head, ...rows] }] }) as Promise<Uint8Array<ArrayBuffer>>;
}
