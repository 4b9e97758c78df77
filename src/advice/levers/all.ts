import type { Measure } from "../../ledger/measure";
import type { AdviceRequest, AdviceSubject } from "../subject";
import { moreEfficientUnits } from "./air-conditioning";
import { lowerCost } from "./cost";
import { moreEfficientBuilding } from "./green-building";
import type { Lever, LeverCode } from "./lever";
import { moreUnits } from "./size";
import { dimming, moreEfficientLuminaires } from "./street-lighting";

/** What makes each measure save more. */
const SAVERS: { readonly [M in Measure]: (request: AdviceRequest<M>) => Lever[] } = {
  "air-conditioning": moreEfficientUnits,
  "green-building": moreEfficientBuilding,
  "street-lighting": (request) => [...moreEfficientLuminaires(request), ...dimming(request)],
};

/** The levers of a request, of the kinds wanted and in their order. */
export function leversOf(subject: AdviceSubject, codes: readonly LeverCode[]): Lever[] {
  const savers = SAVERS[subject.measure] as (request: AdviceRequest) => Lever[];
  const all = [moreUnits(subject), ...lowerCost(subject), ...savers(subject.request)];
  return codes.flatMap((code) => all.filter((lever) => lever.code === code));
}
