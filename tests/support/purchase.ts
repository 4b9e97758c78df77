import type { LocalContentInput } from "../../src/local-content/input";
import type { presentLocalContent } from "../../src/local-content/present";

const goods = { kind: "goods", localLabourPercent: 80, localOverheadPercent: 60, bmpPercent: 40 } as const;

/** A purchase that every number of the rule decides: tiers, an edge of two, words for origins, incentives, the cap. */
export const PURCHASE = {
  items: [
    {
      ...goods,
      share: 0.4,
      components: [
        { costShare: 0.4, tkdnPercent: 40 },
        { costShare: 0.3, tkdnPercent: 55 },
        { costShare: 0.2, origin: "all-local" },
        { costShare: 0.1, origin: "partly-imported" },
      ],
      researchAndDevelopmentPercent: 30,
    },
    {
      ...goods,
      share: 0.3,
      localLabourPercent: 5,
      localOverheadPercent: 5,
      components: [{ costShare: 1, origin: "imported" }],
      domesticPlant: true,
    },
    { kind: "services", share: 0.3, tkdnPercent: 20 },
  ],
} as const satisfies LocalContentInput;

/** What an assessment comes to, without the texts around it. */
export function localContentFigures(answer: ReturnType<typeof presentLocalContent>) {
  const { tkdnPercent, tkdnPercentHigh, status, possibleSteps, reachesTrigger, items, goals } = answer;
  return {
    tkdnPercent,
    tkdnPercentHigh,
    status,
    reachesTrigger,
    items,
    steps: possibleSteps.map(({ step, text }) => [step, text]),
    goals: goals.map(({ source: _source, url: _url, confidence: _confidence, ...goal }) => goal),
    assemblyMaximumPercent: answer.assemblyMaximumPercent,
  };
}
