import { ANNUAL_FIGURES, type AnnualFigures, idsOf } from "../ledger/figures";
import type { Estimate } from "../measures/estimate";
import { floorWhole } from "../methods/rounding";
import { Sum } from "./sum";

const ANNUAL = idsOf(ANNUAL_FIGURES);

/** What the rows of a batch come to, told after the last of them. */
export class Totals {
  readonly #annual = ANNUAL.map((id) => [id, new Sum()] as const);
  readonly #credited = new Sum();
  #answered = 0;
  #refused = 0;

  take({ annual, creditedReductionTco2 }: Pick<Estimate, "annual" | "creditedReductionTco2">): void {
    this.#answered++;
    this.#credited.add(creditedReductionTco2);
    for (const [id, sum] of this.#annual) sum.add(annual[id]);
  }

  refuse(): void {
    this.#refused++;
  }

  get line(): string {
    const annual = Object.fromEntries(this.#annual.map(([id, sum]) => [id, sum.value])) as Record<
      keyof AnnualFigures,
      number
    >;
    const total = {
      lines: this.#answered + this.#refused,
      answered: this.#answered,
      refused: this.#refused,
      annual,
      creditedTogetherTco2: Math.max(0, floorWhole(this.#credited.value)),
      creditableOfRowsTco2: annual.creditableTco2,
    };
    return `${JSON.stringify({ total })}\n`;
  }
}
