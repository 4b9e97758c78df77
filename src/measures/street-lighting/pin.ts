import type { Pinned } from "../measure";
import { computeGroup } from "./group";
import type { StreetLightingRequest } from "./schema";

/** Hours, watts and reference of every group as they count, so that no table is looked up again. */
export function pinStreetLighting(request: StreetLightingRequest): Pinned {
  const approach = request.approach ?? "rated-power";
  const groups = request.groups.map((group, index) => {
    // The factor weighs tonnes alone; nothing that is written down depends on it.
    const { known, schedule } = computeGroup(group, index, approach, 1).inputs;
    const { lampWatts: _table, ...existing } = group.existing;
    return {
      ...group,
      ...(known !== undefined && { existing: { ...existing, circuitWatts: known.existingPower.value } }),
      ...(known?.reference.sodiumShare !== undefined && {
        reference: { circuitWatts: known.reference.circuitWatts },
      }),
      ...(schedule.steps !== undefined && { schedule: { steps: schedule.steps.map((step) => ({ ...step })) } }),
    };
  });
  return { ...request, approach, groups };
}
