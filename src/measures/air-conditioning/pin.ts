import { refrigerantCharge } from "../../methods/refrigerant";
import { copFloorOf } from "../cop-floor";
import type { Pinned } from "../measure";
import { resolveCapacity } from "./capacity";
import type { MetricFamily } from "./efficiency";
import { computeGroup, DEFAULT_FACILITY } from "./group";
import { CHARGE_PER_KW, globalWarmingPotential } from "./refrigerant-facts";
import type { AirConditioningGroupRequest, AirConditioningRequest } from "./schema";

/** The metric that efficiencies of a family are compared in. */
const METRICS = { seasonal: "CSPF", "part-load": "IPLV", "full-load": "COP" } as const satisfies Record<
  MetricFamily,
  string
>;

/** Efficiencies and capacities of every group as they are compared, so that no table and no factor is looked up again. */
export function pinAirConditioning(request: AirConditioningRequest): Pinned {
  const { newBuilding, lifetimeYears = 1, gwpSet = "AR5" } = request;
  const codeMinimum = newBuilding && copFloorOf(newBuilding.type, newBuilding.grossFloorAreaM2).mandatory;
  const groups = request.groups.map((group, index) => {
    const capacity = resolveCapacity(group.capacity, `#/groups/${index}`);
    // Factor and lifetime weigh tonnes and years; what is written down is what holds before them.
    const common = { codeMinimum, emissionFactor: 1, lifetime: lifetimeYears };
    const { family, existing, reference, project } = computeGroup(group, index, capacity, common).inputs;
    const efficiency = (value: number) => ({ value, metric: METRICS[family] });
    const { facility = DEFAULT_FACILITY } = group;
    return {
      ...group,
      facility,
      capacity: { value: capacity.kilowatts, unit: "kW" as const },
      existing: efficiency(existing.value),
      reference: efficiency(reference.run?.value("eta_RE") ?? reference.value),
      project: efficiency(project.value),
      ...(group.refrigerant !== undefined && {
        refrigerant: pinRefrigerant(group.refrigerant, capacity.kilowatts, gwpSet),
      }),
    };
  });
  return { ...request, gwpSet, groups };
}

type RefrigerantRequest = NonNullable<AirConditioningGroupRequest["refrigerant"]>;

function pinRefrigerant(
  request: RefrigerantRequest,
  kilowatts: number,
  gwpSet: NonNullable<AirConditioningRequest["gwpSet"]>,
): RefrigerantRequest {
  const charge = (role: "old" | "new") =>
    refrigerantCharge[role].evaluate({ k_charge: CHARGE_PER_KW.value, Phi: kilowatts }).value(`m_${role}`);
  const { existing, project } = request;
  return {
    ...(existing !== undefined && {
      existingChargeKg: charge("old"),
      existingGwp: globalWarmingPotential(existing, gwpSet).value,
    }),
    ...(project !== undefined && {
      projectChargeKg: charge("new"),
      projectGwp: globalWarmingPotential(project, gwpSet).value,
    }),
    ...request,
  };
}
