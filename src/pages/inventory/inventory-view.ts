import type { FilledForm } from "../forms/read-form";
import type { PageContext } from "../page-context";
import type { UploadDefinition } from "../upload/upload-forms";
import type { Carriage } from "./carriage";
import type { Inventory } from "./inventory";

/** A page about an inventory that is carried along, and the options beside it. */
export interface InventoryView {
  readonly context: PageContext;
  readonly upload: UploadDefinition;
  readonly inventory: Inventory;
  readonly filled: FilledForm;
  readonly carriage: Carriage;
  /** The same with the comparison its result may join. */
  readonly frame: Carriage;
}
