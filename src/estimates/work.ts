import { ANSWER_PASSES, linesOfLists } from "../ledger/lines";
import type { WorkPart } from "../ledger/work";
import { DEFAULT_SAMPLES, LEAST_SAMPLES } from "../uncertainty/assess-uncertainty";
import type { EstimateOptions } from "./options-schema";

/** Lines of a calculation at most: an estimate's own, with a cost its money, year by year, and for each member of its lists. */
const OWN_LINES = 130;
const OWN_LINES_BESIDE_GROUPS = 50;
const COST_LINES = 65;
const YEAR_LINES = 5;
/** Where the request leaves the years to us: longer than any of our defaults. */
const YEARS = 20;
/**
 * What is done with each line, as many times as it costs what computing it once does: told in an answer, tried under other
 * assumptions, in the search for the smallest changes.
 */
const PASSES = { answer: ANSWER_PASSES, trial: 20, scenarios: 600, advice: 2000 } as const;

/** What an estimate asks for, in lines computed once. */
export interface EstimateWork {
  readonly lines: number;
  readonly samples: number;
  readonly answer: number;
  readonly uncertainty: number;
  readonly scenarios: number;
  readonly advice: number;
}

/** Read off the request alone: nothing is computed for it. */
export function workOf(request: EstimateOptions): EstimateWork {
  const lines = linesOf(request);
  const samples = request.uncertainty === undefined ? 0 : (request.uncertainty.samples ?? DEFAULT_SAMPLES);
  return {
    lines,
    samples,
    answer: lines * PASSES.answer,
    uncertainty: lines * samples,
    scenarios: request.scenarios === true ? lines * PASSES.scenarios : 0,
    advice: request.advice === true ? lines * PASSES.advice : 0,
  };
}

/** A request that is tried so many times with another value. */
export function trialWork(request: EstimateOptions, times: number): number {
  return linesOf(request) * PASSES.trial * times;
}

/** The parts of one estimate by itself, each at its place. */
export function workParts(request: EstimateOptions): WorkPart[] {
  const { lines, samples, answer, uncertainty, scenarios, advice } = workOf(request);
  const parts: readonly WorkPart[] = [
    { pointer: "#/uncertainty/samples", key: "workOfSamples", work: uncertainty, count: samples, least: LEAST_SAMPLES },
    { pointer: "#/scenarios", key: "workOfScenarios", work: scenarios, count: 1, least: 0 },
    { pointer: "#/advice", key: "workOfAdvice", work: advice, count: 1, least: 0 },
    { pointer: "#", key: "workOfLines", work: answer, count: lines, least: 1 },
  ];
  return parts.filter(({ work }) => work > 0);
}

/** Lines of all calculations a request leads to, at most. */
export function linesOf({ investment, lifetimeYears = YEARS, ...request }: EstimateOptions): number {
  const ofCost = investment === undefined ? 0 : COST_LINES + YEAR_LINES * lifetimeYears + linesOfLists(investment);
  const own = "groups" in request ? OWN_LINES_BESIDE_GROUPS : OWN_LINES;
  return own + ofCost + linesOfLists(request);
}
