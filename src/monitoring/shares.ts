import { InputError, type InputIssue } from "../ledger/input-error";
import { type Assumption, fromRequest } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import type { Calculation } from "../methods/calculation";
import { totalOf } from "../methods/functions";
import { recordOf } from "../reference/collections";
import { type Allocated, allocateCredits, type Share } from "./allocation";
import { foldHolder, isGovernmentOfJapan } from "./japan";

/** Shares are agreed in writing and sum to 1; only binary fractions may miss it. */
const SUM_TOLERANCE = 1e-9;

const minimum = recordOf("subsidy-conditions", "credits-to-japan").threshold as unknown as {
  readonly minShare: number;
};

/** Allocates the credits as agreed, and writes how. Throws InputError where the shares do not sum to 1 or a holder is named twice. */
export function allocate(credits: number, shares: readonly Share[], calculation: Calculation): Allocated[] {
  assertHolders(shares);
  const sum = totalOf(shares.map(({ share }) => share));
  if (Math.abs(sum - 1) > SUM_TOLERANCE) {
    throw new InputError({ pointer: "#/allocation", key: "allocationMustSumToOne", parameters: { sum: String(sum) } });
  }
  return allocateCredits(credits, shares, calculation);
}

function assertHolders(shares: readonly Share[]): void {
  const seen = new Set<string>();
  const issues: InputIssue[] = [];
  for (const [index, { holder }] of shares.entries()) {
    const name = isGovernmentOfJapan(holder) ? "government of japan" : foldHolder(holder);
    if (seen.has(name))
      issues.push({ pointer: `#/allocation/${index}/holder`, key: "holderTwice", parameters: { holder } });
    seen.add(name);
  }
  if (issues.length > 0) throw new InputError(...issues);
}

export function allocationAssumptions(allocated: readonly Allocated[]): Assumption[] {
  return allocated.map(({ share }, index) => ({
    ...fromRequest(share),
    name: `allocation.${index}.share`,
    symbol: `s_h_${index + 1}`,
    unit: "1",
  }));
}

/** The programme wants at least one half of the credits for Japan; the share it wants now is not published. */
export function allocationWarnings(shares: readonly Share[]): Warning[] {
  const index = shares.findIndex(({ holder }) => isGovernmentOfJapan(holder));
  const share = shares[index]?.share ?? 0;
  if (share >= minimum.minShare - SUM_TOLERANCE) return [];
  return [
    {
      code: "credits-to-japan-below-minimum",
      parameters: { share: share * 100, minimum: minimum.minShare * 100 },
      pointer: index < 0 ? "#/allocation" : `#/allocation/${index}/share`,
    },
  ];
}
