import type { Measure } from "../../ledger/measure";
import type { Query } from "../forms/read-form";
import { inventoryParameterOf } from "../inventory/carriage";
import { openInventory } from "../inventory/compact";
import type { Inventory } from "../inventory/inventory";
import type { PackFault } from "../inventory/packed";
import { UPLOADS } from "../upload/upload-forms";
import type { Inventories } from "./read-portfolio";

interface OpenedInventories {
  readonly inventories: Inventories;
  /** The query with those that open, and no others. */
  readonly query: Query;
  /** Why others do not. */
  readonly faults: readonly PackFault[];
}

/** The inventories a query carries, each of its measure. */
export async function openInventories(query: Query): Promise<OpenedInventories> {
  const inventories = new Map<Measure, Inventory>();
  const faults: PackFault[] = [];
  const kept = { ...query };
  for (const { manual } of UPLOADS) {
    const parameter = inventoryParameterOf(manual.id);
    const packed = query[parameter];
    if (packed === undefined) continue;
    const opened = await openInventory(packed, manual.id);
    if (opened.ok) inventories.set(manual.id, opened.value);
    else {
      faults.push(opened.fault);
      delete kept[parameter];
    }
  }
  return { inventories, query: kept, faults };
}
