import { airConditioningExamples } from "../../../src/estimates/air-conditioning/examples";
import { answerEstimate } from "../../../src/estimates/answer-estimate";
import { greenBuildingExamples } from "../../../src/estimates/green-building/examples";
import { REQUEST_SCHEMAS, type RequestByMeasure } from "../../../src/estimates/request-schemas";
import { streetLightingExamples } from "../../../src/estimates/street-lighting/examples";
import type { WorkbookAnswer } from "../../../src/formats/workbook/answer";
import { workbookOf } from "../../../src/formats/workbook/workbook";
import type { LongBook } from "../../../src/formats/workbook/write-book";
import type { Measure } from "../../../src/ledger/measure";
import { estimateOf } from "../../../src/measures/all";
import { monitoringExamples } from "../../../src/monitoring/examples.contract";
import { presentReport } from "../../../src/monitoring/present";
import { reportMonitoring } from "../../../src/monitoring/report";
import { type MonitoringRequest, monitoringRequestSchema } from "../../../src/monitoring/request-schema";
import { portfolioExamples } from "../../../src/portfolio/examples";
import { assessPortfolio } from "../../../src/portfolio/portfolio";
import { presentPortfolio } from "../../../src/portfolio/present";
import { type PortfolioRequest, portfolioRequestSchema } from "../../../src/portfolio/request-schema";
import { workbookParts } from "../../../src/portfolio/workbook-parts";
import { type Change, changesOf } from "./changed-request";
import { type PlacedInput, shadedInputs } from "./compare-books";
import { LaidOut } from "./laid-out";
import { VALUE } from "./recalculate";

type Fields = Record<string, unknown>;

/** A cell a reader may change: where it is, and of which field. */
export interface Shaded extends PlacedInput {
  readonly sheet: string;
  readonly column: number;
}

/** What a cell may be changed to, with the book the API answers to a request that says so; what it refused otherwise. */
export interface ChangedBook {
  readonly what: string;
  /** The cell, and the one that has to change with it where there is one. */
  readonly entered: readonly { readonly cell: Shaded; readonly value: number | string }[];
  readonly expected: LaidOut | Error;
}

/** A workbook whose shaded cells are changed one by one. */
export interface Subject {
  readonly name: string;
  readonly bookOf: (request: object) => LongBook;
  readonly request: object;
  readonly shaded: (book: LaidOut) => readonly Shaded[];
  /** Every value a test enters for a cell, each with the request that states it. */
  readonly changesOf: (cell: Shaded, book: LaidOut) => readonly Change<Shaded>[];
}

const shadedOf = (book: LaidOut): Shaded[] =>
  shadedInputs(book).map((input) => ({ ...input, sheet: "Inputs", column: VALUE }));

/** What is sampled, searched for or planned is no part of what recalculates. */
function lasting(request: object): object {
  const { uncertainty: _, scenarios: __, advice: ___, budget: ____, ...kept } = request as Fields;
  return kept;
}

function estimateSubject(measure: Measure, name: string, example: object): Subject {
  const request = lasting(example);
  const answerTo = (asked: object) => {
    const parsed = REQUEST_SCHEMAS[measure].parse(asked) as RequestByMeasure[Measure];
    return answerEstimate(estimateOf(measure, parsed as never), parsed, "en");
  };
  const { assumptions } = answerTo(request);
  return {
    name: `${measure}, ${name}`,
    bookOf: (asked) => workbookOf(answerTo(asked) as WorkbookAnswer, "en"),
    request,
    shaded: shadedOf,
    changesOf: (cell, book) => changesOf(request, assumptions, shadedOf(book), cell),
  };
}

function portfolioSubject(name: string, asked: object): Subject {
  const request = portfolioRequestSchema.parse(asked);
  const answerTo = (portfolio: PortfolioRequest) => presentPortfolio(assessPortfolio(portfolio), "en");
  const { assumptions } = answerTo(request);
  return {
    name: `portfolio, ${name}`,
    bookOf(changed) {
      const parsed = portfolioRequestSchema.parse(changed);
      const answer = answerTo(parsed);
      return workbookOf(answer as WorkbookAnswer, "en", {}, workbookParts(parsed, answer, "en"));
    },
    request,
    shaded: shadedOf,
    changesOf: (cell, book) => changesInPortfolio(request, assumptions, shadedOf(book), cell),
  };
}

/** The changes of an input as a portfolio states it: those of a measure within the request of the measure. */
function changesInPortfolio(
  request: PortfolioRequest,
  assumptions: Parameters<typeof changesOf>[1],
  all: readonly Shaded[],
  input: Shaded,
): Change<Shaded>[] {
  const id = input.part.split(":")[0];
  const index = request.measures.findIndex((measure) => measure.id === id);
  const measure = request.measures[index];
  if (measure === undefined) return changesOf(request, assumptions, all, input);
  const withinMeasure = (field: string) => field.replace(/^measures\.\d+\.(input\.)?/, "");
  const inputs = all
    .filter(({ part }) => part.split(":")[0] === id)
    .map((each) => ({ ...each, field: withinMeasure(each.field) }));
  const lines = assumptions.map((line) => ({ ...line, name: withinMeasure(line.name) }));
  const own = { ...measure.input, ...(measure.investment !== undefined && { investment: measure.investment }) };
  return changesOf(own, lines, inputs, { ...input, field: withinMeasure(input.field) }).map((change) => {
    const { investment, ...changed } = change.request as Fields;
    const asked =
      measure.investment === undefined
        ? { ...measure, input: change.request }
        : { ...measure, input: changed, investment };
    return { ...change, request: { ...request, measures: request.measures.with(index, asked as never) } as Fields };
  });
}

