import { writeXlsx } from "hucre/xlsx";
import type { Language } from "../../i18n/language";
import { catalogues } from "../../i18n/message";
import { answerRows } from "../answer-rows";
import type { AnswerReading, WorkbookAnswer } from "./answer";
import { type Layout, layOut } from "./layout";
import { symbolOfFigure } from "./live-figure";
import { SheetWriter } from "./sheet";

/** The zip format's own epoch: the time of writing would make two answers to one request differ. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

/** Column of the value on the inputs and the calculation sheet. */
const VALUE_COLUMN = 2;
const HEADER_ROWS = 3;

type Texts = (typeof catalogues)[Language]["workbook"];

/**
 * An answer as a workbook that recalculates: change an input, and every figure that rests on it follows, by the formulas
 * of the answer itself. Laid out like the sheets of a JCM monitoring plan.
 */
export function answerWorkbook(answer: object, language: Language): Promise<Uint8Array> {
  const given = answer as WorkbookAnswer;
  const texts = catalogues[language].workbook;
  const summary = new SheetWriter(texts.summary, [46, 24, 14, 60]);
  const inputs = new SheetWriter(texts.inputs, [44, 16, 18, 14, 40, 50, 14, 12, 50, 40]);
  const calculation = new SheetWriter(texts.calculation, [44, 18, 20, 14, 70]);
  const layout = layOut(given, {
    input: (index) => inputs.addressOf(VALUE_COLUMN, index + HEADER_ROWS + 1),
    calculation: (index) => calculation.addressOf(VALUE_COLUMN, index + HEADER_ROWS + 1),
  });
  writeSummary(summary, answer, layout, texts, language);
  writeInputs(inputs, layout, texts);
  writeCalculation(calculation, layout, texts);
  const sheets = [summary, inputs, calculation, ...criteriaSheets(given, texts), sourcesSheet(given, texts)];
  return writeXlsx({
    sheets: sheets.map((sheet) => sheet.toSheet()),
    properties: { title: titleOf(given, texts), creator: "jcm-planner", created: NO_TIME, modified: NO_TIME },
  });
}

const titleOf = ({ name }: WorkbookAnswer, texts: Texts) => name ?? texts.title;

/** Sections with a sheet of their own, or too long for a summary. */
const ELSEWHERE: ReadonlySet<string> = new Set(["assumptions", "calculation", "uncertainty", "scenarios"]);

/** What the sheet of the criteria shows, or what a road to approval is not summed up by. */
const ON_CRITERIA_SHEET = /^(criteria|nextSteps)|(^|\.)(decidedBy|readings)(\.|$)/;

function writeSummary(sheet: SheetWriter, answer: object, layout: Layout, texts: Texts, language: Language): void {
  const values = new Map(layout.calculation.map(({ step }) => [step.symbol, step.value]));
  const rows = answerRows(answer, language).filter(
    ({ section, name }) => !ELSEWHERE.has(section) && !ON_CRITERIA_SHEET.test(name),
  );
  const live = rows.map((row) => ({ row, symbol: symbolOfFigure(row, (symbol) => values.get(symbol)) }));
  sheet.add({ value: titleOf(answer as WorkbookAnswer, texts), style: "title" });
  sheet.add(texts.planningOnly);
  sheet.heading(texts.figure, texts.value, texts.unit, texts.section);
  for (const { row, symbol } of live) {
    if (symbol === undefined) continue;
    const formula = layout.cellOf(symbol) as string;
    sheet.add(row.label, { value: row.value, formula, style: "result" }, row.unit, row.section);
  }
  sheet.add("");
  sheet.heading(texts.asAnswered, texts.value, texts.unit, texts.section);
  for (const { row, symbol } of live) {
    if (symbol === undefined)
      sheet.add(row.label, { value: row.value, style: "text" }, row.unit, placeOf(row.section, row.item));
  }
}

const placeOf = (section: string, item: string) => (item === "" ? section : `${section}: ${item}`);

