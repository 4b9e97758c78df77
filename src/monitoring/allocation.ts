import {
  agreedRatio,
  agreedShare,
  allocationCheck,
  exactShare,
  roundedShare,
  shareBesideJapan,
  shareByRatio,
  shareOfJapan,
  shareWithoutJapan,
} from "../methods/allocation";
import { type Calculation, type Terms, termsOf } from "../methods/calculation";
import { quantityOf, type Run } from "../methods/method";
import { isGovernmentOfJapan } from "./japan";

export interface Share {
  readonly holder: string;
  /** Agreed share, 0 to 1. */
  readonly share: number;
  /** The part it follows from, where a ratio was agreed. */
  readonly ratio?: number | undefined;
}

/** One holder's whole tonnes. */
export interface Allocated extends Share {
  readonly credits: number;
  /** The share of the credits before it was made whole, tCO2. */
  readonly exactTco2: number;
}

/**
 * Shares whole tonnes among holders: whole parts first, then one tonne each to the largest remainders, ties in request
 * order. If that leaves the Government of Japan under its exact share, it is rounded up and the largest other holder
 * (most credits, then larger share, then request order) gives the tonne. The result sums to exactly `credits`.
 *
 * @param credits whole tonnes, tCO2
 * @example allocateCredits(40, [{ holder: "Government of Japan", share: 0.675 }, …], new Calculation())[0].credits // 27
 */
export function allocateCredits(credits: number, shares: readonly Share[], calculation: Calculation): Allocated[] {
  const split = new Split(shares, calculation);
  const exact = split.exact(credits);
  const rounded = split.rounded(credits, exact);
  const japan = shares.findIndex(({ holder }) => isGovernmentOfJapan(holder));
  const held = japan < 0 ? split.asRounded(rounded) : split.withJapan(japan, exact, rounded);
  split.check(credits, held);
  return shares.map((share, index) => ({
    ...share,
    credits: valueAt(held, index, "C_h"),
    exactTco2: valueAt(exact, index, "C_x"),
  }));
}

const valueAt = (runs: readonly Run[], index: number, symbol: string) => (runs[index] as Run).value(symbol);
const numbered = (symbol: string, index: number) => `${symbol}_${index + 1}`;
const listOf = (terms: Terms) => Object.keys(terms).join(", ");
const termsOfHolders = (runs: readonly Run[], symbol: string) =>
  termsOf(runs, symbol, (index) => numbered(symbol, index));

/** What is the same for all holders. */
const SHARED: ReadonlySet<string> = new Set(["C", "r_sum", "s_sum", "one_t", "u_x", "C_left", "C_J"]);

/** The lines of the split, one run a holder and step. */
class Split {
  readonly #shares: readonly Share[];
  readonly #calculation: Calculation;

  constructor(shares: readonly Share[], calculation: Calculation) {
    this.#shares = shares;
    this.#calculation = calculation;
  }

  exact(C: number): Run[] {
    const agreed = this.#agreed();
    const s_sum = this.#calculation.addSum(quantityOf(exactShare, "s_sum"), termsOfHolders(agreed, "s_h"));
    return this.#each((index) => exactShare.evaluate({ C, s_h: this.#share(index), s_sum, one_t: 1 }));
  }

  /** As stated, or from the parts of a ratio. */
  #agreed(): Run[] {
    const ratios = this.#shares.flatMap(({ ratio }) => ratio ?? []);
    if (ratios.length === 0) return this.#each((index) => agreedShare.evaluate({ s_h: this.#share(index) }));
    const parts = this.#each((index) => agreedRatio.evaluate({ r_h: ratios[index] as number }));
    const r_sum = this.#calculation.addSum(quantityOf(shareByRatio, "r_sum"), termsOfHolders(parts, "r_h"));
    return this.#each((index) => shareByRatio.evaluate({ r_h: ratios[index] as number, r_sum }));
  }

  rounded(C: number, exact: readonly Run[]): Run[] {
    const whole = termsOfHolders(exact, "C_low");
    const C_left = this.#calculation.addLine(quantityOf(roundedShare, "C_left"), `C - sum(${listOf(whole)})`, {
      C,
      ...whole,
    });
    const remainders = termsOfHolders(exact, "b_x");
    return this.#each((index) => {
      const k_x = this.#calculation.addLine(
        { ...quantityOf(roundedShare, "k_x"), symbol: numbered("k_x", index) },
        `rank(${index + 1}, ${listOf(remainders)})`,
        remainders,
      );
      return roundedShare.evaluate({ C_low: valueAt(exact, index, "C_low"), C_left, k_x, one_t: 1 });
    });
  }

  asRounded(rounded: readonly Run[]): Run[] {
    return this.#each((index) => shareWithoutJapan.evaluate({ C_r: valueAt(rounded, index, "C_r") }));
  }

  withJapan(japan: number, exact: readonly Run[], rounded: readonly Run[]): Run[] {
    const C_r = (index: number) => valueAt(rounded, index, "C_r");
    const values = { C_x: valueAt(exact, japan, "C_x"), u_x: valueAt(exact, japan, "u_x"), one_t: 1 };
    const ofJapan = this.#add(japan, shareOfJapan.evaluate({ C_r: C_r(japan), ...values }));
    const C_J = ofJapan.value("C_J");
    const others = [...this.#shares.keys()].filter((index) => index !== japan);
    const places = new Map(others.map((index, place) => [index, this.#placeAmong(others, place, C_r)]));
    return this.#shares.map((_, index) =>
      index === japan
        ? ofJapan
        : this.#add(index, shareBesideJapan.evaluate({ C_r: C_r(index), C_J, k_h: places.get(index) as number })),
    );
  }

  check(C: number, held: readonly Run[]): void {
    const C_sum = this.#calculation.addSum(quantityOf(allocationCheck, "C_sum"), termsOfHolders(held, "C_h"));
    this.#calculation.add(allocationCheck.evaluate({ C, C_sum }));
  }

  /** By whole tonnes; half a tonne times its share tells holders of as many apart. */
  #placeAmong(others: readonly number[], place: number, C_r: (index: number) => number): number {
    const weights = others.map((index) => `${numbered("C_r", index)} + one_t * ${numbered("s_h", index)} / 2`);
    const terms = others.flatMap((index) => [
      [numbered("C_r", index), C_r(index)],
      [numbered("s_h", index), this.#share(index)],
    ]);
    return this.#calculation.addLine(
      { ...quantityOf(shareBesideJapan, "k_h"), symbol: numbered("k_h", others[place] as number) },
      `rank(${place + 1}, ${weights.join(", ")})`,
      { ...Object.fromEntries(terms), one_t: 1 },
    );
  }

  #share(index: number): number {
    return (this.#shares[index] as Share).share;
  }

  #each(evaluate: (index: number) => Run): Run[] {
    return this.#shares.map((_, index) => this.#add(index, evaluate(index)));
  }

  #add(index: number, run: Run): Run {
    return this.#calculation.add(run, { suffix: numbered("", index), shared: SHARED });
  }
}