function monitoringSubject(name: string, asked: object): Subject {
  return {
    name: `monitoring report, ${name}`,
    bookOf(changed) {
      const request: MonitoringRequest = monitoringRequestSchema.parse(changed);
      return workbookOf(presentReport(reportMonitoring(request), undefined, "en") as WorkbookAnswer, "en", { request });
    },
    request: asked,
    shaded: shadedInReport,
    changesOf: (cell, book) => changesOf(asked, [], shadedInReport(book), cell),
  };
}

const shadedInReport = (book: LaidOut): Shaded[] => [...shadedOf(book), ...shadedReadings(book)];

function shadedReadings(book: LaidOut): Shaded[] {
  const [sheet, column] = ["Meter readings", 4];
  return book.inputRows(sheet, column).map((row) => ({
    sheet,
    row,
    column,
    part: "",
    symbol: "",
    field: String(book.shown(sheet, row, 6)),
    value: book.shown(sheet, row, column) as number,
  }));
}

export const DAYS = 400;
export const dayOf = (index: number) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);

/** Two groups whose meters are read every day. */
export const daily = {
  measure: "street-lighting" as const,
  period: { from: dayOf(0), to: dayOf(DAYS - 1) },
  groups: ["north", "south"].map((name, group) => ({
    name,
    quantity: 100,
    referenceCircuitWatts: 290,
    burningHours: DAYS * 11,
    readings: Array.from({ length: DAYS }, (_, index) => ({
      from: dayOf(index),
      to: dayOf(index),
      mwh: 0.12 + ((index + group) % 7) / 100,
    })),
  })),
} satisfies MonitoringRequest;

const bandung = lasting(portfolioExamples.bandung.value) as PortfolioRequest;
/** Rules, answers, rates and currencies of their own. */
const ownRules = {
  ...bandung,
  application: "joint",
  exchangeRate: undefined,
  subsidy: { similarProjectCount: 2, project: { noEarlyStart: true } },
  measures: bandung.measures.map((measure, index) =>
    index === 0
      ? {
          ...measure,
          input: {
            ...measure.input,
            exchangeRate: { idrPerJpy: 100 },
            subsidy: { ratioCap: 0.3, rules: { paybackYearsMinimum: 4 }, project: { lightNotWorse: true } },
          },
        }
      : { ...measure, investment: { total: { amount: index * 654_321.5, currency: index === 1 ? "USD" : "JPY" } } },
  ),
};

/** Every documented example, and what they leave out. */
export const SUBJECTS: readonly Subject[] = [
  ...Object.entries({
    "street-lighting": streetLightingExamples,
    "air-conditioning": airConditioningExamples,
    "green-building": greenBuildingExamples,
  }).flatMap(([measure, examples]) =>
    Object.entries(examples).map(([name, { value }]) => estimateSubject(measure as Measure, name, value)),
  ),
  ...Object.entries(portfolioExamples).map(([name, { value }]) => portfolioSubject(name, lasting(value))),
  portfolioSubject("one for all", { ...bandung, application: "joint" }),
  portfolioSubject("one measure only", { ...bandung, application: "joint", measures: bandung.measures.slice(0, 1) }),
  portfolioSubject("rules, rates and currencies of their own", ownRules),
  ...Object.entries(monitoringExamples).map(([name, { value }]) => monitoringSubject(name, value)),
  monitoringSubject("a reading every day", daily),
];

/** What each value of a cell comes to, by the API. */
export function changedBooks({ bookOf, changesOf }: Subject, cell: Shaded, book: LaidOut): ChangedBook[] {
  return changesOf(cell, book).map(({ request, entered, beside }) => {
    const { part, symbol, field, value } = cell;
    const also = beside === undefined ? [] : [{ cell: beside.input, value: beside.entered }];
    return {
      what: `${part} ${symbol} ${field} = ${entered}, not ${value}`,
      entered: [{ cell, value: entered }, ...also],
      expected: attempt(() => new LaidOut(bookOf(request))),
    };
  });
}

function attempt<Result>(what: () => Result): Result | Error {
  try {
    return what();
  } catch (error) {
    return error as Error;
  }
}

/** Some of the cells of each book, spread over it, each book beginning with another one; all of them where that is asked. */
export function spread<Cell>(cells: readonly Cell[], count: number, subject: number): readonly Cell[] {
  if (process.env.WORKBOOK_INPUTS === "all") return cells;
  const step = Math.ceil(cells.length / count);
  return cells.filter((_, place) => (place + subject) % step === 0);
}
