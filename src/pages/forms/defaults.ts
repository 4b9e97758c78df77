import type { Field } from "../../links/field";
import type { EstimateAnswer } from "../ask-api";

type Assumption = EstimateAnswer["assumptions"][number];

/** The default an answer took where a field was left out; undefined where it took none, or several. */
export function defaultOf({ path }: Field, assumptions: readonly Assumption[]): Assumption | undefined {
  const named = assumptions.filter(({ name }) => name === path);
  return named.length === 1 && named[0]?.origin !== "request" ? named[0] : undefined;
}
