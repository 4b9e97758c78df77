import { copFloorOf } from "../measures/cop-floor";
import { copFloorType } from "../measures/green-building/facts";
import type { GreenBuildingRequest } from "../measures/green-building/schema";
import { emissionFactorDimension } from "./emission-factor";
import type { Alternatives, Dimension } from "./scenario";

export function greenBuildingAlternatives(request: GreenBuildingRequest): Alternatives<GreenBuildingRequest> {
  return { dimensions: [emissionFactorDimension(), referenceDimension(request), solarDimension(request)], alone: [] };
}

/** The stated reference plant against the minimum the city asks of new buildings, where both are known. */
function referenceDimension({ building, measures }: GreenBuildingRequest): Dimension<GreenBuildingRequest> {
  const { mandatory } = copFloorOf(copFloorType(building.type), building.grossFloorAreaM2);
  if (measures.cooling?.referenceCop === undefined || mandatory === undefined) return [];
  return [
    { id: "stated-reference", apply: (request) => request },
    {
      id: "code-reference",
      apply: (request) => ({ ...request, measures: { ...request.measures, cooling: withoutReference(request) } }),
    },
  ];
}

function withoutReference({
  measures,
}: GreenBuildingRequest): NonNullable<GreenBuildingRequest["measures"]["cooling"]> {
  const { referenceCop: _stated, ...cooling } = measures.cooling ?? {};
  return cooling;
}

/** Solar has a factor of its own and is the part a roof may not carry. */
function solarDimension({ measures }: GreenBuildingRequest): Dimension<GreenBuildingRequest> {
  if (measures.solar === undefined) return [];
  return [
    { id: "with-solar", apply: (request) => request },
    {
      id: "without-solar",
      apply: (request) => {
        const { solar: _solar, ...others } = request.measures;
        return { ...request, measures: others };
      },
    },
  ];
}
