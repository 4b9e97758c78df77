import type { CompleteEstimate } from "../estimates/complete-estimate";
import { estimateAt } from "../estimates/estimate-at";
import { summarise } from "../estimates/summary";
import { InputError, type InputIssue } from "../ledger/input-error";
import { differencesOf } from "./differences";
import type { ComparisonRequest } from "./request-schema";

/** The variants side by side, each estimated like any other request. Throws one InputError with all that is wrong. */
export function compareVariants({ name, variants }: ComparisonRequest) {
  const issues = idsTwice(variants);
  const completes = variants.map(({ measure, input }, index): CompleteEstimate | undefined => {
    try {
      return estimateAt(`#/variants/${index}/input`, measure, input as never);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      issues.push(...error.issues);
      return undefined;
    }
  });
  if (issues.length > 0) throw new InputError(...issues);
  const summaries = variants.map(({ input }, index) => summarise(completes[index] as CompleteEstimate, input.name));
  return {
    ...(name !== undefined && { name }),
    variants: summaries.map((summary, index) => ({ id: (variants[index] as { id: string }).id, ...summary })),
    differences: differencesOf(summaries),
  };
}

function idsTwice(variants: ComparisonRequest["variants"]): InputIssue[] {
  return variants.flatMap(({ id }, index) => {
    const isTwice = variants.slice(0, index).some((earlier) => earlier.id === id);
    return isTwice ? [{ pointer: `#/variants/${index}/id`, key: "variantIdTwice" as const, parameters: { id } }] : [];
  });
}
