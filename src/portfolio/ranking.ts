import type { MoneyInAllCurrencies } from "../money/money";
import type { MeasureResult } from "./measure-result";

/** One step of the marginal abatement cost curve. */
export interface CurveStep {
  readonly id: string;
  readonly rank: number;
  /** Of the whole investment. */
  readonly abatementCostPerTco2: MoneyInAllCurrencies;
  /** tCO2/yr that an approved methodology credits, unrounded. */
  readonly reductionTco2PerYear: number;
  /** tCO2/yr of all cheaper measures together. */
  readonly fromTco2PerYear: number;
  /** tCO2/yr including this measure. */
  readonly toTco2PerYear: number;
}

export interface Ranking {
  readonly ranks: readonly (number | undefined)[];
  readonly curve: readonly CurveStep[];
}

/** Orders measures by the cost of a tonne, cheapest first; equal costs keep the request's order. */
export function rankMeasures(measures: readonly MeasureResult[]): Ranking {
  const costed = measures.flatMap(({ asked, complete, investment }, position) => {
    const { abatementCostPerTco2: cost } = investment.money;
    const { creditedReductionTco2 } = complete.estimate;
    return cost === undefined ? [] : [{ id: asked.id, position, cost, creditedReductionTco2 }];
  });
  costed.sort((one, other) => one.cost.idr.amount - other.cost.idr.amount || one.position - other.position);
  const ranks: (number | undefined)[] = measures.map(() => undefined);
  let reached = 0;
  const curve = costed.map(({ id, position, cost, creditedReductionTco2 }, order) => {
    const rank = order + 1;
    ranks[position] = rank;
    const fromTco2PerYear = reached;
    reached += creditedReductionTco2;
    return {
      id,
      rank,
      abatementCostPerTco2: cost,
      reductionTco2PerYear: creditedReductionTco2,
      fromTco2PerYear,
      toTco2PerYear: reached,
    };
  });
  return { ranks, curve };
}
