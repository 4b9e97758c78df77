import { beside } from "../../i18n/number";
import type { Warning } from "../../ledger/warning";
import { recordOf } from "../../reference/collections";
import { efficiencyWarnings } from "../efficiency-slips";
import type { AirConditioningGroup } from "./group";
import type { AirConditioningGroupRequest } from "./schema";

type CapacityRecord =
  | `capacity-${NonNullable<AirConditioningGroupRequest["equipment"]>}`
  | "capacity-unstated"
  | "capacity-unstated-tons";

const boundsOf = (id: CapacityRecord) =>
  recordOf("modelling-choices", id) as unknown as { readonly minKw: number; readonly maxKw: number };

/** What one unit of a kind can be; chillers are stated in tons, so that unit alone speaks for large ones. */
function capacityBounds({ equipment, capacity }: AirConditioningGroupRequest) {
  if (equipment !== undefined) return boundsOf(`capacity-${equipment}`);
  return boundsOf(capacity.unit === "USRt" ? "capacity-unstated-tons" : "capacity-unstated");
}

/** Inputs of a group that look like another unit or metric: remarked, never refused. */
export function slipWarnings({ request, inputs }: AirConditioningGroup, pointer: string): Warning[] {
  const { existing, reference, project } = request;
  return [
    ...capacityWarnings(request, inputs.capacity.kilowatts, `${pointer}/capacity`),
    ...efficiencyWarnings(
      { ...(existing ?? reference), pointer: `${pointer}/${existing === undefined ? "reference" : "existing"}` },
      { ...project, pointer: `${pointer}/project` },
    ),
  ];
}

function capacityWarnings(request: AirConditioningGroupRequest, capacity: number, pointer: string): Warning[] {
  const { minKw: min, maxKw: max } = capacityBounds(request);
  return capacity >= min && capacity <= max
    ? []
    : [{ code: "capacity-implausible", parameters: { capacity: beside(capacity, min, max), min, max }, pointer }];
}
