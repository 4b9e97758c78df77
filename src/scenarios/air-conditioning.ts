import type { AirConditioningGroupRequest, AirConditioningRequest } from "../measures/air-conditioning/schema";
import { emissionFactorDimension } from "./emission-factor";
import type { Alternatives, Dimension } from "./scenario";

/** How strict the reference is decides the credit as much as the factor does. */
export function airConditioningAlternatives(request: AirConditioningRequest): Alternatives<AirConditioningRequest> {
  const known = request.groups.some(({ existing }) => existing !== undefined);
  return { dimensions: [emissionFactorDimension(), known ? REFERENCES : []], alone: [] };
}

const REFERENCES: Dimension<AirConditioningRequest> = [
  { id: "market-reference", apply: (request) => ({ ...request, groups: request.groups.map(marketReference) }) },
  { id: "existing-reference", apply: (request) => ({ ...request, groups: request.groups.map(existingReference) }) },
];

/** The better of the existing unit and the market's or the code's minimum: the default reference. */
function marketReference(group: AirConditioningGroupRequest): AirConditioningGroupRequest {
  if (group.existing === undefined) return group;
  const { reference: _stated, ...rest } = group;
  return rest;
}

/** The existing unit itself, as if no minimum applied. */
function existingReference(group: AirConditioningGroupRequest): AirConditioningGroupRequest {
  return group.existing === undefined ? group : { ...group, reference: group.existing };
}
