import { type Assumption, fromRequest, type Sourced } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { Calculation } from "../methods/calculation";
import { abatementCostInAllCurrencies, cityAbatementCostInAllCurrencies } from "../methods/exchange";
import {
  abatementCost,
  annuity,
  annuityWithoutInterest,
  internalRateProof,
  netPresentValue,
  simplePaybackAfterGrant,
} from "../methods/money";
import { internalRateOfReturn } from "./cash-flow";
import { perTonneInAllCurrencies } from "./convert";
import { type Money, type MoneyInAllCurrencies, rupiah } from "./money";
import { assessYearlySaving, LEAST_SAVING_IDR, type YearlyInput, type YearlySaving } from "./yearly-saving";

export interface MoneyInput extends YearlyInput {
  /** What the city pays after the grant, whole rupiah. */
  readonly cityShareIdr: number;
  readonly discountRate: Sourced;
  /** Whole years; without them there is no internal rate of return. */
  readonly years: number;
  /** The reduction the abatement cost is counted on, tCO2/yr. */
  readonly reductionTco2PerYear: number;
}

/** Fields that do not exist for the case at hand are absent: there is no payback of a saving that is not there. */
export interface MoneyAssessment {
  readonly billSavingPerYear: Money;
  /** Years, total cost over net yearly saving. */
  readonly simplePaybackYears?: number;
  /** Years, city share over net yearly saving. */
  readonly simplePaybackYearsAfterGrant?: number;
  readonly npv: Money;
  /** 0.1 = 10 %/yr. */
  readonly irr?: number;
  /** Per tCO2, of the whole investment. */
  readonly abatementCostPerTco2?: MoneyInAllCurrencies;
  /** Per tCO2, of what the city pays. */
  readonly abatementCostPerTco2AfterGrant?: MoneyInAllCurrencies;
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** Below it the closed form of the annuity loses its digits, and its limit is the better number. */
const LEAST_DISCOUNT_RATE = 1e-9;
/** Nearer to nought the closed form divides two vanishing numbers and proves nothing. */
const LEAST_PROVABLE_RATE = 1e-6;
/** A gram a year. Below it, cost per tonne is a division by next to nothing. */
const LEAST_REDUCTION_TCO2 = 1e-6;

/** Payback, net present value, rate of return and abatement cost of an investment, seen by the city. */
export function assessMoney(input: MoneyInput): MoneyAssessment {
  const calculation = new Calculation();
  const { cityShareIdr, years: T, discountRate, symbols = {} } = input;
  const lifetime = { rename: { T: symbols.lifetime ?? "T" } };
  const saving = assessYearlySaving(input, calculation);
  const { totalCostIdr: I_total, netSavingIdr: S_net } = saving;

  const factor = discountRate.value < LEAST_DISCOUNT_RATE ? annuityWithoutInterest : annuity;
  const a_T = calculation.add(factor.evaluate({ i_d: discountRate.value, T }), lifetime).value("a_T");
  const npv = calculation.add(netPresentValue.evaluate({ K_city_IDR: cityShareIdr, S_net, a_T })).value("NPV");
  const irr = internalRateOfReturn(cityShareIdr, S_net, T);
  if (irr !== undefined && Math.abs(irr) > LEAST_PROVABLE_RATE) {
    const proof = internalRateProof.evaluate({ IRR: irr, T, K_city_IDR: cityShareIdr, S_net });
    // Close to −100 % the closed form overflows; the rate stands, its proof does not.
    if (Number.isFinite(proof.value("NPV_IRR"))) calculation.add(proof, lifetime);
  }

  return {
    billSavingPerYear: rupiah(Math.round(saving.billSavingIdr)),
    ...(saving.paybackYears !== undefined && {
      simplePaybackYears: saving.paybackYears,
      simplePaybackYearsAfterGrant: calculation
        .add(simplePaybackAfterGrant.evaluate({ K_city_IDR: cityShareIdr, S_net }))
        .value("PB_city"),
    }),
    npv: rupiah(Math.round(npv)),
    ...(irr !== undefined && { irr }),
    ...abatementCosts(calculation, input, { I_total, S_net, a_T }),
    calculation,
    assumptions: [
      { ...discountRate, name: "discountRate", symbol: "i_d", unit: "1" },
      ...yearlyAssumptions(input, saving),
    ],
    warnings: warningsOf(input, S_net),
  };
}

const assumed = (value: number, source: string): Sourced => ({
  value,
  origin: "default",
  provenance: { source, url: null, year: null, confidence: "unverified" },
});
const METERED = assumed(1, "metered billing: the whole saving reaches the bill");
const NO_CHANGE = assumed(0, "no change of operation and maintenance assumed");

/** What lies between the electricity saved and the money saved. A change is listed in rupiah, as it was reckoned. */
function yearlyAssumptions(
  { billing, operationAndMaintenanceChangePerYear: stated }: MoneyInput,
  { operationChangeIdr }: YearlySaving,
): Assumption[] {
  const share = billing === "metered" ? METERED : fromRequest(0);
  const changeIdr = stated === undefined ? NO_CHANGE : fromRequest(operationChangeIdr);
  return [
    { ...share, name: "electricity.billing", symbol: "beta", unit: "1" },
    { ...changeIdr, name: "investment.operationAndMaintenanceChangePerYear", symbol: "dOM", unit: "IDR/yr" },
  ];
}

function abatementCosts(
  calculation: Calculation,
  { reductionTco2PerYear: ER, cityShareIdr, rate, symbols = {} }: MoneyInput,
  values: { readonly I_total: number; readonly S_net: number; readonly a_T: number },
): Pick<MoneyAssessment, "abatementCostPerTco2" | "abatementCostPerTco2AfterGrant"> {
  if (ER < LEAST_REDUCTION_TCO2) return {};
  const run = calculation.add(abatementCost.evaluate({ ...values, K_city_IDR: cityShareIdr, ER }), {
    rename: { ER: symbols.reduction ?? "ER" },
  });
  return {
    abatementCostPerTco2: perTonneInAllCurrencies(
      calculation,
      abatementCostInAllCurrencies,
      "MAC",
      run.value("MAC"),
      rate,
    ),
    abatementCostPerTco2AfterGrant: perTonneInAllCurrencies(
      calculation,
      cityAbatementCostInAllCurrencies,
      "MAC_city",
      run.value("MAC_city"),
      rate,
    ),
  };
}

function warningsOf({ billing }: MoneyInput, netSavingIdr: number): Warning[] {
  if (billing === "abonemen") return [{ code: "abonemen-no-bill-saving", pointer: "#/electricity/billing" }];
  return netSavingIdr >= LEAST_SAVING_IDR ? [] : [{ code: "no-net-money-saving" }];
}
