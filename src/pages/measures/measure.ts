import type { MeasureFormDefinition } from "../../links/field";
import type { Preset } from "../forms/preset";

/** What the pages need of one measure. */
export interface PageMeasure {
  readonly form: MeasureFormDefinition;
  readonly preset: Omit<Preset, "form">;
  /** File name of its sample inventory; absent where it has no inventory that could be uploaded. */
  readonly sample?: string;
  /** Its part of the form of all measures: beside the short fields a cost of its own, by this name. */
  readonly portfolio: {
    readonly cost: string;
    /** Fields of "more inputs" that are asked here too. */
    readonly also?: readonly string[];
  };
  /** What a sentence about it counts. */
  count(request: object): number;
  /** Whether one of what is counted is spoken of in the singular. */
  readonly hasSingular: boolean;
}

/** The pieces of equipment in all groups of a request. */
export function countPieces(request: object): number {
  const { groups } = request as { readonly groups: readonly { readonly quantity: number }[] };
  return groups.reduce((sum, { quantity }) => sum + quantity, 0);
}
