import { ProblemError } from "../http/problem";
import { MOST_WORK, type WorkPart, workOfAll } from "../ledger/work";

/** Whole estimates a batch gives; their figures alone it gives of any number of rows. */
export const FULL_ROWS = 1000;
/** Refused rows of which the places to correct are listed: to find a nearest name costs more than an estimate. */
export const EXPLAINED_ROWS = 1000;

/** What one stream may still ask for, of what rows cost beyond their figures. */
export class Allowance {
  #rows = FULL_ROWS;
  #work: number;
  #explained = EXPLAINED_ROWS;

  constructor(work: number = MOST_WORK) {
    this.#work = work;
  }

  /** Takes a whole estimate from the allowance; throws where it does not hold one more. From there on none is given. */
  takeWhole(parts: readonly WorkPart[]): void {
    const work = workOfAll(parts);
    if (this.#rows === 0 || work > this.#work) {
      this.#rows = 0;
      throw wholeSpent();
    }
    this.#rows--;
    this.#work -= work;
  }

  /** Whether another whole estimate may be asked for: where not, a row need not even be read. */
  get isSpent(): boolean {
    return this.#rows === 0;
  }

  /** Whether what is wrong with a row is still listed. */
  get explains(): boolean {
    return this.#explained > 0;
  }

  noteRefused(): void {
    this.#explained--;
  }
}

export function wholeSpent(): ProblemError {
  return new ProblemError("validation-failed", "fullRowsSpent", { parameters: { rows: FULL_ROWS } });
}
