import type { Range } from "./range-kind";
import { type Assumption, fromRequest, type Sourced } from "./sourced";

/** Longest year, h. */
export const HOURS_OF_LEAP_YEAR = 8784;

/** A quantity that enters a calculation: where the request says it, and what the calculation calls it. */
export interface Quantity {
  /** Dotted path in the request, below its group where it has one. */
  readonly path: string;
  readonly symbol: string;
  readonly unit: string;
  /** The same for all groups: the symbol carries no number of a group. */
  readonly shared?: true;
  /** Absent where it is exact: counted units, areas, prescribed minima, thresholds, conversions. */
  readonly range?: Range;
}

/** Where a field of a page's form stands in "more inputs". */
export type FieldSection = "equipment" | "road" | "electricity" | "money" | "subsidy" | "project";

/** The field of a page's form in which an input is asked. */
export interface FormField {
  /** Name of the query parameter; its label is found under it in the catalogue group `pageFields`. */
  readonly name: string;
  /** Where a form that does not list it among its short fields has it. */
  readonly section: FieldSection;
  /** Typed in per cent, sent as a fraction. */
  readonly percent?: true;
  /** Counts only where this other field is filled in. */
  readonly requires?: string;
}

/** A number a request may state, declared once: schema, assumption, range and form field follow from it. */
export interface Input extends Quantity {
  /** What it is and its unit, in English, without its default. */
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole?: true;
  readonly required?: true;
  readonly example: number;
  /** What stands for it where the request is silent. */
  readonly default?: Sourced;
  /** Where there is no one default: what decides it, e.g. `by facility`. */
  readonly defaultBy?: string;
  readonly field?: FormField;
}

/** The quantities of a room, by the names its code has for them. */
export type Quantities = Readonly<Record<string, Quantity | Input>>;

/** The inputs of a table as a request gives them: certain where the table has a default or asks for it. */
export type Stated<Table extends Quantities> = {
  readonly [Key in keyof Table as Table[Key] extends Input ? Key : never]: Table[Key] extends
    | { default: Sourced }
    | { required: true }
    ? Sourced
    : Sourced | undefined;
};

/** Reads the inputs of a table out of a request or a group of it. Zero is a value, not a missing one. */
export function readInputs<Table extends Quantities>(table: Table, request: object): Stated<Table> {
  const read: Record<string, Sourced | undefined> = {};
  for (const key in table) {
    const quantity = table[key] as Quantity | Input;
    if (!isInput(quantity)) continue;
    const value = numberAt(request, quantity.path);
    read[key] = value === undefined ? quantity.default : fromRequest(value);
  }
  return read as Stated<Table>;
}

/** Whether a quantity is asked of the request as a number of its own. */
export function isInput(quantity: Quantity | Input): quantity is Input {
  return "minimum" in quantity;
}

/** The number at a dotted path of a request. */
export function numberAt(request: object, path: string): number | undefined {
  let place: unknown = request;
  for (const part of partsOf(path)) {
    if (place === undefined) return undefined;
    place = (place as Readonly<Record<string, unknown>>)[part];
  }
  return place as number | undefined;
}

/** A batch reads the same few paths on every line. */
const splitPaths = new Map<string, readonly string[]>();

function partsOf(path: string): readonly string[] {
  let parts = splitPaths.get(path);
  if (parts === undefined) {
    parts = path.split(".");
    splitPaths.set(path, parts);
  }
  return parts;
}

/** Where a group's quantities stand in the request, and what marks their symbols. */
export interface GroupPlace {
  readonly index: number;
  readonly suffix: string;
}

/** The line of `assumptions` of a quantity; of a group where its place is given. */
export function assumptionOf(
  { path, symbol, unit, shared }: Quantity,
  { value, origin, provenance }: Sourced,
  place?: GroupPlace,
): Assumption {
  return {
    value,
    origin,
    provenance,
    name: place === undefined ? path : `groups.${place.index}.${path}`,
    symbol: place === undefined || shared ? symbol : symbol + place.suffix,
    unit,
  };
}

/** The lines of a table's quantities that have a value, in the order of the table. */
export function assumptionsOf<Table extends Quantities>(
  table: Table,
  values: Readonly<Partial<Record<keyof Table, Sourced | undefined>>>,
  place?: GroupPlace,
): Assumption[] {
  return Object.entries(table).flatMap(([key, quantity]) => {
    const sourced = values[key];
    return sourced === undefined ? [] : [assumptionOf(quantity, sourced, place)];
  });
}

/** The symbols of a table that are the same for all groups. */
export function sharedSymbols(table: Quantities): string[] {
  return Object.values(table).flatMap(({ symbol, shared }) => (shared ? [symbol] : []));
}
