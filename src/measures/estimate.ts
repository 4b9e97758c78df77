import type { AnnualFigures, GroupFigures, LifetimeFigures } from "../ledger/figures";
import type { Measure } from "../ledger/measure";
import type { Confidence, Fact } from "../ledger/record";
import type { Assumption } from "../ledger/sourced";
import type { Technology } from "../ledger/technology";
import type { Warning } from "../ledger/warning";
import type { Calculation } from "../methods/calculation";
import type { TwoPartBill } from "../money/two-part-saving";

/** Which form of calculation the figures follow, and how sure it is that it applies. */
export interface Methodology {
  /** Number of the JCM methodology whose form is followed. */
  readonly id: string;
  readonly title: string;
  readonly approach: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly url: string | null;
}

/** What stands behind the figures of an estimate. Built only when somebody reads it; a batch needs the figures alone. */
export interface Explanation {
  readonly methodology: Methodology;
  /** What the programme counts the project as. */
  readonly technologies: readonly Technology[];
  /** Readings of the statutory life on record, years, where they differ. */
  readonly usefulLifeReadings?: readonly Fact[];
  readonly groups: readonly GroupFigures[];
  readonly calculation: Calculation;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
  readonly building?: object;
  readonly coBenefits?: object;
  readonly crossChecks?: object;
  /** What the estimate itself can say to the criteria of a subsidy. */
  readonly projectFacts?: { readonly lightNotWorse: boolean };
}

/** An estimate before a language is chosen and before money is added. */
export interface Estimate {
  readonly measure: Measure;
  readonly annual: AnnualFigures;
  readonly lifetime: LifetimeFigures;
  /** Unrounded yearly reduction of the account that an approved methodology credits, tCO2/yr: what a grant is given for. */
  readonly creditedReductionTco2: number;
  /** What the calculation calls it. */
  readonly creditedReductionSymbol: "ER" | "ER_jcm";
  readonly tariff: Tariff;
  /** What its price goes by: luminaires, kW of cooling, m² of floor. */
  readonly pricedSize: number;
  explain(): Explanation;
}

/** What a saved kilowatt-hour saves in money. */
export interface Tariff {
  /** IDR/kWh. */
  readonly assumption: Assumption;
  readonly billing: "metered" | "abonemen";
  /** Whether the request says so. */
  readonly billingIsStated: boolean;
  /** Where the bill counts peak hours or demand apart. */
  readonly twoPart?: TwoPartTariff;
}

/** The second part of a tariff, with the lines of the calculation up to what is saved in peak hours. */
export interface TwoPartTariff {
  readonly bill: TwoPartBill;
  readonly assumptions: readonly Assumption[];
  place(calculation: Calculation): void;
}
