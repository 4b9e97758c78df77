import { modellingChoices } from "../data/modelling-choices.json";
import type { Topic } from "../rows";

/** What this service decides where no source does, each with its reason. */
export const modellingChoicesFacts = {
  "modelling-choices": modellingChoices,
} as const satisfies Topic;
