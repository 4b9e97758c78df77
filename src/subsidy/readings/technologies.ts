import type { Measure } from "../../ledger/measure";
import type { Technology, TechnologyId } from "../../ledger/technology";
import { recordOf } from "../../reference/collections";
import type { SubsidyInput } from "../input";

/** What a project of a measure is counted as where only the measure is known. */
const BY_MEASURE: Readonly<Record<Measure, readonly Technology[]>> = {
  "air-conditioning": [{ id: "inverter-ac" }],
  // Which of its equipment a building renews is not known.
  "green-building": [],
  "street-lighting": [{ id: "smart-led-street" }],
};

export function technologiesOf({ technologies, measure }: SubsidyInput): readonly Technology[] {
  return technologies ?? (measure === undefined ? [] : BY_MEASURE[measure]);
}

/** The caps that the record of a technology reads, by how its similar projects are counted. */
export function capsOf(id: TechnologyId): readonly number[] {
  const { indicativeCap, alternativeCap } = recordOf("similar-technology-counts", id);
  return [indicativeCap, alternativeCap].filter((cap) => typeof cap === "number");
}
