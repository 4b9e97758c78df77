import type { AnswerCriterion } from "./answer";
import { type Block, type Input, inputsOf } from "./block";
import { numberFormat } from "./number-format";
import { addressCell, type Place, type SheetCell, type SheetWriter } from "./sheet";
import type { Words } from "./words";

const VALUE_COLUMN = 3;

/** Where the yes or no of a criterion is answered. */
export type Answers = ReadonlyMap<string, Place>;

export function startInputs(sheet: SheetWriter, { texts }: Words): void {
  sheet.title(texts.inputs);
  sheet.add(texts.changeInputs);
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

/** The inputs of one calculation. What the calculation works out refers to it. */
export function writeInputs(sheet: SheetWriter, block: Block, part: string, words: Words, hasYears: boolean): void {
  for (const input of inputsOf(block, hasYears)) {
    const place = sheet.placeOf(VALUE_COLUMN);
    const isOwn = input.kind !== "computed" && input.kind !== "same";
    if (isOwn && !block.has(input.symbol)) block.put(input.symbol, place);
    writeInput(sheet, block, input, partOf(block, input.symbol, part), words);
  }
}

/** The group a symbol is numbered for. */
export function partOf({ answer: { groups = [] } }: Block, symbol: string, part = ""): string {
  const number = groups.length > 1 && !/^X_/.test(symbol) ? Number(/_(\d+)$/.exec(symbol)?.[1] ?? 0) : 0;
  const group = groups[number - 1]?.name;
  return [part, group].filter((name) => name !== undefined && name !== "").join(": ");
}

function writeInput(sheet: SheetWriter, block: Block, input: Input, part: string, words: Words): void {
  const { texts } = words;
  const { symbol, label, unit, assumption } = input;
  const url = assumption?.url ?? "";
  sheet.add(
    part,
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
  if (kind === "fixed" && symbol === "dOM") return texts.optionWithCost;
  const isPublic = assumption !== undefined && assumption.origin !== "request";
  return isPublic ? texts.optionPublic : texts.optionProject;
}

/** A pure number has no unit to show. */
export const unitOf = (unit: string) => (unit === "1" ? "" : unit);

/** The questions only the city can answer, each with its choices. */
export function writeAnswers(
  sheet: SheetWriter,
  block: Block,
  criteria: readonly AnswerCriterion[],
  part: string,
  { texts, word }: Words,
): Answers {
  const places = new Map<string, Place>();
  const choices = [texts.yes, texts.no, texts.open];
  const byStatus: Readonly<Record<string, string>> = { pass: texts.yes, fail: texts.no, unknown: texts.open };
  for (const { id, title, status, field } of criteria) {
    if (field === undefined || isWorkedOut(block, id)) continue;
    places.set(id, sheet.placeOf(VALUE_COLUMN));
    const answer: SheetCell = { value: byStatus[status] ?? texts.open, style: "input", choices };
    sheet.add(part, title, "", answer, "", texts.optionQuestion, "", "", word("origin", "request"), "", field);
  }
  return places;
}

/** Whether the light is worse follows from the roads where they are described. */
function isWorkedOut({ answer }: Block, criterion: string): boolean {
  return criterion === "light-not-worse" && answer.crossChecks?.illuminance !== undefined;
}
