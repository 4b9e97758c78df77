import type { Measure } from "../ledger/measure";
import { type FieldSection, isInput, type Quantities } from "../ledger/quantity";
import type { Schema } from "../schema/read";

/** One input of a form or a link: a query parameter and the place it has in the API's request. */
export interface Field {
  /** Name of the query parameter; its label is found under it in the catalogue group `pageFields`. */
  readonly name: string;
  /** Dotted path in the request, e.g. `groups.0.quantity`. */
  readonly path: string;
  /** Absent in the short form. */
  readonly section?: FieldSection;
  /** Typed in per cent, sent as a fraction. */
  readonly percent?: true;
  /** An amount whose currency is that of the form. */
  readonly money?: true;
  /** A time of day, typed with a colon or, as in Indonesia, with a point. */
  readonly time?: true;
  /** Counts only where this other field is filled in. */
  readonly requires?: string;
  /** Stands beside the field it requires, as its unit. */
  readonly beside?: true;
  /** Which row of a list it belongs to, from 0. */
  readonly row?: number;
}

/** A form: a page of its own, an operation of the API, and the fields between them. */
export interface FormDefinition {
  readonly id: Measure | "portfolio";
  /** The schema that judges the request. */
  readonly schema: Schema;
  /** What every request has, whether a field is filled in or not. */
  readonly skeleton: object;
  readonly fields: readonly Field[];
  /** What the ids of its controls begin with, where a page holds two forms of one operation. */
  readonly idPrefix?: string;
}

/** The form of one measure. */
export interface MeasureFormDefinition extends FormDefinition {
  readonly id: Measure;
}

/** The query parameter that holds the currency of every amount of a form. */
export const CURRENCY_PARAMETER = "currency";

type Extra = Pick<Field, "percent" | "money" | "time" | "requires" | "beside" | "row">;

/** The extras of a unit that stands beside the number it belongs to. */
export function unitOf(field: string): Extra {
  return { requires: field, beside: true };
}

export function short(name: string, path: string, extra: Extra = {}): Field {
  return { name, path, ...extra };
}

/** A maker of fields for one section of "more inputs". */
export function sectionOf(section: FieldSection) {
  return (name: string, path: string, extra: Extra = {}): Field => ({ name, path, section, ...extra });
}

/** The fields of the inputs of a table that are asked on a page; `place` is where the table stands in the request. */
export function fieldsOf(table: Quantities, place = ""): Field[] {
  return Object.values(table).flatMap((quantity) =>
    isInput(quantity) && quantity.field !== undefined ? [{ ...quantity.field, path: place + quantity.path }] : [],
  );
}

/** Puts the named fields, with the units beside them, first and in this order: they are the short form. */
export function shortFirst(names: readonly string[], fields: readonly Field[]): Field[] {
  const named = names.map((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`The short form asks for ${name}, which is no field`);
    const { section: _section, ...short } = field;
    return short;
  });
  return [...named, ...fields.filter(({ name }) => !names.includes(name))];
}
