import { presentEstimate } from "../estimates/present-estimate";
import { workOf } from "../estimates/work";
import { creditedReduction, type WorkbookAnswer } from "../formats/workbook/answer";
import type { Part, Parts, Start } from "../formats/workbook/part";
import type { Language } from "../i18n/language";
import { catalogues } from "../i18n/message";
import { presentAssumptions } from "../ledger/explain";
import { RATES, totalCostInAllCurrencies } from "../methods/exchange";
import { exchangeRateOf } from "../money/exchange-rate";
import { PROJECT_NUMBERS } from "../subsidy/assumptions";
import { STRICTER } from "../subsidy/joint/rules";
import { THRESHOLD_IDS, THRESHOLDS } from "../subsidy/rules/thresholds";
import { placeAssumptions } from "./lists";
import type { MeasureResult } from "./measure-result";
import { nameIn } from "./place";
import { assessMeasures } from "./portfolio";
import type { presentPortfolio } from "./present";
import { withRates } from "./rates";
import type { PortfolioRequest } from "./request-schema";

type PortfolioAnswer = Pick<ReturnType<typeof presentPortfolio>, "joint" | "calculation" | "assumptions">;

/** What a workbook writes out is held and packed by one isolate; beyond this it adds up what was answered. */
const MOST_MEASURES = 100;
const MOST_LINES = 40_000;

/** The calculations of a portfolio: those of its measures, of one application for all, and of the totals. */
export function workbookParts(request: PortfolioRequest, answer: PortfolioAnswer, language: Language): Parts {
  const { workbook: texts } = catalogues[language];
  const ids = request.measures.map(({ id }) => id);
  if (!isWrittenOut(request)) {
    const parts = [jointPart(request, answer, [], language), totalsPart(ids, answer, [], language)];
    return { parts, note: texts.tooManyMeasures };
  }
  const results = assessMeasures(request);
  const measures = measureParts(results, language);
  const joint = jointPart(request, answer, measures, language);
  const totals = totalsPart(ids, answer, results, language);
  return { parts: [...measures, joint, totals] };
}

function isWrittenOut(request: PortfolioRequest): boolean {
  const { measures } = request;
  if (measures.length > MOST_MEASURES) return false;
  return measures.reduce((sum, measure) => sum + workOf(withRates(request, measure)).lines, 0) <= MOST_LINES;
}

function measureParts(results: readonly MeasureResult[], language: Language): Part[] {
  const answers = results.map(({ complete, request }) => presentEstimate(complete, request.name, language));
  const asked = results.map((result) => result.asked);
  const assumptions = placeAssumptions(
    asked,
    answers.map((answer) => answer.assumptions),
  );
  const placeOf = placeQuestions(results);
  return answers.map((answer, index): Part => {
    const { subsidy } = answer as { subsidy: NonNullable<WorkbookAnswer["subsidy"]> };
    const criteria = subsidy.criteria.map((criterion) => {
      const { field } = criterion;
      return field === undefined ? criterion : { ...criterion, field: placeOf(index, field) };
    });
    return {
      name: (asked[index] as MeasureResult["asked"]).id,
      answer: { ...(answer as WorkbookAnswer), assumptions: assumptions[index], subsidy: { ...subsidy, criteria } },
      section: "measures",
      index,
      prefix: `m${index + 1}_`,
    };
  });
}

/** Where a yes or no of a measure stands in the portfolio: its own field where the measures do not answer alike. */
function placeQuestions(results: readonly MeasureResult[]): (index: number, field: string) => string {
  const placeOf = (index: number, field: string) => nameIn((results[index] as MeasureResult).asked, index, field);
  const answers = new Map<string, Set<string>>();
  for (const [index, { investment }] of results.entries()) {
    for (const { field, status } of investment.subsidy.criteria) {
      if (field === undefined) continue;
      const place = placeOf(index, field);
      answers.set(place, (answers.get(place) ?? new Set()).add(status));
    }
  }
  return (index, field) => {
    const place = placeOf(index, field);
    const isOwn = (answers.get(place)?.size ?? 0) > 1 && !place.startsWith("measures.");
    return isOwn ? `measures.${index}.input.${field}` : place;
  };
}

