import { resolveSchedule } from "../../measures/street-lighting/schedule";
import type { StreetLightingGroupRequest, StreetLightingRequest } from "../../measures/street-lighting/schema";
import { recordsOf } from "../../reference/collections";
import { wholeNumbers } from "../search/domain";
import type { AdviceRequest } from "../subject";
import type { Lever } from "./lever";
import { perCentTo, rounded } from "./percent";

type Request = AdviceRequest & StreetLightingRequest;
type Group = StreetLightingGroupRequest;

/** Half the power for the same light is more than the next generation of luminaires brings. */
const LEAST_PART = 0.5;

/** What is metered is what it is, whatever stands beside it. */
const isReckoned = ({ meteredProjectMwhPerYear }: Group) => meteredProjectMwhPerYear === undefined;

/** Luminaires that need less power for the same light: whole watts of a single group, whole per cent of several. */
export function moreEfficientLuminaires(request: Request): Lever[] {
  const reckoned = request.groups.filter(isReckoned);
  const [only, ...others] = reckoned;
  if (only === undefined) return [];
  const withPower = (powerOf: (watts: number) => number): AdviceRequest => ({
    ...request,
    groups: request.groups.map((group) => (isReckoned(group) ? sameLight(group, powerOf) : group)),
  });
  if (others.length > 0) {
    return [
      {
        code: "more-efficient",
        domain: perCentTo(LEAST_PART),
        present: 100,
        change: (perCent) => withPower((watts) => rounded((watts * perCent) / 100, 1, "down")),
        title: (perCent) => ({ key: "lessPower", parameters: { percent: 100 - perCent } }),
      },
    ];
  }
  const from = only.project.systemWatts;
  return [
    {
      code: "more-efficient",
      domain: wholeNumbers(Math.max(1, Math.ceil(from * LEAST_PART)), Math.floor(from)),
      present: from,
      change: (watts) => withPower(() => watts),
      title: (watts) => ({ key: "ledPower", parameters: { from, to: watts } }),
    },
  ];
}

/** The light stays, so that an efficacy that is stated rises as the power falls. */
function sameLight(group: Group, powerOf: (watts: number) => number): Group {
  const { systemWatts, efficacyLmPerW } = group.project;
  const watts = powerOf(systemWatts);
  const efficacy = efficacyLmPerW === undefined ? {} : { efficacyLmPerW: (efficacyLmPerW * systemWatts) / watts };
  return { ...group, project: { ...group.project, systemWatts: watts, ...efficacy } };
}

interface Preset {
  readonly id: string;
  readonly dimmingFactor: number;
  readonly hoursPerNight: number;
}

/** Schedules on record that dim, the gentlest first. */
const PRESETS: readonly Preset[] = recordsOf("dimming-presets")
  .filter(({ id }) => id !== "none")
  .map(({ id }) => ({ id, ...resolveSchedule({ schedule: { preset: id } }, "#/") }))
  .sort((one, other) => other.dimmingFactor - one.dimmingFactor);

/** A schedule on record for every group that burns as long and is dimmed less. */
export function dimming(request: Request): Lever[] {
  const presets = PRESETS.filter((preset) => request.groups.some((group) => mayTake(group, preset)));
  if (presets.length === 0) return [];
  return [
    {
      code: "dimming",
      domain: wholeNumbers(0, presets.length),
      present: 0,
      change: (count) => withPreset(request, presets[count - 1]),
      title: (count) => ({
        key: "dimTo",
        parameters: { schedule: { group: "pageOptions", keys: [`schedule.${presets[count - 1]?.id}`] } },
      }),
    },
  ];
}

function withPreset(request: Request, preset: Preset | undefined): AdviceRequest {
  if (preset === undefined) return request;
  const groups = request.groups.map((group) =>
    mayTake(group, preset) ? { ...group, schedule: { preset: preset.id } } : group,
  );
  return { ...request, groups };
}

const SAME_HOURS = 1e-6;

function mayTake(group: Group, { dimmingFactor, hoursPerNight }: Preset): boolean {
  if (!isReckoned(group) || group.burningHoursPerYear !== undefined) return false;
  const present = resolveSchedule(group, "#/");
  return present.dimmingFactor > dimmingFactor && Math.abs(present.hoursPerNight - hoursPerNight) < SAME_HOURS;
}
