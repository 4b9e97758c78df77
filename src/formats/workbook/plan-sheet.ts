import { type Block, type Input, inputsOf } from "./block";
import { yearsOf } from "./cash-flow-sheet";
import { unitOf } from "./inputs-sheet";
import { numberFormat } from "./number-format";
import type { Part } from "./part";
import { partOf } from "./part-of";
import type { SheetCell, SheetWriter } from "./sheet";
import type { Words } from "./words";

/** What is metered of a measure, as its calculation calls what it expects of it. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  "street-lighting": /^(E_PJ|H)(_\d+)?$/,
  "air-conditioning": /^E_PJ(_\d+)?$/,
  "green-building": /^(E_ac1|PV_self)$/,
};
/** What a report on a period asks for. */
const REPORTED = /^(E_PJ|EG|EG_exp|H)(_\d+)?(_v\d+)?$/;
const READINGS = /^sum\(E_read_/;
/** Reference, project, reductions, and what is credited of them. */
const RESULTS = ["RE", "PE", "ER", "ER_jcm", "C"] as const;

/** Whether a calculation is one that a project would be monitored by. */
export function isMonitorable({ answer: { measure } }: Part, { steps }: Block): boolean {
  return measure !== undefined && steps.length > 0;
}

/** What the sheet is called: a plan before the project, a report on a period. */
export function planTitle(parts: readonly Part[], { texts }: Words): string {
  return isReport(parts) ? texts.monitoringReport : texts.monitoringPlan;
}

const isReport = (parts: readonly Part[]) => parts.some(({ answer: { period } }) => period !== undefined);

export function startPlan(sheet: SheetWriter, parts: readonly Part[], words: Words): void {
  sheet.title(planTitle(parts, words));
  sheet.note(words.texts.planNote);
}

/** The tables of a monitoring plan. What nobody has said yet is blank, to be filled in by the participants. */
export function writePlan(sheet: SheetWriter, part: Part, block: Block, words: Words): void {
  const { texts } = words;
  const report = isReport([part]);
  const inputs = new Map(inputsOf(block, yearsOf(block) > 0).map((input) => [input.symbol, input]));
  const monitored = block.steps.filter(({ symbol }) => isMonitored(block, symbol, report));
  const isMetered = new Set(monitored.map(({ symbol }) => symbol));
  const read = block.readBy(RESULTS);
  const fixed = [...inputs.values()].filter(({ symbol }) => read.has(symbol) && !isMetered.has(symbol));
  const results = RESULTS.flatMap((symbol) => block.step(symbol) ?? []);
  for (const [title, lines, option] of [
    [texts.toBeMonitored, monitored, texts.optionProject],
    [texts.fixedExAnte, fixed, ""],
    [report ? texts.periodReductions : texts.exAnteEstimate, results, ""],
  ] as const) {
    sheet.add({ value: [part.name, title].filter(Boolean).join(": "), style: "part" });
    sheet.heading(
      texts.part,
      texts.parameter,
      texts.symbol,
      report ? texts.monitoredValue : texts.estimatedValue,
      texts.unit,
      texts.monitoringOption,
      texts.source,
      texts.measurementMethod,
      texts.monitoringFrequency,
      texts.otherComments,
    );
    for (const { symbol, label, unit } of lines) {
      sheet.add(
        partOf(block, symbol, part.name),
        label,
        symbol,
        valueCell(sheet.name, block, symbol, unit),
        unitOf(unit),
        option,
        isMetered.has(symbol) ? "" : sourceOf(inputs.get(symbol), words),
        "",
        "",
        "",
      );
    }
    sheet.add("");
  }
}

function isMonitored(block: Block, symbol: string, report: boolean): boolean {
  const { formula } = block.step(symbol) ?? {};
  if (report) return REPORTED.test(symbol) && (formula === undefined || READINGS.test(formula));
  // The sum of groups is no meter of its own.
  const isSum = formula?.startsWith("sum(") ?? false;
  return !isSum && (EXPECTED[block.answer.measure ?? ""]?.test(symbol) ?? false);
}

function valueCell(sheet: string, block: Block, symbol: string, unit: string): SheetCell {
  const value = block.value(symbol) ?? null;
  return {
    value,
    formula: () => block.cell(symbol, sheet),
    style: "result",
    format: numberFormat(unit, symbol, value),
  };
}

function sourceOf(input: Input | undefined, { texts, word }: Words): string {
  if (input === undefined) return "";
  const source = input.assumption?.source;
  return source === "request" ? word("origin", "request") : (source ?? texts.fromRequest);
}
