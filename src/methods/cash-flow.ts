import type { Condition } from "./condition";
import { defineMethod, type InputLine, type Method, type StepLine } from "./method";

const RATES = {
  g_p: ["1", "growth of the tariff in a year"],
  d_s: ["1", "loss of the saving in a year"],
  dOM: ["IDR/yr", "change of operation and maintenance"],
  i_d: ["1", "discount rate"],
} as const satisfies Record<string, InputLine>;
const OTHER = { X_y: ["IDR", "other cash flow of a year, project less business as usual"] } as const;
const PREVIOUS = {
  S_prev: ["IDR", "bill saving of the year before"],
  D_prev: ["1", "discount factor of the year before"],
  V_prev: ["IDR", "present value of the savings up to the year before"],
} as const;

/** A year is counted as one: amounts of a year and yearly amounts are the same here. */
const YEAR_SOURCE =
  "S_t = S·((1+g)·(1−d))^(t−1); N_t = S_t − ΔO&M − X_t; V_t = Σ N_s/(1+i)^s, payments at the end of a year";
const FIRST_SAVING = ["S_y", "IDR", "S_bill", "bill saving of a year"] as const;
const NEXT_SAVING = ["S_y", "IDR", "S_prev * (1 + g_p) * (1 - d_s)", "bill saving of a year"] as const;
const NET = ["N_y", "IDR", "S_y - dOM", "net saving of a year"] as const;
const NET_WITH_OTHER = ["N_y", "IDR", "S_y - dOM - X_y", "net saving of a year"] as const;
const FIRST_VALUE = [
  ["D_y", "1", "1 + i_d", "discount factor of a year"],
  ["V_y", "IDR", "N_y / D_y", "present value of the savings up to a year"],
] as const;
const NEXT_VALUE = [
  ["D_y", "1", "D_prev * (1 + i_d)", "discount factor of a year"],
  ["V_y", "IDR", "V_prev + N_y / D_y", "present value of the savings up to a year"],
] as const;

/** The saving as it stands today is that of the first year. */
export const firstYear = defineMethod({
  id: "money/first-year",
  title: "Cash flow of the first year",
  source: YEAR_SOURCE,
  inputs: { S_bill: ["IDR/yr", "bill saving"], dOM: RATES.dOM, i_d: RATES.i_d },
  steps: [FIRST_SAVING, NET, ...FIRST_VALUE],
});

export const firstYearWithOther = defineMethod({
  id: "money/first-year-with-other",
  title: "Cash flow of the first year, with other cash flows",
  source: YEAR_SOURCE,
  inputs: { S_bill: ["IDR/yr", "bill saving"], dOM: RATES.dOM, i_d: RATES.i_d, ...OTHER },
  steps: [FIRST_SAVING, NET_WITH_OTHER, ...FIRST_VALUE],
});

export const laterYear = defineMethod({
  id: "money/later-year",
  title: "Cash flow of a later year",
  source: YEAR_SOURCE,
  inputs: { ...PREVIOUS, ...RATES },
  steps: [NEXT_SAVING, NET, ...NEXT_VALUE],
});

export const laterYearWithOther = defineMethod({
  id: "money/later-year-with-other",
  title: "Cash flow of a later year, with other cash flows",
  source: YEAR_SOURCE,
  inputs: { ...PREVIOUS, ...RATES, ...OTHER },
  steps: [NEXT_SAVING, NET_WITH_OTHER, ...NEXT_VALUE],
});

/** Who invests: all of it as if there were no grant, or the city its share. */
export type Investor = "total" | "city";

interface InvestorTexts {
  /** Symbol of what is invested, with its label. */
  readonly K: string;
  readonly invested: string;
  readonly suffix: string;
  readonly of: string;
}

const INVESTORS: Readonly<Record<Investor, InvestorTexts>> = {
  total: { K: "I_total", invested: "total cost", suffix: "_0", of: "without the grant" },
  city: { K: "K_city_IDR", invested: "city share", suffix: "", of: "for the city" },
};

const yearsOf = (years: number) => Array.from({ length: years }, (_, index) => index + 1);
const inEachYear = (symbol: string, label: string, years: number) =>
  Object.fromEntries(yearsOf(years).map((year) => [`${symbol}_y${year}`, ["IDR", label]])) as Record<string, InputLine>;

/** The first time the present value of the savings reaches what was invested, linear within that year; 0 where never. */
function paybackFormula(K: string, years: number): string {
  return yearsOf(years).reduceRight((otherwise, year) => {
    const before = year === 1 ? "" : ` - V_y${year - 1}`;
    const share = before === "" ? `${K} / V_y1` : `(${K}${before}) / (V_y${year}${before})`;
    return `when(max(0, ${K} - V_y${year}), ${otherwise}, ${year === 1 ? share : `${year - 1} + ${share}`})`;
  }, "0");
}

const sheet = (
  id: string,
  title: string,
  source: string,
  inputs: Record<string, InputLine>,
  steps: StepLine[],
  where: Condition[] = [],
): Method => defineMethod({ id: `money/${id}`, title, source, where, inputs, steps });

