import type { Measure } from "../ledger/measure";
import type { Warning } from "../ledger/warning";
import { factOf, recordsOf } from "../reference/collections";

/** Lowest and highest price on record, rupiah for each luminaire, kW of cooling or m² of floor. */
interface Prices {
  readonly min: number;
  readonly max: number;
}

/** How far outside a price may be before it is remarked: the fewer the records, the farther. */
const ratioOf = (measure: Measure) => factOf("modelling-choices", `cost-ratio-${measure}`, "ratio").value;

const known = (prices: readonly (number | null | undefined)[]): number[] =>
  prices.filter((price): price is number => typeof price === "number");

function pricesOf(prices: readonly number[]): Prices {
  return { min: Math.min(...prices), max: Math.max(...prices) };
}

/** Prices are in whole rupiah: a million times 32.3 is no fraction of one. */
const millions = (price: number) => Math.round(price * 1e6);

const PRICES: Readonly<Record<Measure, Prices>> = {
  "air-conditioning": pricesOf(
    known(recordsOf("air-conditioning-costs").flatMap(({ rpPerKwMin, rpPerKwMax }) => [rpPerKwMin, rpPerKwMax])),
  ),
  "green-building": pricesOf(
    known(
      recordsOf("green-building-costs").flatMap(({ rpMillionPerM2Min, rpMillionPerM2Max }) => [
        rpMillionPerM2Min,
        rpMillionPerM2Max,
      ]),
    ).map(millions),
  ),
  "street-lighting": pricesOf(
    known(recordsOf("street-lighting-costs").map(({ rpMillionPerPoint }) => rpMillionPerPoint)).map(millions),
  ),
};

/** A cost far outside the prices on record: another currency, thousands for units, or a part of the project. */
export function costWarnings(measure: Measure, totalCostIdr: number, pricedSize: number): Warning[] {
  const { min, max } = PRICES[measure];
  const ratio = ratioOf(measure);
  const cost = totalCostIdr / pricedSize;
  if (cost >= min / ratio && cost <= max * ratio) return [];
  return [
    { code: "cost-implausible", parameters: { cost: Math.round(cost), min, max }, pointer: "#/investment/total" },
  ];
}
