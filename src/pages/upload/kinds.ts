import type { RowGroup } from "../inventory/inventory";
import { joinedName } from "./joined-name";

/** What belongs to all equipment of a group together, and adds up. */
const ADDITIVE: readonly string[] = ["quantity", "meteredProjectMwhPerYear"];

interface Kind {
  readonly group: Record<string, unknown>;
  readonly names: Set<string>;
}

/** The kinds of equipment of an inventory: rows that differ in name and number only are one group of an estimate. */
export class Kinds {
  readonly #kinds = new Map<string, Kind>();

  get size(): number {
    return this.#kinds.size;
  }

  add(name: string | undefined, group: RowGroup): void {
    // Whether electricity was metered makes another kind, how much of it does not.
    const key = JSON.stringify(group, (field, value) => (ADDITIVE.includes(field) ? true : value));
    const known = this.#kinds.get(key);
    const kind = known ?? { group: { ...group }, names: new Set() };
    if (name !== undefined) kind.names.add(name);
    if (known === undefined) this.#kinds.set(key, kind);
    else for (const field of ADDITIVE) sumInto(kind.group, field, group[field]);
  }

  /** The groups of a request, in the order in which the rows first name them. */
  groups(): RowGroup[] {
    return [...this.#kinds.values()].map(({ group, names }) => {
      const name = joinedName(names);
      return name === undefined ? group : { name, ...group };
    });
  }
}

function sumInto(group: Record<string, unknown>, field: string, value: unknown): void {
  if (typeof value === "number") group[field] = (group[field] as number) + value;
}
