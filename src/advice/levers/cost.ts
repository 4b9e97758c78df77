import { scaleCost, sizeOf } from "../change/scale";
import { wholeNumbers } from "../search/domain";
import type { AdviceSubject } from "../subject";
import type { Lever } from "./lever";

/** A fifth of the price is no advice any more. */
const LEAST_PART = 0.2;

/** The cost of one unit, or of one square metre, in whole yen and rupiah or in cents. */
export function lowerCost({ measure, request }: AdviceSubject): Lever[] {
  const { total } = request.investment ?? {};
  if (total === undefined || total.amount === 0) return [];
  const units = sizeOf(request);
  const parts = total.currency === "USD" ? 100 : 1;
  const present = (total.amount / units) * parts;
  return [
    {
      code: "lower-cost",
      domain: wholeNumbers(Math.ceil(present * LEAST_PART), Math.floor(present)),
      present,
      change: (price) => scaleCost(request, price / present),
      title: (price) => ({
        key: `lowerCost.${measure}`,
        parameters: {
          price: { amount: price / parts, currency: total.currency },
          from: { amount: Math.round(present) / parts, currency: total.currency },
        },
      }),
    },
  ];
}
