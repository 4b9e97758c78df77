import type { Measure } from "../../ledger/measure";
import { airConditioningWords } from "./air-conditioning";
import type { InventoryWords } from "./inventory-words";
import { streetLightingWords } from "./street-lighting";

/** A building is asked for by its own form; its tables have the names of the API. */
const none: InventoryWords = {};

export const INVENTORY_WORDS: Readonly<Record<Measure, InventoryWords>> = {
  "air-conditioning": airConditioningWords,
  "green-building": none,
  "street-lighting": streetLightingWords,
};