/** A rate next to −100 % a year says no more than that nearly all is lost, and cannot be computed well. */
const LEAST_RATE = -0.99;

/** Net present value and benefit-cost ratio of what an investor pays. The ratio only where something is paid. */
function valueSheets(investor: Investor) {
  const { K, invested, suffix, of } = INVESTORS[investor];
  const inputs: Record<string, InputLine> = {
    [K]: ["IDR", invested],
    V_T: ["IDR", "present value of the savings over the lifetime"],
  };
  return {
    netPresentValue: sheet(`net-present-value${suffix}`, `Net present value ${of}`, "NPV = Σ N_t/(1+i)^t − K", inputs, [
      [`NPV${suffix}`, "IDR", `V_T - ${K}`, `net present value ${of}`],
    ]),
    benefitCostRatio: sheet(
      `benefit-cost-ratio${suffix}`,
      `Benefit-cost ratio ${of}`,
      "B/C = Σ N_t/(1+i)^t / K",
      inputs,
      [[`BC${suffix}`, "1", `V_T / ${K}`, `benefit-cost ratio ${of}`]],
      [`${K} > 0`],
    ),
  };
}

export const VALUE = { total: valueSheets("total"), city: valueSheets("city") } as const;

/** What depends on the number of years is written for that number; few numbers of years occur. */
function byYears(make: (years: number) => Method): (years: number) => Method {
  const made = new Map<number, Method>();
  return (years) => {
    const known = made.get(years) ?? make(years);
    made.set(years, known);
    return known;
  };
}

/** 0 means never; then there is none. */
const discountedPaybackOf = (investor: Investor) => {
  const { K, invested, suffix, of } = INVESTORS[investor];
  return byYears((years) =>
    sheet(
      `discounted-payback${suffix}`,
      `Discounted payback ${of}`,
      "the first time Σ N_s/(1+i)^s reaches K, linear within that year",
      {
        [K]: ["IDR", invested],
        ...inEachYear("V", "present value of the savings up to a year", years),
      },
      [[`DPB${suffix}`, "yr", paybackFormula(K, years), `discounted payback ${of} (0: never)`]],
      [`${K} > 0`],
    ),
  );
};

const internalRateOf = (investor: Investor) => {
  const { K, invested, suffix, of } = INVESTORS[investor];
  return byYears((years) =>
    sheet(
      `internal-rate-of-return${suffix}`,
      `Internal rate of return ${of}`,
      "the rate at which the net present value is nought; IRR of a spreadsheet",
      { [K]: ["IDR", invested], ...inEachYear("N", "net saving of a year", years) },
      [
        [`C_0${suffix}`, "IDR", `-${K}`, `cash flow at the start ${of}`],
        [
          `IRR${suffix}`,
          "1",
          `irr(C_0${suffix}, ${yearsOf(years)
            .map((year) => `N_y${year}`)
            .join(", ")})`,
          `internal rate of return ${of}`,
        ],
      ],
      [`${K} > 0`, `IRR${suffix} > ${LEAST_RATE}`],
    ),
  );
};

export const discountedPayback = { total: discountedPaybackOf("total"), city: discountedPaybackOf("city") } as const;
export const internalRate = { total: internalRateOf("total"), city: internalRateOf("city") } as const;

/** Both sides over the lifetime: electricity and what changes. What both have alike is left out. */
export const lifeCycleCost = defineMethod({
  id: "money/life-cycle-cost",
  title: "Life-cycle cost of business as usual and of the project",
  source: "investment + Σ (bill + change of upkeep)/(1+i)^t",
  where: ["beta > 0"],
  inputs: {
    E_BAU: ["MWh/yr", "business-as-usual electricity"],
    p_E: ["IDR/kWh", "electricity tariff"],
    g_p: RATES.g_p,
    i_d: RATES.i_d,
    T: ["yr", "lifetime"],
    I_total: ["IDR", "total cost"],
    V_T: ["IDR", "present value of the savings over the lifetime"],
  },
  steps: [
    ["B_BAU", "IDR/yr", "E_BAU * 1000 * p_E", "electricity bill of business as usual"],
    ["q_p", "1", "(1 + g_p) / (1 + i_d)", "growth of the tariff over discounting"],
    [
      "a_p",
      "yr",
      "when(floor(max(q_p - 1, 1 - q_p) * 1e9), (1 - q_p ^ T) / (1 - q_p) / (1 + i_d), T / (1 + i_d))",
      "annuity factor of a growing bill",
    ],
    ["LCC_BAU", "IDR", "B_BAU * a_p", "life-cycle cost of business as usual"],
    ["LCC_PJ", "IDR", "I_total + LCC_BAU - V_T", "life-cycle cost of the project"],
  ],
});

/** As the glossary and the documentation show what is written for a number of years. */
export const FOR_THREE_YEARS = [
  discountedPayback.total(3),
  discountedPayback.city(3),
  internalRate.total(3),
  internalRate.city(3),
];
