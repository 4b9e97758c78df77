import type { EstimateAnswer } from "../ask-api";
import type { Field } from "./field";

type Assumption = EstimateAnswer["assumptions"][number];

/** The default an answer took where a field was left out; undefined where it took none. */
export function defaultOf({ path }: Field, assumptions: readonly Assumption[]): Assumption | undefined {
  const names = [path, path.replace(/\.value$/, "")];
  return assumptions.find(({ name, origin }) => origin !== "request" && names.includes(name));
}
