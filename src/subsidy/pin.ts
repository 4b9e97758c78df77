import type { Measure } from "../ledger/measure";
import { withDefaults } from "../ledger/with-defaults";
import type { LocalContentInput } from "../local-content/input";
import { pinnedPurchase } from "../local-content/pin";
import type { Money } from "../money/money";
import type { SubsidyAssessment } from "./assessment";
import { knownMarket } from "./market";

/** What the request of an assessment states beside its numbers. */
interface Request {
  readonly pin?: boolean | undefined;
  readonly measure?: Measure | undefined;
  readonly totalCost: Money;
  readonly localContent?: LocalContentInput | undefined;
}

/** Lines of the assumptions that are amounts; in a request they have a currency. */
const AMOUNTS: ReadonlySet<string> = new Set(["eligibleCost", "otherIncome"]);
/** Derived from a count of projects, by steps that are on record. */
export const RATIO_CAP = "ratioCap";

/** The request of an assessment with every default written in. */
export function pinnedAssessment({ pin: _asked, ...request }: Request, assessment: SubsidyAssessment): object {
  const open = assessment.assumptions.filter(({ name, origin }) =>
    name === RATIO_CAP ? origin !== "request" : origin === "default" && !AMOUNTS.has(name),
  );
  const { totalCost, measure, localContent } = request;
  return {
    eligibleCost: totalCost,
    otherIncome: { ...totalCost, amount: 0 },
    ...withDefaults(request, open),
    fiscalYear: assessment.ruleSet.fiscalYear,
    ...(localContent !== undefined && { localContent: pinnedLocalContent(localContent, measure, "#/localContent") }),
  };
}

/** The purchase of a project with the rule's numbers, and what the market is known to offer. */
export function pinnedLocalContent(
  purchase: LocalContentInput,
  measure: Measure | undefined,
  pointer: string,
): LocalContentInput {
  const market = purchase.market ?? knownMarket(measure, purchase.triggerPercent)?.facts;
  return { ...pinnedPurchase(purchase, pointer), ...(market !== undefined && { market }) };
}
