import { FILE_REPRESENTATIONS } from "../formats/representations.contract";
import { postContract } from "../openapi/post-contract";
import { localContentAnswerSchema } from "./answer.contract";
import { localContentRequestSchema } from "./request-schema";

export const localContentContract = postContract({
  path: "/v1/local-content-assessments",
  operationId: "assessLocalContent",
  tag: "Subsidy",
  summary: "Judge the local content (TKDN) of a purchase",
  description:
    "TKDN of goods by material, labour and overhead, of services and of their combination; whether the rule binds the buyer, which of its five steps applies, and what would reach 25 % and 40 %.",
  body: localContentRequestSchema,
  bodyDescription: "The purchase, and what is known of buyer and market.",
  bodyExamples: {
    combination: {
      summary: "Certified goods with local installation (published example: 52 %)",
      value: {
        buyer: "government",
        funding: "apbd",
        items: [
          { kind: "certified-goods", name: "LED luminaires", tkdnPercent: 40, share: 0.6 },
          { kind: "services", name: "installation", tkdnPercent: 70, share: 0.4 },
        ],
        market: { productReachingTrigger: true },
      },
    },
    assembly: {
      summary: "Air conditioners assembled locally from imported parts",
      value: {
        buyer: "japanese-representative",
        items: [
          {
            kind: "goods",
            name: "split units",
            components: [{ name: "all parts", costShare: 1, origin: "imported" }],
            localLabourPercent: 100,
            localOverheadPercent: 100,
            value: { amount: 5_000_000_000, currency: "IDR" },
          },
        ],
      },
    },
  },
  answer: localContentAnswerSchema,
  representations: FILE_REPRESENTATIONS,
  answerDescription: "The local content and what it means for the purchase.",
});
