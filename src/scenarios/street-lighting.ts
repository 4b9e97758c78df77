import type { StreetLightingGroupRequest, StreetLightingRequest } from "../measures/street-lighting/schema";
import { recordsOf } from "../reference/collections";
import { emissionFactorDimension } from "./emission-factor";
import type { Dimension } from "./scenario";

type Schedule = NonNullable<StreetLightingGroupRequest["schedule"]>;
type Step = NonNullable<Schedule["steps"]>[number];

/** What is dimmed where the request dims nothing: the record's illustrative profile. */
const DEFAULT_PRESET = "evening-full-late-half";

const presetSteps = new Map<string, readonly Step[]>(
  recordsOf("dimming-presets").map((record) => [
    record.id,
    (record.steps as readonly { from: string; to: string; fluxFraction: number }[]).map(
      ({ from, to, fluxFraction }) => ({
        from,
        to,
        level: fluxFraction,
      }),
    ),
  ]),
);

export function streetLightingDimensions(request: StreetLightingRequest): Dimension<StreetLightingRequest>[] {
  return [emissionFactorDimension(), dimmingDimension(request)];
}

/** A metered project already is what its dimming makes it; a schedule would change nothing. */
function dimmingDimension({ groups }: StreetLightingRequest): Dimension<StreetLightingRequest> {
  if (groups.every(({ meteredProjectMwhPerYear }) => meteredProjectMwhPerYear !== undefined)) return [];
  return [
    { id: "dimmed", apply: (request) => ({ ...request, groups: request.groups.map(dimmed) }) },
    { id: "undimmed", apply: (request) => ({ ...request, groups: request.groups.map(undimmed) }) },
  ];
}

function stepsOf({ schedule }: StreetLightingGroupRequest): readonly Step[] | undefined {
  if (schedule?.steps !== undefined) return schedule.steps;
  return schedule?.preset === undefined ? undefined : presetSteps.get(schedule.preset);
}

/** Lamps that are switched off for part of the night are off, not dimmed. */
const dims = ({ level }: Step) => level > 0 && level < 1;

/** A group that dims keeps its own schedule. */
function dimmed(group: StreetLightingGroupRequest): StreetLightingGroupRequest {
  if (stepsOf(group)?.some(dims)) return group;
  return { ...group, schedule: { preset: DEFAULT_PRESET } };
}

/** The same hours at full light. */
function undimmed(group: StreetLightingGroupRequest): StreetLightingGroupRequest {
  const steps = stepsOf(group);
  if (steps === undefined || !steps.some(dims)) return group;
  return { ...group, schedule: { steps: steps.map((step) => (dims(step) ? { ...step, level: 1 } : step)) } };
}
