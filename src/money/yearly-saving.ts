import { type Assumption, fromRequest, type Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { Calculation } from "../methods/calculation";
import { operationChangeInRupiah } from "../methods/exchange";
import { LEAST_SAVING_IDR, yearlySaving } from "../methods/money";
import { choiceOf } from "../reference/choice";
import { convert } from "./convert";
import type { ExchangeRate } from "./exchange-rate";
import type { Money } from "./money";
import { assessTwoPartSaving, type SavingByPart, type TwoPartBill } from "./two-part-saving";

export interface YearlyInput {
  /** Electricity that disappears from the meter, MWh/yr. */
  readonly savedMwhPerYear: number;
  /** IDR/kWh. */
  readonly tariffIdrPerKwh: number;
  /** Under `abonemen` (flat billing) the bill does not follow the meter. */
  readonly billing: "metered" | "abonemen";
  readonly billingIsStated?: boolean | undefined;
  /** Where the bill counts peak hours or demand apart. */
  readonly twoPart?: TwoPartBill | undefined;
  /** Yearly change of operation and maintenance; a saving is negative. */
  readonly operationAndMaintenanceChangePerYear?: Money | undefined;
  readonly rate: ExchangeRate;
  /** What saving, tariff, reduction and lifetime are called in the calculation this one joins. */
  readonly symbols?: Readonly<{ saved?: string; tariff?: string; reduction?: string; lifetime?: string }> | undefined;
}

/** What the city saves in a year, before any cost is looked at. */
export interface YearlySaving {
  readonly billSavingIdr: number;
  readonly netSavingIdr: number;
  readonly operationChangeIdr: number;
  /** Of a two-part tariff. */
  readonly byPart?: SavingByPart;
}

/** What a cost and a yearly saving come to, before any grant. */
export interface Repayment {
  readonly totalCostIdr: number;
  readonly netSavingIdr: number;
  /** Absent where the saving never pays the cost. */
  readonly paybackYears?: number;
}

export function assessYearlySaving(input: YearlyInput, calculation: Calculation): YearlySaving {
  const { rate, symbols = {}, operationAndMaintenanceChangePerYear: change } = input;
  const dOM = change === undefined ? 0 : convert(calculation, operationChangeInRupiah, change, rate);
  const { savedMwhPerYear: savedMwh, tariffIdrPerKwh, twoPart: bill } = input;
  const beta = input.billing === "metered" ? 1 : 0;
  const rename = { E_bill: symbols.saved ?? "E_bill", p_E: symbols.tariff ?? "p_E" };
  if (bill !== undefined) {
    const parts = { bill, savedMwh, tariffIdrPerKwh, beta, operationChangeIdr: dOM, rename };
    return { ...assessTwoPartSaving(parts, calculation), operationChangeIdr: dOM };
  }
  const saving = calculation.add(yearlySaving.evaluate({ E_bill: savedMwh, p_E: tariffIdrPerKwh, beta, dOM }), {
    rename,
  });
  return { billSavingIdr: saving.value("S_bill"), netSavingIdr: saving.value("S_net"), operationChangeIdr: dOM };
}

const METERED = choiceOf("metered-billing");
const NO_CHANGE = choiceOf("operation-change");
/** Without a cost no upkeep is asked either. */
const NOT_ASKED: Sourced = { ...NO_CHANGE, origin: "derived" };

/** What lies between the electricity saved and the money saved. A change is listed in rupiah, as it was reckoned. */
export function yearlyAssumptions(
  { billing, billingIsStated, operationAndMaintenanceChangePerYear: stated }: YearlyInput,
  { operationChangeIdr }: YearlySaving,
  withCost = true,
): Assumption[] {
  const metered = billingIsStated ? fromRequest(1) : METERED;
  const share = billing === "metered" ? metered : fromRequest(0);
  const changeIdr = stated === undefined ? (withCost ? NO_CHANGE : NOT_ASKED) : fromRequest(operationChangeIdr);
  return [
    { ...share, name: "electricity.billing", symbol: "beta", unit: "1" },
    { ...changeIdr, name: "investment.operationAndMaintenanceChangePerYear", symbol: "dOM", unit: "IDR/yr" },
  ];
}

export function yearlyWarnings({ billing }: YearlyInput, { netSavingIdr }: YearlySaving): Warning[] {
  if (billing === "abonemen") return [{ code: "abonemen-no-bill-saving", pointer: "#/electricity/billing" }];
  return netSavingIdr >= LEAST_SAVING_IDR ? [] : [{ code: "no-net-money-saving" }];
}
