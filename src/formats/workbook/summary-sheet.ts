import { EDITION_DATE } from "../../ledger/edition";
import type { AnswerRow } from "../answer-rows";
import type { WorkbookAnswer } from "./answer";
import type { Block } from "./block";
import { liveFigure, type Year } from "./figures";
import { unitOf } from "./inputs-sheet";
import { numberFormat } from "./number-format";
import type { SheetFormula } from "./part";
import type { SheetCell, SheetWriter } from "./sheet";
import { quote, type Words } from "./words";

/** What the summary shows in words, by field: the code as answered, and what it follows from. */
export type Codes = ReadonlyMap<string, SheetFormula>;

/** A calculation, or a year of one, with the words that follow from it. */
export interface Scope {
  /** Section of the answer it has to itself, and its place in the list there; absent where it is the whole answer. */
  readonly section?: string | undefined;
  readonly index?: number | undefined;
  readonly block: Block;
  readonly codes: Codes;
  readonly year?: Year;
}

/** A row of the answer, and what it is within the calculation it belongs to. */
export interface Placed {
  readonly row: AnswerRow;
  readonly within: AnswerRow;
  readonly scope: Scope | undefined;
}

/** What belongs to a part of the answer is called there as it would be in an answer of its own. */
export function placeRow(row: AnswerRow, scopes: readonly Scope[]): Placed {
  const { section, indexes, name } = row;
  const own = scopes.find((scope) => scope.section === section && (scope.index ?? indexes[0]) === indexes[0]);
  if (own === undefined) return placeGroup(row, scopes) ?? { row, within: row, scope: wholeOf(scopes) };
  const [first = "", ...rest] = name.split(".");
  const inner = own.index === undefined ? indexes : indexes.slice(1);
  return { row, within: { ...row, section: first, name: rest.join(".") || first, indexes: inner }, scope: own };
}

const wholeOf = (scopes: readonly Scope[]) => scopes.find(({ section }) => section === undefined);

/** The groups of a report over several years are listed year after year. */
function placeGroup(row: AnswerRow, scopes: readonly Scope[]): Placed | undefined {
  if (row.section !== "groups") return undefined;
  let [index = 0] = row.indexes;
  for (const scope of scopes) {
    if (scope.year === undefined) continue;
    const { length } = scope.year.groups;
    if (index < length) return { row, within: { ...row, indexes: [index] }, scope };
    index -= length;
  }
  return undefined;
}

const VALUE_COLUMN_DATE = "yyyy-mm-dd";
const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet that counts 1900 as a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);

export function startSummary(sheet: SheetWriter, answer: WorkbookAnswer, title: string, words: Words): void {
  const { texts } = words;
  sheet.title(title);
  sheet.note(texts.planningOnly);
  const { release = "", referenceData = "" } = answer.edition ?? {};
  const edition = Math.round((Date.parse(EDITION_DATE) - EPOCH) / DAY_MS);
  sheet.add(texts.edition, `${release} / ${referenceData}`, {
    value: edition,
    style: "text",
    format: VALUE_COLUMN_DATE,
  });
  sheet.add(texts.today, { value: edition, formula: () => "TODAY()", style: "result", format: VALUE_COLUMN_DATE });
  sheet.add("");
}

/** The figures of an answer that follow from the calculation; the others are handed back. */
export function writeFigures(sheet: SheetWriter, rows: readonly Placed[], words: Words): AnswerRow[] {
  const left: AnswerRow[] = [];
  let section = "";
  for (const { row, within, scope } of rows) {
    const cell = scope && liveCell(sheet.name, scope, within, words);
    if (cell === undefined) {
      left.push(row);
      continue;
    }
    const part = sectionOf(row, words);
    if (part !== section) {
      sheet.add({ value: part, style: "part" });
      section = part;
    }
    sheet.add(labelOf(row, words), cell, unitOf(row.unit));
  }
  return left;
}

