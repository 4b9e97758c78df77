import {
  type AnswerComparison,
  type AnswerCriterion,
  type AnswerReading,
  type AnswerSubsidy,
  creditedReduction,
} from "./answer";
import type { Block } from "./block";
import type { Answers } from "./inputs-sheet";
import { numberFormat } from "./number-format";
import type { Part } from "./part";
import type { SheetCell, SheetWriter } from "./sheet";
import { quote, type Words } from "./words";

/** Cells the summary refers to. */
export interface Judged {
  /** Formula of the verdict, as a sheet writes it. */
  verdict(sheet: string): string;
}

export function startCriteria(sheet: SheetWriter, { texts }: Words): void {
  sheet.title(texts.criteria);
  sheet.note(texts.criteriaNote);
}

const HEADINGS = [
  "part",
  "criterion",
  "status",
  "observedValue",
  "requiredValue",
  "unit",
  "ifNotMet",
  "asAnsweredShort",
  "observed",
  "required",
  "remedy",
  "source",
  "confidence",
] as const;
const [TITLE, STATUS, CONSEQUENCE] = ["B", "C", "G"];

/**
 * Every criterion with its status, which follows from the numbers and the answers of this workbook where it can. Those a part
 * has no numbers for may be as well met as by the part above that meets them least.
 */
export function writeCriteria(
  sheet: SheetWriter,
  block: Block,
  { criteria, readings }: AnswerSubsidy,
  answers: Answers,
  { name: part, judgedByOthers = false }: Part,
  words: Words,
): Judged {
  const above = judgedByOthers ? sheet.nextRow - 1 : undefined;
  sheet.heading(...HEADINGS.map((heading) => words.texts[heading]));
  const first = sheet.nextRow;
  for (const criterion of criteria) writeCriterion(sheet, block, criterion, { answers, above }, part, words);
  const last = sheet.nextRow - 1;
  if (readings !== undefined && readings.length > 0) writeReadings(sheet, block, readings, criteria, part, words);
  const range = (column: string, from: string) =>
    `${from === sheet.name ? "" : `'${sheet.name}'!`}$${column}$${first}:$${column}$${last}`;
  const { word } = words;
  return {
    verdict: (from) =>
      `IF(COUNTIFS(${range(STATUS, from)},${quote(word("status", "fail"))},${range(CONSEQUENCE, from)},${quote(word("verdict", "ineligible"))})>0,` +
      `${quote(word("verdict", "ineligible"))},IF(COUNTIF(${range(STATUS, from)},${quote(word("status", "pass"))})=${criteria.length},` +
      `${quote(word("verdict", "eligible"))},${quote(word("verdict", "conditional"))}))`,
  };
}

function writeCriterion(
  sheet: SheetWriter,
  block: Block,
  criterion: AnswerCriterion,
  { answers, above }: { readonly answers: Answers; readonly above: number | undefined },
  part: string,
  words: Words,
): void {
  const { id, title, status, observed, required, remedy = "", comparison, source, confidence, ifFailed } = criterion;
  const { texts, word } = words;
  const answer = answers.get(id);
  const compared = comparison !== undefined && canCompare(block, comparison) ? comparison : undefined;
  const formula =
    compared !== undefined
      ? () => comparedStatus(sheet.name, block, compared, words)
      : answer !== undefined
        ? () => answeredStatus(answer.from(sheet.name), words)
        : above !== undefined && comparison === undefined
          ? worstStatus(above, sheet.nextRow, words)
          : undefined;
  const fixed = (value: string): SheetCell => ({ value, style: "fixed" });
  sheet.add(
    part,
    title,
    formula === undefined ? fixed(word("status", status)) : { value: word("status", status), formula, style: "result" },
    numberCell(sheet.name, block, comparison?.observed),
    comparison !== undefined && comparison.required === undefined
      ? { value: 0, style: "result" }
      : numberCell(sheet.name, block, comparison?.required),
    unitText(block, comparison?.observed),
    consequenceCell(sheet.name, block, comparison, ifFailed, words),
    formula === undefined ? texts.doesNotRecalculate : "",
    fixed(observed),
    fixed(required),
    fixed(remedy),
    source,
    word("confidence", confidence),
  );
}

function canCompare(block: Block, { observed, required, openFrom }: AnswerComparison): boolean {
  return [observed, required, openFrom].every((symbol) => symbol === undefined || block.has(symbol));
}

function numberCell(sheet: string, block: Block, symbol: string | undefined): SheetCell {
  if (symbol === undefined || !block.has(symbol)) return { value: null };
  const value = block.value(symbol) ?? null;
  const format = numberFormat(unitIn(block, symbol), symbol, value);
  return { value, formula: () => block.cell(symbol, sheet), style: "result", format };
}

function unitIn(block: Block, symbol: string): string {
  const assumption = block.answer.assumptions?.find((candidate) => candidate.symbol === symbol);
  return block.step(symbol)?.unit ?? assumption?.unit ?? "";
}

