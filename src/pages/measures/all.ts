import { byMeasure, type Measure } from "../../ledger/measure";
import { nameless, type Preset } from "../forms/preset";
import { airConditioning } from "./air-conditioning";
import { greenBuilding } from "./green-building";
import type { PageMeasure } from "./measure";
import { streetLighting } from "./street-lighting";

/** The measures as the pages have them, in the order of the home page. */
export const PAGE_MEASURES: Readonly<Record<Measure, PageMeasure>> = {
  "air-conditioning": airConditioning,
  "green-building": greenBuilding,
  "street-lighting": streetLighting,
};

/** The example of each measure. */
export const PRESETS: Readonly<Record<Measure, Preset>> = byMeasure((measure) => {
  const { form, preset } = PAGE_MEASURES[measure];
  return { form, ...preset, request: nameless(preset.request) };
});
