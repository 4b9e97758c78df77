import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";

/** What is replaced, as the sentence counts it: lamps, air conditioners, or square metres. */
export function countOf(request: object): number {
  const { groups, building } = request as {
    groups?: readonly { quantity: number }[];
    building?: { grossFloorAreaM2: number };
  };
  return groups?.reduce((sum, { quantity }) => sum + quantity, 0) ?? building?.grossFloorAreaM2 ?? 0;
}

type Sentence = "street-lighting" | "air-conditioning" | "green-building";

/** The answer in one sentence; a second where there is a cost, a third where the grant cannot be had as things stand. */
export function estimateSentences(answer: EstimateAnswer, request: object, reader: Reader): string[] {
  const { annual, measure, subsidy } = answer;
  const gains = annual.businessAsUsualReductionTco2 > 0;
  const one = countOf(request) === 1 && measure !== "green-building";
  const form = `${measure}${gains ? "" : ".worse"}${one ? ".one" : ""}` as Sentence;
  const saved = reader.in("pageSentences", form, {
    count: reader.exact(countOf(request)),
    saved: reader.figure(Math.abs(annual.businessAsUsualSavedMwh)),
    reduction: reader.figure(Math.abs(annual.businessAsUsualReductionTco2)),
    credit: reader.exact(annual.creditableTco2),
  });
  if (subsidy === undefined) return [saved];
  const refused = subsidy.verdict === "ineligible" && subsidy.grant.amount > 0;
  return [saved, moneySentence(subsidy, reader), ...(refused ? [reader.in("pageSentences", "ineligible")] : [])];
}

export type Subsidy = NonNullable<EstimateAnswer["subsidy"]>;

function moneySentence({ grant, cityShareByCurrency, effectiveShare = 0 }: Subsidy, reader: Reader): string {
  const city = reader.spoken(cityShareByCurrency.idr);
  if (grant.amount === 0) return reader.in("pageSentences", "noGrant", { city });
  return reader.in("pageSentences", "grant", {
    grant: reader.spoken(grant),
    share: reader.percent(effectiveShare),
    city,
  });
}
