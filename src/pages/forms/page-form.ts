import type { MeasureFormDefinition } from "../../links/field";

/** What every page result shows beside the estimate: how far it can be off, how it looks under other assumptions, what to do. */
export const ASK_ALL = { uncertainty: {}, scenarios: true, advice: true } as const;

/** The fields of a link as a form of the page, which asks for all there is. */
export function pageForm(link: MeasureFormDefinition): MeasureFormDefinition {
  return { ...link, skeleton: { ...ASK_ALL, ...link.skeleton } };
}
