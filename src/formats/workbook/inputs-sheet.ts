import { type AnswerCriterion, subsidyOf } from "./answer";
import { type Block, type Input, inputsOf } from "./block";
import { yearsOf } from "./cash-flow-sheet";
import { numberFormat } from "./number-format";
import type { Part } from "./part";
import { partOf } from "./part-of";
import { addressCell, type Place, type SheetCell, type SheetWriter } from "./sheet";
import type { Words } from "./words";

const VALUE_COLUMN = 3;

/** Where the yes or no of a criterion is answered. */
export type Answers = ReadonlyMap<string, Place>;

export function startInputs(sheet: SheetWriter, { texts }: Words): void {
  sheet.title(texts.inputs);
  sheet.note(texts.changeInputs);
  sheet.heading(
    texts.part,
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
  sheet.filter();
}

/** Which of several lines for one field says most about it. */
const TELLS: readonly Input["kind"][] = ["input", "fixed", "computed", "same", "unread"];

interface Line {
  readonly block: Block;
  readonly input: Input;
  readonly part: string;
}

/**
 * The inputs of all calculations. What a calculation works out refers to it; a field that several share is one input, before
 * those that each has for itself.
 */
export function writeInputs(sheet: SheetWriter, parts: readonly Part[], blocks: readonly Block[], words: Words): void {
  const lines = parts.flatMap((part, index) => {
    const block = blocks[index] as Block;
    return inputsOf(block, yearsOf(block) > 0, part.starts).map((input): Line => ({ block, input, part: part.name }));
  });
  const [own, shared] = byField(lines);
  for (const lines of shared) {
    const [first] = lines.toSorted((one, other) => TELLS.indexOf(one.input.kind) - TELLS.indexOf(other.input.kind));
    const place = sheet.placeOf(VALUE_COLUMN);
    for (const line of lines) giveCell(line, place);
    writeInput(sheet, { ...(first as Line), part: "" }, words);
  }
  for (const line of own) {
    giveCell(line, sheet.placeOf(VALUE_COLUMN));
    writeInput(sheet, line, words);
  }
}

/** Lines of one calculation only, and those of several for the same field of the request. */
function byField(lines: readonly Line[]): [Line[], Line[][]] {
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    const { symbol, assumption } = line.input;
    const key = assumption === undefined ? "" : `${assumption.name} ${symbol}`;
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [line]);
    else same.push(line);
  }
  const shared = [...byName].flatMap(([key, same]) =>
    key !== "" && same.some(({ block }) => block !== same[0]?.block) ? [same] : [],
  );
  const inShared = new Set(shared.flat());
  return [lines.filter((line) => !inShared.has(line)), shared];
}

function giveCell({ block, input: { kind, symbol } }: Line, place: Place): void {
  if (kind !== "computed" && kind !== "same" && !block.has(symbol)) block.put(symbol, place);
}

function writeInput(sheet: SheetWriter, { block, input, part }: Line, words: Words): void {
  const { texts } = words;
  const { symbol, label, unit, assumption } = input;
  const url = assumption?.url ?? "";
  sheet.add(
    partOf(block, symbol, part),
    label,
    symbol,
    valueCell(sheet.name, block, input),
    unitOf(unit),
    optionOf(input, texts),
    assumption?.source === "request" ? words.word("origin", "request") : (assumption?.source ?? texts.fromRequest),
    assumption === undefined ? "" : words.word("confidence", assumption.confidence),
    assumption === undefined ? words.word("origin", "request") : words.word("origin", assumption.origin),
    addressCell(url),
    assumption?.name ?? "",
  );
}

function valueCell(sheet: string, block: Block, { symbol, value, unit, kind }: Input): SheetCell {
  const format = numberFormat(unit, symbol, value);
  switch (kind) {
    case "computed":
    case "same":
      return { value, formula: () => block.cell(symbol, sheet), style: "result", format };
    case "input":
      return { value, style: "input", format, ...(/^beta/.test(symbol) && { choices: [0, 1] }) };
    default:
      return { value, style: "fixed", format };
  }
}

function optionOf({ kind, symbol, assumption }: Input, texts: Words["texts"]): string {
  if (kind === "computed" || kind === "same") return texts.optionComputed;
  if (kind === "unread") return texts.optionUnread;
  if (kind === "fixed" && symbol === "T") return texts.optionYears;
  if (kind === "fixed" && symbol === "d") return texts.optionDates;
  if (kind === "fixed" && symbol === "dOM") return texts.optionWithCost;
  const isPublic = assumption !== undefined && assumption.origin !== "request";
  return isPublic ? texts.optionPublic : texts.optionProject;
}

/** A pure number has no unit to show. */
export const unitOf = (unit: string) => (unit === "1" ? "" : unit);

/** The questions only the city can answer, each with its choices; where each calculation finds its answers. */
export function writeAnswers(
  sheet: SheetWriter,
  parts: readonly Part[],
  blocks: readonly Block[],
  words: Words,
): Answers[] {
  const asked = parts.map((part, index) => questionsOf(part, blocks[index] as Block));
  const fields = asked.flatMap((questions) => questions.map(({ field }) => field));
  const shared = new Map<string, Place>();
  return asked.map((questions, index) => {
    const places = questions.map(({ id, title, status, field }) => {
      const isShared = fields.indexOf(field) !== fields.lastIndexOf(field);
      const place = shared.get(field as string) ?? sheet.placeOf(VALUE_COLUMN);
      if (!shared.has(field as string)) {
        writeQuestion(sheet, isShared ? "" : (parts[index] as Part).name, title, status, field as string, words);
        shared.set(field as string, place);
      }
      return [id, place] as const;
    });
    return new Map(places);
  });
}

function questionsOf({ answer }: Part, block: Block): AnswerCriterion[] {
  const criteria = subsidyOf(answer)?.criteria ?? [];
  return criteria.filter(({ id, field }) => field !== undefined && !isWorkedOut(block, id));
}

function writeQuestion(
  sheet: SheetWriter,
  part: string,
  title: string,
  status: string,
  field: string,
  { texts, word }: Words,
): void {
  const byStatus: Readonly<Record<string, string>> = { pass: texts.yes, fail: texts.no, unknown: texts.open };
  const answer: SheetCell = {
    value: byStatus[status] ?? texts.open,
    style: "input",
    choices: [texts.yes, texts.no, texts.open],
  };
  sheet.add(part, title, "", answer, "", texts.optionQuestion, "", "", word("origin", "request"), "", field);
}

/** Whether the light is worse follows from the roads where they are described. */
function isWorkedOut({ answer }: Block, criterion: string): boolean {
  return criterion === "light-not-worse" && answer.crossChecks?.illuminance !== undefined;
}
