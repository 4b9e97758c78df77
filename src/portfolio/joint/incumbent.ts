/** The city share of a set: in yen, and in the units of the budget as the answer shows it. */
export interface Share {
  readonly yen: number;
  readonly units: number;
}

/**
 * The best set met so far. More tonnes win; ties go to the smaller city share in the budget's units, then to the set
 * that holds the earlier member.
 */
export class Incumbent {
  readonly #tonnes: readonly number[];
  readonly #shareOf: (taken: Uint8Array) => Share | undefined;
  taken: Uint8Array;
  tonnes = 0;
  share: Share;

  /** `shareOf` gives nothing for a set that does not fit; taking nothing always fits. */
  constructor(tonnes: readonly number[], shareOf: (taken: Uint8Array) => Share | undefined) {
    this.#tonnes = tonnes;
    this.#shareOf = shareOf;
    this.taken = new Uint8Array(tonnes.length);
    this.share = { yen: 0, units: 0 };
  }

  readonly offer = (taken: Uint8Array): void => {
    const tonnes = this.#tonnes.reduce((sum, brings, member) => (taken[member] === 1 ? sum + brings : sum), 0);
    if (tonnes < this.tonnes) return;
    const share = this.#shareOf(taken);
    if (share === undefined || (tonnes === this.tonnes && !this.#isBeatenBy(share, taken))) return;
    this.taken = taken.slice();
    this.tonnes = tonnes;
    this.share = share;
  };

  /** Whether a set of as many tonnes could win whose share is this many yen or more. */
  mayLoseTo(leastYen: number, taken: (member: number) => boolean): boolean {
    return leastYen < this.share.yen || this.#isEarlier(taken);
  }

  #isBeatenBy({ units }: Share, taken: Uint8Array): boolean {
    if (units !== this.share.units) return units < this.share.units;
    return this.#isEarlier((member) => taken[member] === 1);
  }

  #isEarlier(taken: (member: number) => boolean): boolean {
    for (let member = 0; member < this.taken.length; member++) {
      const held = taken(member);
      if (held !== (this.taken[member] === 1)) return held;
    }
    return false;
  }
}
