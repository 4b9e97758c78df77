import type { GoalSeekRequest } from "./request-schema";

const lamps: GoalSeekRequest = {
  measure: "street-lighting",
  input: {
    groups: [{ quantity: 1000, existing: { lamp: "HPS", lampWatts: 250 }, project: { systemWatts: 120 } }],
    exchangeRate: { idrPerJpy: 110.2013 },
    investment: { total: { amount: 5_500_000_000, currency: "IDR" } },
  },
  vary: { scale: "quantity" },
  until: { criterion: "minimum-size", status: "pass" },
};

const watts: GoalSeekRequest = {
  measure: "street-lighting",
  input: {
    groups: [{ quantity: 1000, existing: { circuitWatts: 290 }, project: { systemWatts: 120 } }],
  },
  vary: { pointer: "#/groups/0/project/systemWatts" },
  bounds: { from: 30, to: 200 },
  until: { figure: "annual.creditableTco2", atLeast: 700 },
};

const cost: GoalSeekRequest = {
  measure: "air-conditioning",
  input: {
    groups: [
      {
        quantity: 300,
        facility: "clinic",
        capacity: { value: 9000, unit: "Btu/h" },
        project: { value: 5, metric: "CSPF" },
      },
    ],
    investment: { total: { amount: 2_400_000_000, currency: "IDR" } },
  },
  vary: { scale: "cost" },
  until: { figure: "money.npv.amount", atLeast: 0 },
};

/** Requests of the document; the tests send each of them. */
export const goalSeekExamples = {
  lamps: { summary: "How many lamps reach the smallest grant the programme takes on", value: lamps },
  watts: { summary: "The most power of a lamp with which 700 tonnes a year can be credited", value: watts },
  cost: { summary: "At which cost air conditioners of clinics pay for themselves", value: cost },
};
