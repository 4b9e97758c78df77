import { InputError } from "../ledger/input-error";
import type { Measure } from "../ledger/measure";
import type { MeasureRequests } from "../measures/all";
import type { Estimate } from "../measures/estimate";
import { reductionDifference } from "../methods/crediting";
import type { SubsidyAssessment } from "../subsidy/assessment";
import { airConditioningAlternatives } from "./air-conditioning";
import { greenBuildingAlternatives } from "./green-building";
import { type Alternatives, type Scenario, scenariosOf, type VariantId } from "./scenario";
import { streetLightingAlternatives } from "./street-lighting";

const ALTERNATIVES: {
  readonly [M in Measure]: (request: MeasureRequests[M]) => Alternatives<MeasureRequests[M]>;
} = {
  "air-conditioning": airConditioningAlternatives,
  "green-building": greenBuildingAlternatives,
  "street-lighting": streetLightingAlternatives,
};

/** What a scenario gives. */
export interface ScenarioResult {
  readonly id: string;
  readonly parts: readonly VariantId[];
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

/** The same estimate as for any request, made whole: figures and, where it has a cost, its subsidy. */
export type Complete<Request> = (request: Request) => Pick<ScenarioResult, "estimate" | "subsidy">;

/**
 * The same measure under other assumptions, each by the same estimate on a changed request. The request as it stands
 * comes first.
 */
export function compareScenarios<M extends Measure>(
  measure: M,
  request: MeasureRequests[M],
  complete: Complete<MeasureRequests[M]>,
): Comparison {
  const scenarios = scenariosOf<MeasureRequests[M]>(request, ALTERNATIVES[measure](request));
  const computed = scenarios.map((scenario) => ({ scenario, result: resultOf(scenario, complete) }));
  const results = computed.flatMap(({ result }) => result ?? []);
  const ER_req = results[0]?.estimate.annual.reductionTco2 ?? 0;
  return {
    results: results.map((result) => ({
      ...result,
      differenceTco2: reductionDifference.evaluate({ ER: result.estimate.annual.reductionTco2, ER_req }).value("dER"),
    })),
    omitted: computed.filter(({ result }) => result === undefined).map(({ scenario }) => scenario),
  };
}

function resultOf<Request>(
  { id, parts, request }: Scenario<Request>,
  complete: Complete<Request>,
): Omit<ScenarioResult, "differenceTco2"> | undefined {
  try {
    return { id, parts, ...complete(request) };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
