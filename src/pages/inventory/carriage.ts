import type { Measure } from "../../ledger/measure";
import { NUMBERS_PARAMETER, PLAIN_NUMBERS } from "../forms/number-text";
import type { Query } from "../forms/read-form";
import { addressOf, type Reader } from "../reader";
import { MOST_OPENED } from "../result/way";

/** The query parameter that holds an inventory. */
export const INVENTORY_PARAMETER = "inventory";

/** The one of a measure, on a page of several. */
export function inventoryParameterOf(measure: Measure): string {
  return `${INVENTORY_PARAMETER}.${measure}`;
}

/** The inventories of a query, packed. */
export function packedIn(query: Query): Query {
  const isPacked = (name: string) => name === INVENTORY_PARAMETER || name.startsWith(`${INVENTORY_PARAMETER}.`);
  return Object.fromEntries(Object.entries(query).filter(([name]) => isPacked(name)));
}

/** Messengers cut longer links. */
export const MOST_SENT = 2_000;

/** How inventories with the options beside them are carried from one page to the next. */
export interface Carriage {
  /** The query of its link; numbers plain, and the inventory last: what is cut off is missed. */
  readonly query: Query;
  readonly address: string;
  /** Whether the link can be sent to somebody, only be opened here, or is none. */
  readonly link: "sent" | "opened" | "none";
}

export function carriageOf(packed: Query, options: Query, path: string, origin: string, reader: Reader): Carriage {
  const { [NUMBERS_PARAMETER]: _plain, ...rest } = options;
  const isEmpty = Object.keys(rest).length + Object.keys(packed).length === 0;
  const query: Query = isEmpty ? {} : { ...rest, ...PLAIN_NUMBERS, ...packed };
  const address = addressOf(path, { ...query, lang: reader.language });
  const { length } = origin + address;
  return { query, address, link: length <= MOST_SENT ? "sent" : length <= MOST_OPENED ? "opened" : "none" };
}