/** One application for all: what each measure brings to it, the strictest of their rules, and the worst of their answers. */
function jointPart(
  { exchangeRate }: PortfolioRequest,
  { joint, assumptions }: PortfolioAnswer,
  measures: readonly Part[],
  language: Language,
): Part {
  const { calculation, ...subsidy } = joint.subsidy;
  const rules = startsOfRules(measures);
  const needed = new Set(subsidy.criteria.flatMap(({ comparison }) => [comparison?.observed, comparison?.required]));
  const terms = Object.entries(rules).flatMap(([symbol, { take }]) => {
    if (!needed.has(symbol) || calculation.some((step) => step.symbol === symbol)) return [];
    const lines = assumptions.filter((line) => line.symbol === symbol);
    const values = lines.map(({ value }) => value);
    const value = take === "least" ? Math.min(...values) : Math.max(...values);
    return lines.slice(0, 1).map(({ label, unit }) => ({ symbol, label, unit, value }));
  });
  const { idrPerJpy, idrPerUsd } = exchangeRateOf(exchangeRate);
  const [yen, dollar] = [RATES.x_JPY, RATES.x_USD];
  const rates = [
    { ...idrPerJpy, name: "exchangeRate.idrPerJpy", symbol: "x_JPY", unit: yen[0], label: yen[1] },
    { ...idrPerUsd, name: "exchangeRate.idrPerUsd", symbol: "x_USD", unit: dollar[0], label: dollar[1] },
  ];
  return {
    name: catalogues[language].workbook["section.joint"],
    answer: {
      groups: joint.measures.map((name) => ({ name })),
      assumptions: presentAssumptions(rates, [], language),
      calculation: [...terms, ...calculation],
      subsidy: { ...subsidy, criteria: subsidy.criteria.map(({ field: _, ...criterion }) => criterion) },
    },
    section: "joint",
    prefix: "joint_",
    starts: {
      ...Object.fromEntries(givenIn(calculation).map((symbol) => [symbol, NOWHERE])),
      ...rules,
      ...startsOfJoint(measures),
    },
    judgedByOthers: measures.length > 0,
  };
}

/** Written as it was answered. */
const NOWHERE: Start = { take: "first", from: [] };

const startIn = (part: number, formula: string): Start => ({ take: "first", from: [{ part, formula }] });

/** What a calculation took from others; the rates are inputs of its own. */
function givenIn(calculation: PortfolioAnswer["calculation"]): string[] {
  return calculation.flatMap(({ symbol, formula }) => (formula === undefined && !(symbol in RATES) ? [symbol] : []));
}

/** Of each rule the one that is hardest to meet; of what a measure states, only what all of them state. */
function startsOfRules(measures: readonly Part[]): Readonly<Record<string, Start>> {
  const of = (symbol: string, take: Start["take"]): [string, Start] => [
    symbol,
    { take, from: measures.map((_, part) => ({ part, formula: symbol })) },
  ];
  const rules = THRESHOLD_IDS.map((id) => of(THRESHOLDS[id].symbol, STRICTER[id] === "lower" ? "least" : "most"));
  return Object.fromEntries([...rules, of(PROJECT_NUMBERS.creditShare.symbol, "least")]);
}

const BROUGHT = ["K_total", "K_elig", "K_other", "T", "I_total", "S_net"] as const;

/** What each measure brings to one application for all. */
function startsOfJoint(measures: readonly Part[]): Readonly<Record<string, Start>> {
  const starts = measures.flatMap(({ answer }, part) => {
    const suffix = measures.length === 1 ? "" : `_${part + 1}`;
    const reduction = creditedReduction(answer.subsidy?.criteria ?? []) as string;
    return [
      ...BROUGHT.map((symbol) => [symbol + suffix, startIn(part, symbol)] as const),
      [`ER${suffix}`, startIn(part, reduction)] as const,
    ];
  });
  return Object.fromEntries(starts);
}

/** The sums of the measures, and of what one application for all is paid, where that is the one asked for. */
function totalsPart(
  ids: readonly string[],
  { calculation }: PortfolioAnswer,
  results: readonly MeasureResult[],
  language: Language,
): Part {
  const starts = givenIn(calculation).map((symbol): [string, Start] => {
    const [, name = symbol, number] = /^(.+)_(\d+)$/.exec(symbol) ?? [];
    if (number === undefined) return [symbol, startIn(results.length, symbol)];
    const part = Number(number) - 1;
    const result = results[part];
    return [symbol, result === undefined ? NOWHERE : startIn(part, totalOf(name, result))];
  });
  return {
    name: catalogues[language].workbook["section.totals"],
    answer: { groups: ids.map((name) => ({ name })), calculation },
    starts: Object.fromEntries(starts),
  };
}

/** A figure of the totals in a measure's own lines: the cost as it was stated in its own currency, else converted from yen. */
function totalOf(symbol: string, { totalCost }: MeasureResult): string {
  if (symbol === "K_total_IDR" && totalCost.currency === "IDR") return "I_total";
  if (symbol === "K_total_USD" && totalCost.currency === "USD") return "floor(K_total_given * 100 + 0.5) / 100";
  return totalCostInAllCurrencies.steps.find((step) => step.symbol === symbol)?.formula ?? symbol;
}
