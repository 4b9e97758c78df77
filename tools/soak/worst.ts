import { handMade, inline, number } from "../../tests/support/workbooks.ts";

/** A request that is accepted and asks for as much as its operation gives, or for more and is refused. */
export interface WorstRequest {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData;
  readonly status: 200 | 303 | 422;
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

/** A file sent with the form of a page. */
function uploaded(name: string, file: File, status: 200 | 303 | 422): WorstRequest {
  const body = new FormData();
  body.append("file", file);
  return { name, path: "/street-lighting?lang=id", headers: {}, body, status };
}

const UPLOAD_HEAD = ["Nama Jalan", "Jumlah", "Jenis Lampu", "Daya", "Daya LED"];
/** Each row another one, so that nothing can be joined before it is read. */
const uploadRow = (index: number) => [`Jalan ${index % 900}`, (index % 30) + 1, "Natrium", 150 + (index % 3) * 50, 70];

/** About the megabyte that a file may have. */
const tableFile = (rows: number, rowOf = uploadRow) =>
  new File([[UPLOAD_HEAD, ...times(rows, rowOf)].map((cells) => cells.join(";")).join("\r\n")], "pju.csv");
/** Refused by what is asked of a request; the first row is not, or there would be no result. */
const wrongRow = (index: number) => ["A", index === 0 ? 1 : 0, "Natrium", 150, 70];

const LETTERS = "ABCDE";

/** Rows alike pack best: with long names more of them fit into the megabyte a file may have than a workbook may unpack to. */
function workbookFile(rows: number, name = "Jalan"): File {
  const cellsOf = (cells: readonly (string | number)[], line: number) =>
    cells.map((cell, column) => {
      const place = `${LETTERS[column]}${line}`;
      return typeof cell === "number" ? number(place, cell) : inline(place, cell);
    });
  const [, ...others] = uploadRow(0);
  const xml = [UPLOAD_HEAD, ...times(rows, () => [name, ...others])].map(
    (cells, index) => `<row r="${index + 1}">${cellsOf(cells, index + 1).join("")}</row>`,
  );
  return new File([handMade({ rows: xml.join("") }) as Uint8Array<ArrayBuffer>], "pju.xlsx");
}

const ESTIMATES = "/v1/estimates";
/**
 * What the dearest request may take, in CPU of the reference request: two and a half times what it takes, so that a machine that
 * does other things besides does not fail it, and work that became three times as much does.
 */
export const MOST_REFERENCES = 25;
/** The unit in which the soak counts work: it is within the budget, and this machine needs its own time for it. */
export const REFERENCE_REQUEST: WorstRequest = posted(
  "reference: coolers, 40 groups, 20,000 samples",
  `${ESTIMATES}/air-conditioning`,
  coolers(40, { uncertainty: { samples: 20_000 } }),
);
const BATCH = "/v1/batches/street-lighting";
const ALL = { uncertainty: { samples: 20_000 }, scenarios: true, advice: true };

/** By operation the dearest request that is accepted, and the next dearer one, which is not. */
export const WORST_REQUESTS: readonly WorstRequest[] = [
  uploaded("upload, a table of 30,000 rows", tableFile(30_000), 303),
  uploaded("upload, a table of 40,000 wrong rows", tableFile(40_000, wrongRow), 303),
  uploaded("upload, a workbook of 60,000 rows", workbookFile(60_000), 303),
  uploaded("upload, a workbook that unpacks to more", workbookFile(20_000, "Jalan ".repeat(800)), 422),
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
    "batch, 100 whole estimates",
    `${BATCH}?detail=full`,
    times(100, () => JSON.stringify(lights(20, { uncertainty: { samples: 500 } }))),
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
