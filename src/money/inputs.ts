import type { Input, Quantity } from "../ledger/quantity";
import { choiceOf } from "../reference/choice";
import { exchangeRateOf } from "./exchange-rate";

const ON_RECORD = exchangeRateOf();
const RATE = { minimum: 1e-6, maximum: 1e9, range: { kind: "exchangeRate" } } as const;
/** An amount is asked with its currency; the calculation has it as given and in yen or rupiah. */
const amount = (path: string, symbol: string, unit: string) =>
  ({ path, symbol, unit, range: { kind: "cost", symbols: [`${symbol}_given`] } }) as const satisfies Quantity;

const YEARLY = { unit: "1", minimum: -0.5, maximum: 0.5 } as const;

/** The quantities of money, rates and time. */
export const MONEY = {
  totalCost: amount("investment.total", "K_total", "JPY"),
  eligibleCost: amount("investment.eligible", "K_elig", "JPY"),
  operationChange: amount("investment.operationAndMaintenanceChangePerYear", "dOM", "IDR/yr"),
  rupiahPerYen: {
    ...RATE,
    path: "exchangeRate.idrPerJpy",
    symbol: "x_JPY",
    unit: "IDR/JPY",
    example: 104.7489,
    description: "Rupiah for one yen, the annual average of the latest whole year on record where not stated.",
    default: ON_RECORD.idrPerJpy,
    field: { name: "rupiahPerYen", section: "money" },
  },
  rupiahPerDollar: {
    ...RATE,
    path: "exchangeRate.idrPerUsd",
    symbol: "x_USD",
    unit: "IDR/USD",
    example: 15_855.4483,
    description: "Rupiah for one US dollar, of the same record where not stated.",
    default: ON_RECORD.idrPerUsd,
    field: { name: "rupiahPerDollar", section: "money" },
  },
  discountRate: {
    path: "discountRate",
    symbol: "i_d",
    unit: "1",
    minimum: 0,
    maximum: 1,
    example: 0.08,
    description: "Yearly discount rate of the city, 0.08 = 8 %. No source states one for the city.",
    default: choiceOf("discount-rate"),
    field: { name: "discountRate", section: "money", percent: true },
  },
  tariffGrowth: {
    ...YEARLY,
    path: "investment.tariffGrowthPerYear",
    symbol: "g_p",
    example: 0.05,
    description: "Growth of the electricity tariff, 0.05 = 5 % a year.",
    default: choiceOf("tariff-growth"),
    field: { name: "tariffGrowth", section: "money", percent: true },
  },
  savingDegradation: {
    ...YEARLY,
    minimum: 0,
    path: "investment.savingDegradationPerYear",
    symbol: "d_s",
    example: 0.01,
    description: "Loss of the saving by ageing, 0.01 = 1 % a year.",
    default: choiceOf("saving-degradation"),
    field: { name: "savingDegradation", section: "money", percent: true },
  },
} as const satisfies Record<string, Input | Quantity>;
