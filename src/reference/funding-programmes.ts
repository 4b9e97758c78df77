import type { Confidence } from "../ledger/record";
import { otherFunds } from "./data/subsidy-rules.json";

/** Whether a project of the city of Bandung can use a programme; `not-stated` where the sources do not say. */
export type Usability = "yes" | "conditional" | "no" | "not-stated";

interface Reading {
  readonly usableForBandungCity: Usability;
  readonly confidence: Confidence;
}

/** Read from each record's own text and note, in whose confidence it is held: "(inference)" there is `derived` here. */
const READINGS: Readonly<Record<string, Reading>> = {
  jfjcm: { usableForBandungCity: "conditional", confidence: "derived" },
  "eco-lease": { usableForBandungCity: "not-stated", confidence: "primary" },
  "newtech-demonstration": { usableForBandungCity: "no", confidence: "derived" },
  "synergy-2025": { usableForBandungCity: "not-stated", confidence: "primary" },
  "f-gas": { usableForBandungCity: "conditional", confidence: "derived" },
  unido: { usableForBandungCity: "no", confidence: "primary" },
  "meti-nedo": { usableForBandungCity: "not-stated", confidence: "secondary" },
  jica: { usableForBandungCity: "conditional", confidence: "primary" },
};

/** The programmes beside the financing programme for model projects, in the order of the source. */
export const fundingProgrammes = otherFunds.map((fund) => {
  const reading = READINGS[fund.id];
  if (reading === undefined) throw new Error(`funding-programmes/${fund.id}: not read for its use by a city`);
  const { usableForBandungCity, confidence } = reading;
  return { ...fund, usableForBandungCity, fieldConfidence: { usableForBandungCity: confidence } };
});