function unitText(block: Block, symbol: string | undefined): string {
  const unit = symbol === undefined ? "" : unitIn(block, symbol);
  return unit === "1" ? "" : unit;
}

const RELATIONS: Readonly<Record<string, string>> = { above: ">", "at-least": ">=", "at-most": "<=" };

function comparedStatus(
  sheet: string,
  block: Block,
  { observed, relation, required, missing, openFrom }: AnswerComparison,
  { word }: Words,
): string {
  const status = (code: string) => quote(word("status", code));
  const left = block.cell(observed, sheet);
  const right = required === undefined ? "0" : block.cell(required, sheet);
  const otherwise =
    openFrom === undefined
      ? status("fail")
      : `IF(${left}>=N(${block.cell(openFrom, sheet)}),${status("unknown")},${status("fail")})`;
  const test = `IF(${left}${RELATIONS[relation]}${right},${status("pass")},${otherwise})`;
  return missing === undefined ? test : `IF(ISNUMBER(${left}),${test},${status(missing)})`;
}

function answeredStatus(cell: string, { texts, word }: Words): string {
  const status = (code: string) => quote(word("status", code));
  return `IF(${cell}=${quote(texts.yes)},${status("pass")},IF(${cell}=${quote(texts.no)},${status("fail")},${status("unknown")}))`;
}

/** Of the criteria of the same title in the rows above. */
function worstStatus(above: number, row: number, { word }: Words): () => string {
  const status = (code: string) => quote(word("status", code));
  const some = (code: string) =>
    `COUNTIFS($${TITLE}$1:$${TITLE}$${above},$${TITLE}${row},$${STATUS}$1:$${STATUS}$${above},${status(code)})>0`;
  return () => `IF(${some("fail")},${status("fail")},IF(${some("unknown")},${status("unknown")},${status("pass")}))`;
}

/** A threshold that is no longer the one on record shuts nobody out: it is the reader's own. */
function consequenceCell(
  sheet: string,
  block: Block,
  comparison: AnswerComparison | undefined,
  ifFailed: string,
  { word }: Words,
): SheetCell {
  const value = word("verdict", ifFailed);
  const required = comparison?.required;
  if (ifFailed === "conditional" || required === undefined || comparison?.openFrom !== undefined) {
    return { value, style: "fixed" };
  }
  const formula = () =>
    `IF(${block.cell(required, sheet)}=${block.value(required)},${quote(value)},${quote(word("verdict", "conditional"))})`;
  return { value, formula, style: "result" };
}

/** What a reading puts in place of its own, in the formula of the grant. */
const GRANT_UNDER: Readonly<Record<string, (value: number, reduction: string) => string>> = {
  "ratio-cap": (value) => `min(floor(K_base * ${value} / 1000) * 1000, G_max, G_ceil)`,
  "cost-effectiveness-ceiling": (value) => `min(G_ratio, G_max, floor(max(0, ${value} * ER_T) / 1000) * 1000)`,
  "useful-life": (value, reduction) =>
    `min(G_ratio, G_max, floor(max(0, c_max * (${reduction} * ${value})) / 1000) * 1000)`,
};

function writeReadings(
  sheet: SheetWriter,
  block: Block,
  readings: readonly AnswerReading[],
  criteria: readonly AnswerCriterion[],
  part: string,
  { texts, word }: Words,
): void {
  const reduction = creditedReduction(criteria);
  sheet.add("");
  sheet.title(part === "" ? texts.readings : `${part}: ${texts.readings}`);
  sheet.heading(
    texts.part,
    texts.reading,
    texts.asUsed,
    `${texts.grant} (JPY)`,
    `${texts.cityShare} (JPY)`,
    "",
    "",
    "",
    "",
    "",
    "",
    texts.source,
    texts.confidence,
  );
  for (const { rule, value, label, asUsed, grant, cityShare, source, confidence } of readings) {
    const formula =
      reduction === undefined && rule === "useful-life" ? undefined : GRANT_UNDER[rule]?.(value, reduction ?? "");
    sheet.add(
      part,
      label,
      { value: asUsed ? "✓" : "", style: "fixed" },
      amountCell(sheet.name, block, grant.amount, formula),
      amountCell(sheet.name, block, cityShare.amount, formula && `K_total - K_other - ${formula}`),
      "",
      "",
      "",
      "",
      "",
      "",
      source,
      word("confidence", confidence),
    );
  }
}

/** Live where the formula gives what was answered. */
function amountCell(sheet: string, block: Block, value: number, formula: string | undefined): SheetCell {
  const live = formula !== undefined && block.valueOf(formula) === value;
  return {
    value,
    format: "#,##0",
    ...(live ? { formula: () => block.write(formula, sheet), style: "result" } : { style: "fixed" }),
  };
}
