import { factsOf } from "../../links/field-facts";
import { optionText } from "../forms/field-control";
import { PAGE_MEASURES } from "../measures/all";
import type { Reader } from "../reader";
import { unitOfField } from "../text/unit";
import type { Variant } from "./variants";

/** Inputs that are named; more would hide the figures. */
const MOST_NAMED = 6;

/** What was filled in differently in results of one measure: a row of a label and the value of each. */
export function differingInputs(reader: Reader, variants: readonly Variant[]): string[][] {
  const [id, ...others] = new Set(variants.map((variant) => variant.id));
  if (id === undefined || id === "all" || others.length > 0) return [];
  const { form } = PAGE_MEASURES[id];
  return form.fields
    .filter(({ name }) => new Set(variants.map(({ query }) => query[name])).size > 1)
    .slice(0, MOST_NAMED)
    .map((field) => {
      const { kind } = factsOf(form, field);
      const unit = field.percent ? "%" : unitOfField(field.path);
      const written = (value: string | undefined) => {
        if (value === undefined) return "–";
        if (kind === "number" || kind === "integer") return reader.of(reader.exact(Number(value)), unit);
        return optionText(reader, field, value);
      };
      return [reader.named("pageFields", field.name), ...variants.map(({ query }) => written(query[field.name]))];
    });
}
