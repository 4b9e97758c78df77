import type { Query } from "../forms/read-form";

/** The parameter by which a form carries along the comparison that its result may join. */
export const COMPARE_PARAMETER = "compare";

/** The comparison a query carries along, where it does. */
export function keptIn({ [COMPARE_PARAMETER]: comparison }: Query): Query {
  return comparison === undefined ? {} : { [COMPARE_PARAMETER]: comparison };
}
