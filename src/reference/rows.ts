import { CONFIDENCES, type Row } from "../ledger/record";

/** Gives a single object or a row without an id of its own one that says what it is. */
export function named<Fields extends object>(id: string, row: Fields): Fields & { readonly id: string } {
  return { ...row, id };
}

/** A symbol as part of an id that needs no escaping in an address: `ΔT` is `delta-T`, `TD_ek` is `TD-ek`. */
export function symbolId(symbol: string): string {
  return symbol
    .replace("α", "alpha")
    .replace("Δ", "delta-")
    .replace(/[^A-Za-z0-9]+/g, "-");
}

/** Sets a word before the ids of rows that meet others in one collection. */
export function prefixed<Fields extends { readonly id: string }>(prefix: string, rows: readonly Fields[]): Fields[] {
  return rows.map((row) => ({ ...row, id: `${prefix}-${row.id}` }));
}

/** Questions the sources leave open: a record each, so that what is not known is served as honestly as what is. */
export function openQuestions(topic: string, texts: readonly string[]) {
  return texts.map((text, index) => ({
    id: `${topic}-${index + 1}`,
    topic,
    text,
    source: "no source available",
    url: null,
    confidence: CONFIDENCES[3],
  }));
}

/** The collections of one topic. */
export type Topic = Readonly<Record<string, readonly Row[]>>;
