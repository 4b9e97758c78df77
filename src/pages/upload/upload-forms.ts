import type { Measure } from "../../ledger/measure";
import type { MeasureFormDefinition } from "../../links/field";
import { COST_FIELDS } from "../../links/fields/shared";
import { ASK_ALL } from "../forms/page-form";
import { PAGE_MEASURES } from "../measures/all";

/** A measure whose inventory can be uploaded. */
export interface UploadDefinition {
  /** The form that is filled in by hand. */
  readonly manual: MeasureFormDefinition;
  /** What is asked beside the file, and holds for all its rows. */
  readonly form: MeasureFormDefinition;
  /** What is asked beside its result: all that does not belong to a group. */
  readonly options: MeasureFormDefinition;
  /** File name of the sample inventory. */
  readonly sample: string;
}

function uploadOf(manual: MeasureFormDefinition, sample: string): UploadDefinition {
  return {
    manual,
    sample,
    form: { ...manual, idPrefix: `${manual.id}-upload`, skeleton: {}, fields: COST_FIELDS },
    options: {
      ...manual,
      idPrefix: `${manual.id}-inventory`,
      skeleton: ASK_ALL,
      fields: manual.fields.filter(({ path }) => !path.startsWith("groups.")),
    },
  };
}

export const UPLOADS: readonly UploadDefinition[] = Object.values(PAGE_MEASURES).flatMap(({ form, sample }) =>
  sample === undefined ? [] : [uploadOf(form, sample)],
);

export function uploadFor(measure: Measure): UploadDefinition | undefined {
  return UPLOADS.find(({ manual }) => manual.id === measure);
}
