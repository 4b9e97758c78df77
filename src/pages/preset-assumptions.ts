import { askApi, type EstimateAnswer } from "./ask-api";
import type { FormDefinition } from "./forms/field";
import { presetOf } from "./forms/presets";
import type { PageContext } from "./page-context";

/** The assumptions of a measure's preset: the defaults that stand in the fields of an empty form. */
export async function presetAssumptions(
  { app, c }: PageContext,
  form: FormDefinition,
): Promise<EstimateAnswer["assumptions"]> {
  const asked = await askApi<EstimateAnswer>(app, c, `/v1/estimates/${form.id}`, presetOf(form).request);
  return asked.ok ? asked.answer.assumptions : [];
}
