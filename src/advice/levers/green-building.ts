import type { GreenBuildingRequest } from "../../measures/green-building/schema";
import { wholeNumbers } from "../search/domain";
import type { AdviceRequest } from "../subject";
import type { Lever } from "./lever";

type Request = AdviceRequest & GreenBuildingRequest;

/** Half as efficient again is more than the next class of chillers brings. */
const MOST_COP_PART = 1.5;
/** Lighting that saves more than this would be dark. */
const MOST_LIGHTING_SAVING = 0.8;

/** What is done already, done better: the cooling plant, to a hundredth of its COP, and the lighting, in whole per cent. */
export function moreEfficientBuilding(request: Request): Lever[] {
  return [...betterCooling(request), ...betterLighting(request)];
}

function betterCooling({ measures, ...request }: Request): Lever[] {
  const from = measures.cooling?.projectCop;
  if (from === undefined) return [];
  return [
    {
      code: "more-efficient",
      domain: wholeNumbers(Math.ceil(from * 100), Math.floor(from * MOST_COP_PART * 100)),
      present: from * 100,
      change: (hundredths) => ({
        ...request,
        measures: { ...measures, cooling: { ...measures.cooling, projectCop: hundredths / 100 } },
      }),
      title: (hundredths) => ({ key: "plantEfficiency", parameters: { from, to: hundredths / 100 } }),
    },
  ];
}

function betterLighting({ measures, ...request }: Request): Lever[] {
  const from = measures.lighting?.savingFraction;
  if (from === undefined || from >= MOST_LIGHTING_SAVING) return [];
  return [
    {
      code: "more-efficient",
      domain: wholeNumbers(Math.ceil(from * 100), MOST_LIGHTING_SAVING * 100),
      present: from * 100,
      change: (perCent) => ({ ...request, measures: { ...measures, lighting: { savingFraction: perCent / 100 } } }),
      title: (perCent) => ({ key: "lightingSaving", parameters: { from: Math.round(from * 1000) / 10, to: perCent } }),
    },
  ];
}
