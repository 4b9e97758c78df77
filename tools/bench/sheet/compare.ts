import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { HyperFormula } from "hyperformula";
import { ask } from "../../worker/ask.ts";
import type { Bundle } from "../../worker/build.ts";
import { serve } from "../../worker/serve.ts";
import { median } from "../statistics.ts";
import { type CalculationLine, flatOpenDocument, type Street, type StreetSheet, streetSheet } from "./street-sheet.ts";

/** The same sheet in a program that people compute it with. */
export interface SheetTime {
  readonly program: "batch" | "HyperFormula" | "LibreOffice";
  readonly rows: number;
  readonly seconds: { readonly median: number; readonly lowest: number; readonly highest: number };
}

/** The last line of the method: what comes after it is the same for all streets together. */
const LAST = "ER";
const TOLERANCE = 1e-9;

const streetAt = (index: number): Street => ({
  n: 1 + (index % 500),
  P_BAU: 150 + (index % 140),
  P_PJ: 40 + (index % 60),
});

const requestOf = ({ n, P_BAU, P_PJ }: Street) =>
  JSON.stringify({ groups: [{ quantity: n, existing: { circuitWatts: P_BAU }, project: { systemWatts: P_PJ } }] });

/**
 * A street-light sheet of so many rows: by the batch over HTTP, by a spreadsheet engine in Node, and by LibreOffice without
 * a window where it is installed. All have the same numbers to compute, and must give the same electricity and emissions.
 */
export async function compareSheets(bundle: Bundle, rows: number, rounds: number): Promise<SheetTime[]> {
  const worker = await serve(bundle);
  try {
    const streets = Array.from({ length: rows }, (_, index) => streetAt(index));
    const body = streets.map(requestOf).join("\n");
    const lines = await calculationOf(worker.origin, requestOf(streetAt(0)));
    const sheet = streetSheet(lines, streets);
    const batch = async () => {
      const text = await ask(worker.origin, {
        path: "/v1/batches/street-lighting",
        contentType: "application/x-ndjson",
        body,
      });
      return sumsOf(
        text
          .trimEnd()
          .split("\n")
          .map((line) => (JSON.parse(line) as { annual: { projectMwh: number; reductionTco2: number } }).annual)
          .map(({ projectMwh, reductionTco2 }) => [projectMwh, reductionTco2]),
      );
    };
    const expected = await batch();
    const programs: [SheetTime["program"], () => Sums | Promise<Sums>][] = [
      ["batch", batch],
      ["HyperFormula", () => inHyperFormula(sheet)],
      ...(hasLibreOffice() ? [["LibreOffice", () => inLibreOffice(sheet)] as [SheetTime["program"], () => Sums]] : []),
    ];
    const times = programs.map(() => [] as number[]);
    for (let round = 0; round < rounds; round++) {
      for (const [index, [program, compute]] of programs.entries()) {
        const start = performance.now();
        const found = await compute();
        times[index]?.push((performance.now() - start) / 1000);
        assertSame(program, found, expected);
        // Programs that compute for seconds let the connection run out, which has to be noticed before it is used again.
        await pause(100);
      }
    }
    return programs.map(([program], index) => {
      const seconds = times[index] as number[];
      return {
        program,
        rows,
        seconds: { median: median(seconds), lowest: Math.min(...seconds), highest: Math.max(...seconds) },
      };
    });
  } finally {
    await worker.stop();
  }
}

/** Project electricity and reductions of all rows. */
type Sums = readonly [projectMwh: number, reductionTco2: number];

function sumsOf(rows: readonly (readonly number[])[]): Sums {
  return [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? Number.NaN), 0)) as unknown as Sums;
}

export function assertSame(program: string, found: Sums, expected: Sums): void {
  for (const [index, value] of expected.entries()) {
    const other = found[index] as number;
    if (!(Math.abs(other - value) <= TOLERANCE * Math.abs(value))) {
      throw new Error(`${program} adds up to ${other}, the batch to ${value}`);
    }
  }
}

/** The lines of the method as the service itself shows them, with the values it assumes. */
async function calculationOf(origin: string, body: string): Promise<CalculationLine[]> {
  const text = await ask(origin, { path: "/v1/estimates/street-lighting", body });
  const { calculation } = JSON.parse(text) as { calculation: CalculationLine[] };
  const last = calculation.findIndex(({ symbol }) => symbol === LAST);
  if (last < 0) throw new Error(`The calculation has no ${LAST}`);
  return calculation.slice(0, last + 1);
}

function inHyperFormula({ rows, symbols }: StreetSheet): Sums {
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    { licenseKey: "gpl-v3", smartRounding: false },
  );
  const values = engine.getSheetValues(0) as number[][];
  engine.destroy();
  return sumsOf(values.map((row) => figuresOf(row, symbols)));
}

function figuresOf(row: readonly number[], symbols: readonly string[]): [number, number] {
  const at = (symbol: string) => row[symbols.indexOf(symbol)] ?? Number.NaN;
  return [at("E_PJ"), at(LAST)];
}

function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

/** From the file without values to a table with them, as a script without a window does it. */
function inLibreOffice(sheet: StreetSheet): Sums {
  const directory = mkdtempSync(join(tmpdir(), "jcm-sheet-"));
  try {
    writeFileSync(join(directory, "streets.fods"), flatOpenDocument(sheet));
    const profile = `-env:UserInstallation=file://${join(directory, "profile")}`;
    const options = [
      profile,
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
    ];
    execFileSync("soffice", [...options, "--outdir", directory, join(directory, "streets.fods")], { stdio: "ignore" });
    const rows = readFileSync(join(directory, "streets.csv"), "utf8").trimEnd().split("\n");
    return sumsOf(rows.map((row) => figuresOf(row.split(",").map(Number), sheet.symbols)));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
