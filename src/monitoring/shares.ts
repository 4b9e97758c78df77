import { InputError, type InputIssue } from "../ledger/input-error";
import { type Assumption, fromRequest } from "../ledger/sourced";
import type { Warning } from "../ledger/warning";
import { totalOf } from "../methods/functions";
import { recordOf } from "../reference/collections";
import type { Share } from "./allocation";
import { foldHolder, isGovernmentOfJapan } from "./japan";

/** Shares are agreed in writing and sum to 1; only binary fractions may miss it. */
const SUM_TOLERANCE = 1e-9;

const minimum = recordOf("subsidy-conditions", "credits-to-japan").threshold as unknown as {
  readonly minShare: number;
};

/** What was agreed for one holder, as a request says it: a share, or a part of a ratio. */
export interface AgreedRequest {
  readonly holder: string;
  readonly share?: number | undefined;
  readonly ratio?: number | undefined;
}

/** The shares of an agreement. Throws InputError where they are said in two ways, do not sum to 1 or a holder is named twice. */
export function sharesOf(agreed: readonly AgreedRequest[]): Share[] {
  assertHolders(agreed);
  const byRatio = agreed.some(({ ratio }) => ratio !== undefined);
  const issues = agreed.flatMap(({ share, ratio }, index): InputIssue[] =>
    (byRatio ? ratio !== undefined && share === undefined : share !== undefined)
      ? []
      : [{ pointer: `#/allocation/${index}/${byRatio ? "ratio" : "share"}`, key: "shareOrRatio" }],
  );
  if (issues.length > 0) throw new InputError(...issues);
  return byRatio ? sharesByRatio(agreed) : statedShares(agreed);
}

function statedShares(agreed: readonly AgreedRequest[]): Share[] {
  const shares = agreed.map(({ holder, share = 0 }) => ({ holder, share }));
  const sum = totalOf(shares.map(({ share }) => share));
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return shares;
  throw new InputError({ pointer: "#/allocation", key: "allocationMustSumToOne", parameters: { sum: String(sum) } });
}

function sharesByRatio(agreed: readonly AgreedRequest[]): Share[] {
  const sum = totalOf(agreed.map(({ ratio = 0 }) => ratio));
  if (sum <= 0) throw new InputError({ pointer: "#/allocation", key: "ratioOfNothing" });
  return agreed.map(({ holder, ratio = 0 }) => ({ holder, share: ratio / sum, ratio }));
}

function assertHolders(shares: readonly AgreedRequest[]): void {
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

/** What was agreed, as it was said. */
export function allocationAssumptions(shares: readonly Share[]): Assumption[] {
  return shares.map(({ share, ratio }, index) => ({
    ...fromRequest(ratio ?? share),
    name: `allocation.${index}.${ratio === undefined ? "share" : "ratio"}`,
    symbol: `${ratio === undefined ? "s_h" : "r_h"}_${index + 1}`,
    unit: "1",
  }));
}

/** The programme wants at least one half of the credits for Japan; the share it wants now is not published. */
export function allocationWarnings(shares: readonly Share[]): Warning[] {
  const index = shares.findIndex(({ holder }) => isGovernmentOfJapan(holder));
  const { share, ratio } = shares[index] ?? { share: 0 };
  if (share >= minimum.minShare - SUM_TOLERANCE) return [];
  return [
    {
      code: "credits-to-japan-below-minimum",
      parameters: { share: share * 100, minimum: minimum.minShare * 100 },
      pointer: index < 0 ? "#/allocation" : `#/allocation/${index}/${ratio === undefined ? "share" : "ratio"}`,
    },
  ];
}
