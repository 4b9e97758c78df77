import { ESTIMATE_ROUTES } from "../estimates/route";
import type { MeasureFormDefinition } from "../links/field";
import { askUncounted, type EstimateAnswer } from "./ask-api";
import { bareRequest } from "./forms/preset";
import { PRESETS } from "./measures/all";
import type { PageContext } from "./page-context";

/** The assumptions behind the barest request of a measure: the defaults that stand in the fields of an empty form. */
export async function defaultAssumptions(
  { app, c }: PageContext,
  form: MeasureFormDefinition,
): Promise<EstimateAnswer["assumptions"]> {
  const asked = await askUncounted<EstimateAnswer>(app, c, ESTIMATE_ROUTES[form.id], bareRequest(PRESETS[form.id]));
  return asked.ok ? asked.answer.assumptions : [];
}
