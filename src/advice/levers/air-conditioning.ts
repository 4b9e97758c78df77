import type { AirConditioningGroupRequest, AirConditioningRequest } from "../../measures/air-conditioning/schema";
import { wholeNumbers } from "../search/domain";
import type { AdviceRequest } from "../subject";
import type { Lever } from "./lever";
import { perCentTo, rounded } from "./percent";

type Request = AdviceRequest & AirConditioningRequest;
type Efficiency = AirConditioningGroupRequest["project"];

/** Half as efficient again is more than the next class of units brings. */
const MOST_PART = 1.5;

/** Of kilowatts per ton, less is better. */
const isInverse = ({ metric }: Efficiency) => metric === "KW_PER_RT" || metric === "IPLV_KW_PER_RT";

/** Efficiencies are written with two digits after the point. */
const better = (efficiency: Efficiency, factor: number): Efficiency => ({
  ...efficiency,
  value: isInverse(efficiency)
    ? rounded(efficiency.value / factor, 2, "down")
    : rounded(efficiency.value * factor, 2, "up"),
});

/** Units of better efficiency: hundredths of a single group's, whole per cent of several. */
export function moreEfficientUnits(request: Request): Lever[] {
  const reckoned = request.groups.filter(({ meteredProjectMwhPerYear }) => meteredProjectMwhPerYear === undefined);
  const [only, ...others] = reckoned;
  if (only === undefined) return [];
  const withProject = (projectOf: (project: Efficiency) => Efficiency): AdviceRequest => ({
    ...request,
    groups: request.groups.map((group) =>
      group.meteredProjectMwhPerYear === undefined ? { ...group, project: projectOf(group.project) } : group,
    ),
  });
  if (others.length > 0) {
    return [
      {
        code: "more-efficient",
        domain: perCentTo(MOST_PART),
        present: 100,
        change: (perCent) => withProject((project) => better(project, perCent / 100)),
        title: (perCent) => ({ key: "moreEfficientUnits", parameters: { percent: perCent - 100 } }),
      },
    ];
  }
  const { value, metric } = only.project;
  const [least, most] = isInverse(only.project) ? [value / MOST_PART, value] : [value, value * MOST_PART];
  return [
    {
      code: "more-efficient",
      domain: wholeNumbers(Math.ceil(least * 100), Math.floor(most * 100)),
      present: value * 100,
      change: (hundredths) => withProject((project) => ({ ...project, value: hundredths / 100 })),
      title: (hundredths) => ({
        key: "unitEfficiency",
        parameters: { metric: METRICS[metric], from: value, to: hundredths / 100 },
      }),
    },
  ];
}

/** As they are printed on a unit. */
const METRICS: Readonly<Record<Efficiency["metric"], string>> = {
  CSPF: "CSPF",
  COP: "COP",
  EER: "EER",
  EER_BTU: "EER (Btu/h/W)",
  KW_PER_RT: "kW/RT",
  IPLV: "IPLV",
  IPLV_KW_PER_RT: "IPLV (kW/RT)",
};
