import type { ComparisonRequest } from "./request-schema";

const offer = (id: string, systemWatts: number, amount: number): ComparisonRequest["variants"][number] => ({
  id,
  measure: "street-lighting",
  input: {
    groups: [{ quantity: 3000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts } }],
    investment: { total: { amount, currency: "IDR" } },
  },
});

const offers: ComparisonRequest = {
  name: "Offers for 3,000 lamps",
  variants: [offer("offer-a", 120, 16_500_000_000), offer("offer-b", 96, 18_900_000_000)],
};

/** Requests of the document; the tests send each of them. */
export const comparisonExamples = {
  offers: { summary: "Two offers for the same street lights", value: offers },
};
