import { type EstimateWork, workOf } from "../estimates/work";
import { InputError, type InputIssueKey } from "../ledger/input-error";
import { assertAffordable, MOST_LINES, type WorkPart, workOfAll } from "../ledger/work";
import { DEFAULT_SAMPLES, LEAST_SAMPLES } from "../uncertainty/assess-uncertainty";
import { withRates } from "./rates";
import type { PortfolioRequest } from "./request-schema";

/** What a portfolio does with the lines of a measure besides: totals, both applications, lists of all. */
const PORTFOLIO_PASSES = 300;
/** The same once more for each way its own advice looks at. */
const ADVICE_PASSES = 1500;

/** Refuses a portfolio whose measures together are too much for one request, before any of them is computed. */
export function assertPortfolioAffordable(request: PortfolioRequest): void {
  const works = request.measures.map((measure) => workOf(withRates(request, measure)));
  assertSamples(works);
  const lines = works.reduce((sum, work) => sum + work.lines, 0);
  assertAffordable([part("#/measures", "workOfMeasures", lines, works.length, 1)], MOST_LINES);
  assertAffordable(partsOf(request, works));
}

/** What a portfolio costs, whether it is affordable or not. */
export function portfolioWork(request: PortfolioRequest): number {
  return workOfAll(
    partsOf(
      request,
      request.measures.map((measure) => workOf(withRates(request, measure))),
    ),
  );
}

function partsOf(request: PortfolioRequest, works: readonly EstimateWork[]): WorkPart[] {
  const lines = works.reduce((sum, work) => sum + work.lines, 0);
  const ownAdvice = request.advice === true ? lines * ADVICE_PASSES : 0;
  return [
    ...samplesPart(works),
    ...optionPart(works, "scenarios", "workOfScenarios"),
    ...optionPart(works, "advice", "workOfAdvice"),
    part("#/advice", "workOfAdvice", ownAdvice, 1, 0),
    part("#/measures", "workOfMeasures", sumOf(works, "answer") + lines * PORTFOLIO_PASSES, works.length, 1),
  ].filter(({ work }) => work > 0);
}

/** Each measure of a portfolio may have as many samples as an estimate takes where it is not told otherwise. */
function assertSamples(works: readonly EstimateWork[]): void {
  const issues = works.flatMap(({ samples }, index) =>
    samples > DEFAULT_SAMPLES
      ? [
          {
            pointer: `#/measures/${index}/input/uncertainty/samples`,
            key: "samplesInPortfolio" as const,
            parameters: { count: samples, most: DEFAULT_SAMPLES },
          },
        ]
      : [],
  );
  if (issues.length > 0) throw new InputError(...issues);
}

/** As if every measure that is shaken had as many samples as the one with most. */
function samplesPart(works: readonly EstimateWork[]): WorkPart[] {
  const shaken = works.filter(({ samples }) => samples > 0);
  if (shaken.length === 0) return [];
  const most = Math.max(...shaken.map(({ samples }) => samples));
  const index = works.findIndex(({ samples }) => samples === most);
  const lines = shaken.reduce((sum, work) => sum + work.lines, 0);
  return [part(`#/measures/${index}/input/uncertainty/samples`, "workOfSamples", lines * most, most, LEAST_SAMPLES)];
}

function optionPart(works: readonly EstimateWork[], option: "scenarios" | "advice", key: InputIssueKey): WorkPart[] {
  const first = works.findIndex((work) => work[option] > 0);
  if (first < 0) return [];
  const asking = works.filter((work) => work[option] > 0).length;
  return [part(`#/measures/${first}/input/${option}`, key, sumOf(works, option), asking, 0)];
}

function part(pointer: string, key: InputIssueKey, work: number, count: number, least: number): WorkPart {
  return { pointer, key, work, count, least };
}

function sumOf(works: readonly EstimateWork[], field: "answer" | "scenarios" | "advice"): number {
  return works.reduce((sum, work) => sum + work[field], 0);
}
