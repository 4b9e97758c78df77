import type { Measure } from "../../ledger/measure";
import type { EstimateAnswer } from "../ask-api";
import { PAGE_MEASURES } from "../measures/all";
import type { Reader } from "../reader";

/** The answer in one sentence; a second where there is a cost, a third where the grant cannot be had as things stand. */
export function estimateSentences(answer: EstimateAnswer, request: object, reader: Reader): string[] {
  const { annual, measure, subsidy } = answer;
  const gains = annual.businessAsUsualReductionTco2 > 0;
  const { count, hasSingular } = PAGE_MEASURES[measure];
  const counted = count(request);
  const key: `${Measure}${"" | ".worse"}` = `${measure}${gains ? "" : ".worse"}`;
  const form = (hasSingular && counted === 1 ? `${key}.one` : key) as typeof key;
  const saved = reader.in("pageSentences", form, {
    count: reader.exact(counted),
    saved: reader.figure(Math.abs(annual.businessAsUsualSavedMwh)),
    reduction: reader.figure(Math.abs(annual.businessAsUsualReductionTco2)),
    credit: reader.exact(annual.creditableTco2),
  });
  if (subsidy === undefined) return [saved];
  const refused = subsidy.verdict === "ineligible" && subsidy.grant.amount > 0;
  return [
    saved,
    moneySentence(subsidy, reader),
    ...reachSentences(answer, reader),
    ...(refused ? [reader.in("pageSentences", "ineligible")] : []),
  ];
}

/** How many it would take to reach the minimum of which the sentence before says that it is missed. */
function reachSentences({ measure, subsidy, advice = [] }: EstimateAnswer, reader: Reader): string[] {
  if (subsidy === undefined || subsidy.grant.amount === 0 || openMinimumYear(subsidy) === undefined) return [];
  const more = advice.find(
    ({ code, for: goal, reaches }) => code === "more-units" && goal === "minimum-size" && reaches,
  );
  if (more?.request === undefined || more.result?.grant === undefined) return [];
  const count = reader.exact(PAGE_MEASURES[measure].count(more.request));
  return [
    reader.in("pageSentences", `reach.${measure}`, {
      count,
      grant: reader.spoken(more.result.grant, subsidy.projectMinimum.amount),
    }),
  ];
}

export type Subsidy = NonNullable<EstimateAnswer["subsidy"]>;

/** The year of the minimum, where a grant below it is open because that text is old. */
export function openMinimumYear({ decidedBy }: Pick<Subsidy, "decidedBy">): number | undefined {
  const decision = decidedBy.find(
    ({ criterion, reason }) => criterion === "minimum-size" && reason === "rests-on-older-rule",
  );
  return decision?.year ?? undefined;
}

/** What Japan and the city would pay. */
export function moneySentence(subsidy: Subsidy, reader: Reader): string {
  const { grant, cityShareByCurrency, effectiveShare = 0 } = subsidy;
  const said = reader.spoken(grant, subsidy.projectMinimum.amount);
  const city = reader.spoken(cityShareByCurrency.idr);
  if (grant.amount === 0) return reader.in("pageSentences", "noGrant", { city });
  const year = openMinimumYear(subsidy);
  if (year !== undefined) {
    return reader.in("pageSentences", "openMinimum", { grant: said, year: String(year) });
  }
  return reader.in("pageSentences", "grant", {
    grant: said,
    share: reader.percent(effectiveShare),
    city,
  });
}