function writeInputs(sheet: SheetWriter, { inputs }: Layout, texts: Texts): void {
  sheet.add({ value: texts.inputs, style: "title" });
  sheet.add(texts.changeInputs);
  sheet.heading(
    texts.parameter,
    texts.symbol,
    texts.value,
    texts.unit,
    texts.monitoringOption,
    texts.source,
    texts.confidence,
    texts.origin,
    texts.address,
    texts.field,
  );
  for (const { label, symbol, unit, cell, assumption } of inputs) {
    const option =
      assumption === undefined || assumption.origin === "request" ? texts.optionProject : texts.optionPublic;
    sheet.add(
      label,
      symbol,
      cell,
      unit,
      cell.formula === undefined ? option : texts.optionComputed,
      assumption?.source ?? texts.fromRequest,
      assumption?.confidence ?? "",
      assumption?.origin ?? "",
      assumption?.url ?? "",
      assumption?.name ?? "",
    );
  }
}

function writeCalculation(sheet: SheetWriter, { calculation }: Layout, texts: Texts): void {
  sheet.add({ value: texts.calculation, style: "title" });
  sheet.add(texts.calculationNote);
  sheet.heading(texts.parameter, texts.symbol, texts.value, texts.unit, texts.formula);
  for (const { step, cell } of calculation) sheet.add(step.label, step.symbol, cell, step.unit, step.formula ?? "");
}

function criteriaSheets(
  { subsidy, criteria = subsidy?.criteria, readings = subsidy?.readings }: WorkbookAnswer,
  texts: Texts,
): SheetWriter[] {
  if (criteria === undefined) return [];
  const sheet = new SheetWriter(texts.criteria, [40, 14, 40, 40, 60, 50, 14]);
  sheet.add({ value: texts.criteria, style: "title" });
  sheet.add(texts.criteriaNote);
  sheet.heading(
    texts.criterion,
    texts.status,
    texts.observed,
    texts.required,
    texts.remedy,
    texts.source,
    texts.confidence,
  );
  for (const { title, status, observed, required, remedy, source, confidence } of criteria) {
    sheet.add(title, status, observed, required, remedy ?? "", source, confidence);
  }
  if (readings !== undefined) writeReadings(sheet, readings, texts);
  return [sheet];
}

function writeReadings(sheet: SheetWriter, readings: readonly AnswerReading[], texts: Texts): void {
  sheet.add("");
  sheet.add({ value: texts.readings, style: "title" });
  sheet.heading(
    texts.reading,
    texts.asUsed,
    `${texts.grant} (JPY)`,
    `${texts.cityShare} (JPY)`,
    "",
    texts.source,
    texts.confidence,
  );
  for (const { label, asUsed, grant, cityShare, source, confidence } of readings) {
    sheet.add(label, asUsed ? "✓" : "", { value: grant.amount }, { value: cityShare.amount }, "", source, confidence);
  }
}

function sourcesSheet({ assumptions = [] }: WorkbookAnswer, texts: Texts): SheetWriter {
  const sheet = new SheetWriter(texts.sources, [80, 60, 14, 50]);
  const bySource = new Map<string, { url: string; confidence: string; symbols: Set<string> }>();
  for (const { source, url, confidence, symbol } of assumptions) {
    const key = `${source}\n${url ?? ""}\n${confidence}`;
    const found = bySource.get(key) ?? { url: url ?? "", confidence, symbols: new Set<string>() };
    found.symbols.add(symbol);
    bySource.set(key, found);
  }
  sheet.add({ value: texts.sources, style: "title" });
  sheet.add(texts.sourcesNote);
  sheet.heading(texts.source, texts.address, texts.confidence, texts.usedFor);
  for (const [key, { url, confidence, symbols }] of bySource) {
    sheet.add(key.split("\n")[0] ?? "", url, confidence, [...symbols].join(", "));
  }
  return sheet;
}
