/** A request that is accepted and asks for as much as its operation gives, or for more and is refused. */
export interface WorstRequest {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: 200 | 422;
}

const JSON_TYPE = "application/json";
const CSV_TYPE = "text/csv";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const NDJSON_TYPE = "application/x-ndjson";

const times = <Member>(count: number, member: (index: number) => Member) =>
  Array.from({ length: count }, (_, i) => member(i));

const lights = (groups: number, more: object = {}) => ({
  groups: times(groups, (index) => ({
    name: `Jalan ${index}`,
    quantity: 1000 + index,
    existing: { circuitWatts: 290 + (index % 7) },
    project: { systemWatts: 120 - (index % 5) },
  })),
  ...more,
});

const coolers = (groups: number, more: object = {}) => ({
  groups: times(groups, (index) => ({
    name: `Unit ${index}`,
    quantity: 10 + index,
    capacity: { value: 9000 + index, unit: "Btu/h" },
    existing: { value: 2.9, metric: "EER" },
    project: { value: 3.6, metric: "EER" },
    refrigerant: { existing: "R-22", project: "R-32" },
  })),
  ...more,
});

const costs = (amount: number) => ({ investment: { total: { amount, currency: "IDR" } } });
/** Too dear for its tonnes and too small for a grant: every advice is looked for. */
const HOPELESS = costs(1e8);

const portfolio = (measures: number, groups: number, input: object = {}, shared: object = {}) => ({
  ...shared,
  measures: times(measures, (index) => ({
    id: `m${index}`,
    measure: "street-lighting",
    input: lights(groups, input),
    ...costs(1e9 + index * 1e7),
  })),
});

const dayOf2026 = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

/** Meters that are read every day of a year. */
const meters = (groups: number) => ({
  measure: "street-lighting",
  period: { from: dayOf2026(0), to: dayOf2026(364) },
  groups: times(groups, () => ({
    quantity: 1000,
    referenceCircuitWatts: 290,
    burningHours: 4371,
    readings: times(365, (day) => ({ from: dayOf2026(day), to: dayOf2026(day), mwh: 1.4 })),
  })),
});

const purchase = (items: number, components: number) => ({
  items: times(items, () => ({
    kind: "goods",
    share: 1 / items,
    components: times(components, () => ({ costShare: 1 / components, tkdnPercent: 40 })),
    localLabourPercent: 50,
    localOverheadPercent: 50,
  })),
});

function posted(name: string, path: string, value: object, status: 200 | 422 = 200, accept = JSON_TYPE): WorstRequest {
  return { name, path, headers: { "content-type": JSON_TYPE, accept }, body: JSON.stringify(value), status };
}

function streamed(name: string, path: string, lines: readonly string[]): WorstRequest {
  return { name, path, headers: { "content-type": NDJSON_TYPE }, body: lines.join("\n"), status: 200 };
}

const ESTIMATES = "/v1/estimates";
const BATCH = "/v1/batches/street-lighting";
const ALL = { uncertainty: { samples: 20_000 }, scenarios: true, advice: true };

/** By operation the dearest request that is accepted, and the next dearer one, which is not. */
export const WORST_REQUESTS: readonly WorstRequest[] = [
  posted(
    "lights, 200 groups, all asked",
    `${ESTIMATES}/street-lighting`,
    lights(200, { ...HOPELESS, ...ALL, uncertainty: { samples: 15_000 } }),
  ),
  posted(
    "lights, 200 groups, too many samples",
    `${ESTIMATES}/street-lighting`,
    lights(200, { ...HOPELESS, ...ALL }),
    422,
  ),
  posted(
    "coolers, 200 groups, all asked",
    `${ESTIMATES}/air-conditioning`,
    coolers(200, { ...HOPELESS, ...ALL, uncertainty: { samples: 15_000 } }),
  ),
  posted("coolers, 200 groups, as CSV", `${ESTIMATES}/air-conditioning`, coolers(200, HOPELESS), 200, CSV_TYPE),
  posted(
    "coolers, 200 groups, as workbook",
    `${ESTIMATES}/air-conditioning`,
    coolers(200, HOPELESS),
    200,
    WORKBOOK_TYPE,
  ),
  posted("goal seek, 200 groups", "/v1/goal-seeks", {
    measure: "air-conditioning",
    input: coolers(200, costs(7.5e9)),
    vary: { scale: "quantity" },
    until: { figure: "annual.reductionTco2", atLeast: 1e6 },
  }),
  posted("comparison, 6 × 200 groups", "/v1/comparisons", {
    variants: times(6, (index) => ({
      id: `v${index}`,
      measure: "air-conditioning",
      input: coolers(200, costs(7.5e9)),
    })),
  }),
  posted("portfolio, 200 × 13 groups", "/v1/portfolios", portfolio(200, 13)),
  posted("portfolio, 200 × 40 groups", "/v1/portfolios", portfolio(200, 40), 422),
  posted("portfolio, 200 × 1, shaken", "/v1/portfolios", portfolio(200, 1, { uncertainty: { samples: 2000 } })),
  posted("portfolio, 200 × 40, shaken", "/v1/portfolios", portfolio(200, 40, { uncertainty: { samples: 2000 } }), 422),
  posted(
    "portfolio, 180 × 1, all asked",
    "/v1/portfolios",
    portfolio(180, 1, { ...ALL, uncertainty: { samples: 500 } }),
  ),
  posted(
    "portfolio, 200 × 1, planned jointly",
    "/v1/portfolios",
    portfolio(200, 1, {}, { application: "joint", budget: { amount: 5e10, currency: "IDR" } }),
  ),
  posted("local content, 100 × 100", "/v1/local-content-assessments", purchase(100, 100)),
  posted("monitoring, 50 meters read daily", "/v1/monitoring-reports", meters(50)),
  posted("monitoring, 50 meters read daily, as CSV", "/v1/monitoring-reports", meters(50), 200, CSV_TYPE),
  posted(
    "local content, 100 × 100, as workbook",
    "/v1/local-content-assessments",
    purchase(100, 100),
    200,
    WORKBOOK_TYPE,
  ),
  posted("monitoring, 50 meters read daily, as workbook", "/v1/monitoring-reports", meters(50), 200, WORKBOOK_TYPE),
  posted("portfolio, 200 × 13 groups, as workbook", "/v1/portfolios", portfolio(200, 13), 200, WORKBOOK_TYPE),
  streamed(
    "batch, whole estimates with all asked",
    `${BATCH}?detail=full`,
    times(22, () => JSON.stringify(lights(200, { ...HOPELESS, ...ALL, uncertainty: { samples: 10_000 } }))),
  ),
  streamed(
    "batch, 20,000 good lines",
    BATCH,
    times(20_000, () => JSON.stringify(lights(1))),
  ),
  streamed(
    "batch, 20,000 wrong lines",
    BATCH,
    times(20_000, () => '{"a":1,"b":2,"c":3,"groups":[{"quantty":"x"}]}'),
  ),
  streamed(
    "batch, 20,000 broken lines",
    BATCH,
    times(20_000, () => '{"groups":[{"quantity":1,'),
  ),
];
