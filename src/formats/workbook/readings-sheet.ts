import type { AnswerStep } from "./answer";
import { type Block, isOfReading } from "./block";
import { cellFormula } from "./cell-formula";
import { numberFormat } from "./number-format";
import type { SheetCell, SheetWriter } from "./sheet";
import type { Words } from "./words";

const ENERGY_COLUMN = 4;
const FIELDS = /^(?:vintages\.(\d+)\.)?groups\.(\d+)\.readings\.\d+/;

/** What was read off one meter in one period. */
interface Reading {
  readonly energy: AnswerStep;
  readonly days: AnswerStep;
  readonly power: AnswerStep;
}

/** Whether meters were read, and not only their totals stated. */
export function hasReadings({ steps }: Block): boolean {
  return steps.some(({ symbol }) => isOfReading(symbol));
}

/** One row a reading, meter by meter, so that what a meter counted is the sum of a range. */
export function writeReadings(sheet: SheetWriter, block: Block, request: unknown, words: Words): void {
  const { texts, field } = words;
  sheet.title(texts.readingsOfMeters);
  sheet.note(texts.readingsNote);
  const [first] = readingsOf(block);
  const head = (step: AnswerStep | undefined) => `${step?.label ?? ""} (${step?.unit ?? ""})`;
  sheet.heading(
    texts.part,
    field("from"),
    field("to"),
    head(first?.days),
    head(first?.energy),
    head(first?.power),
    texts.field,
  );
  sheet.filter();
  const fields = new Map(block.answer.assumptions?.map(({ symbol, name }) => [symbol, name]));
  const powerAt = powerFormula(first);
  for (const reading of readingsOf(block)) {
    block.put(reading.energy.symbol, sheet.placeOf(ENERGY_COLUMN));
    writeReading(sheet, block, reading, fields.get(reading.energy.symbol) ?? "", request, powerAt);
  }
}

/** The formula of the power, in the cells of a row. */
function powerFormula(first: Reading | undefined): (row: number) => string {
  if (first === undefined) return () => "";
  const { energy, days, power } = first;
  const columns = { [energy.symbol]: "$E$", [days.symbol]: "$D$" };
  const text = cellFormula(power.formula ?? "0", (symbol) => `${columns[symbol]}#`);
  return (row) => text.replaceAll("#", String(row));
}

/** They stand together: what was read, for how long, and the power that comes of it. */
function readingsOf({ steps }: Block): Reading[] {
  const lines = steps.filter(({ symbol }) => isOfReading(symbol));
  return Array.from({ length: lines.length / 3 }, (_, index) => {
    const [energy, days, power] = lines.slice(3 * index, 3 * index + 3) as [AnswerStep, AnswerStep, AnswerStep];
    return { energy, days, power };
  });
}

function writeReading(
  sheet: SheetWriter,
  block: Block,
  { energy, days, power }: Reading,
  name: string,
  request: unknown,
  powerAt: (row: number) => string,
): void {
  const row = sheet.nextRow;
  const stated = at(request, name.split(".").slice(0, -1)) as
    | { readonly from?: string; readonly to?: string }
    | undefined;
  const cell = (step: AnswerStep, rest: Partial<SheetCell>): SheetCell => ({
    value: step.value,
    style: "result",
    format: numberFormat(step.unit, step.symbol, step.value),
    ...rest,
  });
  sheet.add(
    meterOf(block, name),
    stated?.from ?? "",
    stated?.to ?? "",
    cell(days, { style: "fixed" }),
    cell(energy, { style: "input" }),
    cell(power, { formula: () => powerAt(row) }),
    name,
  );
}

/** The group whose meter it is, and its year where there are several. */
function meterOf({ answer: { groups = [], vintages = [] } }: Block, name: string): string {
  const [, year, group = 0] = FIELDS.exec(name) ?? [];
  const vintage = vintages[Number(year ?? -1)];
  const meter = (vintage?.groups ?? groups)[Number(group)]?.name ?? "";
  return vintage === undefined ? meter : `${vintage.year}: ${meter}`;
}

function at(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((place, part) => (place as Record<string, unknown> | undefined)?.[part], root);
}
