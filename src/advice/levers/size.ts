import { quantityFactors, scaleQuantity, sizeOf } from "../change/scale";
import { wholeNumbers } from "../search/domain";
import type { AdviceSubject } from "../subject";
import type { Lever } from "./lever";

/** A hundred times as many is no advice any more. */
const MOST_TIMES = 100;

/** More units of every group at the same unit cost, or a larger building, to the square metre. */
export function moreUnits({ measure, request }: AdviceSubject): Lever {
  const from = sizeOf(request);
  if (!("groups" in request)) {
    return {
      code: "more-units",
      domain: wholeNumbers(Math.ceil(from), Math.floor(from * MOST_TIMES)),
      present: from,
      change: (area) => scaleQuantity(request, area / from),
      title: (area) => ({ key: "moreUnits.green-building", parameters: { from, to: area } }),
    };
  }
  return {
    code: "more-units",
    domain: quantityFactors(request, 1, MOST_TIMES),
    present: 1,
    change: (factor) => scaleQuantity(request, factor),
    title: (factor) => ({
      key: `moreUnits.${measure}`,
      parameters: { from, to: sizeOf(scaleQuantity(request, factor)) },
    }),
  };
}
