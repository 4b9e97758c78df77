import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { airConditioningExamples } from "../../../src/estimates/air-conditioning/examples";
import { answerEstimate } from "../../../src/estimates/answer-estimate";
import { greenBuildingExamples } from "../../../src/estimates/green-building/examples";
import { REQUEST_SCHEMAS, type RequestByMeasure } from "../../../src/estimates/request-schemas";
import { streetLightingExamples } from "../../../src/estimates/street-lighting/examples";
import type { WorkbookAnswer } from "../../../src/formats/workbook/answer";
import { workbookOf } from "../../../src/formats/workbook/workbook";
import { type LongBook, writeBook } from "../../../src/formats/workbook/write-book";
import type { Measure } from "../../../src/ledger/measure";
import { putAt } from "../../../src/links/put-at";
import { estimateOf } from "../../../src/measures/all";
import { monitoringExamples } from "../../../src/monitoring/examples.contract";
import { presentReport } from "../../../src/monitoring/present";
import { reportMonitoring } from "../../../src/monitoring/report";
import { type MonitoringRequest, monitoringRequestSchema } from "../../../src/monitoring/request-schema";
import { portfolioExamples } from "../../../src/portfolio/examples";
import { assessPortfolio } from "../../../src/portfolio/portfolio";
import { presentPortfolio } from "../../../src/portfolio/present";
import { type PortfolioRequest, portfolioRequestSchema } from "../../../src/portfolio/request-schema";
import { workbookParts } from "../../../src/portfolio/workbook-parts";
import { differences, shadedInputs } from "./compare-books";
import { LaidOut } from "./laid-out";
import { VALUE } from "./recalculate";

function estimateOfMeasure<M extends Measure>(measure: M) {
  return (request: unknown): LongBook => {
    const parsed = REQUEST_SCHEMAS[measure].parse(request) as RequestByMeasure[M];
    return workbookOf(answerEstimate(estimateOf(measure, parsed as never), parsed, "en") as WorkbookAnswer, "en");
  };
}

const lights = estimateOfMeasure("street-lighting");
const coolers = estimateOfMeasure("air-conditioning");
const building = estimateOfMeasure("green-building");
const [cooled] = Object.values(airConditioningExamples);
const [office] = Object.values(greenBuildingExamples);

function portfolio(request: unknown): LongBook {
  const parsed: PortfolioRequest = portfolioRequestSchema.parse(request);
  const answer = presentPortfolio(assessPortfolio(parsed), "en");
  return workbookOf(answer as WorkbookAnswer, "en", {}, workbookParts(parsed, answer, "en"));
}

function report(request: unknown): LongBook {
  const parsed: MonitoringRequest = monitoringRequestSchema.parse(request);
  return workbookOf(presentReport(reportMonitoring(parsed), undefined, "en") as WorkbookAnswer, "en");
}

const { arterial, advice } = streetLightingExamples;
/** A field, its symbol, another value of it. */
const CASES = [
  ["street lights", lights, advice.value, "groups.0.quantity", "n", 1200],
  ["street lights alone", lights, arterial.value, "electricity.emissionFactorTco2PerMwh", "EF", 0.7],
  ["air conditioners", coolers, cooled?.value, "groups.0.quantity", "n", 77],
  ["green building", building, office?.value, "building.grossFloorAreaM2", "GFA", 12_345],
  [
    "portfolio",
    portfolio,
    { ...portfolioExamples.together.value, advice: false, budget: undefined },
    "measures.0.input.groups.0.quantity",
    "n",
    3210,
  ],
  ["monitoring report", report, monitoringExamples.streetLights.value, "groups.1.quantity", "n_2", 432],
] as const;

/** The book with another value in one cell, and no result beside any formula: whoever shows one has computed it. */
function changedBook(book: LongBook, sheet: string, row: number, value: number): LongBook {
  return {
    ...book,
    sheets: book.sheets.map((each) => ({
      ...each,
      lines: [...each.lines].map((line, at) =>
        line.map((cell, column) =>
          each.name === sheet && at === row && column === VALUE
            ? { ...cell, value }
            : { ...cell, formulaResult: undefined },
        ),
      ),
    })) as LongBook["sheets"],
  };
}

describe("LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "jcm-libreoffice-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** One start for all of them takes most of the time. */
  beforeAll(async () => {
    for (const [name, bookOf, request, field, symbol, value] of CASES) {
      const book = bookOf(request);
      const input = shadedInputs(new LaidOut(book)).find((each) => each.symbol === symbol && each.field === field);
      if (input === undefined) throw new Error(`${name} has no shaded input ${symbol} ${field}`);
      writeFileSync(join(folder, `${name}.xlsx`), await writeBook(changedBook(book, "Inputs", input.row, value)));
    }
    const files = CASES.map(([name]) => join(folder, `${name}.xlsx`));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const to = ["--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, ...to, ...files], { stdio: "ignore", timeout: 300_000 });
  }, 300_000);

  test.each(CASES)(
    "recalculates the workbook of %s to the answer to the changed request",
    (name, bookOf, request, field, symbol, value) => {
      const changed = structuredClone(request) as unknown as Record<string, unknown>;
      putAt(changed, field, value);
      const original = new LaidOut(bookOf(request));
      const found = new Recomputed(read(readFileSync(join(folder, "out", `${name}.xlsx`))));
      expect(differences(found, original, new LaidOut(bookOf(changed)), symbol)).toEqual([]);
    },
  );
});

/** A workbook as another program has left it. */
class Recomputed {
  readonly sheetNames: readonly string[];
  readonly #book: WorkBook;

  constructor(book: WorkBook) {
    this.sheetNames = book.SheetNames;
    this.#book = book;
  }

  value(sheet: number, row: number, column: number): unknown {
    const cells = this.#book.Sheets[this.sheetNames[sheet] as string];
    return (cells?.[utils.encode_cell({ r: row, c: column })] as { v?: unknown } | undefined)?.v;
  }
}
