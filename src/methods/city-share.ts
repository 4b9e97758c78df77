import { EXCHANGE_SOURCE, HALF_CENT, HALF_RUPIAH, RATES } from "./exchange";
import { defineMethod, type InputLine, type Method } from "./method";

const SOURCE = `without a grant the city pays the cost itself; else ${EXCHANGE_SOURCE}`;

const SHARE = {
  G_sub: ["JPY", "grant"],
  K_city: ["JPY", "city share"],
  ...RATES,
  ...HALF_RUPIAH,
  ...HALF_CENT,
} as const;
const IN_RUPIAH = "floor(K_city * x_JPY + h_IDR)";
const IN_DOLLARS = "floor((K_city * x_JPY / x_USD + h_USD) * 100) / 100";

const YEN_INCOME = { K_other: ["JPY", "other income"] } as const;

function ofRupiah(id: string, income: Readonly<Record<string, InputLine>>, subtracted: string): Method {
  return defineMethod({
    id: `money/K_city-of-a-cost-in-IDR${id}`,
    title: "City share of a cost in rupiah, in rupiah and US dollars",
    source: SOURCE,
    inputs: { ...SHARE, I_total: ["IDR", "total cost"], ...income },
    steps: [
      ["K_city_IDR", "IDR", `when(G_sub, ${IN_RUPIAH}, I_total - ${subtracted})`, "city share"],
      [
        "K_city_USD",
        "USD",
        `when(G_sub, ${IN_DOLLARS}, floor((K_city_IDR / x_USD + h_USD) * 100) / 100)`,
        "city share",
      ],
    ],
  });
}

/** The city share of a cost stated in rupiah: whole yen only where a grant is taken off in yen. */
export const cityShareOfRupiah = {
  withIncome: ofRupiah("", { I_other: ["IDR", "other income"] }, "I_other"),
  /** Nothing is stated: the yen hold what stands for it. */
  withoutIncome: ofRupiah("-without-income", YEN_INCOME, "floor(K_other * x_JPY + h_IDR)"),
};

function ofDollars(id: string, income: Readonly<Record<string, InputLine>>, subtracted: string): Method {
  return defineMethod({
    id: `money/K_city-of-a-cost-in-USD${id}`,
    title: "City share of a cost in US dollars, in rupiah and US dollars",
    source: SOURCE,
    inputs: { ...SHARE, D_total: ["USD", "total cost"], ...income },
    steps: [
      [
        "K_city_USD",
        "USD",
        `when(G_sub, ${IN_DOLLARS}, floor((D_total - ${subtracted} + h_USD) * 100) / 100)`,
        "city share",
      ],
      ["K_city_IDR", "IDR", `when(G_sub, ${IN_RUPIAH}, floor(K_city_USD * x_USD + h_IDR))`, "city share"],
    ],
  });
}

/** The city share of a cost stated in dollars. */
export const cityShareOfDollars = {
  withIncome: ofDollars("", { D_other: ["USD", "other income"] }, "D_other"),
  withoutIncome: ofDollars("-without-income", YEN_INCOME, "K_other * x_JPY / x_USD"),
};
