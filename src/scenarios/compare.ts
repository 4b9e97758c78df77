import { completeEstimate } from "../measures/common/complete-estimate";
import type { Estimate, Measure } from "../measures/common/estimate";
import type { EstimateOptions } from "../measures/common/estimate-options";
import { InputError } from "../measures/common/input-error";
import { ESTIMATORS, type RequestByMeasure } from "../measures/estimators";
import type { SubsidyAssessment } from "../subsidy/engine/assessment";
import { airConditioningDimensions } from "./air-conditioning";
import { greenBuildingDimensions } from "./green-building";
import { type Dimension, type Scenario, scenariosOf } from "./scenario";
import { streetLightingDimensions } from "./street-lighting";

const DIMENSIONS: {
  readonly [M in Measure]: (request: RequestByMeasure[M]) => readonly Dimension<RequestByMeasure[M]>[];
} = {
  "air-conditioning": airConditioningDimensions,
  "green-building": greenBuildingDimensions,
  "street-lighting": streetLightingDimensions,
};

/** What a scenario gives. */
export interface ScenarioResult {
  readonly id: string;
  readonly parts: readonly string[];
  readonly estimate: Estimate;
  /** tCO2/yr against the request as it stands. */
  readonly differenceTco2: number;
  /** Where the investment is known. */
  readonly subsidy?: SubsidyAssessment;
}

export interface Comparison {
  readonly results: readonly ScenarioResult[];
  /** Scenarios that cannot be computed: a grid without an official factor, a reference nobody knows. */
  readonly omitted: readonly Pick<Scenario<unknown>, "id" | "parts">[];
}

/**
 * The same measure under other assumptions, each by the same estimate function on a changed request. The request as it
 * stands comes first.
 */
export function compareScenarios<M extends Measure>(
  measure: M,
  request: RequestByMeasure[M] & EstimateOptions,
): Comparison {
  const scenarios = scenariosOf<RequestByMeasure[M]>(request, DIMENSIONS[measure](request));
  const computed = scenarios.map((scenario) => ({ scenario, result: resultOf(measure, scenario) }));
  const results = computed.flatMap(({ result }) => result ?? []);
  const base = results[0]?.estimate.annual.reductionTco2 ?? 0;
  return {
    results: results.map((result) => ({ ...result, differenceTco2: result.estimate.annual.reductionTco2 - base })),
    omitted: computed.filter(({ result }) => result === undefined).map(({ scenario }) => scenario),
  };
}

function resultOf<M extends Measure>(
  measure: M,
  { id, parts, request }: Scenario<RequestByMeasure[M]>,
): Omit<ScenarioResult, "differenceTco2"> | undefined {
  try {
    const estimate = ESTIMATORS[measure](request);
    const { investment } = request.investment === undefined ? {} : completeEstimate(estimate, request);
    return { id, parts, estimate, ...(investment !== undefined && { subsidy: investment.subsidy }) };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
