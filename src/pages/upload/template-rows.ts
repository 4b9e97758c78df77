import type { Measure } from "../../ledger/measure";

interface TemplateRows {
  /** Names of columns in the API. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export type TemplateMeasure = Exclude<Measure, "green-building">;

/** What a template shows; streets and rooms of Bandung, with figures that are examples. */
export const TEMPLATE_ROWS: Readonly<Record<TemplateMeasure, TemplateRows>> = {
  "street-lighting": {
    columns: [
      "name",
      "quantity",
      "existing.lamp",
      "existing.lampWatts",
      "existing.circuitWatts",
      "project.systemWatts",
      "schedule.preset",
    ],
    rows: [
      ["Jalan Braga", 94, "HPS", 150, null, 70.5, "full-night"],
      ["Jalan Soekarno-Hatta", 1255, "HPS", 250, null, 120, "evening-full-late-half"],
      ["Jalan Turangga", 47, "mercury", null, 140.5, 40, null],
    ],
  },
  "air-conditioning": {
    columns: [
      "name",
      "facility",
      "quantity",
      "capacity.value",
      "capacity.unit",
      "existing.value",
      "existing.metric",
      "project.value",
      "project.metric",
    ],
    rows: [
      ["Balai Kota", "office", 24, 9000, "Btu/h", 2.95, "CSPF", 5, "CSPF"],
      ["Puskesmas Garuda", "clinic", 9, 1.5, "PK", 3.1, "CSPF", 5.25, "CSPF"],
    ],
  },
};

export const MEASURES_WITH_TEMPLATE = Object.keys(TEMPLATE_ROWS) as TemplateMeasure[];
