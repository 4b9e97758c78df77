import { resolveSchedule } from "../measures/street-lighting/schedule";
import type { StreetLightingGroupRequest, StreetLightingRequest } from "../measures/street-lighting/schema";
import { factOf, recordsOf } from "../reference/collections";
import { emissionFactorDimension } from "./emission-factor";
import type { Alternatives, Dimension, Variant } from "./scenario";

type Schedule = NonNullable<StreetLightingGroupRequest["schedule"]>;
type Step = NonNullable<Schedule["steps"]>[number];

/** What is dimmed where the request dims nothing: the record's illustrative profile. */
const DEFAULT_PRESET = "evening-full-late-half";

/** What the profile comes to over its night. */
const DEFAULT_FACTOR = resolveSchedule({ schedule: { preset: DEFAULT_PRESET } }, "#/").dimmingFactor;

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

export function streetLightingAlternatives(request: StreetLightingRequest): Alternatives<StreetLightingRequest> {
  return {
    dimensions: [emissionFactorDimension(), dimmingDimension(request)],
    alone: [...conventionalLed(request), ...bandungOutage(request)],
  };
}

/** A validator may hold that lamps bought today are LED anyway. Needs the efficacy of every project luminaire. */
function conventionalLed({ groups }: StreetLightingRequest): Variant<StreetLightingRequest>[] {
  if (groups.some(({ project }) => project.efficacyLmPerW === undefined)) return [];
  if (groups.every(({ reference }) => reference?.basis !== undefined)) return [];
  return [
    {
      id: "conventional-led",
      apply: (request) => ({
        ...request,
        groups: request.groups.map((group) => ({ ...group, reference: { basis: "conventional-led" as const } })),
      }),
    },
  ];
}

const BANDUNG_OUTAGE = factOf("outages", "bandung-2022", "darkPercent").value / 100;

/** Lamps that are dark save nothing: as many as Bandung reported, where the request does not say. */
function bandungOutage({ groups }: StreetLightingRequest): Variant<StreetLightingRequest>[] {
  if (groups.every(({ existingOutageFraction }) => existingOutageFraction !== undefined)) return [];
  return [
    {
      id: "bandung-outage",
      apply: (request) => ({
        ...request,
        groups: request.groups.map((group) => ({
          ...group,
          existingOutageFraction: group.existingOutageFraction ?? BANDUNG_OUTAGE,
        })),
      }),
    },
  ];
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
  if (group.burningHoursPerYear !== undefined) {
    return (group.dimmingFactor ?? 1) < 1 ? group : { ...group, dimmingFactor: DEFAULT_FACTOR };
  }
  if (stepsOf(group)?.some(dims)) return group;
  return { ...group, schedule: { preset: DEFAULT_PRESET } };
}

/** The same hours at full light. */
function undimmed(group: StreetLightingGroupRequest): StreetLightingGroupRequest {
  if (group.burningHoursPerYear !== undefined) return { ...group, dimmingFactor: 1 };
  const steps = stepsOf(group);
  if (steps === undefined || !steps.some(dims)) return group;
  return { ...group, schedule: { steps: steps.map((step) => (dims(step) ? { ...step, level: 1 } : step)) } };
}
