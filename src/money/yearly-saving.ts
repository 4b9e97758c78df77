import type { Calculation } from "../methods/calculation";
import { operationChangeInRupiah, totalCostInRupiah } from "../methods/exchange";
import { simplePayback, yearlySaving } from "../methods/money";
import { convert } from "./convert";
import type { ExchangeRate } from "./exchange-rate";
import type { Money } from "./money";

export interface YearlyInput {
  /** Electricity that disappears from the meter, MWh/yr. */
  readonly savedMwhPerYear: number;
  /** IDR/kWh. */
  readonly tariffIdrPerKwh: number;
  /** Under `abonemen` (flat billing) the bill does not follow the meter. */
  readonly billing: "metered" | "abonemen";
  readonly totalCost: Money;
  /** Yearly change of operation and maintenance; a saving is negative. */
  readonly operationAndMaintenanceChangePerYear?: Money | undefined;
  readonly rate: ExchangeRate;
  /** What saving, tariff, reduction and lifetime are called in the calculation this one joins. */
  readonly symbols?: Readonly<{ saved?: string; tariff?: string; reduction?: string; lifetime?: string }> | undefined;
}

/** Yearly saving and payback before any grant, the part a subsidy assessment asks for first. */
export interface YearlySaving {
  readonly totalCostIdr: number;
  readonly billSavingIdr: number;
  readonly netSavingIdr: number;
  readonly operationChangeIdr: number;
  readonly paybackYears?: number;
}

/** Less than a rupiah a year is no saving; what is paid back by it is paid back never. */
export const LEAST_SAVING_IDR = 1;

export function assessYearlySaving(input: YearlyInput, calculation: Calculation): YearlySaving {
  const { rate, symbols = {}, operationAndMaintenanceChangePerYear: change } = input;
  const totalCostIdr = convert(calculation, totalCostInRupiah, input.totalCost, rate);
  const dOM = change === undefined ? 0 : convert(calculation, operationChangeInRupiah, change, rate);
  const saving = calculation.add(
    yearlySaving.evaluate({
      E_bill: input.savedMwhPerYear,
      p_E: input.tariffIdrPerKwh,
      beta: input.billing === "metered" ? 1 : 0,
      dOM,
    }),
    { rename: { E_bill: symbols.saved ?? "E_bill", p_E: symbols.tariff ?? "p_E" } },
  );
  const netSavingIdr = saving.value("S_net");
  const base = { totalCostIdr, billSavingIdr: saving.value("S_bill"), netSavingIdr, operationChangeIdr: dOM };
  if (netSavingIdr < LEAST_SAVING_IDR) return base;
  const payback = calculation.add(simplePayback.evaluate({ I_total: totalCostIdr, S_net: netSavingIdr }));
  return { ...base, paybackYears: payback.value("PB") };
}