function liveCell(sheet: string, { block, codes, year }: Scope, row: AnswerRow, words: Words): SheetCell | undefined {
  const code = codes.get(`${row.section}.${row.name}`);
  if (code !== undefined) {
    return { value: wordOf(row, words) ?? String(row.value), formula: () => code(sheet), style: "result" };
  }
  const figure = liveFigure(row, block, year);
  if (figure === undefined) return undefined;
  return {
    value: row.value,
    formula: () => figure.write(sheet),
    style: "result",
    format: numberFormat(row.unit, row.name.split(".").at(-1) ?? "", row.value),
  };
}

/** What stays as it was answered, grey. */
export function writeAnswered(sheet: SheetWriter, rows: readonly AnswerRow[], words: Words): void {
  const { texts } = words;
  sheet.title(texts.asAnswered);
  sheet.note(texts.asAnsweredNote);
  sheet.heading(texts.figure, texts.value, texts.unit, texts.part);
  for (const row of rows) {
    const format =
      typeof row.value === "number" ? numberFormat(row.unit, row.name.split(".").at(-1) ?? "", row.value) : undefined;
    const value =
      typeof row.value === "boolean" ? (row.value ? texts.yes : texts.no) : (wordOf(row, words) ?? row.value);
    sheet.add(labelOf(row, words), { value, style: "fixed", format }, unitOf(row.unit), sectionOf(row, words));
  }
}

const KINDS: Readonly<Record<string, Parameters<Words["word"]>[0]>> = {
  verdict: "verdict",
  status: "status",
  bindingLimit: "limit",
  verdictReasons: "reason",
  reason: "reason",
};

/** A code in the words of the reader. */
function wordOf({ name, value }: AnswerRow, words: Words): string | undefined {
  const field = name.split(".").at(-1) ?? "";
  if (typeof value !== "string") return undefined;
  if (field === "grantStatus") return grantStatusWord(value, words);
  const kind = KINDS[field];
  return kind === undefined ? undefined : words.word(kind, value);
}

export function grantStatusWord(code: string, { texts }: Words): string {
  const byCode: Readonly<Record<string, string>> = {
    payable: texts.grantPayable,
    "below-minimum": texts.grantBelowMinimum,
    none: texts.grantNone,
  };
  return byCode[code] ?? code;
}

/** What is in a currency, or inside something else, says of what. */
function labelOf({ name, label }: AnswerRow, { field }: Words): string {
  const parents = name.split(".").slice(0, -1);
  const parent = parents.at(-1)?.replace(/ByCurrency$/, "");
  return parent === undefined ? label : `${field(parent)}: ${label}`;
}

function sectionOf({ section, item }: AnswerRow, { texts, field }: Words): string {
  const sections: Readonly<Record<string, string>> = texts;
  const name = sections[`section.${section}`] ?? field(section);
  return item === "" || section === "warnings" ? name : `${name}: ${item}`;
}

/** The words of what follows from the lines of a grant. */
export function grantCodes(block: Block, section: string, words: Words): [string, SheetFormula][] {
  const needed = ["G_sub", "G_min", "G_ratio", "G_max", "G_ceil", "ER_T"];
  if (!needed.every((symbol) => block.has(symbol))) return [];
  const limit = (code: string) => quote(words.word("limit", code));
  const status = (code: string) => quote(grantStatusWord(code, words));
  return [
    [
      `${section}.grantStatus`,
      (sheet) => {
        const [grant, minimum] = [block.cell("G_sub", sheet), block.cell("G_min", sheet)];
        return `IF(${grant}<=0,${status("none")},IF(${grant}<${minimum},${status("below-minimum")},${status("payable")}))`;
      },
    ],
    [
      `${section}.bindingLimit`,
      (sheet) => {
        const [ratio, most, ceiling] = ["G_ratio", "G_max", "G_ceil"].map((symbol) => block.cell(symbol, sheet));
        const least = `MIN(${ratio},${most},${ceiling})`;
        return (
          `IF(${block.cell("ER_T", sheet)}<=0,${limit("no-reduction")},IF(${ratio}=${least},${limit("ratio")},` +
          `IF(${most}=${least},${limit("project-maximum")},${limit("cost-effectiveness")})))`
        );
      },
    ],
  ];
}
